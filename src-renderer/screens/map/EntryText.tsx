import { type FocusEvent, type KeyboardEvent, useEffect, useRef } from 'react'
import { useStore } from 'zustand'
import type { Entry } from '../../../src-shared/conference/discussion.ts'
import { Button } from '../../components/Button.tsx'
import { Kbd } from '../../components/Kbd.tsx'
import { SavedTextArea } from '../../components/SavedTextField.tsx'
import { useConferenceStore, useIsReadOnly, usePerform } from '../../store/hooks.ts'

export interface EntryTextProps {
  entry: Entry
  isEditing: boolean
  onEdit: (isEditing: boolean) => void
}

/**
 * The words of an entry. A press makes them a field and leaving it makes them words again: a page of a hundred text
 * fields would be slow, and would look like a form. Words that could not be recorded stay in the field.
 */
export function EntryText({ entry, isEditing, onEdit }: EntryTextProps) {
  const field = `entry/${entry.id}/text`
  const store = useConferenceStore()
  const hasDraft = useStore(store.state, ({ drafts }) => drafts[field] !== undefined)
  const isReadOnly = useIsReadOnly()
  const perform = usePerform()
  const words = useRef<HTMLButtonElement>(null)
  const input = useRef<HTMLInputElement & HTMLTextAreaElement>(null)
  const look = entry.exactWords ? 'entry-text exact' : 'entry-text'
  const shown = entry.exactWords ? `“${entry.text}”` : entry.text

  // Whoever changes words mostly adds some; the field itself would put the cursor at the beginning.
  useEffect(() => {
    const end = input.current?.value.length ?? 0
    if (isEditing) input.current?.setSelectionRange(end, end)
  }, [isEditing])

  if (isReadOnly) return <p className={look}>{shown}</p>
  if (!isEditing && !hasDraft)
    return (
      <button
        ref={words}
        type="button"
        className={look}
        title="Change the words"
        onClick={() => onEdit(true)}
      >
        {shown}
      </button>
    )

  function backToWords() {
    onEdit(false)
    // The words are back in their place after the next frame, and take the focus again.
    requestAnimationFrame(() => words.current?.focus())
  }

  function split() {
    const { value = '', selectionStart } = input.current ?? {}
    const caret = selectionStart ?? value.length
    // What was reworded is recorded first.
    input.current?.blur()
    const halves = { first: value.slice(0, caret), second: value.slice(caret) }
    void perform('splitEntry', { entryId: entry.id, ...halves }, { offerUndo: true })
    backToWords()
  }

  function keyDown(event: KeyboardEvent) {
    if (event.key === 'Escape') backToWords()
    if (event.key !== 'Enter' || !event.altKey) return
    event.preventDefault()
    split()
  }

  function leave({ currentTarget, relatedTarget }: FocusEvent) {
    if (!currentTarget.contains(relatedTarget)) onEdit(false)
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only listens for how the field inside is left
    <div onBlur={leave} onKeyDown={keyDown}>
      <SavedTextArea
        label="Words of this entry"
        labelHidden
        field={field}
        value={entry.text}
        look={entry.exactWords ? 'voice' : 'plain'}
        autoFocus={isEditing}
        inputRef={input}
        onCommit={(text, ending) => perform('rewordEntry', { entryId: entry.id, text }, ending)}
      />
      <Button look="bare" size="small" onPress={split}>
        Split at the cursor <Kbd keys="Alt Enter" />
      </Button>
    </div>
  )
}
