import type { FamilyGraph } from '../../../../src-shared/family/familyGraph.ts'
import type { Layout } from '../../../../src-shared/family/layoutGenogram.ts'

export type Direction = 'parent' | 'child' | 'left' | 'right'

/** Who is next from somebody in a direction: a parent, the first child, or a neighbour in the row; null: nobody. */
export function walk(graph: FamilyGraph, { places, rows }: Layout, id: string, to: Direction): string | null {
  const fromLeft = (ids: string[]) =>
    ids.toSorted((a, b) => (places.get(a)?.x ?? 0) - (places.get(b)?.x ?? 0))[0] ?? null
  if (to === 'parent') {
    const parents = graph.units
      .filter(({ childIds }) => childIds.includes(id))
      .flatMap((unit) => unit.parentIds)
    return fromLeft(parents) ?? related(graph, id, 1)
  }
  if (to === 'child') {
    const children = graph.units
      .filter(({ parentIds }) => parentIds.includes(id))
      .flatMap(({ childIds }) => childIds)
    return fromLeft(children) ?? related(graph, id, -1)
  }
  const row = rows.find((ids) => ids.includes(id)) ?? []
  return row[row.indexOf(id) + (to === 'left' ? -1 : 1)] ?? null
}

/** Somebody above (1) or below (-1) who is related without a line between them: the grandmother, the niece. */
function related({ ties }: FamilyGraph, id: string, direction: 1 | -1): string | null {
  for (const { fromId, toId, above } of ties) {
    if (above === 0) continue
    if (direction === 1 && toId === id) return fromId
    if (direction === -1 && fromId === id) return toId
  }
  return null
}
