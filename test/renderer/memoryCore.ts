import { applyPatches, type Patch } from 'immer'
import { type RoomChoice, roomView } from '../../src-shared/audience/room.ts'
import type { Conference } from '../../src-shared/conference/conference.ts'
import { childrensNames } from '../../src-shared/conference/names.ts'
import { performOperation } from '../../src-shared/conference/operations/perform.ts'
import type {
  Bridge,
  Changed,
  ConferenceAsItWas,
  CouncilTemplate,
  RequestName,
  Requests,
  SessionState,
  TemplateVerdict,
} from '../../src-shared/contract.ts'
import { type Failure, Refusal, type Result } from '../../src-shared/result.ts'
import { Chairing, testPractice } from '../support/chairing.ts'

type Answers = { [N in RequestName]?: (argument: Requests[N][0]) => Requests[N][1] }

const disk: Failure = { kind: 'fault', reference: 'AB12', sentence: 'The disk does not answer.' }

/**
 * A core without a disk, for tests of the page alone: the operations are the real ones. It can be told to fail and to
 * hold its answers back. Requests that a test does not need are missing and end as a fault.
 */
export class MemoryCore implements Bridge {
  state: SessionState = { kind: 'open', trouble: null }
  passphrase = 'kettle orbit mossy violin'
  recoveryKey = '8H2KQ-7WXYZ-01234-ABCDE-56789-FGHJK-MNP0R'
  conferences: Conference[]
  revision = 1
  readOnlyBecause: string | null = null
  /** While the laptop is handed over. */
  pin: string | null = null
  drafts = new Map<string, string>()
  /** The council's template in use, and what is found in the next one. */
  template: CouncilTemplate['chosen'] = null
  templateVerdict: TemplateVerdict = { problems: [], notes: [] }
  /** Every request in the order in which it came. */
  requests: { name: string; argument: unknown }[] = []
  /** Answers to come, before the usual ones: for each request by name. */
  failures: { name: RequestName; failure: Failure }[] = []
  #undo: { sentence: string; patches: Patch[]; inverse: Patch[] }[] = []
  #redo: { sentence: string; patches: Patch[]; inverse: Patch[] }[] = []
  #count = 0
  /** The first conference as it was after each change, oldest first. */
  #moments: ConferenceAsItWas[] = []
  #listeners = new Map<string, Set<(payload: unknown) => void>>()
  #held: Promise<void> | null = null
  #room: RoomChoice | null = null

  constructor(chairing = new Chairing()) {
    this.conferences = [chairing.conference]
    this.#remember('Started the conference')
  }

  /** The next requests of this name fail, once for each time it is called. */
  fail(name: RequestName, failure: Failure = disk): void {
    this.failures.push({ name, failure })
  }

  /** Answers nothing until the function that it gives is called. */
  hold(): () => void {
    const { promise, resolve } = Promise.withResolvers<void>()
    this.#held = promise
    return () => {
      this.#held = null
      resolve()
    }
  }

