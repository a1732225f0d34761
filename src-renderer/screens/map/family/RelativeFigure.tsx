import type { FamilyGraph, Relative } from '../../../../src-shared/family/familyGraph.ts'
import { type Place, sizes, tieInDrawing } from '../../../../src-shared/family/layoutGenogram.ts'
import { nameLines } from '../../../../src-shared/family/nameLines.ts'
import { usePractice } from '../../../store/hooks.ts'

export interface RelativeShapeProps {
  relative: Relative
  place: Place
  showsShape: boolean
}

export interface RelativeLabelProps {
  graph: FamilyGraph
  relative: Relative
  place: Place
}

/**
 * Somebody as a shape. A second edge: a child of the conference. Dashes: not born yet. A pale shape: has died. Nobody is
 * crossed out: it hurts the children who see it.
 */
export function RelativeShape({ relative, place: { x, y }, showsShape }: RelativeShapeProps) {
  const gender = showsShape ? relative.gender : 'notSaid'
  const state = relative.hasDied ? 'has-died' : relative.isUnborn ? 'unborn' : ''
  return (
    <>
      <rect
        className="focus-ring"
        x={x - sizes.boxWidth / 2}
        y={y - sizes.shape - 10}
        width={sizes.boxWidth}
        height={2 * sizes.shape + sizes.label + 12}
        rx={12}
      />
      <Shape gender={gender} x={x} y={y} half={sizes.shape} className={`shape ${state}`} />
      {relative.isChildOfConference && (
        <Shape gender={gender} x={x} y={y} half={sizes.shape - 5} className={`shape inner ${state}`} />
      )}
    </>
  )
}

/** The year of birth in the shape and the name below it; the name of the figure says both and more. */
export function RelativeLabel({ graph, relative, place: { x, y } }: RelativeLabelProps) {
  const { profile } = usePractice()
  const names = nameLines(relative.name)
  const tie = tieInDrawing(graph, relative.id)
  const line = (index: number) => y + sizes.shape + 18 + index * sizes.line
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a group in a drawing has no focus unless it is given one
    <g className="label" aria-hidden="true">
      <text x={x} y={y + 5}>
        {relative.isUnborn ? 'due' : (relative.birthDate?.slice(0, 4) ?? '')}
      </text>
      {names.map((words, index) => (
        <text key={words} className="name" x={x} y={line(index)}>
          {words}
        </text>
      ))}
      {tie && (
        <text className="tie" x={x} y={line(names.length)}>
          {(profile.relations.find(({ id }) => id === tie.kindId)?.title ?? '').toLowerCase()}
        </text>
      )}
    </g>
  )
}

interface ShapeProps {
  gender: Relative['gender']
  x: number
  y: number
  half: number
  className: string
}

/** A circle for female, a square for male, a diamond where neither was said. */
export function Shape({ gender, x, y, half, className }: ShapeProps) {
  if (gender === 'female') return <circle className={className} cx={x} cy={y} r={half} />
  if (gender === 'male')
    return <rect className={className} x={x - half} y={y - half} width={2 * half} height={2 * half} rx={3} />
  const point = half * 1.12
  return (
    <path
      className={className}
      d={`M${x} ${y - half}L${x + point} ${y}L${x} ${y + half}L${x - point} ${y}Z`}
    />
  )
}
