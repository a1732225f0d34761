import { parseAbsolute } from '@internationalized/date'
import type { ByWhen } from '../../src-shared/conference/plan.ts'
import type { Instant, LocalDate } from '../../src-shared/conference/values.ts'
import { shortDate } from '../../src-shared/practice/formatDate.ts'

/** Phrases that several documents share. */

/** Stands where something that belongs in a plan was not agreed: an empty place would look like a mistake of printing. */
export const notAgreedYet = 'Not agreed yet'

/** "9 April 2026"; "every Tuesday, from 1 April 2026 until 30 June 2026"; words as they are. */
export function byWhenInWords(byWhen: ByWhen | null): string {
  if (byWhen === null) return notAgreedYet
  if (byWhen.kind === 'date') return shortDate(byWhen.date)
  if (byWhen.kind === 'words') return orNotAgreed(byWhen.words)
  const { frequency, from, until } = byWhen
  return orNotAgreed(
    [
      frequency.trim(),
      ...(from === null ? [] : [`from ${shortDate(from)}`]),
      ...(until === null ? [] : [`until ${shortDate(until)}`]),
    ]
      .filter((part) => part !== '')
      .join(', '),
  )
}

/** The text, or the words that say that there is none yet. */
export function orNotAgreed(text: string): string {
  return isBlank(text) ? notAgreedYet : text.trim()
}

export function isBlank(text: string): boolean {
  return text.trim() === ''
}

export function lowerFirst(text: string): string {
  return `${text.charAt(0).toLowerCase()}${text.slice(1)}`
}

export function upperFirst(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`
}

/** The day in England on which a moment falls. */
export function dayOf(at: Instant): LocalDate {
  return parseAbsolute(at, 'Europe/London').toString().slice(0, 10)
}

/** "24 March 2026 at 10:05", by the clock in England. */
export function momentInWords(at: Instant): string {
  return `${shortDate(dayOf(at))} at ${timeOf(at)}`
}

/** "10:05", by the clock in England. */
export function timeOf(at: Instant): string {
  return parseAbsolute(at, 'Europe/London').toString().slice(11, 16)
}

/** The text as a sentence: with a full stop unless it ends in one already. Empty stays empty. */
export function sentence(text: string): string {
  const trimmed = text.trim()
  return trimmed === '' || /[.!?…]["”’)]?$/u.test(trimmed) ? trimmed : `${trimmed}.`
}

/** Somebody's exact words in quotation marks, unless they were typed with them. */
export function quoted(text: string): string {
  const trimmed = text.trim()
  return /^[“"‘'].*[”"’']$/su.test(trimmed) ? trimmed : `“${trimmed}”`
}

/** Where the record of the conference stood when a document was made: the number and hash of its last entry. */
export interface LogHead {
  seq: number
  hash: string
}

/** "Entry 212 of the record, 9f3c4a…": ties a document to one state of the record. */
export function logHeadInWords({ seq, hash }: LogHead): string {
  return `Entry ${seq} of the record, ${hash.slice(0, 16)}.`
}
