import { parseDate } from '@internationalized/date'
import type { LocalDate } from '../conference/values.ts'
import { addDays, addWorkingDays, isCovered } from '../practice/workingDays.ts'
import type { PlanContext } from './rule.ts'
import { numberWords, relativeTimes } from './words/times.ts'

/**
 * The day that "within two weeks" means, counted from the conference. Null for words without a number, and where the
 * day of the conference or the bank holidays are not known.
 */
export function dayOfRelativeTime(words: string, { conference, practice }: PlanContext): LocalDate | null {
  const [match] = words.matchAll(relativeTimes)
  const { count: countWord, unit } = match?.groups ?? {}
  if (conference.date === null || countWord === undefined || unit === undefined) return null
  const count = numberWords[countWord.toLowerCase()] ?? Number(countWord)
  const start = parseDate(conference.date)
  switch (unit.toLowerCase()) {
    case 'working day':
      // Twice the days and a fortnight more is beyond any holidays that could lie between.
      return isCovered(conference.date, practice) &&
        isCovered(addDays(conference.date, 2 * count + 14), practice)
        ? addWorkingDays(conference.date, count, practice)
        : null
    case 'day':
      return start.add({ days: count }).toString()
    case 'week':
      return start.add({ weeks: count }).toString()
    case 'fortnight':
      return start.add({ weeks: 2 * count }).toString()
    default:
      return start.add({ months: count }).toString()
  }
}
