import type { Conference } from '../../src-shared/conference/conference.ts'
import { readConferenceFile } from '../../src-shared/conference/interchange.ts'
import type { Changed, EventName, Events, Handlers, SessionState } from '../../src-shared/contract.ts'
import { Refusal } from '../../src-shared/result.ts'
import { proposeCopies } from '../documents/copies/proposeCopies.ts'
import { listDocuments } from '../documents/listing.ts'
import {
  changePassphrase,
  createRecords,
  isPassphrase,
  openRecords,
  type Records,
  recordsState,
  replaceRecoveryKey,
} from '../storage/records.ts'
import { practiceConference, startedConference } from './beginning.ts'
import { ConferenceSession } from './conferenceSession.ts'
import type { Core, CoreOptions } from './core.ts'
import { DocumentMaker } from './documentMaker.ts'
import { HandOver } from './handOver.ts'
import type { LogEntry } from './logEntry.ts'
import { paperHandlers } from './paperHandlers.ts'
import { Papers } from './papers.ts'
import { practiceInForce } from './practiceInForce.ts'
import { Remembered } from './remembered.ts'
import { RoomDisplay } from './roomDisplay.ts'
import { type StoredSummary, summaryOf } from './summary.ts'
import { templateHandlers, templatesOf } from './templates.ts'

type Listener = <N extends EventName>(event: N, payload: Events[N]) => void

