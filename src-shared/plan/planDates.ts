import type { LocalDate } from '../conference/values.ts'
import { startingEventsOf } from '../practice/startingEvents.ts'
import { deriveDates } from '../practice/timeLimits.ts'
import { Refusal } from '../result.ts'
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
  try {
    const [earliest] = deriveDates({ ...practice, profile: { ...profile, timeLimits: limits } }, events)
    return earliest?.date ?? null
  } catch (error) {
    if (error instanceof Refusal) return null
    throw error
  }
}
