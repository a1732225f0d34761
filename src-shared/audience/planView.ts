import type { Child } from '../conference/child.ts'
import type { Conference } from '../conference/conference.ts'
import { rows } from '../conference/table.ts'
import type { Id } from '../conference/values.ts'
import type { Practice } from '../practice/practice.ts'
import { Refusal } from '../result.ts'
import { outcomeAccess, planAccess } from './access.ts'
import { type AgreedView, agreedView, ownPartView } from './agreed.ts'
import { type DangerView, dangerViews, type ScalingView, scalingViews } from './analysis.ts'
import { type DateView, excludedDateViews, familyDateViews } from './dates.ts'
import { type DecisionView, type DissentView, decisionView, dissentViews } from './decided.ts'
import { finished } from './finished.ts'
import { type ChildView, childView, type FrameView, frameView } from './frame.ts'
import type { LeftOut } from './leftOut.ts'
import { outcomeReaderIds, planReaderIds } from './reader.ts'
import { type HeadingView, headingViews } from './said.ts'
import { nameOnPaper } from './who.ts'

/** What everyone who takes one child's plan home gets. There is no address in it, and nothing of another child's. */
export interface PlanView {
  frame: FrameView
  child: ChildView
  /** For whom the paper is made, by name; empty while there is nobody. */
  madeFor: string[]
  /** It is the paper of somebody who was excluded from the conference. */
  isForExcluded: boolean
  /** The child's wishes and feelings; empty where there are none to hand. */
  wishes: string
  voice: HeadingView[]
  worries: HeadingView[]
  workingWell: HeadingView[]
  dangers: DangerView[]
  scaling: ScalingView[]
  decision: DecisionView | null
  dissents: DissentView[]
  agreed: AgreedView
  tellingTheChild: { by: string; how: string; on: string | null }
  dates: DateView[]
  /** For the chair; never printed on the plan. */
  leftOut: LeftOut
}

type Content = Omit<PlanView, 'leftOut'>

/** The view of a child's plan. Refuses when the child is not of this conference. */
export function planViewOf(conference: Conference, practice: Practice, childId: Id): PlanView {
  const child = childOf(conference, childId)
  const access = planAccess(conference, practice, child)
  const dangers = dangerViews(conference, practice, access)
  const { byId, how, on } = child.tellingTheChild
  const name = (id: Id) => nameOnPaper(conference, practice, id)
  const content: Content = {
    frame: frameView(conference, practice),
    child: childView(conference, child),
    madeFor: planReaderIds(conference, practice, child).map(name),
    isForExcluded: false,
    wishes: child.participation.wishes,
    voice: headingViews(conference, practice, access, ['voice']),
    worries: headingViews(conference, practice, access, ['worry']),
    workingWell: headingViews(conference, practice, access, ['strength']),
    dangers,
    scaling: scalingViews(conference, practice, access, dangers),
    decision: decisionView(practice, child),
    dissents: dissentViews(conference, practice, child),
    agreed: agreedView(conference, practice, child, access, dangers),
    tellingTheChild: {
      by: byId === null ? '' : (conference.people.byId[byId]?.name ?? ''),
      how,
      on,
    },
    dates: familyDateViews(conference, practice, child),
  }
  const notFor = outcomeReaderIds(conference, practice, child).map(
    (id) =>
      `Not for ${name(id)}, who was excluded from the whole conference: do not hand this paper to them. There is one of their own.`,
  )
  return finished(conference, content, [child.id], access.counts, notFor)
}

/**
 * The view of somebody who was excluded from the whole conference and was to have the plan: the decision, whom to ring,
 * what they agreed to do themselves, and how to complain. Nothing that was said, nobody's whereabouts and no day on which
 * anybody can be met. Refuses when the child is not of this conference.
 */
export function outcomeViewOf(
  conference: Conference,
  practice: Practice,
  childId: Id,
  personId: Id,
): PlanView {
  const child = childOf(conference, childId)
  const access = outcomeAccess(child)
  const decision = decisionView(practice, child)
  for (const thing of [
    ...rows(conference.entries),
    ...rows(conference.dangers),
    ...rows(conference.scalingQuestions),
  ])
    access.allows(thing)
  const content: Content = {
    frame: frameView(conference, practice),
    child: childView(conference, child),
    madeFor: [nameOnPaper(conference, practice, personId)],
    isForExcluded: true,
    wishes: '',
    voice: [],
    worries: [],
    workingWell: [],
    dangers: [],
    scaling: [],
    decision: decision === null ? null : { ...decision, rationale: '' },
    dissents: [],
    agreed: ownPartView(conference, practice, child, access, personId),
    tellingTheChild: { by: '', how: '', on: null },
    dates: excludedDateViews(conference, practice, child),
  }
  return finished(conference, content, [child.id], access.counts)
}

/** Refuses when the child is not of this conference. */
export function childOf(conference: Conference, childId: Id): Child {
  const child = conference.children.byId[childId]
  if (child === undefined)
    throw new Refusal('no-such-child', 'That child is no longer part of this conference.')
  return child
}
