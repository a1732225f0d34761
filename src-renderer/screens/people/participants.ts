import type { Conference } from '../../../src-shared/conference/conference.ts'
import { childName, personName } from '../../../src-shared/conference/names.ts'
import type { Person } from '../../../src-shared/conference/people.ts'
import { roleInWords, roleOf } from '../../../src-shared/conference/questions.ts'
import { rows } from '../../../src-shared/conference/table.ts'
import type { Practice } from '../../../src-shared/practice/practice.ts'
import type { Option } from '../../components/Options.tsx'
import type { PersonOption } from '../../components/PersonPicker.tsx'

/** The people of a conference as something to choose from, each with who they are here. */
export function peopleOptions(
  conference: Conference,
  practice: Practice,
  isOffered: (person: Person) => boolean = () => true,
): Option[] {
  return rows(conference.people)
    .filter(isOffered)
    .map((person) => ({ id: person.id, title: personName(person), hint: roleInWords(practice, person) }))
}

/** The same people for a `PersonPicker`, which has no room for organisations. */
export function peopleToPick(
  conference: Conference,
  practice: Practice,
  isOffered: (person: Person) => boolean = () => true,
): PersonOption[] {
  return rows(conference.people)
    .filter(isOffered)
    .map((person) => ({ id: person.id, name: personName(person), detail: shortRole(practice, person) }))
}

export function childrenToPick(conference: Conference): PersonOption[] {
  return rows(conference.children).map((child) => ({ id: child.id, name: childName(child), detail: 'child' }))
}

/** "Health visitor", without the organisation. */
export function shortRole(practice: Practice, person: Person): string {
  return person.roleInWords || roleOf(practice, person)?.title || ''
}

/** Somebody who stands with the family or with one of them, and is not there for an agency. */
export function isOnFamilysSide(practice: Practice, person: Person): boolean {
  const group = roleOf(practice, person)?.group
  return group === 'family' || group === 'supporter' || group === 'legal' || group === 'advocate'
}

/** Somebody who is there for another person: a supporter, advocate, solicitor or interpreter. */
export function isThereForSomebody(practice: Practice, person: Person): boolean {
  const group = roleOf(practice, person)?.group
  return group === 'supporter' || group === 'legal' || group === 'advocate' || group === 'interpreter'
}
