import { type KeyboardEvent, type RefObject, useRef, useState } from 'react'
import { useStore } from 'zustand'
import type { Result } from '../../../src-shared/result.ts'
import { Button } from '../../components/Button.tsx'
import { Kbd } from '../../components/Kbd.tsx'
import { TextField } from '../../components/TextField.tsx'
import { useConferenceStore } from '../../store/hooks.ts'

export interface ComposerTextProps {
  /** Key of the draft. */
  field: string
  placeholder: string
  /** Shows the text in the serif of people's own words. */
  isVoice: boolean
  textRef: RefObject<(HTMLInputElement & HTMLTextAreaElement) | null>
  onRecord: (text: string) => Promise<Result<unknown>>
  /** `@` was typed at the beginning. */
  onAskSpeaker: () => void
  /** A number from 1 to 9 and a space were typed at the beginning. Answers whether there is somebody of that number. */
  onNumber: (number: number) => boolean
}

/**
 * The text of the composer. It lives in the draft and nowhere else, so that it can be taken apart (a number at its
 * beginning is who is speaking) and is there again after a crash. Enter records, Shift+Enter makes a new line.
 */
export function ComposerText(props: ComposerTextProps) {
  const { field, placeholder, isVoice, textRef, onRecord, onAskSpeaker, onNumber } = props
  const store = useConferenceStore()
  const text = useStore(store.state, ({ drafts }) => drafts[field] ?? '')
  const [isRestored, setIsRestored] = useState(text !== '')
  const [refusal, setRefusal] = useState<string | null>(null)
  const isSending = useRef(false)

  function type(next: string) {
    setRefusal(null)
    store.keepDraft(field, next === '' ? null : next)
  }

  async function record() {
    if (isSending.current) return
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

  function keyDown(event: KeyboardEvent<HTMLInputElement | HTMLTextAreaElement>) {
    if (event.nativeEvent.isComposing) return
    const caret = event.currentTarget.selectionStart ?? 0
    if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault()
      void record()
    } else if (event.key === '@' && caret === 0) {
      event.preventDefault()
      onAskSpeaker()
    } else if (event.key === ' ' && caret === 1 && /^[1-9]/.test(text) && onNumber(Number(text[0]))) {
      event.preventDefault()
      type(text.slice(1))
    }
  }

  return (
    <>
      <div className="composer-text">
        <TextField
          label="What is said"
          labelHidden
          multiline
          lines={1}
          placeholder={placeholder}
          look={isVoice ? 'voice' : 'plain'}
          value={text}
          error={refusal}
          onChange={type}
          onBlur={() => void store.flushDraft(field)}
          onKeyDown={keyDown}
          inputRef={textRef}
        />
        {isRestored && text !== '' && <p className="field-note">Restored from before: not recorded yet.</p>}
      </div>
      <Button look="primary" onPress={() => void record()}>
        Record <Kbd keys="Enter" />
      </Button>
    </>
  )
}
