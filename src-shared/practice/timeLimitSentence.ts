import type { LocalDate, LocalTime } from '../conference/values.ts'
import { listOfDays, longDate, shortDate } from './formatDate.ts'
import type { RuleUnit, StartingEvent, TimeLimit } from './profile.ts'
import { type BankHolidays, bankHolidaysBetween } from './workingDays.ts'

/** What the sentence about a derived date is made of. */
export interface SentenceParts {
  limit: TimeLimit
  date: LocalDate
  time: LocalTime | null
  fromDate: LocalDate
  /** When the conference ended, for a limit in hours. */
  fromTime: LocalTime | null
  /** Whether the clocks go forward or back between the two moments. */
  clocksChange: boolean
  conferenceOn: LocalDate | null
  nextConferenceOn: LocalDate | null
  holidays: BankHolidays
}

const eventNames: Record<Exclude<StartingEvent, 'midpointToNextConference'>, string> = {
  conference: 'the conference',
  strategyDiscussion: 'the strategy discussion',
  notificationOfMove: 'the notice of the move',
  inquorateConference: 'the conference without enough agencies',
  planStart: 'the start of the plan',
  previousReview: 'the last review',
  previousCoreGroup: 'the last core group',
  dueDateOfBirth: 'the day on which the baby is due,',
  birth: 'the birth',
  receiptOfMinutes: 'the minutes came',
  contactByComplainant: 'the complaint came',
  becameLookedAfter: 'the child became looked after',
  firstLookedAfterReview: 'the first review',
}

const unitNames: Record<RuleUnit, string> = {
  workingDays: 'working day',
  calendarDays: 'day',
  weeks: 'week',
  months: 'month',
  hours: 'hour',
}

/** Says the date and how it was counted: "by Thursday 9 April 2026: 10 working days after the conference on 24 March 2026". */
export function sentenceOf(parts: SentenceParts): string {
  const { date, time } = parts
  const by = time === null ? `by ${longDate(date)}` : `by ${time} on ${longDate(date)}`
  return `${by}: ${howCounted(parts)}`
}

function howCounted(parts: SentenceParts): string {
  const { limit, fromDate, conferenceOn, nextConferenceOn } = parts
  const { from, value, unit } = limit
  if (from === 'midpointToNextConference') {
    const between = [conferenceOn, nextConferenceOn].flatMap((day) => (day ? [shortDate(day)] : []))
    return `halfway between the conferences on ${between.join(' and ')}`
  }
  const count = `${value} ${unitNames[unit]}${value === 1 ? '' : 's'} ${limit.direction}`
  if (unit !== 'hours') return `${count} ${eventNames[from]} ${onDay(from, fromDate)}${notCounted(parts)}`
  const end = `the end of ${eventNames[from]} ${atTime(parts)}`
  return value === 0 ? `at ${end}` : `${count} ${end}${aboutTheClock(parts)}`
}

/** The due date is named as the day itself; everything else happened on a day. */
function onDay(from: StartingEvent, date: LocalDate): string {
  return from === 'dueDateOfBirth' ? shortDate(date) : `on ${shortDate(date)}`
}

function atTime({ fromTime, fromDate }: SentenceParts): string {
  return fromTime === null ? `on ${shortDate(fromDate)}` : `at ${fromTime} on ${shortDate(fromDate)}`
}

function aboutTheClock({ fromTime, clocksChange }: SentenceParts): string {
  if (fromTime === null) return ', to the hour once the end is recorded'
  return clocksChange ? ', over the change of the clocks' : ''
}

function notCounted({ limit, date, fromDate, holidays }: SentenceParts): string {
  if (limit.unit !== 'workingDays') return ''
  const days = bankHolidaysBetween(fromDate, date, holidays).filter((day) => day !== fromDate)
  if (days.length === 0) return ''
  return `, bank ${days.length === 1 ? 'holiday' : 'holidays'} on ${listOfDays(days)} not counted`
}
