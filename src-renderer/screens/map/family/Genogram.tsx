import { type KeyboardEvent, useId, useMemo, useRef, useState } from 'react'
import { describeRelative } from '../../../../src-shared/family/describeRelative.ts'
import type { FamilyGraph } from '../../../../src-shared/family/familyGraph.ts'
import { genogramLines } from '../../../../src-shared/family/genogramLines.ts'
import { layoutGenogram } from '../../../../src-shared/family/layoutGenogram.ts'
import { usePractice } from '../../../store/hooks.ts'
import { Descents, Households, Partners } from './GenogramLines.tsx'
import { RelativeLabel, RelativeShape } from './RelativeFigure.tsx'
import { type Direction, walk } from './walk.ts'

export interface GenogramProps {
  graph: FamilyGraph
  showsShapes: boolean
  showsHouseholds: boolean
  /** Called with the one on whom the keyboard stands. */
  onCurrent: (id: string) => void
  /** Called when the relations of somebody are to be changed. */
  onOpen: (id: string) => void
}

const directions: Record<string, Direction> = {
  ArrowUp: 'parent',
  ArrowDown: 'child',
  ArrowLeft: 'left',
  ArrowRight: 'right',
}

/** The drawing of the family. One tab stop; arrows walk from one to another along the family, Enter opens. */
export function Genogram({ graph, showsShapes, showsHouseholds, onCurrent, onOpen }: GenogramProps) {
  const practice = usePractice()
  const layout = useMemo(() => layoutGenogram(graph), [graph])
  const lines = useMemo(() => genogramLines(graph, layout), [graph, layout])
  const figuresInRows = layout.rows.flat().flatMap((id) => {
    const [relative, place] = [graph.relatives.find((other) => other.id === id), layout.places.get(id)]
    return relative === undefined || place === undefined ? [] : [{ relative, place }]
  })
  const [chosen, setChosen] = useState<string | null>(null)
  const current = chosen !== null && layout.places.has(chosen) ? chosen : (graph.relatives[0]?.id ?? null)
  const figures = useRef(new Map<string, SVGGElement>())
  const keysId = useId()

  function onKeyDown(event: KeyboardEvent, id: string) {
    if (event.ctrlKey || event.altKey || event.metaKey) return
    const direction = directions[event.key]
    if (direction !== undefined) {
      const next = walk(graph, layout, id, direction)
      if (next !== null) figures.current.get(next)?.focus()
    } else if (event.key === 'Enter' || event.key === ' ') onOpen(id)
    else return
    event.preventDefault()
  }

  return (
    <div className="genogram-scroll">
      <p id={keysId} className="visually-hidden">
        Arrow up goes to a parent, down to the first child, left and right along the row. Enter opens the
        relations.
      </p>
      {/* biome-ignore lint/a11y/useSemanticElements: there is no other element for a group inside a drawing */}
      <svg
        className="genogram"
        role="group"
        aria-label="Family map"
        aria-describedby={keysId}
        viewBox={`0 0 ${layout.width} ${layout.height}`}
        width={layout.width}
        height={layout.height}
      >
        {showsHouseholds && <Households households={graph.households} layout={layout} />}
        <Partners lines={lines.partners} />
        <Descents lines={lines.descents} />
        {figuresInRows.map(({ relative, place }) => {
          const { id } = relative
          return (
            // biome-ignore lint/a11y/useSemanticElements: a button element cannot stand inside a drawing
            <g
              key={id}
              ref={(figure) => {
                if (figure === null) figures.current.delete(id)
                else figures.current.set(id, figure)
              }}
              role="button"
              tabIndex={id === current ? 0 : -1}
              aria-label={describeRelative(graph, practice, id, { sayHouseholds: showsHouseholds })}
              className="relative"
              onKeyDown={(event) => onKeyDown(event, id)}
              onFocus={() => {
                setChosen(id)
                onCurrent(id)
              }}
              onClick={() => onOpen(id)}
            >
              <RelativeShape relative={relative} place={place} showsShape={showsShapes} />
            </g>
          )
        })}
        {figuresInRows.map(({ relative, place }) => (
          <RelativeLabel key={relative.id} graph={graph} relative={relative} place={place} />
        ))}
      </svg>
    </div>
  )
}
