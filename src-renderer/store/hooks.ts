import { createContext, use, useCallback, useMemo } from 'react'
import { useStore } from 'zustand'
import type { Conference } from '../../src-shared/conference/conference.ts'
import type { OperationArgs, OperationName } from '../../src-shared/conference/operations/registry.ts'
import type { Changed, Client } from '../../src-shared/contract.ts'
import type { Practice } from '../../src-shared/practice/practice.ts'
import type { Result } from '../../src-shared/result.ts'
import { showToast } from '../components/Toast.tsx'
import type { ConferenceState, ConferenceStore, PerformOptions } from './conferenceStore.ts'
import { clientOfThePast } from './past.ts'
import type { SessionData, SessionStore } from './sessionStore.ts'

/** Stores are passed by context, so that a test or a second window makes its own. */
export const SessionContext = createContext<SessionStore | null>(null)
export const ConferenceContext = createContext<ConferenceStore | null>(null)

function required<T>(value: T | null, name: string): T {
  if (value === null) throw new Error(`There is no ${name} around this component`)
  return value
}

export function useSession(): SessionStore {
  return required(use(SessionContext), 'session')
}

export function useSessionData(): SessionData {
  return useStore(useSession().data)
}

export function useConferenceStore(): ConferenceStore {
  return required(use(ConferenceContext), 'open conference')
}

/**
 * Part of the document, or anything computed from it. The selector may build new arrays and objects: it runs once
 * for each change of the document and each render, never in a loop.
 */
export function useConference<T>(selector: (conference: Conference) => T): T {
  return selector(useStore(useConferenceStore().state, (state) => state.conference))
}

/** For questions about the open conference, and for its papers. While the past is shown, those of today are refused. */
export function useClient(): Client {
  const { client } = useSession()
  const isPast = useConferenceStore().moment !== null
  return useMemo(() => (isPast ? clientOfThePast(client) : client), [client, isPast])
}

/** The rules of the practice that this conference is chaired under. */
export function usePractice(): Practice {
  return useStore(useConferenceStore().state, (state) => state.practice)
}

/** Everything about the opened conference, drafts and save light included. Renders with each of them. */
export function useOpened(): ConferenceState {
  return useStore(useConferenceStore().state)
}

/** Whether the conference is read-only. Controls of the kit that record something ask this by themselves. */
export function useIsReadOnly(): boolean {
  return useStore(useConferenceStore().state, (state) => state.readOnlyBecause !== null)
}

/** The child whose tab was chosen last on any step, and a way to choose another. Null: none was chosen yet. */
export function useChildInView(): [string | null, (childId: string) => void] {
  const store = useConferenceStore()
  return [useStore(store.state, ({ childInView }) => childInView), (childId) => store.viewChild(childId)]
}

export interface PerformFromScreenOptions extends PerformOptions {
  /** `inline`: the caller shows the sentence of a refusal itself. Otherwise it is shown as a toast. */
  refusals?: 'inline'
  /** Shows what was done as a toast with Undo, for removals and moves. */
  offerUndo?: boolean
}

export type Perform = <N extends OperationName>(
  operation: N,
  args: OperationArgs<N>,
  options?: PerformFromScreenOptions,
) => Promise<Result<Changed>>

/** Changes the conference by a named operation. The answer comes when it is on the disk. */
export function usePerform(): Perform {
  const store = useConferenceStore()
  return useCallback<Perform>(
    async (operation, args, { refusals, offerUndo, ...options } = {}) => {
      const result = await store.perform(operation, args, options)
      if (!result.ok && refusals !== 'inline') showToast({ title: result.failure.sentence })
      if (result.ok && offerUndo) {
        const { revision, sentence } = result.value
        // Undo takes back the last change: once there is a later one, this toast must not offer it any more.
        const toast = showToast({ title: sentence, undo: () => void undoAndTell(store) })
        const stop = store.state.subscribe((state) => {
          if (state.revision === revision) return
          toast.close()
          stop()
        })
      }
      return result
    },
    [store],
  )
}

/** Takes the last change back and says which it was. Nothing happens when there is none. */
export async function undoAndTell(store: ConferenceStore): Promise<void> {
  const what = store.state.getState().undoState.undo
  if (what === null) return
  const result = await store.undo()
  showToast({ title: result.ok ? `Undone: ${what}` : result.failure.sentence })
}

/** Does again what was undone last, and says what it was. */
export async function redoAndTell(store: ConferenceStore): Promise<void> {
  const what = store.state.getState().undoState.redo
  if (what === null) return
  const result = await store.redo()
  showToast({ title: result.ok ? `Done again: ${what}` : result.failure.sentence })
}
