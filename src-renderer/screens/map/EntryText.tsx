import { type KeyboardEvent, useRef, useState } from 'react'
import { useStore } from 'zustand'
import type { Entry } from '../../../src-shared/conference/discussion.ts'
import { SavedTextArea } from '../../components/SavedTextField.tsx'
import { useConferenceStore, useIsReadOnly, usePerform } from '../../store/hooks.ts'

/**
 * The words of an entry. A press makes them a field and leaving it makes them words again: a page of a hundred text
 * fields would be slow, and would look like a form. Words that could not be recorded stay in the field.
 */
export function EntryText({ entry }: { entry: Entry }) {
  const field = `entry/${entry.id}/text`
  const store = useConferenceStore()
  const hasDraft = useStore(store.state, ({ drafts }) => drafts[field] !== undefined)
  const isReadOnly = useIsReadOnly()
  const perform = usePerform()
  const [isEditing, setIsEditing] = useState(false)
  const words = useRef<HTMLButtonElement>(null)
  const look = entry.exactWords ? 'entry-text exact' : 'entry-text'
  const shown = entry.exactWords ? `“${entry.text}”` : entry.text

  if (isReadOnly) return <p className={look}>{shown}</p>
  if (!isEditing && !hasDraft)
    return (
      <button
        ref={words}
        type="button"
        className={look}
        title="Change the words"
        onClick={() => setIsEditing(true)}
      >
        {shown}
      </button>
    )

  function leaveWithEscape(event: KeyboardEvent) {
    if (event.key !== 'Escape') return
    setIsEditing(false)
    // The words are back in their place after the next frame, and take the focus again.
    requestAnimationFrame(() => words.current?.focus())
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only listens for how the field inside is left
    <div onBlur={() => setIsEditing(false)} onKeyDown={leaveWithEscape}>
      <SavedTextArea
        label="Words of this entry"
        labelHidden
        field={field}
        value={entry.text}
        look={entry.exactWords ? 'voice' : 'plain'}
        autoFocus={isEditing}
        onCommit={(text, ending) => perform('rewordEntry', { entryId: entry.id, text }, ending)}
      />
    </div>
  )
}
