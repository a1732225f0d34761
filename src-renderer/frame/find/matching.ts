const wordBreaks = /[^\p{L}\p{N}]+/u

/**
 * Those that hold every typed word at the beginning of one of their own, in `title` or `within`, the best first: what
 * begins as typed, then what has all the words in its own title, then the rest; each in the order they came in.
 */
export function matching<Thing extends { title: string; within: string }>(
  all: readonly Thing[],
  typed: string,
): Thing[] {
  const query = folded(typed).trim()
  const words = wordsOf(query)
  const ranked = all.flatMap((thing) => {
    const title = wordsOf(folded(thing.title))
    if (!begins(words, [...title, ...wordsOf(folded(thing.within))])) return []
    const rank = folded(thing.title).startsWith(query) ? 0 : begins(words, title) ? 1 : 2
    return [{ thing, rank }]
  })
  return ranked.toSorted((one, other) => one.rank - other.rank).map(({ thing }) => thing)
}

/** Each typed word needs a word of its own: "am am" finds nothing where Amber stands once. */
function begins(typed: string[], words: string[]): boolean {
  const left = [...words]
  return typed.every((start) => {
    const index = left.findIndex((word) => word.startsWith(start))
    if (index >= 0) left.splice(index, 1)
    return index >= 0
  })
}

function wordsOf(text: string): string[] {
  return text.split(wordBreaks).filter((word) => word !== '')
}

/** Without capitals and accents: what is quick to type finds what is right to write. */
function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}
