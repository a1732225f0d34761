/** A key for each of the texts, in their order: the text itself, and a number where it comes again. */
export function distinctKeys(texts: string[]): string[] {
  const seen = new Map<string, number>()
  return texts.map((text) => {
    const times = seen.get(text) ?? 0
    seen.set(text, times + 1)
    return times === 0 ? text : `${text} ${times + 1}`
  })
}
