import type { Child } from '../conference/child.ts'
import type { Conference } from '../conference/conference.ts'
import { isFamily, isProfessional, proposedSignatoryIds } from '../conference/questions.ts'
import { rows } from '../conference/table.ts'
import type { Id } from '../conference/values.ts'
import type { Practice } from '../practice/practice.ts'

/** For whom a document is made. Nobody else's document is ever cut down or added to: each has a view of its own. */
export type Reader =
  /** Everyone who takes this child's plan home: one paper, so it holds only what all of them may have. */
  | { kind: 'planOf'; childId: Id }
  /** Somebody who was to have the plan and was excluded from the whole conference: the decision, and their own part. */
  | { kind: 'outcomeFor'; childId: Id; personId: Id }
  /** One member of the family, whom a letter tells what was decided for one child. */
  | { kind: 'letterTo'; childId: Id; personId: Id }
  /** All professionals who were invited: one letter tells them what was decided for one child. */
  | { kind: 'letterToProfessionals'; childId: Id }
  /** Somebody who was excluded from the conference or from parts of it, and is told so. */
  | { kind: 'exclusionLetterTo'; personId: Id }
  /** The child: their own page, or the story that somebody tells them. */
  | { kind: 'childsPageOf'; childId: Id }
  /** Business support, who type what follows for the statistics into the case system. */
  | { kind: 'censusOf'; childId: Id }
  /** One member of the family, who gets the minutes as far as they are theirs. */
  | { kind: 'familyMinutesFor'; personId: Id }
  /** The professionals' record of the whole conference. */
  | { kind: 'caseFile' }

/** Who signs a child's plan, as person or child ids: those who were asked, or, while nobody was, those who would be. */
export function signatoryIdsOf(conference: Conference, practice: Practice, child: Child): Id[] {
  const asked = rows(child.plan.signatures).map(({ signatoryId }) => signatoryId)
  const ids = asked.length > 0 ? [...new Set(asked)] : proposedSignatoryIds(conference, practice, child)
  return ids.filter((id) => !wasExcludedFromAll(conference, id))
}

/**
 * Everyone who has this child's plan in their hands: those who sign it, get a copy of it, or carry it out. Nobody who was
 * excluded from the whole conference: all of it was said without them, so a paper that they too may read would be empty
 * for the family. They get one of their own (`outcomeReaderIds`).
 */
export function planReaderIds(conference: Conference, practice: Practice, child: Child): Id[] {
  return namedReaderIds(conference, practice, child).filter((id) => !wasExcludedFromAll(conference, id))
}

/**
 * Those who were excluded from the whole conference and are told what was decided for this child all the same: whoever
 * was to have the plan, and whoever has parental responsibility for the child.
 */
export function outcomeReaderIds(conference: Conference, practice: Practice, child: Child): Id[] {
  const ids = [...namedReaderIds(conference, practice, child), ...responsibleIds(conference, child)]
  return [...new Set(ids)].filter((id) => wasExcludedFromAll(conference, id))
}

/** Those who have parental responsibility for the child. */
export function responsibleIds(conference: Conference, child: Child): Id[] {
  return rows(conference.relations)
    .filter(({ toId, parentalResponsibility }) => toId === child.id && parentalResponsibility === true)
    .map(({ fromId }) => fromId)
}

function namedReaderIds(conference: Conference, practice: Practice, child: Child): Id[] {
  const asked = rows(child.plan.signatures).map(({ signatoryId }) => signatoryId)
  const copies = rows(child.plan.copies).flatMap(({ recipient }) =>
    recipient.kind === 'person' ? [recipient.personId] : [],
  )
  const signing = signatoryIdsOf(conference, practice, child)
  return [...new Set([...signing, ...asked, ...copies, ...child.plan.coreGroupIds])]
}

/**
 * The readers of a plan who are not there as professionals: family, children, friends and supporters. While there is
 * none among the readers, the family who were there: the plan is written for them.
 */
export function familyReaderIds(conference: Conference, practice: Practice, child: Child): Id[] {
  const family = planReaderIds(conference, practice, child).filter((id) => {
    const person = conference.people.byId[id]
    if (person === undefined) return true
    return person.id !== conference.chairId && !isProfessional(practice, person)
  })
  return family.length > 0 ? family : familyPresentIds(conference, practice)
}

export function wasExcludedFromAll(conference: Conference, id: Id): boolean {
  return rows(conference.exclusions).some(({ personId, scope }) => personId === id && scope.kind === 'whole')
}

function familyPresentIds(conference: Conference, practice: Practice): Id[] {
  return rows(conference.people)
    .filter(
      (person) =>
        isFamily(practice, person) &&
        person.attendance.status === 'present' &&
        !wasExcludedFromAll(conference, person.id),
    )
    .map(({ id }) => id)
}
