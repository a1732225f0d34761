import type { Id } from '../conference/values.ts'
import type { FamilyGraph, FamilyUnit, Partnership } from './familyGraph.ts'
import { type Layout, type Place, sizes } from './layoutGenogram.ts'

export interface Point {
  x: number
  y: number
}

/** The line under two partners: down from each, and across. */
export interface PartnerLine extends Partnership {
  points: Point[]
  /** Where the mark for "separated" stands. */
  middle: Point
}

/** The line from parents to a child: down, along, and down (aslant for twins, whose lines meet). */
export interface DescentLine {
  childId: Id
  isAdoptive: boolean
  points: Point[]
}

/** The lines of the drawing. Lines that would lie on each other are one step apart. */
export interface GenogramLines {
  partners: PartnerLine[]
  descents: DescentLine[]
}

const step = 9
/** How far from the middle of a person the line to a partner begins. */
const stub = 10

export function genogramLines(graph: FamilyGraph, layout: Layout): GenogramLines {
  const at = (id: Id) => layout.places.get(id)
  const partnerSpans = graph.partnerships.flatMap((couple) => {
    const [one, other] = couple.ids.map(at)
    if (!one || !other) return []
    const [left, right] = one.x <= other.x ? [one, other] : [other, one]
    return [
      { couple, left, right, from: left.x + stub, to: right.x - stub, row: Math.max(left.row, right.row) },
    ]
  })
  const depths = apart(partnerSpans)
  const partners = partnerSpans.map(({ couple, left, right, from, to }, index): PartnerLine => {
    const foot = Math.max(layout.feet[Math.max(left.row, right.row)] ?? 0, left.foot, right.foot)
    const y = foot + step * (1 + (depths[index] ?? 0))
    const points = [
      { x: from, y: left.foot },
      { x: from, y },
      { x: to, y },
      { x: to, y: right.foot },
    ]
    return { ...couple, points, middle: { x: (from + to) / 2, y } }
  })

  const descentSpans = graph.units.flatMap((unit) => {
    const start = startOf(unit, partners, at)
    const children = unit.childIds.flatMap((id) => at(id) ?? [])
    if (start === null || children.length === 0) return []
    const xs = [start.x, ...children.map(({ x }) => x)]
    return [
      {
        unit,
        start,
        from: Math.min(...xs),
        to: Math.max(...xs),
        row: Math.min(...children.map(({ row }) => row)),
      },
    ]
  })
  const heights = apart(descentSpans)
  const descents = descentSpans.flatMap(({ unit, start }, index) =>
    unit.childIds.flatMap((childId): DescentLine[] => {
      const child = at(childId)
      if (child === undefined) return []
      const top = child.y - sizes.shape
      const y = top - 20 - step * (heights[index] ?? 0)
      const hang = twinsMiddle(graph, unit, childId, at) ?? child.x
      const points = [start, { x: start.x, y }, { x: hang, y }, { x: child.x, y: top }]
      return [{ childId, isAdoptive: unit.isAdoptive, points }]
    }),
  )
  return { partners, descents }
}

function startOf(
  { parentIds }: FamilyUnit,
  partners: PartnerLine[],
  at: (id: Id) => Place | undefined,
): Point | null {
  const couple = partners.find(
    ({ ids }) => parentIds.length === 2 && parentIds.every((id) => ids.includes(id)),
  )
  if (couple !== undefined) return couple.middle
  const [parent] = parentIds.flatMap((id) => at(id) ?? [])
  return parent === undefined ? null : { x: parent.x, y: parent.foot }
}

/** Where the lines of twins meet above them; null for a child who is no twin. */
function twinsMiddle(
  { ties }: FamilyGraph,
  { childIds }: FamilyUnit,
  childId: Id,
  at: (id: Id) => Place | undefined,
): number | null {
  const twins = childIds.filter(
    (id) =>
      id === childId ||
      ties.some(
        ({ kindId, fromId, toId }) =>
          kindId === 'twin' && [fromId, toId].includes(id) && [fromId, toId].includes(childId),
      ),
  )
  const xs = twins.flatMap((id) => at(id)?.x ?? [])
  return xs.length < 2 ? null : xs.reduce((sum, x) => sum + x, 0) / xs.length
}

/** A step for each span, so that no two of one row that touch have the same: short ones first. */
function apart(spans: { from: number; to: number; row: number }[]): number[] {
  const steps = spans.map(() => -1)
  const shortFirst = spans
    .map((_, index) => index)
    .sort((a, b) => length(spans[a]) - length(spans[b]) || a - b)
  for (const index of shortFirst) {
    const span = spans[index]
    if (span === undefined) continue
    const taken = spans.flatMap((other, at) =>
      other.row === span.row && other.from <= span.to + 4 && other.to >= span.from - 4
        ? (steps[at] ?? -1)
        : [],
    )
    let free = 0
    while (taken.includes(free)) free += 1
    steps[index] = free
  }
  return steps
}

const length = (span: { from: number; to: number } | undefined) =>
  span === undefined ? 0 : span.to - span.from
