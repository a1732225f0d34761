import { parseDate } from '@internationalized/date'
import type { LocalDate } from '../conference/values.ts'
import { Refusal } from '../result.ts'
import { weekdayNumber } from './formatDate.ts'
import type { Practice } from './practice.ts'

/** The bank holidays that working days are counted by, and the years for which they are known. */
export type BankHolidays = Pick<Practice, 'bankHolidays' | 'bankHolidayYears'>

/** Whether the bank holidays of the day's year are known, so that working days around it can be counted. */
export function isCovered(date: LocalDate, { bankHolidayYears }: BankHolidays): boolean {
  const year = parseDate(date).year
  return year >= bankHolidayYears.first && year <= bankHolidayYears.last
}

/**
 * Monday to Friday and not a bank holiday of England. Refuses a day in a year whose bank holidays are not known:
 * a date is never guessed.
 */
export function isWorkingDay(date: LocalDate, holidays: BankHolidays): boolean {
  if (!isCovered(date, holidays)) {
    const { first, last } = holidays.bankHolidayYears
    throw new Refusal(
      'bankHolidaysNotKnown',
      `Chairside knows the bank holidays of ${first} to ${last}, so it cannot count working days in ${parseDate(date).year}. Check that the date is right.`,
    )
  }
  return weekdayNumber(date) <= 5 && !holidays.bankHolidays.includes(date)
}

/** The day itself when it is a working day, otherwise the first working day after it. */
export function nextWorkingDay(date: LocalDate, holidays: BankHolidays): LocalDate {
  return isWorkingDay(date, holidays) ? date : nextWorkingDay(addDays(date, 1), holidays)
}

/**
 * The working day that is `count` working days after the date (before it, when `count` is negative). The date itself
 * is day 0 and may be any day; with a `count` of 0 the answer is the date.
 */
export function addWorkingDays(date: LocalDate, count: number, holidays: BankHolidays): LocalDate {
  const step = Math.sign(count)
  let day = date
  let left = Math.abs(count)
  while (left > 0) {
    day = addDays(day, step)
    if (isWorkingDay(day, holidays)) left -= 1
  }
  return day
}

/** How many working days there are after `from` up to and including `to`; negative when `to` is the earlier. */
export function workingDaysBetween(from: LocalDate, to: LocalDate, holidays: BankHolidays): number {
  if (to < from) return 0 - workingDaysBetween(to, from, holidays)
  let count = 0
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) {
    if (isWorkingDay(day, holidays)) count += 1
  }
  return count
}

/** The bank holidays between two days (in either order, both included) that would otherwise be working days. */
export function bankHolidaysBetween(one: LocalDate, other: LocalDate, holidays: BankHolidays): LocalDate[] {
  const [first, last] = one < other ? [one, other] : [other, one]
  return holidays.bankHolidays.filter((day) => day >= first && day <= last && weekdayNumber(day) <= 5)
}

/** The date so many calendar days later; earlier when negative. */
export function addDays(date: LocalDate, days: number): LocalDate {
  return parseDate(date).add({ days }).toString()
}
