import type { Child } from '../conference/child.ts'
import type { Conference } from '../conference/conference.ts'
import { isFamily, isInvited, isProfessional, roleOf } from '../conference/questions.ts'
import { rows } from '../conference/table.ts'
import type { Id } from '../conference/values.ts'
import type { Practice } from '../practice/practice.ts'
import { planReaderIds, responsibleIds, wasExcludedFromAll } from './reader.ts'

/**
 * The members of the family to whom the chair writes about one child: they were invited, are related to this child or
 * have the child's plan, and were not excluded from the whole conference. Somebody who belongs to a sibling only is not
 * among them, nor a relative who stands on the family map and was never asked to come. Who was excluded has papers of
 * their own. Source of the rule: Pan Sussex procedures, 8.8 (a letter to all who were invited).
 */
export function familyWithPartIds(conference: Conference, practice: Practice, child: Child): Id[] {
  const withPlan = planReaderIds(conference, practice, child)
  return rows(conference.people)
    .filter(
      (person) =>
        isFamily(practice, person) &&
        isInvited(person) &&
        !person.hasDied &&
        !wasExcludedFromAll(conference, person.id) &&
        (isRelated(conference, person.id, child.id) || withPlan.includes(person.id)),
    )
    .map(({ id }) => id)
}

/**
 * The children whose record is this person's to read: they get a letter about the child, and have the child's plan or
 * parental responsibility. A parent's partner without either is told the decision and no more.
 */
export function childrenOf(conference: Conference, practice: Practice, personId: Id): Child[] {
  return rows(conference.children).filter(
    (child) =>
      familyWithPartIds(conference, practice, child).includes(personId) &&
      (planReaderIds(conference, practice, child).includes(personId) ||
        responsibleIds(conference, child).includes(personId)),
  )
}

/** The professionals who were invited, and the child's own advocate: one letter goes to all of them. */
export function professionalsInvitedIds(conference: Conference, practice: Practice, child: Child): Id[] {
  return rows(conference.people)
    .filter((person) => {
      const isAdvocate = roleOf(practice, person)?.group === 'advocate' && person.thereForId === child.id
      return (
        (isProfessional(practice, person) || isAdvocate) &&
        isInvited(person) &&
        !wasExcludedFromAll(conference, person.id)
      )
    })
    .map(({ id }) => id)
}

/** Whether somebody stands to this child in any relation of the family map. */
export function isRelated(conference: Conference, personId: Id, childId: Id): boolean {
  return rows(conference.relations).some(
    ({ fromId, toId }) =>
      (fromId === personId && toId === childId) || (fromId === childId && toId === personId),
  )
}
