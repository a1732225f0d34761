import { planViewOf } from '../../../src-shared/audience/planView.ts'
import { planReaderIds, wasExcludedFromAll } from '../../../src-shared/audience/reader.ts'
import type { Child } from '../../../src-shared/conference/child.ts'
import type { Conference } from '../../../src-shared/conference/conference.ts'
import { childName, participantName } from '../../../src-shared/conference/names.ts'
import type { Owner } from '../../../src-shared/conference/plan.ts'
import { planNeeded } from '../../../src-shared/conference/questions.ts'
import { rows } from '../../../src-shared/conference/table.ts'
import type { Id } from '../../../src-shared/conference/values.ts'
import type { CopyQuestion } from '../../../src-shared/contract.ts'
import type { Practice } from '../../../src-shared/practice/practice.ts'

/**
 * Whoever is to do something in a child's plan and gets no copy of it. Not the chair, who has everything, nor anybody who
 * was excluded from the whole conference: what they agreed to do stands in a paper of their own.
 */
export function copyQuestions(conference: Conference, practice: Practice): CopyQuestion[] {
  return rows(conference.children)
    .filter((child) => planNeeded(practice, child))
    .flatMap((child) => {
      const readers = planReaderIds(conference, practice, child)
      return doersOf(child)
        .filter((id) => id !== conference.chairId && !readers.includes(id) && canBeGiven(conference, id))
        .map((personId) => ({
          personId,
          childId: child.id,
          sentence: `${participantName(conference, personId)} is to do something in ${childName(child)}’s plan and gets no copy of it.`,
          consequence: consequenceOf(conference, practice, child, personId),
        }))
    })
}

function doersOf({ plan }: Child): Id[] {
  const named = (owner: Owner | null) => (owner?.kind === 'person' ? [owner.personId] : [])
  const ids = [
    ...rows(plan.actions).flatMap(({ owner, helperIds }) => [...named(owner), ...helperIds]),
    ...rows(plan.contingencies).flatMap(({ owner }) => named(owner)),
  ]
  return [...new Set(ids)]
}

function canBeGiven(conference: Conference, id: Id): boolean {
  const person = conference.people.byId[id]
  return person !== undefined && !person.hasDied && !wasExcludedFromAll(conference, id)
}

/** A new reader is somebody from whom something may be restricted, and then nobody has it in their copy. */
function consequenceOf(conference: Conference, practice: Practice, child: Child, personId: Id): string {
  const leftOut = (of: Conference) =>
    Object.values(planViewOf(of, practice, child.id).leftOut.counts).reduce((sum, count) => sum + count, 0)
  const more = leftOut(withCopy(conference, child, personId)) - leftOut(conference)
  const who = participantName(conference, personId)
  if (more <= 0) return `With a copy for ${who}, the plan says the same.`
  const things = more === 1 ? 'one more thing is' : `${more} more things are`
  return `With a copy for ${who}, ${things} left out of the plan, for everybody who has it.`
}

function withCopy(conference: Conference, child: Child, personId: Id): Conference {
  const { byId, order } = child.plan.copies
  const id = 'proposed'
  const copy = { id, recipient: { kind: 'person', personId } as const, givenAt: null, how: '' }
  const copies = { byId: { ...byId, [id]: copy }, order: [...order, id] }
  const children = {
    ...conference.children,
    byId: { ...conference.children.byId, [child.id]: { ...child, plan: { ...child.plan, copies } } },
  }
  return { ...conference, children }
}
