import type { Conference } from '../conference/conference.ts'
import { rows } from '../conference/table.ts'
import type { Id } from '../conference/values.ts'
import type { Practice } from '../practice/practice.ts'
import { Refusal } from '../result.ts'
import { planAccess } from './access.ts'
import { type AgreedView, agreedView } from './agreed.ts'
import { type DangerView, dangerViews, type ScalingView, scalingViews } from './analysis.ts'
import { type DateView, familyDateViews } from './dates.ts'
import { type DecisionView, type DissentView, decisionView, dissentViews } from './decided.ts'
import { type ChildView, childView, type FrameView, frameView } from './frame.ts'
import { type LeftOut, leftOutOf } from './leftOut.ts'
import { type HeadingView, headingViews } from './said.ts'

/** What everyone who takes one child's plan home gets. There is no address in it, and nothing of another child's. */
export interface PlanView {
  frame: FrameView
  child: ChildView
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

/** The view of a child's plan. Refuses when the child is not of this conference. */
export function planViewOf(conference: Conference, practice: Practice, childId: Id): PlanView {
  const child = conference.children.byId[childId]
  if (child === undefined)
    throw new Refusal('no-such-child', 'That child is no longer part of this conference.')
  const access = planAccess(conference, practice, child)
  const dangers = dangerViews(conference, practice, access)
  const { byId, how, on } = child.tellingTheChild
  const view = {
    frame: frameView(conference, practice),
    child: childView(conference, child),
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
  for (const item of rows(conference.restrictedItems)) access.allows(item)
  return {
    ...view,
    leftOut: leftOutOf({
      ...access.counts,
      withheldAddress: rows(conference.addresses).filter((address) => address.withheldFromIds.length > 0)
        .length,
      otherChild: access.counts.otherChild + conference.children.order.length - 1,
      privateToChair: conference.challenges.order.length,
    }),
  }
}
