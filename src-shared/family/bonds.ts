import type { Bond, BondKind } from '../conference/familyMap.ts'
import { rows, type Table } from '../conference/table.ts'
import type { Id } from '../conference/values.ts'

/** How two people get on, as it is chosen and as it stands in the legend. */
export const bondKinds: { id: BondKind; title: string }[] = [
  { id: 'close', title: 'Close' },
  { id: 'distant', title: 'Distant' },
  { id: 'noContact', title: 'No contact' },
  { id: 'conflict', title: 'In conflict' },
  { id: 'closeAndConflict', title: 'Close and in conflict' },
]

/** What stands before the name of the other one. */
const before: Record<BondKind, string> = {
  close: 'close to',
  distant: 'distant from',
  noContact: 'no contact with',
  conflict: 'in conflict with',
  closeAndConflict: 'close to and in conflict with',
}

/** "in conflict with Craig Hollis": what follows somebody's name. */
export function bondInWords(kind: BondKind, otherName: string): string {
  return `${before[kind]} ${otherName}`
}

/** The bond between two people, in whichever order; null where nobody has said. */
export function bondBetween(bonds: Table<Bond>, one: Id, other: Id): Bond | null {
  return rows(bonds).find(({ betweenIds }) => betweenIds.includes(one) && betweenIds.includes(other)) ?? null
}
