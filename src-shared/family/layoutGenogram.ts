import type { Nudge } from '../conference/familyMap.ts'
import type { Id } from '../conference/values.ts'
import type { FamilyGraph, FamilyUnit, Tie } from './familyGraph.ts'
import { generations } from './generations.ts'
import { nameLines } from './nameLines.ts'
import { type Block, type Chain, rowBlocks } from './rowBlocks.ts'

/** Sizes of the drawing in its own units (CSS pixels at 100%). */
export const sizes = {
  /** Half of a shape. */
  shape: 28,
  /** Room below the shape for two lines of name and one of what somebody is. */
  label: 60,
  line: 17,
  boxWidth: 120,
  /** Between the middles of neighbours. */
  gap: 132,
  /** More between people who are neither partners nor siblings. */
  between: 20,
  row: 190,
  margin: 76,
}

export interface Place {
  /** Middle of the shape. */
  x: number
  y: number
  /** 0 is the oldest generation. */
  row: number
  /** Below the name, where lines to partners and children begin. */
  foot: number
}

export interface Layout {
  places: Map<Id, Place>
  /** The rows from the oldest generation down, each from left to right. */
  rows: Id[][]
  /** Of each row: the lowest name of those who stand where the drawing put them. */
  feet: number[]
  /** The upper left corner: 0, or less where somebody was moved beyond it. */
  left: number
  top: number
  width: number
  height: number
}

/** The same with those who were moved by hand where they were put. Nobody else moves because of them. */
export function withNudges(layout: Layout, nudges: Record<Id, Nudge>): Layout {
  const places = new Map(
    [...layout.places].map(([id, place]) => {
      const { x, y } = nudges[id] ?? { x: 0, y: 0 }
      return [id, { ...place, x: place.x + x, y: place.y + y, foot: place.foot + y }]
    }),
  )
  const all = [...places.values()]
  const left = Math.min(0, ...all.map(({ x }) => x - sizes.margin))
  const top = Math.min(0, ...all.map(({ y }) => y - sizes.shape - 24))
  const right = Math.max(layout.width, ...all.map(({ x }) => x + sizes.margin))
  const bottom = Math.max(layout.height, ...all.map(({ y }) => y + sizes.shape + sizes.label + 24))
  return { ...layout, places, left, top, width: right - left, height: bottom - top }
}

/**
 * Where the drawing puts everybody. The same family always gives the same drawing; no two boxes overlap; parents stand above their
 * children. The order of a row comes from barycentres, positions are those nearest to where parents and children
 * pull, by least squares with a minimum gap.
 */
export function layoutGenogram(graph: FamilyGraph): Layout {
  const row = generations(graph)
  const blocks = rowBlocks(graph, row)
  const x = new Map<Id, number>()
  for (const line of blocks) setApart(line, new Map(), x)

  for (let pass = 0; pass < 16; pass++)
    for (const goesDown of [true, false])
      for (const index of goesDown ? blocks.keys() : [...blocks.keys()].reverse()) {
        const line = blocks[index] ?? []
        const pulls = new Map(line.flat(2).map((id) => [id, pull(graph, x, id, goesDown)]))
        if (pass < 8) sortByPull(line, pulls, x)
        setApart(line, pulls, x)
      }
  return placed(graph, row, blocks, x)
}

/** Where the parents (going down the rows) or the children (going up) want somebody to stand; null: nobody pulls. */
function pull(graph: FamilyGraph, x: Map<Id, number>, id: Id, goesDown: boolean): number | null {
  const at = (other: Id) => x.get(other) ?? 0
  const units = graph.units.filter(({ parentIds, childIds }) =>
    (goesDown ? childIds : parentIds).includes(id),
  )
  const wishes = units.map((unit) => (goesDown ? underParents(unit, at, id) : aboveChildren(unit, at, id)))
  if (wishes.length > 0) return mean(wishes)
  const others = graph.ties.flatMap(({ fromId, toId }) =>
    fromId === id ? [at(toId)] : toId === id ? [at(fromId)] : [],
  )
  const hasUnit = graph.units.some(
    ({ parentIds, childIds }) => parentIds.includes(id) || childIds.includes(id),
  )
  return others.length > 0 && !hasUnit ? mean(others) : null
}

function underParents({ parentIds, childIds }: FamilyUnit, at: (id: Id) => number, id: Id): number {
  return mean(parentIds.map(at)) + (childIds.indexOf(id) - (childIds.length - 1) / 2) * sizes.gap
}

