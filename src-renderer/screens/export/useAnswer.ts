import { useEffect, useState } from 'react'
import { useStore } from 'zustand'
import type { Client } from '../../../src-shared/contract.ts'
import type { Result } from '../../../src-shared/result.ts'
import { sentenceOf } from '../../components/FailureNote.tsx'
import { useClient, useConferenceStore } from '../../store/hooks.ts'

export interface Answer<T> {
  /** The last answer; null before the first. It stays in sight while it is asked again. */
  value: T | null
  problem: string | null
  askAgain: () => void
}

/** Asks the core something about the conference, and again after each change of it. */
export function useAnswer<T>(ask: (client: Client, conferenceId: string) => Promise<Result<T>>): Answer<T> {
  const client = useClient()
  const store = useConferenceStore()
  const revision = useStore(store.state, (state) => state.revision)
  const [attempt, setAttempt] = useState(0)
  const [value, setValue] = useState<T | null>(null)
  const [problem, setProblem] = useState<string | null>(null)

  // biome-ignore lint/correctness/useExhaustiveDependencies: asked once for each revision and each attempt
  useEffect(() => {
    let isOutdated = false
    void ask(client, store.conferenceId).then((result) => {
      if (isOutdated) return
      if (result.ok) setValue(result.value)
      setProblem(result.ok ? null : sentenceOf(result.failure))
    })
    return () => {
      isOutdated = true
    }
  }, [client, store, revision, attempt])

  return { value, problem, askAgain: () => setAttempt((count) => count + 1) }
}
