import type { Point } from '../../../../src-shared/family/genogramLines.ts'

/** Points as the path of a drawing, to a tenth of a unit. */
export function path(points: Point[]): string {
  const round = (value: number) => Math.round(value * 10) / 10
  return points.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${round(x)} ${round(y)}`).join('')
}
