import type { Id } from '../conference/values.ts'
import type { FamilyGraph, FamilyUnit } from './familyGraph.ts'

/** Somebody with their partners, from left to right; they stand close together. */
export type Chain = Id[]
/** Chains of one row that keep their order: brothers and sisters, each with their partners. */
export type Block = Chain[]

/**
 * The blocks of each row. The order inside a block comes from the block alone (brothers and sisters oldest first, what
 * has ended to the left of what goes on), so that whoever is added elsewhere on the map changes nothing in it.
 */
export function rowBlocks(graph: FamilyGraph, row: Map<Id, number>): Block[][] {
  const count = Math.max(-1, ...row.values()) + 1
  const placeInBlock = new Map<Id, number>()
  const result: Block[][] = []
  for (let index = 0; index < count; index++) {
    const ids = graph.relatives.map(({ id }) => id).filter((id) => row.get(id) === index)
    const chains = partnerChains(graph, ids)
    const blocks = siblingBlocks(chains, siblingsIn(graph, ids, placeInBlock))
    for (const block of blocks) for (const [at, id] of block.flat().entries()) placeInBlock.set(id, at)
    result.push(blocks)
  }
  return result
}

const endedFirst = ['ended', 'separated', 'notRecorded', 'together'] as const

/** Everybody with their partners of the same row, each beside a partner where there are at most two. */
function partnerChains(graph: FamilyGraph, ids: Id[]): Chain[] {
  const couples = graph.partnerships.filter(({ ids: [a, b] }) => ids.includes(a) && ids.includes(b))
  const of = (id: Id) => couples.filter((couple) => couple.ids.includes(id))
  const gender = new Map(graph.relatives.map((relative) => [relative.id, relative.gender]))
  const hasChildrenAlone = (id: Id) =>
    graph.units.some(({ parentIds }) => parentIds.length === 1 && parentIds[0] === id)
  // A chain begins at an end, where possible where something has ended or children were there before.
  const rank = (id: Id) => {
    const partners = of(id)
    const state = Math.min(3, ...partners.map((couple) => endedFirst.indexOf(couple.state)))
    return [
      partners.length,
      state,
      hasChildrenAlone(id) ? 0 : 1,
      gender.get(id) === 'male' ? 0 : 1,
      ids.indexOf(id),
    ]
  }
  const seen = new Set<Id>()
  const walk = (id: Id): Id[] => {
    if (seen.has(id)) return []
    seen.add(id)
    const partners = of(id)
      .toSorted((a, b) => endedFirst.indexOf(a.state) - endedFirst.indexOf(b.state))
      .map(({ ids: [a, b] }) => (a === id ? b : a))
    return [id, ...partners.flatMap(walk)]
  }
  return ids
    .toSorted((a, b) => compare(rank(a), rank(b)))
    .map(walk)
    .filter((chain) => chain.length > 0)
}

/** Brothers and sisters of this row, half-siblings too: along the row of their parents, then oldest first. */
function siblingsIn(graph: FamilyGraph, ids: Id[], placeOfParent: Map<Id, number>): Id[][] {
  const place = ({ parentIds }: FamilyUnit) =>
    parentIds.reduce((sum, id) => sum + (placeOfParent.get(id) ?? 0), 0) / parentIds.length
  const groups: FamilyUnit[][] = []
  for (const unit of graph.units) {
    const joined = groups.filter((group) =>
      group.some(({ parentIds }) => parentIds.some((id) => unit.parentIds.includes(id))),
    )
    for (const group of joined) groups.splice(groups.indexOf(group), 1)
    groups.push([...joined.flat(), unit])
  }
  return groups
    .map((units) => [
      ...new Set(
        units
          .toSorted((a, b) => place(a) - place(b))
          .flatMap(({ childIds }) => childIds.filter((id) => ids.includes(id))),
      ),
    ])
    .filter((siblings) => siblings.length > 0)
    .toSorted((a, b) => first(a, ids) - first(b, ids))
}

/** Compares by the first number that differs. */
const compare = (a: number[], b: number[]) =>
  a.map((value, index) => value - (b[index] ?? 0)).find((difference) => difference !== 0) ?? 0

const first = (siblings: Id[], ids: Id[]) => Math.min(...siblings.map((id) => ids.indexOf(id)))

function siblingBlocks(chains: Chain[], siblingGroups: Id[][]): Block[] {
  let blocks: Block[] = chains.map((chain) => [chain])
  const blockOf = (id: Id) => blocks.find((block) => block.some((chain) => chain.includes(id))) ?? []
  for (const siblings of siblingGroups)
    siblings.forEach((id, index) => {
      const before = siblings[index - 1]
      if (before === undefined) return
      const [left, right] = [blockOf(before), blockOf(id)]
      if (left === right) return
      const after = left.findIndex((chain) => chain.includes(before)) + 1
      const joined = [...left.slice(0, after), ...right, ...left.slice(after)]
      blocks = blocks.flatMap((block) => (block === left ? [joined] : block === right ? [] : [block]))
    })
  return blocks
}
