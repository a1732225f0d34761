import type { LocalDate } from '../conference/values.ts'
import { knownDates } from '../practice/knownDates.ts'
import { startingEventsOf } from '../practice/startingEvents.ts'
import type { PlanContext } from './rule.ts'

/** The day of the review as agreed, otherwise the latest that the time limits allow; null when neither is known. */
export function latestReview(context: PlanContext): LocalDate | null {
  return context.child.plan.reviewDate ?? latestDay('nextReview', context)
}

/**
 * The latest day that the profile allows for an event of a child's plan. Null when no limit applies, or the bank
 * holidays are not known: a suggestion is not worth stopping for.
 */
export function latestDay(event: string, { conference, child, practice }: PlanContext): LocalDate | null {
  const { profile } = practice
  const limits = profile.timeLimits.filter((limit) => limit.event === event)
  const events = { ...startingEventsOf(conference, child, practice), planNeeded: true }
  const [earliest] = knownDates({ ...practice, profile: { ...profile, timeLimits: limits } }, events).dates
  return earliest?.date ?? null
}
