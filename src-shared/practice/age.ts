import { parseDate } from '@internationalized/date'
import type { LocalDate } from '../conference/values.ts'

/**
 * Whole years on that day; null before the birth. A birthday counts from its first moment; somebody born on
 * 29 February has it on 1 March in other years.
 */
export function ageOn(dateOfBirth: LocalDate, on: LocalDate): number | null {
  if (on < dateOfBirth) return null
  const years = parseDate(on).year - parseDate(dateOfBirth).year
  const beforeBirthday = on.slice(5) < dateOfBirth.slice(5)
  return beforeBirthday ? years - 1 : years
}

/** "9 years"; below a year "5 months", below two months "3 weeks", below two weeks "6 days". Null before the birth. */
export function ageInWords(dateOfBirth: LocalDate, on: LocalDate): string | null {
  const years = ageOn(dateOfBirth, on)
  if (years === null) return null
  if (years > 0) return counted(years, 'year')
  const months = wholeMonths(dateOfBirth, on)
  if (months >= 2) return counted(months, 'month')
  const days = daysBetween(dateOfBirth, on)
  return days >= 14 ? counted(Math.floor(days / 7), 'week') : counted(days, 'day')
}

/** The day halfway between two days; where two days are equally near the middle, the earlier. */
export function midpoint(from: LocalDate, to: LocalDate): LocalDate {
  return parseDate(from)
    .add({ days: Math.floor(daysBetween(from, to) / 2) })
    .toString()
}

function daysBetween(from: LocalDate, to: LocalDate): number {
  return parseDate(to).compare(parseDate(from))
}

function wholeMonths(from: LocalDate, to: LocalDate): number {
  const start = parseDate(from)
  const end = parseDate(to)
  const months = (end.year - start.year) * 12 + end.month - start.month
  return end.day < start.day ? months - 1 : months
}

function counted(count: number, unit: string): string {
  return `${count} ${count === 1 ? unit : `${unit}s`}`
}
