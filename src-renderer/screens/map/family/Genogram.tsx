import { type KeyboardEvent, useId, useMemo, useRef, useState } from 'react'
import type { Nudge } from '../../../../src-shared/conference/familyMap.ts'
import { describeRelative } from '../../../../src-shared/family/describeRelative.ts'
import type { FamilyGraph } from '../../../../src-shared/family/familyGraph.ts'
import { layoutGenogram, withNudges } from '../../../../src-shared/family/layoutGenogram.ts'
import { useIsReadOnly, usePractice } from '../../../store/hooks.ts'
import { FamilyLines, placedRelatives, viewBox } from './DrawnFamily.tsx'
import { RelativeLabel, RelativeShape } from './RelativeFigure.tsx'
import { type Moving, useNudge } from './useNudge.ts'
import { type Direction, walk } from './walk.ts'

export interface GenogramProps {
  graph: FamilyGraph
  showsShapes: boolean
  nudges: Record<string, Nudge>
  /** The one who was chosen first, while two are chosen. */
  marked: string | null
  /** Called with the one on whom the keyboard stands. */
  onCurrent: (id: string) => void
  /** Called when somebody is pressed: to change them, or to choose them. */
  onOpen: (id: string) => void
  /** Called when somebody was moved; the drawing shows it until it is answered. */
  onNudge: (moving: Moving) => Promise<unknown>
}

const directions: Record<string, Direction> = {
  ArrowUp: 'parent',
  ArrowDown: 'child',
  ArrowLeft: 'left',
  ArrowRight: 'right',
}

/** The drawing of the family. One tab stop; arrows walk from one to another along the family, Enter opens. */
export function Genogram(props: GenogramProps) {
  const { graph, showsShapes, nudges, marked, onCurrent, onOpen, onNudge } = props
  const practice = usePractice()
  const isReadOnly = useIsReadOnly()
  const nudge = useNudge(nudges, onNudge)
  const { moving } = nudge
  const ownPlaces = useMemo(() => layoutGenogram(graph), [graph])
  const settled = useMemo(() => withNudges(ownPlaces, nudges), [ownPlaces, nudges])
  const layout = useMemo(
    () => (moving === null ? settled : withNudges(ownPlaces, { ...nudges, [moving.id]: moving })),
    [ownPlaces, settled, nudges, moving],
  )
  const figuresInRows = placedRelatives(graph, layout)
  const [chosen, setChosen] = useState<string | null>(null)
  const current = chosen !== null && layout.places.has(chosen) ? chosen : (graph.relatives[0]?.id ?? null)
  const figures = useRef(new Map<string, SVGGElement>())
  const keysId = useId()

  function onKeyDown(event: KeyboardEvent, id: string) {
    if (event.ctrlKey || event.altKey || event.metaKey) return
    const direction = directions[event.key]
    if (!isReadOnly && nudge.onKeyDown(event, id)) {
      event.preventDefault()
      return
    }
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
        relations. Shift and an arrow moves somebody on the drawing.
      </p>
      {/* biome-ignore lint/a11y/useSemanticElements: there is no other element for a group inside a drawing */}
      <svg
        className="genogram"
        role="group"
        aria-label="Family map"
        aria-describedby={keysId}
        // The frame grows when somebody is let go, not under the pointer.
        viewBox={viewBox(settled)}
        width={settled.width}
        height={settled.height}
      >
        <FamilyLines graph={graph} layout={layout} />
        {figuresInRows.map(({ relative, place }) => {
          const { id } = relative
          const state = moving?.id === id ? 'moving' : marked === id ? 'marked' : ''
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
              aria-label={describeRelative(graph, practice, id, { sayHouseholds: true })}
              className={`relative ${state}`}
              onPointerDown={(event) => {
                if (!isReadOnly) nudge.onPointerDown(event, id)
              }}
              onKeyDown={(event) => onKeyDown(event, id)}
              onKeyUp={nudge.onKeyUp}
              onBlur={nudge.onBlur}
              onFocus={() => {
                setChosen(id)
                onCurrent(id)
              }}
              onClick={() => {
                if (nudge.isPress()) onOpen(id)
              }}
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
