import type { Conference } from '../../../src-shared/conference/conference.ts'
import type { Relation } from '../../../src-shared/conference/people.ts'
import { rows } from '../../../src-shared/conference/table.ts'
import type { Id } from '../../../src-shared/conference/values.ts'

/** What a person is to a child; null while nobody has said. */
export function relationTo(conference: Conference, personId: Id, childId: Id): Relation | null {
  return (
    rows(conference.relations).find(({ fromId, toId }) => fromId === personId && toId === childId) ?? null
  )
}
