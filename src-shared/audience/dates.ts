import type { Child } from '../conference/child.ts'
import type { Conference } from '../conference/conference.ts'
import type { LocalDate, LocalTime } from '../conference/values.ts'
import { knownDates } from '../practice/knownDates.ts'
import type { Practice } from '../practice/practice.ts'
import { startingEventsOf } from '../practice/startingEvents.ts'

/** A date that follows from a rule, and what the chair set instead where they did. */
export interface DateView {
  limitId: string
  /** Dates with the same event say the same thing in different words (91 days, 3 months). */
  event: string
  isEarliest: boolean
  title: string
  date: LocalDate
  time: LocalTime | null
  /** "by Thursday 9 April 2026: 10 working days after the conference on 24 March 2026" */
  sentence: string
  source: string
  setInstead: { date: LocalDate; reason: string } | null
}

/** The dates that a family lives by. Those that bind the professionals are in the minutes. */
const eventsForTheFamily = [
  'decisionLetter',
  'planToParents',
  'firstCoreGroup',
  'complaint',
  'nextReview',
  'reviewAfterBirth',
]

/** Of these, what somebody has to know who was excluded from the conference. */
const eventsForTheExcluded = ['decisionLetter', 'complaint']

/** Of these, what a decision letter says, by who reads it. */
const eventsForALetter = {
  withPlan: ['firstCoreGroup', 'nextReview', 'reviewAfterBirth', 'complaint'],
  withoutPlan: ['nextReview', 'reviewAfterBirth', 'complaint'],
  professionals: ['formalDissent', 'firstCoreGroup', 'nextReview', 'reviewAfterBirth'],
}

export interface ChildDates {
  dates: DateView[]
  /** Why some dates cannot be given, for the chair; null when all are. */
  problem: string | null
}

/** Every date that the rules give for one child, the earliest first. What cannot be counted is left out, and said. */
export function childDates(conference: Conference, practice: Practice, child: Child): ChildDates {
  const known = knownDates(practice, startingEventsOf(conference, child, practice))
  const dates = known.dates.map((derived) => {
    const { limitId, event, isEarliest, title, date, time, sentence, source } = derived
    const override = child.plan.dateOverrides[limitId]
    const setInstead = override === undefined ? null : { date: override.date, reason: override.reason }
    return { limitId, event, isEarliest, title, date, time, sentence, source, setInstead }
  })
  return { dates, problem: known.problem }
}

/** Those of the dates that are on the family's paper. */
export function familyDateViews(conference: Conference, practice: Practice, child: Child): DateView[] {
  return datesOf(eventsForTheFamily, conference, practice, child)
}

/** Those of the dates that are on the paper of somebody who was excluded. */
export function excludedDateViews(conference: Conference, practice: Practice, child: Child): DateView[] {
  return datesOf(eventsForTheExcluded, conference, practice, child)
}

/** Those of the dates that are in a decision letter: for family with or without the plan, or for the professionals. */
export function letterDateViews(
  conference: Conference,
  practice: Practice,
  child: Child,
  reader: keyof typeof eventsForALetter,
): DateView[] {
  return datesOf(eventsForALetter[reader], conference, practice, child)
}

function datesOf(events: string[], conference: Conference, practice: Practice, child: Child): DateView[] {
  return childDates(conference, practice, child).dates.filter(({ event }) => events.includes(event))
}
