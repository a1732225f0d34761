import { getDayOfWeek, parseDate } from '@internationalized/date'
import type { LocalDate } from '../conference/values.ts'

/** Written out here so that paper and screen agree on every machine, whatever its language and region settings. */
const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/** 1 for Monday to 7 for Sunday. */
export function weekdayNumber(date: LocalDate): number {
  return getDayOfWeek(parseDate(date), 'en-GB', 'mon') + 1
}

/** "Thursday" */
export function weekdayName(date: LocalDate): string {
  return `${weekdays[weekdayNumber(date) - 1]}`
}

/** "9 April" */
export function dayAndMonth(date: LocalDate): string {
  const { day, month } = parseDate(date)
  return `${day} ${months[month - 1]}`
}

/** "9 April 2026" */
export function shortDate(date: LocalDate): string {
  return `${dayAndMonth(date)} ${parseDate(date).year}`
}

/** "Thursday 9 April 2026" */
export function longDate(date: LocalDate): string {
  return `${weekdayName(date)} ${shortDate(date)}`
}

/** Several days of about the same time: "3 and 6 April", "25 and 28 December and 1 January". */
export function listOfDays(dates: LocalDate[]): string {
  const byMonth = Map.groupBy(dates, (date) => date.slice(0, 7))
  const parts = [...byMonth.values()].map((daysOfMonth) => {
    const days = daysOfMonth.map((date) => parseDate(date).day.toString())
    const monthName = months[Number(daysOfMonth[0]?.slice(5, 7)) - 1]
    return `${joined(days)} ${monthName}`
  })
  return joined(parts)
}

/** "a", "a and b", "a, b and c" */
function joined(words: string[]): string {
  return new Intl.ListFormat('en-GB').format(words)
}
