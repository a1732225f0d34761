import type { Conference } from '../conference/conference.ts'
import { exclusionOf, isProfessional, wasInPart } from '../conference/questions.ts'
import { rows } from '../conference/table.ts'
import type { Id } from '../conference/values.ts'
import type { Practice } from '../practice/practice.ts'
import { Refusal } from '../result.ts'
import { type Access, everyPartWasOpenTo, partWasOpenTo } from './access.ts'
import { dangerViews, scalingViews } from './analysis.ts'
import {
  type AttendanceView,
  attendanceView,
  type ExclusionView,
  exclusionView,
  partViews,
} from './attendance.ts'
import type { CaseFileView } from './caseFileView.ts'
import { finished } from './finished.ts'
import { frameView } from './frame.ts'
import { childrenOf } from './invited.ts'
import { ownBackgroundView } from './ownBackground.ts'
import { ownRecordView } from './ownRecord.ts'
import { personAccess } from './personAccess.ts'
import { headingViews } from './said.ts'
import { nameOnPaper } from './who.ts'

/** The record of the conference as far as it is one reader's: of the shape of the professionals' record, and narrower. */
export interface FamilyMinutesView extends CaseFileView {
  /** Whose copy it is, by name. */
  madeFor: string
}

/**
 * The draft minutes for one member of the family: their children only, what was said in the parts of the meeting that were
 * open to them, nothing that is restricted from them, nobody's address, and of other people what everybody in the room
 * knew. Every field is listed here with what of it is theirs. Refuses for somebody who has none of the children's record.
 */
export function familyMinutesViewOf(
  conference: Conference,
  practice: Practice,
  personId: Id,
): FamilyMinutesView {
  const children = childrenOf(conference, practice, personId)
  if (children.length === 0)
    throw new Refusal(
      'no-minutes',
      'That person has no part in this conference, so there are no minutes for them.',
    )
  const childIds = children.map(({ id }) => id)
  const access = personAccess(conference, childIds, personId)
  const heardAll = everyPartWasOpenTo(conference, personId)
  const dangers = dangerViews(conference, practice, access)
  const view: Omit<FamilyMinutesView, 'leftOut'> = {
    madeFor: nameOnPaper(conference, practice, personId),
    frame: frameView(conference, practice),
    startTime: conference.startTime,
    venue: conference.venue,
    startedAt: heardAll ? conference.meeting.startedAt : null,
    endedAt: heardAll ? conference.meeting.endedAt : null,
    attendance: attendance(conference, practice, personId),
    exclusions: ownExclusion(conference, practice, access, personId),
    parts: heardAll
      ? partViews(conference, practice, (id, partId) => wasInPart(conference, id, partId)).map(
          ({ title, attendees, startedAt, endedAt }) => ({
            title,
            reason: '',
            attendees,
            startedAt,
            endedAt,
          }),
        )
      : [],
    background: ownBackgroundView(conference, practice, access, personId),
    headings: headingViews(conference, practice, access, ['voice', 'neutral', 'worry', 'strength']),
    dangers,
    scaling: scalingViews(conference, practice, access, dangers),
    children: children.map((child) => ownRecordView(conference, practice, access, dangers, child, personId)),
    doneAfter: [],
    addenda: [],
  }
  access.counts.ofSomebodyElse += conference.addenda.order.length
  return finished<Omit<FamilyMinutesView, 'leftOut'>>(conference, view, childIds, access.counts)
}

/** Whoever was in the room with them, and the professionals who were invited; of others no more than that. */
function attendance(conference: Conference, practice: Practice, personId: Id): AttendanceView[] {
  const open = conference.parts.order.filter((partId) => partWasOpenTo(conference, personId, partId))
  return rows(conference.people)
    .filter(
      (person) =>
        person.id === personId ||
        isProfessional(practice, person) ||
        open.some((partId) => wasInPart(conference, person.id, partId)),
    )
    .flatMap((person) => {
      const view = attendanceView(conference, practice, person)
      if (view === null) return []
      if (person.id === personId) return { ...view, note: '' }
      const { name, role, status, isRemote } = view
      const ofTheirOwn = {
        arrivedAt: null,
        leftAt: null,
        note: '',
        thereFor: '',
        needs: [],
        legalRoleToldAt: null,
      }
      return { name, role, status, isRemote, ...ofTheirOwn }
    })
}

/** Their own exclusion from a part, as their letter tells it. That somebody else was excluded is not theirs to read. */
function ownExclusion(
  conference: Conference,
  practice: Practice,
  access: Access,
  personId: Id,
): ExclusionView[] {
  const own = exclusionOf(conference, personId)
  access.counts.ofSomebodyElse += conference.exclusions.order.length - (own === null ? 0 : 1)
  if (own === null) return []
  const exclusion = exclusionView(conference, practice, own)
  return [
    {
      name: exclusion.name,
      role: exclusion.role,
      parts: ['a part of the meeting'],
      isWhole: exclusion.isWhole,
      grounds: practice.profile.exclusionGrounds
        .filter(({ id }) => own.groundIds.includes(id))
        .map(({ toldAs }) => toldAs.replace(/\.$/, '')),
      rationale: '',
      requestedBy: '',
      requestedOn: null,
      managersDecisionReference: '',
      minimumDuration: exclusion.minimumDuration,
      explained: exclusion.explained,
      viewsBroughtBy: exclusion.viewsBroughtBy,
      views: exclusion.views,
      letterSentOn: exclusion.letterSentOn,
      duringMeeting: exclusion.duringMeeting,
      decidedBy: exclusion.decidedBy,
      decidedAt: exclusion.decidedAt,
    },
  ]
}
