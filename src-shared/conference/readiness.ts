import type { Practice } from '../practice/practice.ts'
import type { Child } from './child.ts'
import type { Conference } from './conference.ts'
import { childName } from './names.ts'
import { planNeeded } from './questions.ts'
import { rows } from './table.ts'
import type { Id } from './values.ts'

/** Something that is still open. */
export interface Missing {
  /** Child it is about; null for the whole conference. */
  childId: Id | null
  /** Agenda step on which it is put right. */
  stepId: string
  sentence: string
  /** True for what a conference must not end without. */
  mustHave: boolean
}

/**
 * What is still open, in the order of the agenda. The four tasks that guidance gives a conference which decides on a
 * plan (lead practitioner, core group, dates, outline plan with actions and times) are must-haves, and so are a
 * decision and reasons for every child: Working Together to Safeguard Children, tasks of the initial conference.
 */
export function whatIsMissing(conference: Conference, practice: Practice): Missing[] {
  const step = (screen: string) =>
    practice.profile.agenda.find((candidate) => candidate.screen === screen)?.id ?? ''
  return rows(conference.children).flatMap((child) => [
    ...missingBeforeDecision(child, step),
    ...(child.decision === null ? [] : missingAfterDecision(child, practice, step)),
  ])
}

type StepOf = (screen: string) => string

function missingBeforeDecision(child: Child, step: StepOf): Missing[] {
  const name = childName(child)
  const { wishes, noVoiceReason, code } = child.participation
  const open = (condition: boolean, stepId: string, sentence: string, mustHave: boolean): Missing[] =>
    condition ? [{ childId: child.id, stepId, sentence, mustHave }] : []
  return [
    ...open(child.quoracy.confirmed === null, step('opening'), `Confirm quoracy for ${name}.`, false),
    ...open(
      wishes.trim() === '' && noVoiceReason.trim() === '',
      step('map'),
      `Record ${name}’s wishes and feelings, or why there are none.`,
      false,
    ),
    ...open(code === null, step('people'), `Record how ${name} takes part.`, false),
    ...open(
      Object.keys(child.views).length === 0,
      step('views'),
      `Nobody has given a view on ${name} yet.`,
      false,
    ),
    ...open(
      child.threshold.met === null,
      step('decision'),
      `Say whether the threshold is met for ${name}.`,
      false,
    ),
    ...open(child.decision === null, step('decision'), `Record the decision for ${name}.`, true),
  ]
}

function missingAfterDecision(child: Child, practice: Practice, step: StepOf): Missing[] {
  const name = childName(child)
  const { plan, decision } = child
  const open = (condition: boolean, stepId: string, sentence: string): Missing[] =>
    condition ? [{ childId: child.id, stepId, sentence, mustHave: true }] : []
  const reasons = open(
    decision?.rationale.trim() === '',
    step('decision'),
    `Give the reasons for the decision for ${name}.`,
  )
  const how = open(
    decision?.reachedBy === null,
    step('decision'),
    `Say how the decision for ${name} was reached: by agreement, or by you.`,
  )
  if (!planNeeded(practice, child)) return [...reasons, ...how]
  const actions = rows(plan.actions)
  return [
    ...reasons,
    ...how,
    ...open(decision?.categoryIds.length === 0, step('decision'), `Choose the category for ${name}.`),
    ...open(plan.leadPractitionerId === null, step('plan'), `Name ${name}’s lead practitioner.`),
    ...open(plan.coreGroupIds.length === 0, step('plan'), `Name ${name}’s core group.`),
    ...open(plan.firstCoreGroup.date === null, step('plan'), `Set the first core group for ${name}.`),
    ...open(plan.reviewDate === null, step('plan'), `Set the review conference for ${name}.`),
    ...open(actions.length === 0, step('plan'), `Agree at least one action for ${name}.`),
    ...open(
      actions.some(({ owner, byWhen }) => owner === null || byWhen === null),
      step('plan'),
      `Every action for ${name} needs somebody who makes sure of it, and a date.`,
    ),
  ]
}
