import type { Conference } from '../conference/conference.ts'
import { isAbout } from '../conference/questions.ts'
import { rows } from '../conference/table.ts'
import type { Id } from '../conference/values.ts'
import { type Access, partWasOpenTo, readerAccess, thoseTheyAreThereFor } from './access.ts'

/**
 * What one member of the family may have of what was said: about one of `childIds`, their children,
 * or about all of the children at once; not restricted from the family, from them, from somebody whom they are there for, or from
 * somebody who is there for them and reads what they read (a supporter, an advocate, an interpreter); and said in a part
 * of the meeting that was open to them. Source of the rule on parts: Wales Safeguarding Procedures, section 3 part 2.
 */
export function personAccess(conference: Conference, childIds: readonly Id[], personId: Id): Access {
  const kept = new Set([
    personId,
    ...thoseTheyAreThereFor(conference, personId),
    ...rows(conference.people)
      .filter(({ thereForId }) => thereForId === personId)
      .map(({ id }) => id),
  ])
  return readerAccess(conference, childIds, {
    kept,
    isAbout: (about) => childIds.some((id) => isAbout(about, id)),
    isOpen: (partId) => partWasOpenTo(conference, personId, partId),
  })
}
