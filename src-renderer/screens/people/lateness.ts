import type { LocalDate } from '../../../src-shared/conference/values.ts'
import { longDate } from '../../../src-shared/practice/formatDate.ts'
import type { DerivedDate } from '../../../src-shared/practice/timeLimits.ts'

/** "Late: it was due by Thursday 19 March 2026"; null when it was in time, or there is no limit, or no day yet. */
export function lateSentence(on: LocalDate | null, limit: DerivedDate | null): string | null {
  if (on === null || limit === null || on <= limit.date) return null
  return `Late: it was due by ${longDate(limit.date)}`
}
