import type { Instant } from '../../src-shared/conference/values.ts'
import { nationalBaseline } from '../../src-shared/practice/baseline/nationalBaseline.ts'
import type { Practice } from '../../src-shared/practice/practice.ts'
import { bankHolidaysOfEngland } from './bankHolidays.ts'

/** Conferences older than this are read, but no working days are counted from them. */
const firstYear = 2015
const yearsAhead = 5

/** The rules in force: the national baseline, with England's bank holidays up to five years from now. */
export function practiceInForce(now: Instant): Practice {
  const years = { first: firstYear, last: Number(now.slice(0, 4)) + yearsAhead }
  return { profile: nationalBaseline, ...bankHolidaysOfEngland(years, nationalBaseline.bankHolidayChanges) }
}
