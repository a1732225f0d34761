import type { RoomView } from './audience/room.ts'
import type { Conference } from './conference/conference.ts'
import type { OperationArgs, OperationName } from './conference/operations/registry.ts'
import type { Owner } from './conference/plan.ts'
import type { Instant } from './conference/values.ts'
import type { Content } from './documents/content.ts'
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
  format: 'pdf' | 'docx' | 'json' | 'xml' | 'zip'
  /** What was left out for this reader, in sentences; empty when nothing was. */
  leftOut: string[]
}

/** What a document says, to be read on the screen before it is a file. */
export interface DocumentPreview {
  content: Content
  /** As in its listing. */
  leftOut: string[]
  /** What people typed that no font has: each is printed as a visible mark. */
  missingCharacters: string[]
}

/** Who gets which documents, as proposed from what was recorded, and what the chair has to decide about it. */
export interface Copies {
  /** Everybody who was asked to come, with or without papers, by section and in the order of handing out; then the files. */
  recipients: CopiesFor[]
  questions: CopyQuestion[]
}

export interface CopiesFor {
  /** A person or child of the conference; otherwise `words/<as they are on the list>`, `professionals`, `caseFile`, `businessSupport`, `chair`. */
  id: string
  name: string
  /** Who they are here: "Mother of Amber and Isaac". Empty where the name says it. */
  who: string
  section: 'family' | 'professionals' | 'leftOut' | 'caseFile'
  /** Why they get what they get, or get nothing, in sentences. */
  why: string[]
  /** Ids of documents in the order of handing out: what is given to them before they leave… */
  takeHome: string[]
  /** …and what reaches them afterwards. */
  sentLater: string[]
  /** Who they are on the list of copies; null for those who cannot be on it. */
  recipient: Owner | null
  /** Every child's plan, and whether they have a copy; empty where `recipient` is null. */
  plans: PlanFor[]
}

export interface PlanFor {
  childId: string
  hasIt: boolean
  /** Their line on the list of copies; null where they are not on it. */
  copyId: string | null
  givenAt: Instant | null
  /** They have it for no other reason than that they are on the list. */
  canBeTakenAway: boolean
}

/** Somebody carries out a plan and gets no copy of it. A question, because a new reader changes what may be in the plan. */
export interface CopyQuestion {
  personId: string
  childId: string
  sentence: string
  /** What a copy for them would change for everybody who has the plan. */
  consequence: string
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

/** A paper that somebody has in their hand: a file by the SHA-256 of its bytes, or a sheet by the code printed on it. */
export type PaperInHand = { kind: 'file'; sha256: string } | { kind: 'sheet'; checkCode: string }

/** What the record knows of such a paper. */
export interface PaperVerdict {
  /** Issued from this conference and as it stands; issued, and the record has changed; not known. */
  kind: 'current' | 'outdated' | 'unknown'
  /** For the chair, in the order in which they are read. */
  sentences: string[]
}

/** For which documents a council can have a Word template of its own. */
export type TemplateKind = 'plan' | 'minutes'

/** A named place that a template can have, `{{plan.actions}}`. */
export interface TemplatePlace {
  name: string
  /** "Held on" */
  label: string
  /** What is poured into it. */
  sentence: string
  /** Words stand in a line among others; blocks have a line of their own. */
  fill: 'words' | 'blocks'
  /** Every template of this kind has it. */
  isRequired: boolean
}

/** A kind of document with the council's own template for it. */
export interface CouncilTemplate {
  kind: TemplateKind
  /** "Child protection plan" */
  title: string
  /** The template in use; null where Chairside's own layout is. */
  chosen: { fileName: string; at: Instant } | null
  places: TemplatePlace[]
}

/** What was found in a file that is to be a template, in sentences. It is taken where there are no problems. */
export interface TemplateVerdict {
  problems: string[]
  /** In order, and worth knowing. */
  notes: string[]
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
  listCopies: [{ conferenceId: string }, Copies]
  /** What a document says, for the screen. Refused as `no-such-document` where there is none that can be read. */
  previewDocument: [{ conferenceId: string; documentId: string }, DocumentPreview]
  /**
   * Makes one document and shows it in a window of its own, from which it can be printed. As ids of documents, here and
   * for saving, `stack/takeHome/<recipient>` and `stack/sentLater/<recipient>` are all papers of one recipient behind a
   * sheet with their name, and `stack/takeHome` and `stack/sentLater` those of everybody.
   */
  showDocument: [{ conferenceId: string; documentId: string }, null]
  /** Makes the named documents (all when null) and saves them where the chair says; null when the chair changed their mind. */
  saveDocuments: [
    { conferenceId: string; documentIds: string[] | null },
    { folder: string; files: string[] } | null,
  ]
  /** Whether a paper came from this conference, and whether it is still as the record stands. Refused as `not-a-check-code`. */
  verifyPaper: [{ conferenceId: string; paper: PaperInHand }, PaperVerdict]
  /** The kinds of document that can have the council's own template, with the one in use. */
  listTemplates: [null, CouncilTemplate[]]
  /** Looks at a Word file (its bytes in base64) and, where nothing is wrong, uses it for its kind from now on. */
  chooseTemplate: [{ kind: TemplateKind; fileName: string; base64: string }, TemplateVerdict]
  /** Goes back to Chairside's own layout. */
  dropTemplate: [{ kind: TemplateKind }, null]
  /** Saves a template that is ready to be changed in Word; null when the chair changed their mind. */
  saveSampleTemplate: [{ kind: TemplateKind }, { folder: string; files: string[] } | null]
  /** Shows the recovery key sheet in a window of its own, to be printed. */
  showRecoveryKey: [{ recoveryKey: string }, null]
  /** Opens the window for the projector. It is blank until the chair shows something. */
  openRoomDisplay: [{ conferenceId: string }, null]
  closeRoomDisplay: [null, null]
  setRoomBlank: [{ isBlank: boolean }, null]
  /** Whose plan the room sees while plans are made. */
  showPlanInRoom: [{ childId: string }, null]
  /**
   * The laptop goes to somebody who is not the chair. Until it is taken back, only their own answers and signatures are
   * recorded and everything else is refused as `handed-over`; a page that is loaded anew finds the records locked.
   * The PIN has 4 to 6 digits.
   */
  handOver: [{ pin: string }, null]
  /** Ends that, by the PIN or the passphrase. Refused as `wrong-pin`, with a pause that grows. */
  takeBack: [{ secret: string }, null]
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
  listCopies: true,
  previewDocument: true,
  showDocument: true,
  saveDocuments: true,
  verifyPaper: true,
  listTemplates: true,
  chooseTemplate: true,
  dropTemplate: true,
  saveSampleTemplate: true,
  showRecoveryKey: true,
  openRoomDisplay: true,
  closeRoomDisplay: true,
  setRoomBlank: true,
  showPlanInRoom: true,
  handOver: true,
  takeBack: true,
}
export const requestNames = Object.keys(requestNameRecord) as RequestName[]

const eventNameRecord: Record<EventName, true> = { locked: true, closing: true, roomShows: true }
export const eventNames = Object.keys(eventNameRecord) as EventName[]
