import type { Conference } from '../conference/conference.ts'
import { childFullName } from '../conference/names.ts'
import type { Owner } from '../conference/plan.ts'
import { isFamily, roleInWords } from '../conference/questions.ts'
import type { Id } from '../conference/values.ts'
import type { Practice } from '../practice/practice.ts'

/** Somebody as they are named on paper. */
export interface Who {
  name: string
  /** "Health visitor, Tern Valley Health"; empty for a child. */
  role: string
  kind: 'family' | 'professional' | 'child'
}

/** A person or child by id, named in full as on paper; null when there is nobody with that id. */
export function whoIs(conference: Conference, practice: Practice, id: Id): Who | null {
  const person = conference.people.byId[id]
  if (person !== undefined)
    return {
      name: person.name,
      role: roleInWords(practice, person),
      kind: isFamily(practice, person) ? 'family' : 'professional',
    }
  const child = conference.children.byId[id]
  return child === undefined ? null : { name: childFullName(child), role: '', kind: 'child' }
}

/** Their name on paper; "somebody" when there is nobody with that id. */
export function nameOnPaper(conference: Conference, practice: Practice, id: Id): string {
  return whoIs(conference, practice, id)?.name ?? 'somebody'
}

/** Name of an owner or recipient; empty when it is not agreed yet. */
export function ownerName(conference: Conference, practice: Practice, owner: Owner | null): string {
  if (owner === null) return ''
  return owner.kind === 'words' ? owner.words.trim() : nameOnPaper(conference, practice, owner.personId)
}