/** The application without a window: opens the records, performs, undoes, makes documents. Knows no shell. */
export function createCore(options: CoreOptions): Core {
  const { dataFolder, outside, clock, newId, version } = options
  const practice = practiceInForce(clock())
  const listeners = new Set<Listener>()
  const sessions = new Map<string, ConferenceSession>()
  let records: Records | null = null
  const tell: Listener = (event, payload) => {
    for (const listener of listeners) listener(event, payload)
  }
  const room = new RoomDisplay({
    openWindow: (onClosed) => outside.openRoomWindow(onClosed),
    practice,
    documentOf: (conferenceId) => session(conferenceId).document,
    tellChair: (view) => tell('roomShows', view),
  })

  const handOver = new HandOver({
    clock,
    isPassphrase: (passphrase) => isPassphrase(dataFolder, passphrase),
    lock,
  })

  const maker = new DocumentMaker((listener) => outside.startMaker(listener))
  const papers = new Papers({
    maker,
    practice,
    clock,
    standingOf: (conferenceId) => ({
      conference: session(conferenceId).document,
      logHead: openedRecords().logHead(conferenceId),
      templates: templatesOf(openedRecords()),
    }),
  })

  /** Lists of papers, which are asked for after every change. */
  const documents = new Remembered((conference) => listDocuments(conference, practice))
  const copies = new Remembered((conference) => proposeCopies(conference, practice))

  function openedRecords(): Records {
    if (records === null)
      throw new Refusal('locked', 'The records are locked. Open them with your passphrase.')
    return records
  }

  function session(conferenceId: string): ConferenceSession {
    const open = sessions.get(conferenceId)
    if (open !== undefined) return open
    const opened = new ConferenceSession(conferenceId, {
      records: openedRecords(),
      practice,
      clock,
      newId,
      version,
    })
    sessions.set(conferenceId, opened)
    return opened
  }

  function begin(conference: Conference, sentence: string): { conferenceId: string } {
    const entry: LogEntry = {
      kind: 'began',
      of: null,
      operation: null,
      args: null,
      sentence,
      patches: [],
      inverse: [],
      by: version,
    }
    openedRecords().createConference({
      id: conference.id,
      documentText: JSON.stringify(conference),
      summaryText: JSON.stringify(summaryOf(conference)),
      entryText: JSON.stringify(entry),
      at: clock(),
    })
    return { conferenceId: conference.id }
  }

  function sessionState(): SessionState {
    if (records !== null) return { kind: 'open', trouble: records.trouble() }
    const state = recordsState(dataFolder)
    if (state.kind === 'none') return { kind: 'firstRun' }
    return state.kind === 'present' ? { kind: 'locked' } : { kind: 'unavailable', sentence: state.sentence }
  }

  function forgetPapers(): void {
    papers.forget()
    documents.forget()
    copies.forget()
    maker.stop()
  }

  function closeRecords(): void {
    room.close()
    forgetPapers()
    handOver.end()
    sessions.clear()
    records?.close()
    records = null
  }

  async function lock(): Promise<void> {
    if (records === null) return
    closeRecords()
    tell('locked', null)
  }

  /** A change that is on the disk, after which the room and the papers follow. */
  function followed(conferenceId: string, changed: Changed): Changed {
    room.conferenceChanged()
    papers.expect(conferenceId)
    return changed
  }

  const handlers: Handlers = {
    getSession: async () => ({ state: sessionState(), version, shell: options.shellName }),

    createRecords: async ({ passphrase }) => {
      const created = await createRecords(dataFolder, { passphrase })
      records = created.records
      return { recoveryKey: created.recoveryKey }
    },

    unlock: async (secret) => {
      records ??= await openRecords(dataFolder, secret)
      return null
    },

    unlockWithRecoveryKey: async ({ recoveryKey, newPassphrase }) => {
      await changePassphrase(dataFolder, { recoveryKey, newPassphrase })
      records ??= await openRecords(dataFolder, { recoveryKey })
      return null
    },

    replaceRecoveryKey: async (secret) => ({ recoveryKey: await replaceRecoveryKey(dataFolder, secret) }),

    lock: async () => {
      await lock()
      return null
    },

    listConferences: async () =>
      openedRecords()
        .listConferences()
        .map(({ id, summaryText, savedAt }) => ({
          id,
          savedAt,
          ...(JSON.parse(summaryText) as StoredSummary),
        })),

    getPractice: async () => practice,

    startConference: async (about) =>
      begin(startedConference(about, practice, newId), 'Started the conference'),

    startPracticeConference: async (how) =>
      begin(practiceConference(practice, newId, how), 'Opened a practice conference (fictional)'),

    importConference: async ({ text }) =>
      begin({ ...readConferenceFile(text, practice), id: newId() }, 'Opened from a conference file'),

    openConference: async ({ conferenceId }) => {
      const opened = session(conferenceId).opened()
      room.conferenceOpened(conferenceId)
      papers.expect(conferenceId)
      return opened
    },

    eraseConference: async ({ conferenceId, reason }) => {
      openedRecords().eraseConference(conferenceId, { at: clock(), reason })
      room.close()
      forgetPapers()
      sessions.delete(conferenceId)
      return null
    },

    perform: async ({ conferenceId, baseRevision, operation, args, endsDraft }) =>
      followed(conferenceId, session(conferenceId).perform(baseRevision, operation, args, endsDraft ?? null)),

    undo: async ({ conferenceId, baseRevision }) =>
      followed(conferenceId, session(conferenceId).undo(baseRevision)),

    redo: async ({ conferenceId, baseRevision }) =>
      followed(conferenceId, session(conferenceId).redo(baseRevision)),

    keepDraft: async ({ conferenceId, field, text }) => {
      const at = clock()
      if (text === null) openedRecords().removeDraft(conferenceId, field)
      else openedRecords().keepDraft({ conferenceId, field, text, at })
      return { savedAt: at }
    },

    listHistory: async ({ conferenceId }) => session(conferenceId).history(),

    conferenceAt: async ({ conferenceId, seq }) => session(conferenceId).asItWas(seq),

    ...paperHandlers({ session, documents, copies, papers, maker, practice, clock, outside }),

    ...templateHandlers({ records: openedRecords, maker, papers, outside, clock }),

    openRoomDisplay: async ({ conferenceId }) => {
      await room.open(conferenceId)
      return null
    },

    closeRoomDisplay: async () => {
      room.close()
      return null
    },

    setRoomBlank: async ({ isBlank }) => {
      room.setBlank(isBlank)
      return null
    },

    showPlanInRoom: async ({ childId }) => {
      room.showPlanOf(childId)
      return null
    },

    handOver: async ({ pin }) => {
      openedRecords()
      handOver.begin(pin)
      return null
    },

    takeBack: async ({ secret }) => {
      await handOver.takeBack(secret)
      return null
    },
  }

  return {
    handlers: handOver.guard(handlers),
    onEvent: (listener) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    lock,
    close: async () => closeRecords(),
  }
}
