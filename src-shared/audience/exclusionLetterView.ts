import type { Child } from '../conference/child.ts'
import type { Conference } from '../conference/conference.ts'
import { childFullName } from '../conference/names.ts'
import type { Exclusion } from '../conference/people.ts'
import { exclusionOf } from '../conference/questions.ts'
import { rows } from '../conference/table.ts'
import type { Id, LocalDate } from '../conference/values.ts'
import type { Practice } from '../practice/practice.ts'
import { Refusal } from '../result.ts'
import { finished } from './finished.ts'
import { type FrameView, frameView } from './frame.ts'
import { isRelated } from './invited.ts'
import { type LeftOut, nothingLeftOut } from './leftOut.ts'
import { outcomeReaderIds, planReaderIds } from './reader.ts'
import { type Recipient, recipientOf, withoutEnvelope } from './recipient.ts'
import { nameOnPaper } from './who.ts'

/**
 * What somebody is told who was excluded: that the chair decided it, the ground in words that name nobody, for how long,
 * and how they are heard. Never the evidence, who asked for it, or what a part of the meeting was called.
 */
export interface ExclusionLetterView {
  frame: FrameView
  to: Recipient
  /** Their own children of this conference, by name. */
  children: string[]
  isWhole: boolean
  /** From how many parts, of how many. */
  parts: { count: number; of: number }
  decidedBy: string
  duringMeeting: boolean
  /** Each ground as the profile tells it to the person. */
  grounds: string[]
  /** In the chair's words; empty where not recorded. */
  minimumDuration: string
  explainedOn: LocalDate | null
  viewsBroughtBy: string
  /** Their own words; empty where none are recorded. */
  views: string
  /** The meeting is over. */
  isOver: boolean
  /** Whether they are told the decision on a paper of their own, and whether there is one yet. */
  outcome: 'none' | 'willFollow' | 'withThis'
  /** For the chair; never printed. */
  leftOut: LeftOut
}

/** Refuses when the person was not excluded. Source: Walsall standards, section 2; City of York parents' guide. */
export function exclusionLetterViewOf(
  conference: Conference,
  practice: Practice,
  personId: Id,
): ExclusionLetterView {
  const exclusion = exclusionOf(conference, personId)
  if (exclusion === null) throw new Refusal('not-excluded', 'That person was not excluded.')
  const children = childrenOf(conference, practice, personId)
  const { scope } = exclusion
  const of = conference.parts.order.length
  const count = scope.kind === 'whole' ? of : scope.partIds.length
  const content: Omit<ExclusionLetterView, 'leftOut'> = {
    frame: frameView(conference, practice),
    to: recipientOf(conference, practice, personId),
    children: children.map(childFullName),
    isWhole: count === of,
    parts: { count, of },
    decidedBy: exclusion.decidedByChairName,
    duringMeeting: exclusion.duringMeeting,
    grounds: practice.profile.exclusionGrounds
      .filter(({ id }) => exclusion.groundIds.includes(id))
      .map(({ toldAs }) => toldAs),
    minimumDuration: exclusion.minimumDuration,
    explainedOn: exclusion.explained.on,
    viewsBroughtBy:
      exclusion.viewsBroughtById === null
        ? ''
        : nameOnPaper(conference, practice, exclusion.viewsBroughtById),
    views: exclusion.views,
    isOver: conference.meeting.endedAt !== null,
    outcome: outcomeFor(conference, practice, children, personId),
  }
  const counts = { ...nothingLeftOut(), ofSomebodyElse: heldBack(exclusion) }
  const ids = children.map(({ id }) => id)
  return finished(conference, content, ids, counts, withoutEnvelope(conference, personId))
}

/** Children to whom they are related, or whose plan they were to have. */
function childrenOf(conference: Conference, practice: Practice, personId: Id) {
  return rows(conference.children).filter(
    (child) =>
      isRelated(conference, personId, child.id) ||
      planReaderIds(conference, practice, child).includes(personId) ||
      outcomeReaderIds(conference, practice, child).includes(personId),
  )
}

function outcomeFor(
  conference: Conference,
  practice: Practice,
  children: Child[],
  personId: Id,
): ExclusionLetterView['outcome'] {
  const told = children.filter((child) => outcomeReaderIds(conference, practice, child).includes(personId))
  if (told.length === 0) return 'none'
  return told.some(({ decision }) => decision !== null) ? 'withThis' : 'willFollow'
}

/** The evidence, who asked for the exclusion, and the manager's decision record, as far as they are recorded. */
function heldBack({ rationale, requestedById, managersDecisionReference }: Exclusion): number {
  return [rationale, requestedById ?? '', managersDecisionReference].filter((text) => text.trim() !== '')
    .length
}
