import { applyPatches, enablePatches, freeze } from 'immer'
import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Conference } from '../../src-shared/conference/conference.ts'
import type { OperationArgs, OperationName } from '../../src-shared/conference/operations/registry.ts'
import type { Instant } from '../../src-shared/conference/values.ts'
import type {
  Changed,
  Client,
  HistoryLine,
  OpenedConference,
  PerformRequest,
  UndoState,
} from '../../src-shared/contract.ts'
import type { Practice } from '../../src-shared/practice/practice.ts'
import type { Failure, Result } from '../../src-shared/result.ts'
import { DraftKeeper } from './draftKeeper.ts'
import { retryDelay } from './retry.ts'

enablePatches()

/** After so many faults a change is given up, so that it does not hold up all that follow. About half a minute. */
const mostAttempts = 6

/** Refusals by the disk and not by a rule of the practice: nothing is wrong with the change, so it is tried again. */
const refusalsOfTheDisk = ['disk-full', 'records-moved']
/** The records are ahead of the page. */
const staleRevision = 'changed-meanwhile'

/** What the save light says. Only the core's answer makes it "saved". */
export type SaveState =
  | { kind: 'saved'; at: Instant }
  | { kind: 'saving' }
  | { kind: 'notSaved'; sentence: string; reference: string | null }

export interface ConferenceState {
  /** Frozen. Changed by the core's patches only. */
  conference: Conference
  revision: number
  practice: Practice
  undoState: UndoState
  /** Null when the conference can be changed; otherwise why not. */
  readOnlyBecause: string | null
  saveState: SaveState
  /** Unfinished text by field. */
  drafts: Record<string, string>
  /** The child whose tab was chosen last; carried from step to step, and not a part of the record. */
  childInView: string | null
}

export interface PerformOptions {
  /** The draft field that this change makes an end of. */
  endsDraft?: string
}

type ConferenceClient = Pick<Client, 'perform' | 'undo' | 'redo' | 'keepDraft' | 'openConference'>
type Change = (baseRevision: number) => Promise<Result<Changed>>

/**
 * One opened conference in the page. Changes are sent one after the other, each on the revision that the one before
 * has made. A fault never takes text away: the change is tried again and the light says "not saved" meanwhile.
 */
export class ConferenceStore {
  readonly conferenceId: string
  /** The moment of the past that it shows; null when it is the conference of now. */
  readonly moment: HistoryLine | null
  readonly state: StoreApi<ConferenceState>
  readonly #client: ConferenceClient
  readonly #drafts: DraftKeeper
  #queue: Promise<unknown> = Promise.resolve()
  #savedAt: Instant
  #sending = 0
  #failures: { change: Failure | null; draft: Failure | null } = { change: null, draft: null }
  #stopWaiting: () => void = () => {}
  #closed = false

