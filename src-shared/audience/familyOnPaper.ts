import type { Conference } from '../conference/conference.ts'
import { rows } from '../conference/table.ts'
import type { FamilyGraph } from '../family/familyGraph.ts'
import { withoutWithheldAddresses } from './addresses.ts'

/** Whether an address is withheld from anybody: then nobody may see from the family map who lives with whom. */
export function isAnyAddressWithheld({ addresses }: Conference): boolean {
  return rows(addresses).some(({ withheldFromIds }) => withheldFromIds.length > 0)
}

/**
 * The family as it may be printed and left on a table: never where anybody lives, and while an address is withheld, not
 * with whom. Notes on relations are not part of a family map at all.
 */
export function familyOnPaper(conference: Conference, graph: FamilyGraph): FamilyGraph {
  const relations = graph.relations.map((relation) => ({ ...relation, note: '' }))
  const households = isAnyAddressWithheld(conference) ? [] : graph.households
  return withoutWithheldAddresses(conference, { ...graph, relations, households }).value
}
