import type { Id } from '../conference/values.ts'
import { type Layout, sizes } from './layoutGenogram.ts'

/** Who of a household are joined by the outline around them. */
export interface HouseholdOutline {
  ids: Id[]
  /** Pairs between whom the outline passes. None passes through anybody who lives elsewhere. */
  joins: [Id, Id][]
}

/** The outline of each household: its nearest members joined, as far as nobody else stands between them. */
export function householdOutlines(households: Id[][], layout: Layout): HouseholdOutline[] {
  return households.map((ids) => {
    const pieces = ids.map((id) => [id])
    const pieceOf = (id: Id) => pieces.findIndex((piece) => piece.includes(id))
    const pairs = ids
      .flatMap((a, index) => ids.slice(index + 1).map((b): [Id, Id] => [a, b]))
      .toSorted((one, other) => distance(layout, one) - distance(layout, other))
    const joins = pairs.filter(([a, b]) => {
      const [first, second] = [pieceOf(a), pieceOf(b)]
      if (first === second || isSomebodyBetween(layout, ids, a, b)) return false
      pieces[first]?.push(...(pieces[second] ?? []))
      pieces.splice(second, 1)
      return true
    })
    return { ids, joins }
  })
}

function distance({ places }: Layout, [a, b]: [Id, Id]): number {
  const [one, other] = [places.get(a), places.get(b)]
  return one && other ? Math.hypot(one.x - other.x, one.y - other.y) : 0
}

/** Half of the width of the way between two members. */
export const outlineHalfWidth = 26

function isSomebodyBetween({ places }: Layout, household: Id[], a: Id, b: Id): boolean {
  const [one, other] = [places.get(a), places.get(b)]
  if (!one || !other) return false
  const reachX = sizes.boxWidth / 2 + outlineHalfWidth - 8
  const reachY = (2 * sizes.shape + sizes.label) / 2 + outlineHalfWidth - 8
  for (const [id, place] of places) {
    if (household.includes(id)) continue
    for (let part = 0; part <= 1; part += 1 / 24) {
      const [x, y] = [one.x + (other.x - one.x) * part, one.y + (other.y - one.y) * part]
      if (Math.abs(x - place.x) < reachX && Math.abs(y - place.y) < reachY) return true
    }
  }
  return false
}
