/** A mark with its name above it, somewhere along a line. */
export interface Mark {
  name: string
  score: number
}

export interface PlacedMark extends Mark {
  /** 0 for the first line of marks, counted downwards. */
  lane: number
}

/**
 * Puts marks into lanes so that no name runs into another: each goes into the first lane that has room for it. Lengths
 * are in the units of the drawing; `step` is the distance from one score to the next.
 */
export function placeInLanes(marks: Mark[], step: number, widthOf: (name: string) => number): PlacedMark[] {
  const ends: number[] = []
  return marks
    .toSorted((one, other) => one.score - other.score)
    .map((mark) => {
      const half = widthOf(mark.name) / 2
      const start = mark.score * step - half
      const free = ends.findIndex((end) => end <= start)
      const lane = free === -1 ? ends.length : free
      ends[lane] = mark.score * step + half
      return { ...mark, lane }
    })
}
