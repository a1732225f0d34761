import type { Child } from '../../../src-shared/conference/child.ts'
import type { Conference } from '../../../src-shared/conference/conference.ts'
import { childName, participantName } from '../../../src-shared/conference/names.ts'
import { exclusionOf, planNeeded, roleInWords } from '../../../src-shared/conference/questions.ts'
import { rows } from '../../../src-shared/conference/table.ts'
import type { Id } from '../../../src-shared/conference/values.ts'
import type { Practice } from '../../../src-shared/practice/practice.ts'
import type { PersonOption } from '../../components/PersonPicker.tsx'

/** What the child's paper is: "plan", or "decision" where the child has no plan. */
export function paperOf(practice: Practice, child: Child): 'plan' | 'decision' {
  return child.decision === null || planNeeded(practice, child) ? 'plan' : 'decision'
}

/** "Amber’s plan" */
export function paperName(practice: Practice, child: Child): string {
  return `${childName(child)}’s ${paperOf(practice, child)}`
}

/** Who can sign this child's paper or have a copy: the people of the conference, and the child. */
export function possibleReaders(conference: Conference, practice: Practice, child: Child): PersonOption[] {
  return [child.id, ...rows(conference.people).map(({ id }) => id)].map((id) => ({
    id,
    name: participantName(conference, id),
    detail: detailOf(conference, practice, id),
  }))
}

/** Who they are here; somebody who was excluded is marked, so that it is the chair's decision. */
export function detailOf(conference: Conference, practice: Practice, id: Id): string {
  const person = conference.people.byId[id]
  if (person === undefined) return 'Child'
  const role = roleInWords(practice, person)
  return exclusionOf(conference, id) === null ? role : `${role} – excluded`
}
