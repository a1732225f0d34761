import type { RoomView } from './audience/room.ts'
import type { Conference } from './conference/conference.ts'
import type { OperationArgs, OperationName } from './conference/operations/registry.ts'
import type { Instant } from './conference/values.ts'
import type { Practice } from './practice/practice.ts'
import type { Result } from './result.ts'

/**
 * Everything that crosses between the page and the core. Both sides are derived from this file: the core
 * implements `Handlers`, the page calls a `Client`. A new feature is usually a new operation, not a new request.
 */

/** What the app can show before a conference is open. */
export type SessionState =
  /** No records on this machine yet: choose a passphrase. */
  | { kind: 'firstRun' }
  /** Records are there and locked. */
  | { kind: 'locked' }
  /** The records cannot be opened; the sentence says why and what to do. Never "repaired" silently. */
  | { kind: 'unavailable'; sentence: string }
  /** `trouble`: something is wrong with the records as a whole, as a sentence to be shown; null when nothing is. */
  | { kind: 'open'; trouble: string | null }

/** One line of the home screen. */
export interface ConferenceSummary {
  id: string
  /** "Amber, Isaac and unborn baby", for the chair's eyes only. */
  childrensNames: string
  kindId: string
  /** Local date of the conference, or null while it is not arranged. */
  date: string | null
  /** Time of day, "10:00", or null. */
  startTime: string | null
  /** Agenda step the meeting is at. */
  stepId: string
  /** When something was last saved. */
  savedAt: Instant
  isPractice: boolean
}

/** An immer patch: JSON only. */
export interface DocumentPatch {
  op: 'add' | 'replace' | 'remove'
  path: (string | number)[]
  value?: unknown
}

/** Text that is being typed and has not become an operation yet. */
export interface Draft {
  /** Which field: stable over restarts, for example `action/a12/what`. */
  field: string
  text: string
}

/** What undo and redo would do next, as sentences; null when there is nothing. */
export interface UndoState {
  undo: string | null
  redo: string | null
}

export interface OpenedConference {
  conference: Conference
  revision: number
  drafts: Draft[]
  practice: Practice
  undoState: UndoState
  savedAt: Instant
  /** Null when the conference can be changed; otherwise why it opens read-only. */
  readOnlyBecause: string | null
}

/** A durable change: it is on the disk when this is answered. */
export interface Changed {
  revision: number
  patches: DocumentPatch[]
  /** The sentence of the history: "Recorded an apology". */
  sentence: string
  /** Ids of rows that the change added, in the order in which it made them; empty for undo and redo. */
  newIds: string[]
  undoState: UndoState
  savedAt: Instant
}

/** A change of the conference by a named operation. */
export type PerformRequest<Name extends OperationName = OperationName> = {
  [N in Name]: {
    conferenceId: string
    /** The revision that the page has applied. A different one is refused: nothing is overwritten unseen. */
    baseRevision: number
    operation: N
    args: OperationArgs<N>
    /** The draft that this change makes an end of, removed in the same transaction. */
    endsDraft?: string
  }
}[Name]

/** A document that can be made from the conference as it stands. */
export interface DocumentListing {
  /** Stable within the conference: `plan/<childId>`, `minutes`. */
  id: string
  title: string
  fileName: string
  /** Child the document is about, or null when it is about the whole conference. */
  childId: string | null
  /** For whom it is made, in words. */
  readerName: string
  format: 'pdf' | 'docx' | 'json'
  /** What was left out for this reader, in sentences; empty when nothing was. */
  leftOut: string[]
}

export interface HistoryLine {
  seq: number
  at: Instant
  sentence: string
  /** Agenda step where the meeting was when it happened. */
  stepId: string
}

/** The conference as it was right after an entry of its history. To look at; nothing can be changed there. */
export interface ConferenceAsItWas extends HistoryLine {
  conference: Conference
}

