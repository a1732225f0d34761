import { rows } from '../conference/table.ts'
import type { Id } from '../conference/values.ts'
import type { FamilyRecord, Relative } from './familyGraph.ts'

/**
 * Who of these live together: those who share an address or of whom it was recorded. What was recorded of two people
 * goes before their addresses. Only who, never where.
 */
export function householdsOf(conference: FamilyRecord, relatives: Relative[]): Id[][] {
  const households = relatives.map(({ id }) => [id])
  const join = (a: Id, b: Id) => {
    const first = households.findIndex((ids) => ids.includes(a))
    const second = households.findIndex((ids) => ids.includes(b))
    if (first === -1 || second === -1 || first === second) return
    households[Math.min(first, second)]?.push(...(households[Math.max(first, second)] ?? []))
    households.splice(Math.max(first, second), 1)
  }
  const relations = rows(conference.relations)
  for (const { fromId, toId, sameHousehold } of relations) if (sameHousehold === true) join(fromId, toId)
  const saidApart = (a: Id, b: Id) =>
    relations.some(
      ({ fromId, toId, sameHousehold }) =>
        sameHousehold === false && ((fromId === a && toId === b) || (fromId === b && toId === a)),
    )
  const addressOf = (id: Id) =>
    (conference.people.byId[id] ?? conference.children.byId[id])?.addressId ?? null
  relatives.forEach(({ id: a }, index) => {
    for (const { id: b } of relatives.slice(index + 1))
      if (addressOf(a) !== null && addressOf(a) === addressOf(b) && !saidApart(a, b)) join(a, b)
  })
  const order = new Map(relatives.map(({ id }, at) => [id, at]))
  return households
    .filter((ids) => ids.length > 1)
    .map((ids) => ids.toSorted((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0)))
}
