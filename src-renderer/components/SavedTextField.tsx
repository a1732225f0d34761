import { type KeyboardEvent, type ReactNode, type Ref, useEffect, useRef, useState } from 'react'
import type { Result } from '../../src-shared/result.ts'
import { useConferenceStore, useIsReadOnly } from '../store/hooks.ts'
import { TextField } from './TextField.tsx'
import { showToast } from './Toast.tsx'

/** To be passed on to `perform`: the change makes an end of the draft, and the field itself shows a refusal. */
export interface Ending {
  endsDraft: string
  refusals: 'inline'
}

export interface SavedTextFieldProps {
  label: string
  labelHidden?: boolean
  hint?: ReactNode
  /** Key of the draft: stable over restarts and unique in the conference, for example `child/c1/wishes`. */
  field: string
  /** The text as the document has it; '' for a field that makes something new each time. */
  value: string
  /** Records the text: `(text, ending) => perform('recordWishes', { childId, text }, ending)`. */
  onCommit: (text: string, ending: Ending) => Promise<Result<unknown>>
  /**
   * `leaving` (the usual): recorded when the field is left, with Ctrl+Enter, and with Enter where it has one line.
   * `enter`: Enter records and empties it (Shift+Enter makes a new line); leaving it only keeps the draft.
   */
  recordOn?: 'leaving' | 'enter'
  multiline?: boolean
  lines?: number
  placeholder?: string
  look?: 'plain' | 'voice'
  autoFocus?: boolean
  isDisabled?: boolean
  inputRef?: Ref<HTMLInputElement & HTMLTextAreaElement>
}

/**
 * Text of the conference. What is typed is kept as a draft while typing and recorded as one change when the field is
 * left. The text is never taken away: not by a refusal, not by a fault, not by a crash.
 */
export function SavedTextField(props: SavedTextFieldProps) {
  const {
    label,
    labelHidden,
    hint,
    field,
    value,
    onCommit,
    recordOn = 'leaving',
    multiline = false,
    ...rest
  } = props
  const store = useConferenceStore()
  const isReadOnly = useIsReadOnly()
  const [draft, setDraft] = useState(() => store.state.getState().drafts[field] ?? null)
  const [restored, setRestored] = useState(draft !== null && draft !== value)
  const [refusal, setRefusal] = useState<string | null>(null)
  /** What is on its way to the records, so that leaving the field twice does not record it twice. */
  const committing = useRef<string | null>(null)
  const latest = useRef(value)
  latest.current = value

  const isOnScreen = useRef(true)
  useEffect(() => {
    isOnScreen.current = true
    return () => {
      isOnScreen.current = false
      void store.flushDraft(field)
    }
  }, [store, field])

  function type(text: string) {
    setDraft(text)
    setRefusal(null)
    store.keepDraft(field, text)
  }

  function forget(text: string) {
    setDraft((current) => (current === text ? null : current))
    setRestored(false)
    setRefusal(null)
  }

  async function commit() {
    if (draft === null || draft === committing.current || isReadOnly) return
    if (draft === value) {
      store.keepDraft(field, null)
      void store.flushDraft(field)
      forget(draft)
      return
    }
    committing.current = draft
    const result = await onCommit(draft, { endsDraft: field, refusals: 'inline' })
    committing.current = null
    if (result.ok && recordOn === 'enter') requestAnimationFrame(keepInSight)
    if (result.ok || latest.current === draft) forget(draft)
    else if (isOnScreen.current) setRefusal(result.failure.sentence)
    else showToast({ title: result.failure.sentence })
  }

  function leave() {
    void store.flushDraft(field)
    if (recordOn === 'leaving') void commit()
  }

  function keyDown(event: KeyboardEvent) {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
    const commits =
      event.ctrlKey || event.metaKey || (!event.shiftKey && (recordOn === 'enter' || !multiline))
    if (!commits) return
    event.preventDefault()
    void commit()
  }

  const note = restored && draft !== null ? 'Restored from before: not recorded yet.' : null
  return (
    <div className="saved-field">
      <TextField
        {...rest}
        label={label}
        {...(labelHidden ? { labelHidden } : {})}
        hint={hint}
        error={refusal}
        multiline={multiline}
        isReadOnly={isReadOnly}
        value={draft ?? value}
        onChange={type}
        onBlur={leave}
        onKeyDown={keyDown}
      />
      {note && <p className="field-note">{note}</p>}
    </div>
  )
}

/** What was added stands above the line that added it, and pushes it down. */
function keepInSight() {
  const { activeElement } = document
  if (activeElement?.matches('input, textarea')) activeElement.scrollIntoView?.({ block: 'nearest' })
}

/** A saved text of several lines. */
export function SavedTextArea(props: Omit<SavedTextFieldProps, 'multiline'>) {
  return <SavedTextField {...props} multiline />
}
