import type { Child } from '../conference/child.ts'
import type { Conference } from '../conference/conference.ts'
import type { Action } from '../conference/plan.ts'
import type { Practice } from '../practice/practice.ts'

/** A plan is looked at within its conference: the people, the dangers and the other children's plans are there. */
export interface PlanContext {
  conference: Conference
  child: Child
  practice: Practice
}

export interface ActionContext extends PlanContext {
  action: Action
}

/** `error`: the chair puts it right or gives a reason. `suggestion`: the chair may leave it. */
export type Severity = 'error' | 'suggestion'

export type ActionPart = 'what' | 'owner' | 'byWhen' | 'measure'

/** Where a question about the plan as a whole is answered; the last two are steps of the agenda of their own. */
export type PlanPart =
  | 'actions'
  | 'contingencies'
  | 'visits'
  | 'peopleAndDates'
  | 'copies'
  | 'decision'
  | 'participation'

/**
 * Where in the plan: characters `start` to `end` of the text that is shown for the part. Both are 0 where something is
 * missing.
 */
export interface Place {
  part: ActionPart | PlanPart
  start: number
  end: number
}

/** One place at which a rule asks something. */
export interface Finding {
  /** Null: the action as a whole. */
  at: Place | null
  /** A question more exact than the rule's own, or null. */
  prompt: string | null
}

/** One rule about plans. It asks; it never scores, and nothing of it is shown to the family. */
export interface Rule<Context> {
  /** R01 to R24. Several rules may share an id: they ask about the same thing in different places. */
  id: string
  severity: Severity
  /** The question to the chair. */
  prompt: string
  /** Where the rule asks; empty when it is content. */
  test: (context: Context) => Finding[]
}

export type ActionRule = Rule<ActionContext>
export type PlanRule = Rule<PlanContext>

/** The finding when the condition holds, otherwise none. */
export function when(condition: boolean, at: Place | null, prompt: string | null = null): Finding[] {
  return condition ? [{ at, prompt }] : []
}

/** The beginning of a part: where something is missing. */
export function startOf(part: Place['part']): Place {
  return { part, start: 0, end: 0 }
}

/** The whole text of a part. */
export function whole(part: Place['part'], text: string): Place {
  return { part, start: 0, end: text.length }
}