  constructor(client: ConferenceClient, opened: OpenedConference, moment: HistoryLine | null = null) {
    this.conferenceId = opened.conference.id
    this.moment = moment
    this.#client = client
    this.#savedAt = opened.savedAt
    this.state = createStore<ConferenceState>(() => ({
      conference: freeze(opened.conference, true),
      revision: opened.revision,
      practice: opened.practice,
      undoState: opened.undoState,
      readOnlyBecause: opened.readOnlyBecause,
      saveState: { kind: 'saved', at: opened.savedAt },
      drafts: Object.fromEntries(opened.drafts.map((draft) => [draft.field, draft.text])),
      childInView: null,
    }))
    this.#drafts = new DraftKeeper({
      conferenceId: this.conferenceId,
      client,
      onSending: () => this.#sendingStarts(),
      onKept: (savedAt) => this.#sendingEnds('draft', { ok: true, value: { savedAt } }),
      onFailed: (failure) => this.#sendingEnds('draft', { ok: false, failure }),
    })
  }

  /**
   * Changes the conference by a named operation. Answers when it is on the disk, or with the refusal. After a fault
   * it is tried again with growing pauses; only when that has gone on for half a minute does it answer with the fault.
   */
  perform<N extends OperationName>(
    operation: N,
    args: OperationArgs<N>,
    { endsDraft }: PerformOptions = {},
  ): Promise<Result<Changed>> {
    const { conferenceId } = this
    const ending = endsDraft === undefined ? {} : { endsDraft }
    const text = endsDraft === undefined ? undefined : this.state.getState().drafts[endsDraft]
    return this.#enqueue(async (baseRevision) => {
      if (endsDraft !== undefined) await this.#drafts.flush(endsDraft)
      const request = { conferenceId, baseRevision, operation, args, ...ending } as PerformRequest
      const result = await this.#client.perform(request)
      if (result.ok && endsDraft !== undefined) this.#draftEnded(endsDraft, text)
      return result
    })
  }

  undo(): Promise<Result<Changed>> {
    return this.#enqueue((baseRevision) =>
      this.#client.undo({ conferenceId: this.conferenceId, baseRevision }),
    )
  }

  redo(): Promise<Result<Changed>> {
    return this.#enqueue((baseRevision) =>
      this.#client.redo({ conferenceId: this.conferenceId, baseRevision }),
    )
  }

  /** Remembers which child is being looked at, for as long as the conference is open. */
  viewChild(childId: string): void {
    this.state.setState({ childInView: childId })
  }

  /** Keeps the text of a field that is being typed, at most a second from now; null removes the draft. */
  keepDraft(field: string, text: string | null): void {
    const { [field]: _, ...others } = this.state.getState().drafts
    this.state.setState({ drafts: text === null ? others : { ...others, [field]: text } })
    this.#drafts.keep(field, text)
  }

  /** Sends the draft of one field now. */
  flushDraft(field: string): Promise<void> {
    return this.#drafts.flush(field)
  }

  /** Sends all drafts now, and settles when they and all changes before are answered. */
  async flush(): Promise<void> {
    await this.#drafts.flushAll()
    await this.#queue
  }

  /** Tries again at once what could not be saved. */
  retry(): void {
    this.#stopWaiting()
    void this.#drafts.flushAll()
  }

  /** What the records may not have yet: carried over when the records are locked while text is being typed. */
  unkeptDrafts(): { field: string; text: string | null }[] {
    return this.#drafts.unkept()
  }

  /** Ends all sending. The store is of no use after it. */
  close(): void {
    this.#closed = true
    this.#drafts.close()
    this.#stopWaiting()
  }

  #enqueue(change: Change): Promise<Result<Changed>> {
    const answer = this.#queue.then(() => this.#attempt(change))
    this.#queue = answer.catch(() => {})
    return answer
  }

  async #attempt(change: Change): Promise<Result<Changed>> {
    for (let attempt = 1; ; attempt++) {
      this.#sendingStarts()
      const result = await change(this.state.getState().revision)
      if (result.ok) await this.#apply(result.value)
      this.#sendingEnds('change', result)
      if (result.ok) return result
      if (isStale(result.failure)) await this.#reload()
      if (!isNotSaved(result.failure) || attempt === mostAttempts) return result
      await this.#wait(retryDelay(attempt))
      if (this.#closed) return result
    }
  }

  async #apply({ patches, revision, undoState }: Changed): Promise<void> {
    const { conference } = this.state.getState()
    try {
      this.state.setState({
        conference: freeze(applyPatches(conference, patches), true),
        revision,
        undoState,
      })
    } catch {
      // The change is on the disk, but the page is not what the core takes it to be.
      await this.#reload()
    }
  }

  /** The records are not what the page shows (an answer was lost on its way). Shows them as they are. */
  async #reload(): Promise<void> {
    const result = await this.#client.openConference({ conferenceId: this.conferenceId })
    if (!result.ok) return
    const { conference, revision, undoState, readOnlyBecause } = result.value
    this.state.setState({ conference: freeze(conference, true), revision, undoState, readOnlyBecause })
  }

  #draftEnded(field: string, recordedText: string | undefined): void {
    const { [field]: current, ...others } = this.state.getState().drafts
    if (current === undefined || current === recordedText) {
      this.#drafts.drop(field)
      this.state.setState({ drafts: others })
    } else {
      // Somebody typed on while the change was on its way, and the change removed the draft.
      this.#drafts.keep(field, current)
      void this.#drafts.flush(field)
    }
  }

  #wait(milliseconds: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, milliseconds)
      this.#stopWaiting = () => {
        clearTimeout(timer)
        resolve()
      }
    })
  }

  #sendingStarts(): void {
    this.#sending += 1
    this.#showSaveState()
  }

  #sendingEnds(what: 'change' | 'draft', result: Result<{ savedAt: Instant }>): void {
    this.#sending -= 1
    if (result.ok) this.#savedAt = result.value.savedAt
    // A refusal of a change by a rule is an answer, not a failure to save: the chair has seen the sentence.
    const answered = result.ok || (what === 'change' && !isNotSaved(result.failure))
    this.#failures[what] = answered ? null : result.failure
    this.#showSaveState()
  }

  #showSaveState(): void {
    const failure = this.#failures.change ?? this.#failures.draft
    const before = this.state.getState().saveState
    const saveState: SaveState = failure
      ? {
          kind: 'notSaved',
          sentence: failure.sentence,
          reference: failure.kind === 'fault' ? failure.reference : null,
        }
      : this.#sending > 0
        ? { kind: 'saving' }
        : { kind: 'saved', at: this.#savedAt }
    if (JSON.stringify(before) !== JSON.stringify(saveState)) this.state.setState({ saveState })
  }
}

function isNotSaved(failure: Failure): boolean {
  return failure.kind === 'fault' || (failure.kind === 'refused' && refusalsOfTheDisk.includes(failure.code))
}

function isStale(failure: Failure): boolean {
  return failure.kind === 'refused' && failure.code === staleRevision
}
