import type { Conference } from '../../src-shared/conference/conference.ts'
import type { Person } from '../../src-shared/conference/people.ts'
import type { Id } from '../../src-shared/conference/values.ts'
import type { Writer } from './kind.ts'
import { largePrint, pdf } from './pdf/writeContent.ts'

/** Whether somebody reads large print, by what the chair wrote down of their needs. */
export function needsLargePrint({ needs }: Person): boolean {
  return /large[ -]?print/i.test(`${needs.communication} ${needs.access}`)
}

/** How a paper is written that is for one person alone: at the size that they read. */
export function pdfFor(conference: Conference, personId: Id): Writer {
  const person = conference.people.byId[personId]
  return person !== undefined && needsLargePrint(person) ? largePrint : pdf
}
