import type { Child } from '../conference/child.ts'
import type { Conference } from '../conference/conference.ts'
import { planNeeded } from '../conference/questions.ts'
import { rows } from '../conference/table.ts'
import type { Instant } from '../conference/values.ts'
import type { Practice } from '../practice/practice.ts'
import { type Who, whoIs } from './who.ts'

/** The chair's decision for one child, in the words of the practice. */
export interface DecisionView {
  /** "A child protection plan is needed" */
  title: string
  /** How it is put to the family. */
  plainWords: string
  planNeeded: boolean
  categories: { title: string; plainWords: string }[]
  rationale: string
  /** Null while the chair has not said. */
  reachedBy: 'consensus' | 'chair' | null
  decidedBy: string
  decidedAt: Instant
}

/** Null while the chair has not decided. */
export function decisionView(practice: Practice, child: Child): DecisionView | null {
  const { decision } = child
  if (decision === null) return null
  const outcome = practice.profile.outcomes.find(({ id }) => id === decision.outcomeId)
  return {
    title: outcome?.title ?? decision.outcomeId,
    plainWords: outcome?.plainWords ?? '',
    planNeeded: planNeeded(practice, child),
    categories: practice.profile.categories
      .filter(({ id }) => decision.categoryIds.includes(id))
      .map(({ title, plainWords }) => ({ title, plainWords })),
    rationale: decision.rationale,
    reachedBy: decision.reachedBy,
    decidedBy: decision.decidedByChairName,
    decidedAt: decision.decidedAt,
  }
}

/** A disagreement with the decision for one child. */
export interface DissentView {
  who: Who
  strength: 'noted' | 'formal'
  /** "Dissents formally" */
  title: string
  reason: string
  escalationExplained: boolean
  stillContributes: boolean
}

export function dissentViews(conference: Conference, practice: Practice, child: Child): DissentView[] {
  return rows(conference.dissents)
    .filter(({ childIds }) => childIds.includes(child.id))
    .flatMap(({ personId, strength, reason, escalationExplained, stillContributes }) => {
      const who = whoIs(conference, practice, personId)
      const title = practice.profile.dissentKinds.find(({ id }) => id === strength)?.title ?? strength
      return who === null ? [] : [{ who, strength, title, reason, escalationExplained, stillContributes }]
    })
}
