import type { Bond, BondKind } from '../conference/familyMap.ts'
import type { FamilyGraph } from './familyGraph.ts'
import type { Point } from './genogramLines.ts'
import { type Layout, type Place, sizes } from './layoutGenogram.ts'

/** A bond as it is drawn: told apart by its shape, so that it needs no colour. */
export interface BondLine {
  id: string
  kind: BondKind
  strokes: Point[][]
}

/** From shape to shape; in an arc over those who stand between two of one row. */
export function bondLines({ bonds }: FamilyGraph, layout: Layout): BondLine[] {
  return bonds.flatMap(({ id, kind, betweenIds }: Bond) => {
    const [one, other] = betweenIds.map((end) => layout.places.get(end))
    if (one === undefined || other === undefined || (one.x === other.x && one.y === other.y)) return []
    const [left, right] = one.x <= other.x ? [one, other] : [other, one]
    return [{ id, kind, strokes: bondStrokes(kind, way(left, right)) }]
  })
}

/**
 * What says how two people get on, along a way: two lines are close, dots distant (their dots are the style of the stroke),
 * a gap between two bars no contact, a zigzag conflict, a zigzag between two lines both.
 */
export function bondStrokes(kind: BondKind, along: Point[]): Point[][] {
  switch (kind) {
    case 'close':
      return [aside(along, 3), aside(along, -3)]
    case 'distant':
      return [along]
    case 'conflict':
      return [zigzag(along)]
    case 'closeAndConflict':
      return [aside(along, 9), aside(along, -9), zigzag(along)]
    case 'noContact': {
      const middle = (along.length - 1) / 2
      const [before, after] = [along.slice(0, Math.floor(middle)), along.slice(Math.ceil(middle) + 1)]
      return [before, after, bar(before.slice(-2), 1), bar(after.slice(0, 2), 0)]
    }
  }
}

/** Length of a step along a way, in units of the drawing. */
const step = 7

/** A straight way between two points, or one bent upward by `rise`, in small steps. */
export function wayBetween(from: Point, to: Point, rise = 0): Point[] {
  const count = Math.max(6, Math.round((Math.hypot(to.x - from.x, to.y - from.y) + rise) / step))
  return Array.from({ length: count + 1 }, (_, index) => {
    const part = index / count
    return {
      x: from.x + (to.x - from.x) * part,
      y: from.y + (to.y - from.y) * part - 4 * rise * part * (1 - part),
    }
  })
}

function way(left: Place, right: Place): Point[] {
  const reach = sizes.shape + 4
  const isOver = Math.abs(left.y - right.y) < sizes.shape && right.x - left.x > sizes.gap * 1.5
  if (isOver) {
    const lift = reach * Math.SQRT1_2
    return wayBetween(
      { x: left.x + lift, y: left.y - lift },
      { x: right.x - lift, y: right.y - lift },
      Math.min(44, (right.x - left.x) / 8),
    )
  }
  const length = Math.hypot(right.x - left.x, right.y - left.y)
  // Two who were put on each other by hand have no room for a line.
  const off = Math.min(reach, length / 3) / length
  const [dx, dy] = [(right.x - left.x) * off, (right.y - left.y) * off]
  return wayBetween({ x: left.x + dx, y: left.y + dy }, { x: right.x - dx, y: right.y - dy })
}

/** The way, moved to its side by a distance. */
function aside(along: Point[], distance: number): Point[] {
  return along.map((point, index) => beside(along, point, index, distance))
}

function zigzag(along: Point[]): Point[] {
  const last = along.length - 1
  return along.map((point, index) =>
    index === 0 || index === last ? point : beside(along, point, index, index % 2 === 0 ? 6 : -6),
  )
}

/** Across the end of a piece of the way. */
function bar(piece: Point[], index: number): Point[] {
  const point = piece[index]
  return point === undefined ? [] : [beside(piece, point, index, 9), beside(piece, point, index, -9)]
}

function beside(along: Point[], point: Point, index: number, distance: number): Point {
  const [before, after] = [along[index - 1] ?? point, along[index + 1] ?? point]
  const length = Math.hypot(after.x - before.x, after.y - before.y) || 1
  return {
    x: point.x - ((after.y - before.y) / length) * distance,
    y: point.y + ((after.x - before.x) / length) * distance,
  }
}
