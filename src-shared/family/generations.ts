import type { Id } from '../conference/values.ts'
import type { FamilyGraph } from './familyGraph.ts'

/**
 * The row of each relative, 0 for the oldest generation: every parent stands above every child of theirs; partners and
 * siblings stand beside each other wherever that can be; everybody else as far above or below as their relation says.
 */
export function generations(graph: FamilyGraph): Map<Id, number> {
  const ids = graph.relatives.map(({ id }) => id)
  const links = graph.units.flatMap(({ parentIds, childIds }) =>
    parentIds.flatMap((parentId) => childIds.map((childId) => [parentId, childId] as const)),
  )
  const groupOf = groupsOfOneRow(graph, ids, links)
  const group = (id: Id) => groupOf.get(id) ?? id
  const level = firstLevels(graph, ids, links, group)

  for (let pass = 0; pass <= ids.length; pass++)
    for (const [parentId, childId] of links) {
      const above = level.get(group(parentId)) ?? 0
      if ((level.get(group(childId)) ?? 0) <= above) level.set(group(childId), above + 1)
    }
  const used = [...new Set(ids.map((id) => level.get(group(id)) ?? 0))].sort((a, b) => a - b)
  return new Map(ids.map((id) => [id, used.indexOf(level.get(group(id)) ?? 0)]))
}

/** Names a group for everybody; partners and siblings are in one unless that would put somebody beside their ancestor. */
function groupsOfOneRow(graph: FamilyGraph, ids: Id[], links: (readonly [Id, Id])[]): Map<Id, Id> {
  const groupOf = new Map(ids.map((id) => [id, id]))
  const isBelow = (from: Id, to: Id) => {
    const seen = new Set<Id>()
    const waiting = [from]
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      if (seen.has(next)) continue
      seen.add(next)
      for (const [parentId, childId] of links) {
        if (groupOf.get(parentId) !== next) continue
        const below = groupOf.get(childId) ?? childId
        if (below === to) return true
        waiting.push(below)
      }
    }
    return false
  }
  const pairs = [
    ...graph.partnerships.map(({ ids: pair }) => pair),
    ...graph.ties.filter(({ isSibling }) => isSibling).map(({ fromId, toId }): [Id, Id] => [fromId, toId]),
  ]
  for (const [a, b] of pairs) {
    const [first, second] = [groupOf.get(a), groupOf.get(b)]
    if (first === undefined || second === undefined || first === second) continue
    if (isBelow(first, second) || isBelow(second, first)) continue
    for (const [id, group] of groupOf) if (group === second) groupOf.set(id, first)
  }
  return groupOf
}

/** Counts from the children of the conference along the parents, and only where these end along the other relations. */
function firstLevels(
  graph: FamilyGraph,
  ids: Id[],
  links: (readonly [Id, Id])[],
  group: (id: Id) => Id,
): Map<Id, number> {
  const level = new Map<Id, number>()
  const follow = () => {
    for (let hasMore = true; hasMore; ) {
      hasMore = false
      for (const [parentId, childId] of links) {
        const [above, below] = [level.get(group(parentId)), level.get(group(childId))]
        if (above !== undefined && below === undefined) level.set(group(childId), above + 1)
        else if (above === undefined && below !== undefined) level.set(group(parentId), below - 1)
        else continue
        hasMore = true
      }
    }
  }
  for (const { id, isChildOfConference } of graph.relatives) if (isChildOfConference) level.set(group(id), 0)
  follow()
  for (let isLeft = true; isLeft; follow()) {
    const tie = graph.ties.find(({ fromId, toId }) => level.has(group(fromId)) !== level.has(group(toId)))
    const alone = ids.find((id) => !level.has(group(id)))
    isLeft = tie !== undefined || alone !== undefined
    if (tie !== undefined) {
      const { fromId, toId, above } = tie
      const [from, to] = [level.get(group(fromId)), level.get(group(toId))]
      if (from === undefined) level.set(group(fromId), (to ?? 0) - above)
      else level.set(group(toId), from + above)
    } else if (alone !== undefined) level.set(group(alone), 0)
  }
  return level
}
