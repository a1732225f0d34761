/** What somebody typed that is kept from the holders of a paper, with what it is. */
export interface KeptText {
  readonly text: string
  /** "something restricted from the family" */
  readonly description: string
}

/** The texts of a conference, sorted for one paper. What is in neither list is nobody's secret and proves nothing. */
export interface Sorted {
  readonly kept: KeptText[]
  /** What the holders may have: the same words among these are no secret. */
  readonly open: string[]
}

/** Puts texts on one of the two lists: on the open one when there is no reason to keep them. */
export function sort(sorted: Sorted, texts: readonly string[], whatIsKept: string | null): void {
  for (const text of texts)
    if (whatIsKept === null) sorted.open.push(text)
    else sorted.kept.push({ text, description: whatIsKept })
}
