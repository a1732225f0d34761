import type { Signature } from '../../../src-shared/conference/plan.ts'

/** What a signature on the screen is kept as: the shape and nothing else. */

export type Drawing = NonNullable<Signature['drawing']>

interface Size {
  width: number
  height: number
}

/**
 * The lines as x and y in turn, to half a pixel, inside the box. When and how hard somebody drew says something about
 * the person and is left behind here.
 */
export function strokesOf(lines: { points: { x: number; y: number }[] }[], size: Size): Drawing['strokes'] {
  return lines
    .filter(({ points }) => points.length > 0)
    .map(({ points }) =>
      points.flatMap(({ x, y }) => [toHalf(within(x, size.width)), toHalf(within(y, size.height))]),
    )
}

/** Room around what was drawn, and the least size, so that a dot does not become a blot on the paper. In pixels. */
const margin = 8
const least = { width: 240, height: 70 }

/** The lines with the empty box around them cut away, so that they are as large on the paper as there is room. */
export function drawingOf(strokes: Drawing['strokes']): Drawing {
  const points = strokes.flatMap(pointsOf)
  const left = Math.min(...points.map(({ x }) => x))
  const right = Math.max(...points.map(({ x }) => x))
  const top = Math.min(...points.map(({ y }) => y))
  const bottom = Math.max(...points.map(({ y }) => y))
  const width = Math.max(right - left + 2 * margin, least.width)
  const height = Math.max(bottom - top + 2 * margin, least.height)
  // Small ones stand at the left on the line, as they would on paper.
  const moved = (value: number, index: number) =>
    index % 2 === 0 ? value - left + margin : value - bottom + height - margin
  return { width, height, strokes: strokes.map((stroke) => stroke.map(moved)) }
}

/** The points of a line that was kept, in order. */
export function pointsOf(stroke: readonly number[]): { x: number; y: number }[] {
  return stroke.flatMap((x, index) => {
    const y = stroke[index + 1]
    return index % 2 === 1 || y === undefined ? [] : [{ x, y }]
  })
}

function within(value: number, most: number): number {
  return Math.min(Math.max(value, 0), most)
}

function toHalf(value: number): number {
  return Math.round(value * 2) / 2
}
