import type { Child } from './child.ts'
import type { Conference } from './conference.ts'
import type { Person } from './people.ts'
import { rows } from './table.ts'
import type { Id } from './values.ts'

/** What the child is called in the room: known-as name, given name, or "Baby" for an unborn child without a name. */
export function childName(child: Child): string {
  if (child.knownAs !== '') return child.knownAs
  if (child.givenName !== '') return child.givenName
  return child.birth.kind === 'unborn'
    ? `Baby ${child.familyName}`.trim()
    : child.familyName || 'Child without a name'
}

/** The child's whole name for documents: "Amber Reed", "Baby Reed (unborn)". */
export function childFullName(child: Child): string {
  const name =
    `${child.givenName === '' && child.birth.kind === 'unborn' ? 'Baby' : child.givenName} ${child.familyName}`.trim()
  const shown = name === '' ? 'Child without a name' : name
  return child.birth.kind === 'unborn' ? `${shown} (unborn)` : shown
}

/** What the person is called in the room. */
export function personName(person: Person): string {
  return person.knownAs === '' ? person.name : person.knownAs
}

/** The name of a person or child by id; "somebody" when the id is nobody's. */
export function participantName(conference: Conference, id: Id): string {
  const person = conference.people.byId[id]
  if (person !== undefined) return personName(person)
  const child = conference.children.byId[id]
  return child === undefined ? 'somebody' : childName(child)
}

/** "Amber, Isaac and Baby Reed": the names as they are said, in order. */
export function namesOf(names: string[]): string {
  const last = names.at(-1)
  if (last === undefined) return ''
  return names.length === 1 ? last : `${names.slice(0, -1).join(', ')} and ${last}`
}

/** The children of the conference in a phrase; what the conference is called on screen. */
export function childrensNames(conference: Conference): string {
  return namesOf(rows(conference.children).map(childName)) || 'No children named yet'
}
