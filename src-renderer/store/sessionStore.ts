import { createStore, type StoreApi } from 'zustand/vanilla'
import type { ConferenceSummary, Requests, SessionState } from '../../src-shared/contract.ts'
import type { Practice } from '../../src-shared/practice/practice.ts'
import type { Result } from '../../src-shared/result.ts'
import { type Connection, watchForLock } from '../client.ts'
import { ConferenceStore } from './conferenceStore.ts'
import { flushOnLeaving } from './flushOnLeaving.ts'
import { storeOfThePast } from './past.ts'
import { RoomStore } from './roomStore.ts'

export interface SessionData {
  /** Null until the core has answered for the first time. */
  state: SessionState | null
  version: string
  shell: string
  summaries: ConferenceSummary[]
  practice: Practice | null
  opened: ConferenceStore | null
  /** The same conference as it was at a moment, while the chair looks back; it is shown instead of `opened`. */
  past: ConferenceStore | null
  /** Why the core could not be asked, while nothing else can be shown. */
  trouble: string | null
}

/** How long locking waits for what is being sent, in milliseconds. */
const longestFlush = 2000

const notSavedYet: Result<never> = {
  ok: false,
  failure: {
    kind: 'refused',
    code: 'not-saved-yet',
    sentence: 'Something is not saved yet. Press "Try again" first: it is still on the screen.',
  },
}

const nothingOpen = { summaries: [], practice: null, opened: null, past: null }

/** What the chair returns to after unlocking, with the last second of typing that the records may not have. */
interface LeftOpen {
  conferenceId: string
  drafts: { field: string; text: string | null }[]
}

/** The page's session: locked or open, the list of conferences, and the one that is open. */
export class SessionStore {
  readonly data: StoreApi<SessionData> = createStore<SessionData>(() => ({
    state: null,
    version: '',
    shell: '',
    ...nothingOpen,
    trouble: null,
  }))
  /** The display in the room. */
  readonly room: RoomStore
  readonly #connection: Connection
  #leftOpen: LeftOpen | null = null
  #stopFlushing: () => void = () => {}

  constructor(connection: Connection) {
    this.#connection = { ...connection, client: watchForLock(connection.client, () => this.#locked()) }
    this.room = new RoomStore(this.#connection)
    connection.subscribe('locked', () => this.#locked())
  }

  get client(): Connection['client'] {
    return this.#connection.client
  }

  /** Asks the core how things stand, and shows it. */
  async refresh(): Promise<Result<unknown>> {
    const session = await this.client.getSession(null)
    if (!session.ok) {
      this.data.setState({ trouble: session.failure.sentence })
      return session
    }
    const { state, version, shell } = session.value
    if (state.kind !== 'open') {
      this.data.setState({ state, version, shell, ...nothingOpen })
      return session
    }
    const [list, practice] = await Promise.all([
      this.client.listConferences(null),
      this.client.getPractice(null),
    ])
    if (!list.ok) return list
    if (!practice.ok) return practice
    this.data.setState({ state, version, shell, summaries: list.value, practice: practice.value })
    return session
  }

  /** Unlocks, and goes back to the conference that was open when it was locked. */
  async unlock(passphrase: string): Promise<Result<unknown>> {
    const result = await this.client.unlock({ passphrase })
    return result.ok ? this.#unlocked() : result
  }

  async unlockWithRecoveryKey(argument: Requests['unlockWithRecoveryKey'][0]): Promise<Result<unknown>> {
    const result = await this.client.unlockWithRecoveryKey(argument)
    return result.ok ? this.#unlocked() : result
  }

  async open(conferenceId: string): Promise<Result<unknown>> {
    const result = await this.client.openConference({ conferenceId })
    if (!result.ok) return result
    const opened = new ConferenceStore(this.client, result.value)
    this.#stopFlushing = flushOnLeaving(opened, this.#connection)
    if (this.#leftOpen?.conferenceId === conferenceId) {
      for (const { field, text } of this.#leftOpen.drafts) opened.keepDraft(field, text)
    }
    this.#leftOpen = null
    this.data.setState({ opened })
    return result
  }

  /** Shows the open conference as it was after an entry of its history. It stays open as it is meanwhile. */
  async lookBack(seq: number): Promise<Result<unknown>> {
    const { opened } = this.data.getState()
    if (opened === null) return this.refresh()
    const result = await this.client.conferenceAt({ conferenceId: opened.conferenceId, seq })
    if (result.ok && this.data.getState().opened === opened) {
      const { practice } = opened.state.getState()
      this.data.setState({ past: storeOfThePast(this.client, practice, result.value) })
    }
    return result
  }

  /** Ends looking back. */
  backToNow(): void {
    this.data.setState({ past: null })
  }

  /** A new, practice or imported conference: makes it, then opens it. */
  async openNew(made: Promise<Result<{ conferenceId: string }>>): Promise<Result<unknown>> {
    const result = await made
    return result.ok ? this.open(result.value.conferenceId) : result
  }

  /** Back to the home screen. Everything is sent first; while something cannot be saved the conference stays open. */
  async leave(): Promise<Result<unknown>> {
    const { opened } = this.data.getState()
    await opened?.flush()
    if (opened?.state.getState().saveState.kind === 'notSaved') return notSavedYet
    this.#closeConference()
    this.data.setState({ opened: null, past: null })
    return this.refresh()
  }

  /** Sends everything, then locks the records. A disk that does not answer must not keep them unlocked. */
  async lock(): Promise<Result<unknown>> {
    const patience = new Promise((resolve) => setTimeout(resolve, longestFlush))
    await Promise.race([this.data.getState().opened?.flush(), patience])
    const result = await this.client.lock(null)
    if (result.ok) this.#locked()
    return result
  }

  async erase(argument: Requests['eraseConference'][0]): Promise<Result<unknown>> {
    const result = await this.client.eraseConference(argument)
    return result.ok ? this.refresh() : result
  }

  #locked(): void {
    const { opened, state } = this.data.getState()
    if (state?.kind === 'locked') return
    if (opened) this.#leftOpen = { conferenceId: opened.conferenceId, drafts: opened.unkeptDrafts() }
    this.#closeConference()
    this.data.setState({ state: { kind: 'locked' }, ...nothingOpen })
  }

  async #unlocked(): Promise<Result<unknown>> {
    const leftOpen = this.#leftOpen
    const result = await this.refresh()
    return result.ok && leftOpen ? this.open(leftOpen.conferenceId) : result
  }

  #closeConference(): void {
    this.data.getState().opened?.close()
    this.#stopFlushing()
    this.#stopFlushing = () => {}
  }
}