  send(event: string, payload: unknown = null): void {
    for (const listener of this.#listeners.get(event) ?? []) listener(payload)
  }

  named(name: RequestName): unknown[] {
    return this.requests.filter((request) => request.name === name).map(({ argument }) => argument)
  }

  async invoke(name: string, argument: unknown): Promise<Result<unknown>> {
    this.requests.push({ name, argument: structuredClone(argument) })
    if (this.#held) await this.#held
    const index = this.failures.findIndex((failure) => failure.name === name)
    const [failing] = index < 0 ? [] : this.failures.splice(index, 1)
    if (failing) return { ok: false, failure: failing.failure }
    const answer = this.#answers[name as RequestName] as ((argument: unknown) => unknown) | undefined
    try {
      if (!answer) throw new Error(`The memory core has no ${name}`)
      return { ok: true, value: structuredClone(answer(argument)) }
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      return { ok: false, failure: { kind: 'refused', code: error.code, sentence: error.message } }
    }
  }

  subscribe(event: string, listener: (payload: unknown) => void): () => void {
    const listeners = this.#listeners.get(event) ?? new Set()
    this.#listeners.set(event, listeners.add(listener))
    return () => listeners.delete(listener)
  }

  readonly #answers: Answers = {
    getSession: () => ({ state: this.state, version: '0.1.0', shell: 'memory' }),
    getPractice: () => testPractice,
    createRecords: ({ passphrase }) => {
      this.passphrase = passphrase
      this.state = { kind: 'open', trouble: null }
      return { recoveryKey: this.recoveryKey }
    },
    unlock: ({ passphrase }) => {
      if (passphrase !== this.passphrase) {
        throw new Refusal('wrong-passphrase', 'That is not the passphrase of these records.')
      }
      this.state = { kind: 'open', trouble: null }
      return null
    },
    unlockWithRecoveryKey: ({ recoveryKey, newPassphrase }) => {
      if (recoveryKey !== this.recoveryKey) {
        throw new Refusal('wrong-recovery-key', 'A character of the recovery key is mistyped.')
      }
      this.passphrase = newPassphrase
      this.state = { kind: 'open', trouble: null }
      return null
    },
    replaceRecoveryKey: ({ passphrase }) => {
      if (passphrase !== this.passphrase) {
        throw new Refusal('wrong-passphrase', 'That is not the passphrase of these records.')
      }
      this.recoveryKey = '9J3MR-8XYZ0-12345-BCDEF-6789A-GHJKM-NPQ1S'
      return { recoveryKey: this.recoveryKey }
    },
    lock: () => {
      this.state = { kind: 'locked' }
      return null
    },
    listTemplates: () => [
      {
        kind: 'plan',
        title: 'Child protection plan',
        chosen: this.template,
        places: [
          {
            name: 'plan.actions',
            label: 'Who does what',
            sentence: 'Who does what by when.',
            fill: 'blocks',
            isRequired: true,
          },
        ],
      },
    ],
    chooseTemplate: ({ fileName }) => {
      if (this.templateVerdict.problems.length === 0) this.template = { fileName, at: this.#now() }
      return this.templateVerdict
    },
    dropTemplate: () => {
      this.template = null
      return null
    },
    saveSampleTemplate: () => ({ folder: '/home/chair/Conference documents', files: ['Template.docx'] }),
    showRecoveryKey: () => null,
    openRoomDisplay: () => this.#showRoom({ isBlank: true, childId: null }),
    closeRoomDisplay: () => this.#showRoom(null),
    setRoomBlank: ({ isBlank }) => this.#showRoom({ childId: null, ...this.#room, isBlank }),
    showPlanInRoom: ({ childId }) => this.#showRoom({ isBlank: true, ...this.#room, childId }),
    handOver: ({ pin }) => {
      this.pin = pin
      return null
    },
    takeBack: ({ secret }) => {
      if (secret !== this.pin && secret !== this.passphrase)
        throw new Refusal('wrong-pin', 'That is not the PIN. Wait a second, then try again.')
      this.pin = null
      return null
    },
    listConferences: () =>
      this.conferences.map((conference) => ({
        id: conference.id,
        childrensNames: childrensNames(conference),
        kindId: conference.kindId,
        date: conference.date,
        startTime: conference.startTime,
        stepId: conference.meeting.stepId,
        savedAt: '2026-03-24T10:00:00.000Z',
        isPractice: conference.isPractice,
      })),
    startConference: () => ({ conferenceId: this.#current().id }),
    startPracticeConference: () => ({ conferenceId: this.#current().id }),
    eraseConference: ({ conferenceId }) => {
      this.conferences = this.conferences.filter(({ id }) => id !== conferenceId)
      return null
    },
    openConference: ({ conferenceId }) => ({
      conference: this.#current(conferenceId),
      revision: this.revision,
      drafts: [...this.drafts].map(([field, text]) => ({ field, text })),
      practice: testPractice,
      undoState: this.#undoState(),
      savedAt: '2026-03-24T10:00:00.000Z',
      readOnlyBecause: this.readOnlyBecause,
    }),
    listHistory: () => this.#moments.map(({ conference: _, ...line }) => line),
    conferenceAt: ({ seq }) => {
      const moment = this.#moments.find((one) => one.seq === seq)
      if (!moment) throw new Refusal('no-such-moment', 'The history has no such moment.')
      return moment
    },
    keepDraft: ({ field, text }) => {
      if (text === null) this.drafts.delete(field)
      else this.drafts.set(field, text)
      return { savedAt: this.#now() }
    },
    perform: ({ conferenceId, baseRevision, operation, args, endsDraft }) => {
      this.#requireRevision(baseRevision)
      const performed = performOperation(this.#current(conferenceId), operation, args, {
        at: this.#now(),
        newId: () => `new-${++this.#count}`,
        practice: testPractice,
      })
      if (endsDraft !== undefined) this.drafts.delete(endsDraft)
      this.#undo.push(performed)
      this.#redo = []
      return this.#changed(performed.patches, performed.sentence, performed.newIds)
    },
    undo: ({ baseRevision }) => {
      this.#requireRevision(baseRevision)
      const last = this.#undo.pop()
      if (!last) throw new Refusal('nothing-to-undo', 'There is nothing to undo.')
      this.#redo.push(last)
      return this.#changed(last.inverse, `Undone: ${last.sentence}`)
    },
    redo: ({ baseRevision }) => {
      this.#requireRevision(baseRevision)
      const last = this.#redo.pop()
      if (!last) throw new Refusal('nothing-to-redo', 'There is nothing to do again.')
      this.#undo.push(last)
      return this.#changed(last.patches, `Done again: ${last.sentence}`)
    },
  }

  #showRoom(room: RoomChoice | null): null {
    this.#room = room
    this.send('roomShows', room === null ? null : roomView(this.#current(), testPractice, room))
    return null
  }

  #current(id = this.conferences[0]?.id): Conference {
    const conference = this.conferences.find((one) => one.id === id)
    if (!conference) throw new Refusal('no-such-conference', 'This conference is not in the records.')
    return conference
  }

  #requireRevision(baseRevision: number): void {
    if (baseRevision !== this.revision) {
      throw new Refusal('changed-meanwhile', 'The conference was changed elsewhere in the meantime.')
    }
  }

  #changed(patches: Patch[], sentence: string, newIds: string[] = []): Changed {
    const before = this.#current()
    this.conferences = [applyPatches(before, patches), ...this.conferences.slice(1)]
    this.revision += 1
    this.#remember(sentence)
    return {
      revision: this.revision,
      patches,
      newIds,
      sentence,
      undoState: this.#undoState(),
      savedAt: this.#now(),
    }
  }

  #remember(sentence: string): void {
    const conference = this.#current()
    this.#moments.push({
      seq: this.revision,
      at: this.#now(),
      sentence,
      stepId: conference.meeting.stepId,
      conference,
    })
  }

  #undoState() {
    return { undo: this.#undo.at(-1)?.sentence ?? null, redo: this.#redo.at(-1)?.sentence ?? null }
  }

  /** A second after the one before, from 14:02:10 on in England. */
  #now(): string {
    return new Date(Date.UTC(2026, 5, 24, 13, 2, 10 + this.revision)).toISOString()
  }
}
