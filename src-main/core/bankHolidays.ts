import Holidays from 'date-holidays'
import { weekdayNumber } from '../../src-shared/practice/formatDate.ts'
import type { PracticeProfile } from '../../src-shared/practice/profile.ts'
import type { BankHolidays } from '../../src-shared/practice/workingDays.ts'

/**
 * The bank holidays of England from the first to the last year, both included, with the local changes of the profile
 * applied (a holiday that is moved is two changes: one day that is none, and one that is). As on GOV.UK, a holiday
 * that falls on a weekend appears as its substitute day.
 */
export function bankHolidaysOfEngland(
  years: BankHolidays['bankHolidayYears'],
  changes: PracticeProfile['bankHolidayChanges'],
): BankHolidays {
  const calendar = new Holidays('GB', 'ENG', { types: ['public'] })
  const days = new Set<string>()
  for (let year = years.first; year <= years.last; year += 1) {
    for (const holiday of calendar.getHolidays(year)) days.add(localDay(holiday.date))
  }
  for (const { date, isHoliday } of changes) {
    if (isHoliday) days.add(date)
    else days.delete(date)
  }
  return { bankHolidays: [...days].filter((day) => weekdayNumber(day) <= 5).sort(), bankHolidayYears: years }
}

/** The day as the library writes it ("2026-04-03 00:00:00"); its moments would depend on the machine's time zone. */
function localDay(date: string): string {
  return date.slice(0, 10)
}
