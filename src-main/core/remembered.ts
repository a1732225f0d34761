import type { Conference } from '../../src-shared/conference/conference.ts'
import { saysTheSame } from './saysTheSame.ts'

/** What is worked out of the conference before the chair, and anew only when that says something else. */
export class Remembered<T> {
  readonly #workOut: (conference: Conference) => T
  #last: { conference: Conference; answer: T } | null = null

  constructor(workOut: (conference: Conference) => T) {
    this.#workOut = workOut
  }

  of(conference: Conference): T {
    const last = this.#last
    if (last !== null && saysTheSame(last.conference, conference)) return last.answer
    const answer = this.#workOut(conference)
    this.#last = { conference, answer }
    return answer
  }

  /** Keeps nothing any more: the records are locked. */
  forget(): void {
    this.#last = null
  }
}
