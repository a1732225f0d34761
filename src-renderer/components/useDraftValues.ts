import { useMemo } from 'react'
import { useStore } from 'zustand'
import { useConferenceStore } from '../store/hooks.ts'

export interface DraftValues<T> {
  values: T
  change: (changes: Partial<T>) => void
  /** Starts afresh. Not needed where an operation ends the draft. */
  clear: () => void
}

/**
 * What is being put together before it becomes one change: a line that adds somebody, the choices beside a text. Kept as
 * a draft of the conference under `field`, so that neither another screen nor a crash takes it away. `empty` is what it
 * starts from, and must stay the same object.
 */
export function useDraftValues<T extends object>(field: string, empty: T): DraftValues<T> {
  const store = useConferenceStore()
  const text = useStore(store.state, ({ drafts }) => drafts[field])
  const values = useMemo(() => read(text, empty), [text, empty])
  return {
    values,
    change: (changes) => {
      const latest = read(store.state.getState().drafts[field], empty)
      store.keepDraft(field, JSON.stringify({ ...latest, ...changes }))
    },
    clear: () => {
      if (store.state.getState().drafts[field] !== undefined) store.keepDraft(field, null)
    },
  }
}

/** A draft that another version of the app has left is started afresh where it cannot be read. */
function read<T extends object>(text: string | undefined, empty: T): T {
  if (text === undefined) return empty
  try {
    return { ...empty, ...(JSON.parse(text) as Partial<T>) }
  } catch {
    return empty
  }
}
