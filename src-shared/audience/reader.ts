import type { Child } from '../conference/child.ts'
import type { Conference } from '../conference/conference.ts'
import { isFamily, isProfessional } from '../conference/questions.ts'
import { rows } from '../conference/table.ts'
import type { Id } from '../conference/values.ts'
import type { Practice } from '../practice/practice.ts'

/** For whom a document is made. Nobody else's document is ever cut down or added to: each has a view of its own. */
export type Reader =
  /** Everyone who takes this child's plan home: one paper, so it holds only what all of them may have. */
  | { kind: 'planOf'; childId: Id }
  /** The professionals' record of the whole conference. */
  | { kind: 'caseFile' }

/**
 * Who signs a child's plan, as person or child ids: those who were asked, or, while nobody was asked, the family who
 * are there, the lead practitioner and the core group.
 */
export function signatoryIdsOf(conference: Conference, practice: Practice, { plan }: Child): Id[] {
  const asked = rows(plan.signatures).map(({ signatoryId }) => signatoryId)
  if (asked.length > 0) return [...new Set(asked)]
  const lead = plan.leadPractitionerId === null ? [] : [plan.leadPractitionerId]
  return [...new Set([...familyPresentIds(conference, practice), ...lead, ...plan.coreGroupIds])]
}

/** Everyone who has this child's plan in their hands: those who sign it, get a copy of it, or carry it out. */
export function planReaderIds(conference: Conference, practice: Practice, child: Child): Id[] {
  const copies = rows(child.plan.copies).flatMap(({ recipient }) =>
    recipient.kind === 'person' ? [recipient.personId] : [],
  )
  return [...new Set([...signatoryIdsOf(conference, practice, child), ...copies, ...child.plan.coreGroupIds])]
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

function familyPresentIds(conference: Conference, practice: Practice): Id[] {
  return rows(conference.people)
    .filter((person) => isFamily(practice, person) && person.attendance.status === 'present')
    .map(({ id }) => id)
}
