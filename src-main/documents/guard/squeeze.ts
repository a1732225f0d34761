/** A text without anything that a spelling can hide behind, and where each character of it stands in the text. */
export interface Squeezed {
  /** Letters and digits only, folded: no case, no accents, no ligatures, no spaces, no punctuation. */
  readonly text: string
  readonly source: string
  /** For each character of `text`, its index in `source`. */
  readonly at: readonly number[]
}

/** Put between texts that say nothing together: no spelling is found across it. */
export const apart = '\u001f'

/** Put between texts that may be parts of one word, or words of their own: nobody can tell. */
export const perhapsApart = '\u200b'

/** By code, as far as it was met, for the codes of most letters. */
const foldedByCode: (string | undefined)[] = new Array(0x3000).fill(undefined)

/**
 * Folds a text: compatibility forms, case, accents, and everything that is neither letter nor digit (spaces of any kind,
 * soft hyphens, zero-width characters, direction marks, line breaks, punctuation) are gone.
 */
export function squeeze(source: string): Squeezed {
  const at: number[] = []
  const parts: string[] = []
  for (let index = 0; index < source.length; ) {
    const code = source.codePointAt(index) ?? 0
    const folded = foldedCode(code)
    if (folded !== '') {
      parts.push(folded)
      for (let unit = 0; unit < folded.length; unit++) at.push(index)
    }
    index += code > 0xffff ? 2 : 1
  }
  return { text: parts.join(''), source, at }
}

/** The folded text alone. */
export function squeezed(source: string): string {
  return squeeze(source).text
}

function foldedCode(code: number): string {
  const known = foldedByCode[code]
  if (known !== undefined) return known
  const folded = fold(String.fromCodePoint(code))
  if (code < foldedByCode.length) foldedByCode[code] = folded
  return folded
}

function fold(character: string): string {
  if (character === apart) return apart
  // Upper case first: ß, ſ, ς and the dotless ı have one upper case and several lower cases.
  const lower = character.normalize('NFKD').toUpperCase().toLowerCase()
  return lower.normalize('NFD').replace(/[^\p{L}\p{N}]/gu, '')
}

/** Whether a word or number begins at a character of the squeezed text: nothing of a word stands right before it. */
export function beginsAt({ source, at }: Squeezed, index: number): boolean {
  const here = at[index] ?? 0
  return here === 0 || isEdge(source[here - 1] ?? ' ', source[here] ?? ' ')
}

/** Whether a word or number ends with the character before this one. */
export function endsAt({ source, at }: Squeezed, index: number): boolean {
  const last = at[index - 1] ?? 0
  return last + 1 >= source.length || isEdge(source[last] ?? ' ', source[last + 1] ?? ' ')
}

/** "rowSandmouth" has an edge inside, where somebody left out the space; "Rowing" has none. */
function isEdge(before: string, after: string): boolean {
  if (!isOfWord(before) || !isOfWord(after)) return true
  return /\p{Ll}/u.test(before) && /\p{Lu}/u.test(after)
}

function isOfWord(character: string): boolean {
  return /[\p{L}\p{N}]/u.test(character)
}
