import { useState } from 'react'
import { sentenceOf } from '../../components/FailureNote.tsx'
import { useClient, useConferenceStore } from '../../store/hooks.ts'

export type SaveOutcome =
  | { kind: 'saved'; folder: string; files: string[] }
  /** The chair closed the question where to save. */
  | { kind: 'changedMind' }
  /** Nothing was saved; the same documents can be tried again. */
  | { kind: 'failed'; sentence: string; documentIds: string[] | null }

export interface SavingDocuments {
  isSaving: boolean
  outcome: SaveOutcome | null
  /** Makes these documents (null: all) and asks the chair where to save them. */
  save: (documentIds: string[] | null) => Promise<void>
}

export function useSaveDocuments(): SavingDocuments {
  const client = useClient()
  const { conferenceId } = useConferenceStore()
  const [isSaving, setSaving] = useState(false)
  const [outcome, setOutcome] = useState<SaveOutcome | null>(null)

  async function save(documentIds: string[] | null) {
    setSaving(true)
    setOutcome(null)
    const result = await client.saveDocuments({ conferenceId, documentIds })
    setSaving(false)
    if (!result.ok) setOutcome({ kind: 'failed', sentence: sentenceOf(result.failure), documentIds })
    else if (result.value === null) setOutcome({ kind: 'changedMind' })
    else setOutcome({ kind: 'saved', ...result.value })
  }

  return { isSaving, outcome, save }
}