function aboveChildren({ parentIds, childIds }: FamilyUnit, at: (id: Id) => number, id: Id): number {
  const partner = parentIds.find((other) => other !== id)
  const aside = partner === undefined ? 0 : at(id) <= at(partner) ? -sizes.gap / 2 : sizes.gap / 2
  return mean(childIds.map(at)) + aside
}

function sortByPull(line: Block[], pulls: Map<Id, number | null>, x: Map<Id, number>): void {
  const wish = (block: Block) => {
    const wished = block.flat().flatMap((id) => pulls.get(id) ?? [])
    return mean(wished.length > 0 ? wished : block.flat().map((id) => x.get(id) ?? 0))
  }
  const wishes = new Map(line.map((block) => [block, wish(block)]))
  line.sort((a, b) => (wishes.get(a) ?? 0) - (wishes.get(b) ?? 0))
}

/**
 * Sets a row as near to its wishes as the gaps allow: pool adjacent violators. Partners stand one gap apart, whatever
 * pulls at each of them.
 */
function setApart(line: Block[], pulls: Map<Id, number | null>, x: Map<Id, number>): void {
  const offsets = new Map<Id, number>()
  let offset = 0
  for (const block of line) {
    for (const id of block.flat()) {
      offsets.set(id, offset)
      offset += sizes.gap
    }
    offset += sizes.between
  }
  const offsetOf = (id: Id) => offsets.get(id) ?? 0
  const pools: { chains: Chain[]; sum: number; count: number }[] = []
  for (const chain of line.flat()) {
    const pulled = chain.flatMap((id) => {
      const wish = pulls.get(id) ?? null
      return wish === null ? [] : [wish - offsetOf(id)]
    })
    const starts = pulled.length > 0 ? pulled : chain.map((id) => (x.get(id) ?? offsetOf(id)) - offsetOf(id))
    pools.push({ chains: [chain], sum: total(starts), count: starts.length })
    for (
      let last = pools.at(-1), before = pools.at(-2);
      last && before;
      last = before, before = pools.at(-2)
    ) {
      if (before.sum / before.count <= last.sum / last.count) break
      before.chains.push(...last.chains)
      before.sum += last.sum
      before.count += last.count
      pools.pop()
    }
  }
  for (const { chains, sum, count } of pools)
    for (const id of chains.flat()) x.set(id, sum / count + offsetOf(id))
}

function placed(graph: FamilyGraph, row: Map<Id, number>, blocks: Block[][], x: Map<Id, number>): Layout {
  const left = Math.min(...x.values()) - sizes.margin
  const places = new Map<Id, Place>()
  for (const [id, at] of x) {
    const index = row.get(id) ?? 0
    const y = sizes.shape + 24 + index * sizes.row
    places.set(id, {
      x: Math.round(at - left),
      y,
      row: index,
      foot: y + sizes.shape + 8 + labelLines(graph, id) * sizes.line,
    })
  }
  const isEmpty = places.size === 0
  const footOf = (id: Id) => places.get(id)?.foot ?? 0
  return {
    places,
    rows: blocks.map((line) => line.flat(2)),
    feet: blocks.map((line) => Math.max(...line.flat(2).map(footOf))),
    left: 0,
    top: 0,
    width: isEmpty ? 0 : Math.max(...[...places.values()].map((place) => place.x)) + sizes.margin,
    height: isEmpty ? 0 : (blocks.length - 1) * sizes.row + 2 * sizes.shape + sizes.label + 48,
  }
}

/** Lines below the shape: the name, and what somebody is whom no line joins to the family. */
function labelLines(graph: FamilyGraph, id: Id): number {
  const name = graph.relatives.find((relative) => relative.id === id)?.name ?? ''
  return nameLines(name).length + (tieInDrawing(graph, id) === null ? 0 : 1)
}

/** The relation that is written below somebody because no line says it; null where lines do. */
export function tieInDrawing({ units, partnerships, ties }: FamilyGraph, id: Id): Tie | null {
  const hasLine =
    units.some(({ parentIds, childIds }) => parentIds.includes(id) || childIds.includes(id)) ||
    partnerships.some(({ ids }) => ids.includes(id))
  return hasLine ? null : (ties.find(({ fromId }) => fromId === id) ?? null)
}

const total = (values: number[]) => values.reduce((sum, value) => sum + value, 0)
const mean = (values: number[]) => total(values) / values.length
