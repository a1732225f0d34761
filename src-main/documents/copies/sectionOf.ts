import type { Conference } from '../../../src-shared/conference/conference.ts'
import type { Person } from '../../../src-shared/conference/people.ts'
import { exclusionOf, isFamily, roleOf } from '../../../src-shared/conference/questions.ts'
import type { CopiesFor } from '../../../src-shared/contract.ts'
import type { Practice } from '../../../src-shared/practice/practice.ts'

/** Among whom somebody is listed: whoever is there for one of the family stands with the family. */
export function sectionOf(conference: Conference, practice: Practice, person: Person): CopiesFor['section'] {
  if (exclusionOf(conference, person.id) !== null) return 'leftOut'
  const group = roleOf(practice, person)?.group
  const isForFamily = group === 'supporter' || group === 'advocate' || person.thereForId !== null
  return isFamily(practice, person) || isForFamily ? 'family' : 'professionals'
}
