import type { LocalDate } from '../../../src-shared/conference/values.ts'
import { dayAndMonth, weekdayName } from '../../../src-shared/practice/formatDate.ts'

/** "Monday 30 March": a day as a child looks for it. The year is on the page already. */
export function dayOfYear(date: LocalDate): string {
  return `${weekdayName(date)} ${dayAndMonth(date)}`
}
