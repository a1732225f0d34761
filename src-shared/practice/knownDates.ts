import { Refusal } from '../result.ts'
import type { Practice } from './practice.ts'
import { type DerivedDate, deriveDates, type StartingEvents } from './timeLimits.ts'

export interface KnownDates {
  dates: DerivedDate[]
  /** Why some dates cannot be given (the bank holidays of a year are not known), for the chair; null when all are. */
  problem: string | null
}

/**
 * The dates that the time limits give, as `deriveDates`; never refuses. A limit that cannot be counted is left out, and
 * the problem says why: a screen shows the rest, and no date is guessed.
 */
export function knownDates(practice: Practice, events: StartingEvents): KnownDates {
  const { profile } = practice
  const withLimits = (timeLimits: typeof profile.timeLimits) =>
    deriveDates({ ...practice, profile: { ...profile, timeLimits } }, events)
  // One by one only where it has to be: nearly always all of them can be counted.
  try {
    return { dates: withLimits(profile.timeLimits), problem: null }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
  }
  let problem: string | null = null
  const countable = profile.timeLimits.filter((limit) => {
    try {
      withLimits([limit])
      return true
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      problem = error.message
      return false
    }
  })
  return { dates: withLimits(countable), problem }
}
