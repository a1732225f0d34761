import type { Conference } from '../../src-shared/conference/conference.ts'
import { rows } from '../../src-shared/conference/table.ts'
import type { Instant } from '../../src-shared/conference/values.ts'
import type { DocumentPreview } from '../../src-shared/contract.ts'
import type { Practice } from '../../src-shared/practice/practice.ts'
import type { StepScreen } from '../../src-shared/practice/profile.ts'
import type { Templates } from '../documents/template/templates.ts'
import type { LogHead } from '../documents/words.ts'
import type { DocumentMaker } from './documentMaker.ts'
import type { Paper } from './makerMessages.ts'
import { saysTheSame } from './saysTheSame.ts'

/** How a conference stands: its document, and the last entry of its log. */
export interface Standing {
  conference: Conference
  logHead: LogHead
  /** The council's own; where it is not said, it has none. */
  templates?: Templates
}

export interface PapersOptions {
  maker: DocumentMaker
  practice: Practice
  clock: () => Instant
  /** How a conference stands now. Throws when the records are locked. */
  standingOf: (conferenceId: string) => Standing
  /** How long after a change the plans are made ahead, in milliseconds. */
  pause?: number
}

interface Kept {
  conference: Conference
  /** The moment that is printed on it. */
  at: Instant
  paper: Promise<Paper>
}

/** Where the papers are wanted soon. */
const stepsBeforePapers: readonly StepScreen[] = ['decision', 'plan', 'sign', 'export']

/**
 * The papers of the conference that the chair has before them. What was made is kept in memory for as long as the
 * conference says the same, so that showing, printing and saving give the same bytes; and towards the end of a meeting
 * each child's plan is made ahead, in the pauses, so that it is there when it is asked for.
 */
export class Papers {
  readonly #options: PapersOptions
  #conferenceId: string | null = null
  #kept = new Map<string, Kept>()
  #timer: NodeJS.Timeout | undefined

  constructor(options: PapersOptions) {
    this.#options = options
  }

  /**
   * The papers as the conference stands now, in the order in which they are named. The moment printed on each is when it
   * was made: today, if not just now.
   */
  async papers(conferenceId: string, documentIds: string[]): Promise<Paper[]> {
    this.#turnTo(conferenceId)
    const { standingOf, clock } = this.#options
    const at = clock()
    const found = new Map<string, Promise<Paper>>()
    for (const id of documentIds) {
      const kept = this.#kept.get(id)
      if (kept !== undefined && isSameDay(kept.at, at) && (await fits(kept, standingOf(conferenceId))))
        found.set(id, kept.paper)
    }
    // Asked again: the records may have been locked meanwhile.
    const standing = standingOf(conferenceId)
    const missing = documentIds.filter((id) => !found.has(id))
    if (missing.length > 0) for (const [id, paper] of this.#make(standing, missing, at)) found.set(id, paper)
    return await Promise.all(documentIds.flatMap((id) => found.get(id) ?? []))
  }

  /** What a document says as the conference stands now, for the screen. */
  async preview(conferenceId: string, documentId: string): Promise<DocumentPreview> {
    const { maker, practice, standingOf, clock } = this.#options
    const { conference, logHead } = standingOf(conferenceId)
    return await maker.preview({ kind: 'preview', conference, practice, documentId, at: clock(), logHead })
  }

  /** Makes them all in one go, and keeps each. */
  #make(standing: Standing, documentIds: string[], at: Instant): [string, Promise<Paper>][] {
    const { maker, practice } = this.#options
    const { conference } = standing
    const made = maker.make({ kind: 'documents', practice, documentIds, at, ...standing })
    return documentIds.map((id, index) => {
      const paper = made.then((papers) => papers[index] as Paper)
      const kept = { conference, at, paper }
      this.#kept.set(id, kept)
      paper.catch(() => {
        if (this.#kept.get(id) === kept) this.#kept.delete(id)
      })
      return [id, paper]
    })
  }

  /**
   * The conference was opened or changed: after a pause, the plans are made ahead if they will be wanted soon, and the
   * process that makes them is made ready if it is not.
   */
  expect(conferenceId: string): void {
    this.#turnTo(conferenceId)
    clearTimeout(this.#timer)
    const timer = setTimeout(() => void this.#makeAhead(conferenceId, timer), this.#options.pause ?? 1_500)
    timer.unref()
    this.#timer = timer
  }

  /** Keeps nothing any more: the records are locked, or another conference is before the chair. */
  forget(): void {
    clearTimeout(this.#timer)
    this.#timer = undefined
    this.#conferenceId = null
    this.#kept.clear()
  }

  #turnTo(conferenceId: string): void {
    if (conferenceId !== this.#conferenceId) this.forget()
    this.#conferenceId = conferenceId
  }

  /**
   * What cannot be made is left for when it is asked for: then the chair is told why. Long before the papers are wanted,
   * one is made for its own sake: a process is slow with its first.
   */
  async #makeAhead(conferenceId: string, timer: NodeJS.Timeout): Promise<void> {
    const { maker, practice, standingOf } = this.#options
    try {
      const { conference } = standingOf(conferenceId)
      const step = practice.profile.agenda.find(({ id }) => id === conference.meeting.stepId)
      const areWanted = step !== undefined && stepsBeforePapers.includes(step.screen)
      if (!areWanted && maker.isRunning) return
      for (const { id } of rows(conference.children).slice(0, areWanted ? undefined : 1)) {
        // Something has changed meanwhile, or everything is to be forgotten.
        if (this.#timer !== timer) return
        await this.papers(conferenceId, [`plan/${id}`])
      }
    } catch {}
  }
}

/** Whether what was made then is what would be made now. */
async function fits({ conference: then, paper }: Kept, { conference: now }: Standing): Promise<boolean> {
  if (then === now) return true
  if (!saysTheSame(then, now)) return false
  // A file of data holds what is on no paper, and has no check code.
  const made = await paper.catch(() => null)
  return made !== null && (made.checkCode !== null || made.holds.length > 0)
}

function isSameDay(one: Instant, other: Instant): boolean {
  return one.slice(0, 10) === other.slice(0, 10)
}
