import type { TimeLimit } from '../profile.ts'
import { timeLimitsBeforeConference } from './timeLimitsBeforeConference.ts'
import { timeLimitsFromConference } from './timeLimitsFromConference.ts'
import { timeLimitsFromElsewhere } from './timeLimitsFromElsewhere.ts'

/** Every time limit of the baseline. Where sources differ, each is here under one `event`, and the earliest is warned about. */
export const timeLimits: TimeLimit[] = [
  ...timeLimitsBeforeConference,
  ...timeLimitsFromConference,
  ...timeLimitsFromElsewhere,
]
