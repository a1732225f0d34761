import type { Conference } from '../../../src-shared/conference/conference.ts'
import type { Address } from '../../../src-shared/conference/people.ts'
import { rows } from '../../../src-shared/conference/table.ts'
import type { Id } from '../../../src-shared/conference/values.ts'

/** "12 Oak Street, Ternmouth TM4 2QA" */
export function addressInALine({ lines, postcode }: Address): string {
  const line = lines
    .split('\n')
    .map((part) => part.trim())
    .filter(Boolean)
    .join(', ')
  return `${line} ${postcode}`.trim() || 'Address without words'
}

/** Ids of the people and children who live there. */
export function occupantsOf(conference: Conference, addressId: Id): Id[] {
  return [...rows(conference.children), ...rows(conference.people)]
    .filter((occupant) => occupant.addressId === addressId)
    .map(({ id }) => id)
}
