import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { Core, MakerListener, MakerProcess } from '../../src-main/core/core.ts'
import { createCore } from '../../src-main/core/createCore.ts'
import { inOrder, type Times } from './measure.ts'

/** The app without a window, over encrypted records of its own and a conference to practise with. */
export class BenchedApp {
  readonly #folder = mkdtempSync(join(tmpdir(), 'chairside-bench-'))
  readonly #core: Core
  #conferenceId = ''
  #revision = 0
  #changes = 0
  /** When the bytes of the last document were there. */
  #shownAt = 0

  constructor(startMaker: (listener: MakerListener) => MakerProcess) {
    this.#core = createCore({
      dataFolder: this.#folder,
      outside: {
        saveFiles: async () => null,
        showDocument: async () => {
          this.#shownAt = performance.now()
        },
        openRoomWindow: () => Promise.reject(new Error('There is no second screen.')),
        startMaker,
      },
      clock: () => new Date().toISOString(),
      newId: randomUUID,
      shellName: 'bench',
      version: 'bench',
    })
  }

  async open(): Promise<void> {
    const { handlers } = this.#core
    await handlers.createRecords({ passphrase: 'kettle orbit mossy violin' })
    const { conferenceId } = await handlers.startPracticeConference({ blankMeeting: false })
    this.#conferenceId = conferenceId
    this.#revision = (await handlers.openConference({ conferenceId })).revision
  }

  async moveToStep(stepId: string): Promise<void> {
    const { revision } = await this.#perform({ operation: 'moveToStep', args: { stepId } })
    this.#revision = revision
  }

  /** From the request for a child's plan to its finished bytes, in milliseconds. */
  async showPlan(): Promise<number> {
    const { handlers } = this.#core
    const conferenceId = this.#conferenceId
    const { conference } = await handlers.openConference({ conferenceId })
    const asked = performance.now()
    await handlers.showDocument({ conferenceId, documentId: `plan/${conference.children.order[0]}` })
    return this.#shownAt - asked
  }

  /** Changes the conference that often, as a chair who types without a pause; each time until it is on the disk. */
  async change(count: number): Promise<Times> {
    const times: number[] = []
    for (let index = 0; index < count; index++) {
      const started = performance.now()
      const args = { purpose: `Why we are here, in words ${++this.#changes}.` }
      const { revision } = await this.#perform({ operation: 'stateBackground', args })
      times.push(performance.now() - started)
      this.#revision = revision
      await wait(30)
    }
    return inOrder(times)
  }

  /** Keeps what is being typed, that often. */
  async type(count: number): Promise<Times> {
    const times: number[] = []
    for (let index = 0; index < count; index++) {
      const started = performance.now()
      const text = 'My brother lives two streets away. '.repeat(1 + (index % 20))
      const draft = { conferenceId: this.#conferenceId, field: 'background/purpose', text }
      await this.#core.handlers.keepDraft(draft)
      times.push(performance.now() - started)
    }
    return inOrder(times)
  }

  async close(): Promise<void> {
    await this.#core.close()
    rmSync(this.#folder, { recursive: true, force: true })
  }

  #perform(
    change:
      | { operation: 'moveToStep'; args: { stepId: string } }
      | { operation: 'stateBackground'; args: { purpose: string } },
  ) {
    return this.#core.handlers.perform({
      conferenceId: this.#conferenceId,
      baseRevision: this.#revision,
      ...change,
    })
  }
}
