import {
  type KeyboardEvent,
  type ReactNode,
  type RefObject,
  useId,
  useLayoutEffect,
  useRef,
  useState,
} from 'react'
import { useStore } from 'zustand'
import type { Result } from '../../../src-shared/result.ts'
import { Button } from '../../components/Button.tsx'
import { Kbd } from '../../components/Kbd.tsx'
import { TextField } from '../../components/TextField.tsx'
import { useConferenceStore } from '../../store/hooks.ts'
import { optionId, TypedChoices } from './TypedChoices.tsx'
import { type TypedChoice, type TypedToken, tokenAt } from './typedChoices.ts'

export interface ComposerTextProps {
  /** Key of the draft. */
  field: string
  placeholder: string
  /** Shows the text in the serif of people's own words. */
  isVoice: boolean
  textRef: RefObject<(HTMLInputElement & HTMLTextAreaElement) | null>
  /** Id of what says how the entry will be filed. */
  describedBy: string
  onRecord: (text: string) => Promise<Result<unknown>>
  /** `@` was typed at the beginning. */
  onAskSpeaker: () => void
  /** A number from 1 to 9 and a space were typed at the beginning. Answers whether there is somebody of that number. */
  onNumber: (number: number) => boolean
  /** A number and Enter, and nothing else: they spoke, and nothing is written. Answers whether there is such a person. */
  onNumberAlone: (number: number) => boolean
  /** Alt and a key. Answers whether it means something here. */
  onAlt: (code: string) => boolean
  /** Backspace at the beginning. */
  onTakeOff: () => void
  choicesFor: (token: TypedToken) => TypedChoice[]
  onTake: (choice: TypedChoice) => void
  /** Stands before the text, in the same box. */
  children: ReactNode
}

/**
 * The text of the composer. It lives in the draft and nowhere else, so that it can be taken apart (a number at its
 * beginning is who is speaking) and is there again after a crash. Enter records, Shift+Enter makes a new line.
 */
export function ComposerText(props: ComposerTextProps) {
  const { field, placeholder, isVoice, textRef, describedBy, onRecord, onNumber, onNumberAlone } = props
  const store = useConferenceStore()
  const text = useStore(store.state, ({ drafts }) => drafts[field] ?? '')
  const [isRestored, setIsRestored] = useState(text !== '')
  const [refusal, setRefusal] = useState<string | null>(null)
  const isSending = useRef(false)
  const list = useTypedList(props, text, type)

  function type(next: string) {
    setRefusal(null)
    store.keepDraft(field, next === '' ? null : next)
  }

  async function record() {
    if (isSending.current) return
    const alone = /^([1-9])\s*$/.exec(text)
    if (alone !== null && onNumberAlone(Number(alone[1]))) return type('')
    if (text.trim() === '') return setRefusal('Write what was said first.')
    isSending.current = true
    const result = await onRecord(text)
    isSending.current = false
    setRefusal(result.ok ? null : result.failure.sentence)
    if (!result.ok) return
    setIsRestored(false)
    // Whoever typed on while it was on its way has begun the next entry.
    const now = store.state.getState().drafts[field] ?? ''
    if (now !== '' && now.startsWith(text)) type(now.slice(text.length).trimStart())
  }

  /** Whether the key was one of the composer's own. */
  function takesKey(event: KeyboardEvent<HTMLInputElement | HTMLTextAreaElement>): boolean {
    const { key, altKey, ctrlKey, metaKey, shiftKey, currentTarget } = event
    if (list.takesKey(event)) return true
    if (altKey && !ctrlKey && !metaKey) return props.onAlt(event.code)
    const caret = currentTarget.selectionStart ?? 0
    const isAtBeginning = caret === 0 && currentTarget.selectionEnd === 0
    if (key === 'Enter' && !shiftKey) {
      void record()
      return true
    }
    if (key === '@' && caret === 0) {
      props.onAskSpeaker()
      return true
    }
    if (key === ' ' && caret === 1 && /^[1-9]/.test(text) && onNumber(Number(text[0]))) {
      type(text.slice(1))
      return true
    }
    // A key that is held down to empty the text must not go on to what it is filed with.
    if (key === 'Backspace' && isAtBeginning && !event.repeat) props.onTakeOff()
    return false
  }

  return (
    <>
      <div className="composer-text">
        {props.children}
        <TextField
          label="What is said"
          labelHidden
          multiline
          lines={1}
          placeholder={placeholder}
          look={isVoice ? 'voice' : 'plain'}
          value={text}
          error={refusal}
          onChange={(next) => {
            type(next)
            list.lookAgain(next)
          }}
          onSelect={() => list.lookAgain(text)}
          onBlur={() => {
            list.close()
            void store.flushDraft(field)
          }}
          onKeyDown={(event) => {
            if (!event.nativeEvent.isComposing && takesKey(event)) event.preventDefault()
          }}
          inputRef={textRef}
          aria-describedby={describedBy}
          aria-autocomplete="list"
          {...list.pointsTo}
        />
        {list.shown}
        {isRestored && text !== '' && <p className="field-note">Restored from before: not recorded yet.</p>}
      </div>
      <Button look="primary" onPress={() => void record()}>
        Record <Kbd keys="Enter" />
      </Button>
    </>
  )
}

/** The list that opens under `@`, `#` and `/` inside the text: arrows go through it, Enter or Tab takes, Escape closes. */
function useTypedList(props: ComposerTextProps, text: string, type: (text: string) => void) {
  const { textRef, choicesFor, onTake } = props
  const id = useId()
  const [token, setToken] = useState<TypedToken | null>(null)
  const [marked, setMarked] = useState(0)
  /** Where the caret goes once the text has changed under it. */
  const caretAfter = useRef<number | null>(null)
  const choices = token === null ? [] : choicesFor(token)

  // biome-ignore lint/correctness/useExhaustiveDependencies: after each change of the text, and only then
  useLayoutEffect(() => {
    if (caretAfter.current === null) return
    textRef.current?.setSelectionRange(caretAfter.current, caretAfter.current)
    caretAfter.current = null
  }, [text])

  function lookAgain(now: string) {
    const caret = textRef.current?.selectionStart ?? now.length
    const next = tokenAt(now, caret)
    if (next?.start === token?.start && next?.letters === token?.letters) return
    setToken(next)
    setMarked(0)
  }

  function take(choice: TypedChoice) {
    if (token === null) return
    const end = token.start + 1 + token.letters.length
    caretAfter.current = token.start + choice.leaves.length
    setToken(null)
    type(text.slice(0, token.start) + choice.leaves + text.slice(end))
    onTake(choice)
  }

  function takesKey({ key }: KeyboardEvent): boolean {
    const choice = choices[marked]
    if (choice === undefined) return false
    if (key === 'ArrowDown') setMarked((marked + 1) % choices.length)
    else if (key === 'ArrowUp') setMarked((marked + choices.length - 1) % choices.length)
    else if (key === 'Enter' || key === 'Tab') take(choice)
    else if (key === 'Escape') setToken(null)
    else return false
    return true
  }

  const isOpen = choices.length > 0
  return {
    lookAgain,
    takesKey,
    close: () => setToken(null),
    pointsTo: isOpen ? { 'aria-controls': id, 'aria-activedescendant': optionId(id, marked) } : {},
    shown: isOpen && <TypedChoices id={id} choices={choices} marked={marked} onTake={take} />,
  }
}
