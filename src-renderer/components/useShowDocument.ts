import { useState } from 'react'
import { useClient, useConferenceStore } from '../store/hooks.ts'
import { sentenceOf } from './FailureNote.tsx'

/** Shows documents of the conference, each in a window of its own from which it is printed, one at a time. */
export function useShowDocument() {
  const client = useClient()
  const { conferenceId } = useConferenceStore()
  /** Id of the document that is being made. */
  const [making, setMaking] = useState<string | null>(null)
  const [problem, setProblem] = useState<{ documentId: string; sentence: string } | null>(null)

  async function show(documentId: string) {
    setProblem(null)
    setMaking(documentId)
    const result = await client.showDocument({ conferenceId, documentId })
    setMaking(null)
    if (!result.ok) setProblem({ documentId, sentence: sentenceOf(result.failure) })
  }

  return { making, problem, show }
}
