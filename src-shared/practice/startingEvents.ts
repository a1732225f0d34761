import type { Child } from '../conference/child.ts'
import type { Conference } from '../conference/conference.ts'
import { planNeeded } from '../conference/questions.ts'
import type { LocalDate } from '../conference/values.ts'
import type { Practice } from './practice.ts'
import type { StartingEvents } from './timeLimits.ts'

/** The events that one child's dates follow from, as far as the conference knows them. */
export function startingEventsOf(conference: Conference, child: Child, practice: Practice): StartingEvents {
  const { birth, plan, quoracy, before } = child
  const meetsAgain = quoracy.confirmed === 'inquorate' && quoracy.exceptionId === null
  return {
    kindId: conference.kindId,
    planNeeded: planNeeded(practice, child),
    on: {
      conference: conference.date,
      strategyDiscussion: conference.strategyDiscussionOn,
      notificationOfMove: conference.transfer.notifiedOn,
      inquorateConference: meetsAgain ? conference.date : null,
      planStart: before.planStartedOn ?? conference.date,
      previousReview: lastReview(conference),
      previousCoreGroup: plan.firstCoreGroup.date,
      dueDateOfBirth: birth.kind === 'unborn' ? birth.dueDate : null,
      birth: bornAfter(child, conference.date),
    },
    conferenceEndedAt: conference.meeting.endedAt,
    nextConferenceOn: plan.reviewDate,
  }
}

function lastReview({ earlierConferences }: Conference): LocalDate | null {
  const days = earlierConferences.filter(({ kindId }) => kindId === 'review').map(({ date }) => date)
  return days.sort().at(-1) ?? null
}

/** A birth counts when the conference was about the child before it; for an older sibling nothing follows from it. */
function bornAfter({ birth }: Child, conferenceOn: LocalDate | null): LocalDate | null {
  if (birth.kind !== 'born' || birth.dateOfBirth === null || conferenceOn === null) return null
  return birth.dateOfBirth >= conferenceOn ? birth.dateOfBirth : null
}
