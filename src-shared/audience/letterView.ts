import type { Child } from '../conference/child.ts'
import type { Conference } from '../conference/conference.ts'
import type { Id } from '../conference/values.ts'
import type { Practice } from '../practice/practice.ts'
import { Refusal } from '../result.ts'
import { caseFileAccess, everyPartWasOpenTo } from './access.ts'
import { type AgreedView, agreedView, ownPartView } from './agreed.ts'
import { type DateView, letterDateViews } from './dates.ts'
import { type DecisionView, decisionView } from './decided.ts'
import { finished } from './finished.ts'
import { type ChildView, childView, type FrameView, frameView } from './frame.ts'
import { familyWithPartIds, professionalsInvitedIds } from './invited.ts'
import { type LeftOut, nothingLeftOut } from './leftOut.ts'
import { childOf } from './planView.ts'
import { planReaderIds } from './reader.ts'
import { type Recipient, recipientOf, withoutEnvelope } from './recipient.ts'
import { type Who, whoIs } from './who.ts'

/** What the chair's letter about one child tells its reader. Nothing that was said in the meeting is in it. */
export interface LetterView {
  frame: FrameView
  child: ChildView
  /** One member of the family, or all the professionals who were invited. */
  to: { kind: 'person'; recipient: Recipient } | { kind: 'professionals'; people: Who[] }
  decision: DecisionView
  /** They may not have all that the reasons rest on: `decision.rationale` is empty, whatever the reasons are. */
  areReasonsHeldBack: boolean
  /** They carry out the plan or have a copy: the whole outline is in it. Otherwise only their own actions are. */
  hasPlan: boolean
  agreed: Pick<AgreedView, 'outcomes' | 'actions' | 'lead' | 'firstCoreGroup' | 'reviewDate'>
  dates: DateView[]
  /** For the chair; never printed. */
  leftOut: LeftOut
}

/**
 * The letter for one member of the family: the decision, and the plan as far as it is in their hands anyway. The reasons
 * go to those who have the plan, which says them as well, and to those to whom every part of the meeting was open.
 * Refuses while nothing is decided, and for somebody who gets no letter about this child.
 */
export function letterViewOf(
  conference: Conference,
  practice: Practice,
  childId: Id,
  personId: Id,
): LetterView {
  const child = childOf(conference, childId)
  if (!familyWithPartIds(conference, practice, child).includes(personId))
    throw new Refusal('no-letter', 'That person gets no letter about this child.')
  const hasPlan = planReaderIds(conference, practice, child).includes(personId)
  const areReasonsHeldBack = !hasPlan && !everyPartWasOpenTo(conference, personId)
  const access = caseFileAccess()
  const decision = decided(practice, child)
  const { outcomes, actions, lead, firstCoreGroup, reviewDate } = hasPlan
    ? agreedView(conference, practice, child, access, [])
    : ownPartView(conference, practice, child, access, personId)
  const content: Omit<LetterView, 'leftOut'> = {
    frame: frameView(conference, practice),
    child: childView(conference, child),
    to: { kind: 'person', recipient: recipientOf(conference, practice, personId) },
    decision: areReasonsHeldBack ? { ...decision, rationale: '' } : decision,
    areReasonsHeldBack,
    hasPlan,
    agreed: {
      outcomes,
      actions,
      lead,
      firstCoreGroup,
      reviewDate: hasPlan ? reviewDate : child.plan.reviewDate,
    },
    dates: letterDateViews(conference, practice, child, hasPlan ? 'withPlan' : 'withoutPlan'),
  }
  const counts = {
    ...nothingLeftOut(),
    otherPart: areReasonsHeldBack ? 1 : 0,
    ofSomebodyElse: child.plan.actions.order.length - actions.length,
  }
  return finished(conference, content, [child.id], counts, withoutEnvelope(conference, personId))
}

/** The letter for all professionals. Refuses while nothing is decided. */
export function professionalsLetterViewOf(
  conference: Conference,
  practice: Practice,
  childId: Id,
): LetterView {
  const child = childOf(conference, childId)
  const people = professionalsInvitedIds(conference, practice, child).flatMap(
    (id) => whoIs(conference, practice, id) ?? [],
  )
  const { outcomes, actions, lead, firstCoreGroup, reviewDate } = agreedView(
    conference,
    practice,
    child,
    caseFileAccess(),
    [],
  )
  const content: Omit<LetterView, 'leftOut'> = {
    frame: frameView(conference, practice),
    child: childView(conference, child),
    to: { kind: 'professionals', people },
    decision: decided(practice, child),
    areReasonsHeldBack: false,
    hasPlan: true,
    agreed: { outcomes, actions, lead, firstCoreGroup, reviewDate },
    dates: letterDateViews(conference, practice, child, 'professionals'),
  }
  return finished(conference, content, [child.id], nothingLeftOut())
}

function decided(practice: Practice, child: Child): DecisionView {
  const decision = decisionView(practice, child)
  if (decision === null) throw new Refusal('not-decided', 'Nothing is decided for this child yet.')
  return decision
}
