import { useMemo } from 'react'
import type { FamilyGraph, Relative } from '../../../../src-shared/family/familyGraph.ts'
import { genogramLines } from '../../../../src-shared/family/genogramLines.ts'
import type { Layout, Place } from '../../../../src-shared/family/layoutGenogram.ts'
import { BondLines } from './BondLines.tsx'
import { Descents, Households, Partners } from './GenogramLines.tsx'

/** All that lies below the people of a drawing: who lives together, and the lines between them. */
export function FamilyLines({ graph, layout }: { graph: FamilyGraph; layout: Layout }) {
  const lines = useMemo(() => genogramLines(graph, layout), [graph, layout])
  return (
    <>
      <Households households={graph.households} layout={layout} />
      <Partners lines={lines.partners} />
      <Descents lines={lines.descents} />
      <BondLines graph={graph} layout={layout} />
    </>
  )
}

/** Everybody with their place, along the rows. */
export function placedRelatives(
  { relatives }: FamilyGraph,
  { rows, places }: Layout,
): { relative: Relative; place: Place }[] {
  return rows.flat().flatMap((id) => {
    const [relative, place] = [relatives.find((other) => other.id === id), places.get(id)]
    return relative === undefined || place === undefined ? [] : [{ relative, place }]
  })
}

/** What of a layout is seen. */
export function viewBox({ left, top, width, height }: Layout): string {
  return `${left} ${top} ${width} ${height}`
}
