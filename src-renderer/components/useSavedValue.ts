import { useState } from 'react'
import type { Result } from '../../src-shared/result.ts'
import { useConferenceStore, useIsReadOnly } from '../store/hooks.ts'
import type { Ending } from './SavedTextField.tsx'

export interface SavedValueOptions {
  /** Key of the draft, unique in the conference: `report/r1/receivedOn`. */
  field: string
  /** As the document has it. */
  value: string | null
  onCommit: (value: string | null, ending: Ending) => Promise<Result<unknown>>
  /** What is wrong with a value that is complete, in a sentence; null when nothing is. */
  problemWith?: (value: string) => string | null
}

/**
 * A day or time of the conference that is typed in parts: while it is being typed it is a draft, when the field is left
 * it becomes one change. A year that is typed digit by digit would otherwise be four changes.
 */
export function useSavedValue({ field, value, onCommit, problemWith }: SavedValueOptions) {
  const store = useConferenceStore()
  const isReadOnly = useIsReadOnly()
  /** Undefined while the document's own value is shown. */
  const [typed, setTyped] = useState<string | null | undefined>(() =>
    restored(store.state.getState().drafts[field]),
  )
  const [refusal, setRefusal] = useState<string | null>(null)

  function change(next: string | null) {
    setTyped(next)
    setRefusal(null)
    store.keepDraft(field, next ?? '')
  }

  async function leave() {
    if (typed === undefined || isReadOnly) return
    const problem = typed === null ? null : (problemWith?.(typed) ?? null)
    if (problem !== null) return setRefusal(problem)
    if (typed === value) {
      store.keepDraft(field, null)
      setTyped(undefined)
      return
    }
    const result = await onCommit(typed, { endsDraft: field, refusals: 'inline' })
    if (result.ok) setTyped((current) => (current === typed ? undefined : current))
    else setRefusal(result.failure.sentence)
  }

  return {
    shown: typed === undefined ? value : typed,
    error: refusal,
    change,
    leave: () => void leave(),
    isReadOnly,
  }
}

function restored(draft: string | undefined): string | null | undefined {
  return draft === '' ? null : draft
}
