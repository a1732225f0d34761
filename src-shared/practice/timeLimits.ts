import { parseAbsolute, parseDate, type ZonedDateTime } from '@internationalized/date'
import type { Instant, LocalDate, LocalTime } from '../conference/values.ts'
import { midpoint } from './age.ts'
import type { Practice } from './practice.ts'
import type { RuleUnit, StartingEvent, TimeLimit } from './profile.ts'
import { sentenceOf } from './timeLimitSentence.ts'
import { addWorkingDays } from './workingDays.ts'

/** What a conference's dates follow from. A day that is not known yet is null or left out: its limits are left out too. */
export interface StartingEvents {
  kindId: string
  /** Whether it was decided that a plan is needed. */
  planNeeded: boolean
  on: { readonly [Event in Exclude<StartingEvent, 'midpointToNextConference'>]?: LocalDate | null }
  /** The moment at which the conference ended; limits in hours count from it. */
  conferenceEndedAt: Instant | null
  nextConferenceOn: LocalDate | null
}

/** A date that follows from a time limit, and the sentence that says how. */
export interface DerivedDate {
  limitId: string
  /** Dates with the same event say the same thing in different words (91 days, 3 months). */
  event: string
  /** Whether it is the earliest of its event: the one that is warned about. */
  isEarliest: boolean
  title: string
  date: LocalDate
  /** Time of day in England, for a limit in hours once the end of the conference is known; otherwise the whole day counts. */
  time: LocalTime | null
  /** The same as a moment. */
  moment: Instant | null
  value: number
  unit: RuleUnit
  direction: TimeLimit['direction']
  from: StartingEvent
  fromDate: LocalDate
  /** "by Thursday 9 April 2026: 10 working days after the conference on 24 March 2026, …" */
  sentence: string
  source: string
}

/**
 * Every date that the profile's time limits give for these events, the earliest first. Refuses when a limit in working
 * days reaches a year whose bank holidays are not known.
 */
export function deriveDates(practice: Practice, events: StartingEvents): DerivedDate[] {
  const dates = practice.profile.timeLimits
    .filter((limit) => applies(limit, events))
    .flatMap((limit) => derive(limit, practice, events) ?? [])
    .sort((one, other) => inOrder(one, other))
  const earliest = new Map<string, DerivedDate>()
  for (const date of dates) {
    if (!earliest.has(date.event)) earliest.set(date.event, date)
  }
  return dates.map((date) => ({ ...date, isEarliest: earliest.get(date.event) === date }))
}

function applies(limit: TimeLimit, { kindId, planNeeded }: StartingEvents): boolean {
  const ofKind = limit.kindIds.length === 0 || limit.kindIds.includes(kindId)
  return ofKind && (planNeeded || !limit.onlyWithPlan)
}

function derive(limit: TimeLimit, practice: Practice, events: StartingEvents): DerivedDate | null {
  const end = limit.unit === 'hours' ? endOfConference(limit, events) : null
  const fromDate = end ? dayOf(end) : dayOfEvent(limit.from, events)
  if (fromDate === null) return null
  const signed = limit.direction === 'before' ? -limit.value : limit.value
  const due = end?.add({ hours: signed }) ?? null
  const date = due ? dayOf(due) : dayAfter(fromDate, signed, limit.unit, practice)
  const time = due ? timeOf(due) : null
  return {
    limitId: limit.id,
    event: limit.event,
    isEarliest: false,
    title: limit.title,
    date,
    time,
    moment: due?.toAbsoluteString() ?? null,
    value: limit.value,
    unit: limit.unit,
    direction: limit.direction,
    from: limit.from,
    fromDate,
    sentence: sentenceOf({
      limit,
      date,
      time,
      fromDate,
      fromTime: end ? timeOf(end) : null,
      clocksChange: end !== null && due !== null && end.offset !== due.offset,
      conferenceOn: events.on.conference ?? null,
      nextConferenceOn: events.nextConferenceOn,
      holidays: practice,
    }),
    source: limit.source,
  }
}

/** Only the conference has an hour at which it ends; what else limits count from is a day. */
function endOfConference(limit: TimeLimit, { conferenceEndedAt }: StartingEvents): ZonedDateTime | null {
  return limit.from === 'conference' && conferenceEndedAt !== null
    ? parseAbsolute(conferenceEndedAt, 'Europe/London')
    : null
}

function dayOfEvent(event: StartingEvent, { on, nextConferenceOn }: StartingEvents): LocalDate | null {
  if (event !== 'midpointToNextConference') return on[event] ?? null
  return on.conference && nextConferenceOn ? midpoint(on.conference, nextConferenceOn) : null
}

function dayAfter(from: LocalDate, count: number, unit: RuleUnit, practice: Practice): LocalDate {
  if (unit === 'workingDays') return addWorkingDays(from, count, practice)
  const day = parseDate(from)
  const later = {
    calendarDays: () => day.add({ days: count }),
    weeks: () => day.add({ weeks: count }),
    months: () => day.add({ months: count }),
    hours: () => day.add({ days: Math.floor(count / 24) }),
  }[unit]()
  return later.toString()
}

function dayOf(moment: ZonedDateTime): LocalDate {
  return moment.toString().slice(0, 10)
}

function timeOf(moment: ZonedDateTime): LocalTime {
  return moment.toString().slice(11, 16)
}

/** By day, then by hour; a whole day ends after all its hours. */
function inOrder(one: DerivedDate, other: DerivedDate): number {
  const key = ({ date, time }: DerivedDate) => `${date} ${time ?? '24:00'}`
  return key(one) < key(other) ? -1 : key(one) > key(other) ? 1 : 0
}