/** Request name to [argument, answer]. */
export interface Requests {
  getSession: [null, { state: SessionState; version: string; shell: string }]
  /** First run. Answers with the recovery key, shown and printed once. Refused when records exist. */
  createRecords: [{ passphrase: string }, { recoveryKey: string }]
  unlock: [{ passphrase: string }, null]
  unlockWithRecoveryKey: [{ recoveryKey: string; newPassphrase: string }, null]
  /** A new recovery key for a sheet that was lost or seen; the old one opens nothing from then on. */
  replaceRecoveryKey: [{ passphrase: string }, { recoveryKey: string }]
  /** Keeps all drafts, closes the records and forgets the key. */
  lock: [null, null]
  listConferences: [null, ConferenceSummary[]]
  /** The practice rules in force, for screens that come before a conference is open. */
  getPractice: [null, Practice]
  startConference: [{ kindId: string; chairName: string; date: string | null }, { conferenceId: string }]
  /** A copy of the fictional practice conference, fresh each time. */
  startPracticeConference: [{ blankMeeting: boolean }, { conferenceId: string }]
  /** The text of a conference file in the interchange format. */
  importConference: [{ text: string }, { conferenceId: string }]
  openConference: [{ conferenceId: string }, OpenedConference]
  /** Removes the conference whole and leaves a tombstone without content. */
  eraseConference: [{ conferenceId: string; reason: string }, null]
  perform: [PerformRequest, Changed]
  undo: [{ conferenceId: string; baseRevision: number }, Changed]
  redo: [{ conferenceId: string; baseRevision: number }, Changed]
  /** Keeps unfinished text. Null text removes the draft. */
  keepDraft: [{ conferenceId: string; field: string; text: string | null }, { savedAt: Instant }]
  listHistory: [{ conferenceId: string }, HistoryLine[]]
  /** The conference as it was after that entry of the history. Refused when the history is not whole. */
  conferenceAt: [{ conferenceId: string; seq: number }, ConferenceAsItWas]
  listDocuments: [{ conferenceId: string }, DocumentListing[]]
  /** Makes one document and shows it in a window of its own, from which it can be printed. */
  showDocument: [{ conferenceId: string; documentId: string }, null]
  /** Makes the named documents (all when null) and saves them where the chair says; null when the chair changed their mind. */
  saveDocuments: [
    { conferenceId: string; documentIds: string[] | null },
    { folder: string; files: string[] } | null,
  ]
  /** Shows the recovery key sheet in a window of its own, to be printed. */
  showRecoveryKey: [{ recoveryKey: string }, null]
  /** Opens the window for the projector. It is blank until the chair shows something. */
  openRoomDisplay: [{ conferenceId: string }, null]
  closeRoomDisplay: [null, null]
  setRoomBlank: [{ isBlank: boolean }, null]
  /** Whose plan the room sees while plans are made. */
  showPlanInRoom: [{ childId: string }, null]
}

/** Event name to what it carries. */
export interface Events {
  /** The records were locked (by the chair, idle time, or the computer going to sleep). */
  locked: null
  /** The window is about to close: send what is being typed now. */
  closing: null
  /** Exactly what the display in the room shows now; null when there is none. */
  roomShows: RoomView | null
}

export type RequestName = keyof Requests
export type EventName = keyof Events

/** What the core implements. A handler may throw a Refusal; the boundary turns it into a Result. */
export type Handlers = {
  [N in RequestName]: (argument: Requests[N][0]) => Promise<Requests[N][1]>
}

/** What crosses the boundary as it is: names checked at run time, arguments by the core's schemas. */
export interface Bridge {
  invoke(request: string, argument: unknown): Promise<Result<unknown>>
  subscribe(event: string, listener: (payload: unknown) => void): () => void
}

/** What the page calls. */
export type Client = {
  [N in RequestName]: (argument: Requests[N][0]) => Promise<Result<Requests[N][1]>>
}

/** The names, once more as values, for the run-time check on both sides; a missing or extra name does not compile. */
const requestNameRecord: Record<RequestName, true> = {
  getSession: true,
  createRecords: true,
  unlock: true,
  unlockWithRecoveryKey: true,
  replaceRecoveryKey: true,
  lock: true,
  listConferences: true,
  getPractice: true,
  startConference: true,
  startPracticeConference: true,
  importConference: true,
  openConference: true,
  eraseConference: true,
  perform: true,
  undo: true,
  redo: true,
  keepDraft: true,
  listHistory: true,
  conferenceAt: true,
  listDocuments: true,
  showDocument: true,
  saveDocuments: true,
  showRecoveryKey: true,
  openRoomDisplay: true,
  closeRoomDisplay: true,
  setRoomBlank: true,
  showPlanInRoom: true,
}
export const requestNames = Object.keys(requestNameRecord) as RequestName[]

const eventNameRecord: Record<EventName, true> = { locked: true, closing: true, roomShows: true }
export const eventNames = Object.keys(eventNameRecord) as EventName[]
