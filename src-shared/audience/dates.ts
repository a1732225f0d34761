import type { Child } from '../conference/child.ts'
import type { Conference } from '../conference/conference.ts'
import type { LocalDate, LocalTime } from '../conference/values.ts'
import type { Practice } from '../practice/practice.ts'
import { startingEventsOf } from '../practice/startingEvents.ts'
import { deriveDates } from '../practice/timeLimits.ts'

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

/** The dates that a family lives by. What led to the conference and the chair's own checks are not among them. */
const eventsForTheFamily = [
  'planToParents',
  'decisionLetter',
  'firstCoreGroup',
  'nextCoreGroup',
  'minutes',
  'correctionOfMinutes',
  'complaint',
  'nextReview',
  'reviewAfterBirth',
]

/** Every date that the rules give for one child, the earliest first. */
export function dateViews(conference: Conference, practice: Practice, child: Child): DateView[] {
  return deriveDates(practice, startingEventsOf(conference, child, practice)).map((derived) => {
    const { limitId, event, isEarliest, title, date, time, sentence, source } = derived
    const override = child.plan.dateOverrides[limitId]
    const setInstead = override === undefined ? null : { date: override.date, reason: override.reason }
    return { limitId, event, isEarliest, title, date, time, sentence, source, setInstead }
  })
}

/** Those of the dates that are on the family's paper. */
export function familyDateViews(conference: Conference, practice: Practice, child: Child): DateView[] {
  return dateViews(conference, practice, child).filter(({ event }) => eventsForTheFamily.includes(event))
}
