import { bondLines } from '../../../../src-shared/family/bondLines.ts'
import type { FamilyGraph } from '../../../../src-shared/family/familyGraph.ts'
import type { Layout } from '../../../../src-shared/family/layoutGenogram.ts'
import { path } from './path.ts'

/** How people get on: each kind has a shape of its own. */
export function BondLines({ graph, layout }: { graph: FamilyGraph; layout: Layout }) {
  return bondLines(graph, layout).map(({ id, kind, strokes }) => (
    <path key={id} className={`bond ${kind}`} d={strokes.map(path).join('')} />
  ))
}
