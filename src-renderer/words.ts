import { parseDateTime, toZoned } from '@internationalized/date'
import type { Instant, LocalDate, LocalTime } from '../src-shared/conference/values.ts'

/** Moments as the chair reads them: by the clock on the wall in England. Days are in `practice/formatDate.ts`. */

const zone = 'Europe/London'
const clockTime = new Intl.DateTimeFormat('en-GB', { timeZone: zone, hour: '2-digit', minute: '2-digit' })
const clockTimeWithSeconds = new Intl.DateTimeFormat('en-GB', { timeZone: zone, timeStyle: 'medium' })
const dayInZone = new Intl.DateTimeFormat('en-CA', { timeZone: zone, dateStyle: 'short' })
const hour = new Intl.DateTimeFormat('en-GB', { timeZone: zone, hour: '2-digit', hourCycle: 'h23' })

/** "14:02" */
export function timeOfDay(instant: Instant): string {
  return clockTime.format(new Date(instant))
}

/** "14:02:11" */
export function timeOfDayWithSeconds(instant: Instant): string {
  return clockTimeWithSeconds.format(new Date(instant))
}

/** The day in England at a moment, `2026-03-24`. */
export function localDateOf(moment: Date): LocalDate {
  return dayInZone.format(moment)
}

/** The moment of a day and time on the clock on the wall in England. */
export function instantOf(day: LocalDate, time: LocalTime): Instant {
  return toZoned(parseDateTime(`${day}T${time}`), zone).toAbsoluteString()
}

/** "Good morning" until noon, "Good afternoon" until six. */
export function greeting(moment: Date): string {
  const hourNow = Number(hour.format(moment))
  if (hourNow < 12) return 'Good morning'
  return hourNow < 18 ? 'Good afternoon' : 'Good evening'
}

/** Whole minutes between two moments, never negative. */
export function minutesBetween(from: Instant, to: Date): number {
  return Math.max(0, Math.floor((to.getTime() - new Date(from).getTime()) / 60_000))
}

/** "45 min", "2 h 05 min"; null for more than a day, which is no length of a meeting: somebody forgot to end it. */
export function lengthInWords(minutes: number): string | null {
  if (minutes >= 24 * 60) return null
  if (minutes < 60) return `${minutes} min`
  return `${Math.floor(minutes / 60)} h ${String(minutes % 60).padStart(2, '0')} min`
}
