import type { LocalDate } from '../conference/values.ts'
import type { PracticeProfile } from './profile.ts'

/** The rules in force: the local profile, and the bank holidays of England for the years around the conference. */
export interface Practice {
  profile: PracticeProfile
  /** Local dates in ascending order, from the first to the last year covered. */
  bankHolidays: LocalDate[]
  /** First and last year that `bankHolidays` covers; a date outside is refused, never guessed. */
  bankHolidayYears: { first: number; last: number }
}
