/** Further away than this and it is another word. In letters. */
const furthest = 4

/** The name that was probably meant by one that is not there; null where none is like it. */
export function nearest(name: string, names: readonly string[]): string | null {
  const near = names
    .map((candidate) => ({ candidate, distance: distance(name, candidate.toLowerCase()) }))
    .filter((one) => one.distance <= Math.min(furthest, name.length / 2))
    .sort((one, other) => one.distance - other.distance)
  return near[0]?.candidate ?? null
}

/** How many letters have to be put in, taken out or changed (Levenshtein). */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index)
  for (const [index, letter] of [...one].entries()) {
    const next = [index + 1]
    for (const [column, its] of [...other].entries())
      next.push(
        Math.min(
          (row[column + 1] ?? 0) + 1,
          (next[column] ?? 0) + 1,
          (row[column] ?? 0) + (letter === its ? 0 : 1),
        ),
      )
    row = next
  }
  return row.at(-1) ?? 0
}
