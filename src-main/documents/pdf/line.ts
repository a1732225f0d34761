import { type Inline, type Line, PdfmakeTextInlines } from './internals.ts'

/** Corrections to the lines that pdfmake builds: right-to-left order, and words longer than a line. */

const measurer = new PdfmakeTextInlines(null)
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })

const levelOf = (inline: Inline, base: number): number => inline.$level ?? base

/** Whether any of the line reads from right to left. */
export function needsReordering(line: Line): boolean {
  return line.inlines.some((inline) => levelOf(inline, 0) > 0)
}

/**
 * Puts the words of a line where they are read, by rules L1 and L2 of the Unicode bidirectional algorithm. The
 * array keeps the logical order, in which they are written to the file; only the positions change.
 */
export function reorder(line: Line): void {
  dropTrailingSpace(line)
  const { inlines } = line
  const base = inlines[0]?.$base ?? 0
  const visual = [...inlines]
  const highest = Math.max(...inlines.map((inline) => levelOf(inline, base)))
  for (let level = highest; level >= 1; level--)
    reverseStretches(visual, (inline) => levelOf(inline, base) >= level)

  let x = -line.leadingCut
  for (const inline of visual) {
    inline.x = x
    x += inline.width
  }
}

/** L1: a space that ends the line belongs to the paragraph. It leaves no ink, so it is taken out. */
function dropTrailingSpace(line: Line): void {
  const last = line.inlines.at(-1)
  if (last === undefined || levelOf(last, 0) % 2 === 0 || !/\s$/u.test(last.text)) return
  const text = last.text.trimEnd()
  const width = measurer.widthOfText(text, last)
  line.inlineWidths -= last.width - width
  line.trailingCut = 0
  Object.assign(last, { text, width, trailingCut: 0 })
}

function reverseStretches(items: Inline[], belongs: (item: Inline) => boolean): void {
  let start = 0
  while (start < items.length) {
    const rest = items.slice(start)
    const next = rest.findIndex((item) => !belongs(item))
    const length = next < 0 ? rest.length : next
    items.splice(start, length, ...rest.slice(0, length).reverse())
    start += length + 1
  }
}

/**
 * Cuts a word that is longer than a line between characters as people see them. pdfmake cuts too, but anywhere: in
 * the middle of an emoji, or between a letter and its vowel.
 */
export function cutLongWord(inlines: Inline[], lineWidth: number): void {
  const word = inlines[0]
  if (word === undefined || word.width <= lineWidth + word.trailingCut) return
  const pieces: Inline[] = []
  let text = ''
  const finish = () => {
    if (text !== '') pieces.push({ ...word, text, width: measurer.widthOfText(text, word), trailingCut: 0 })
    text = ''
  }
  for (const { segment } of graphemes.segment(word.text)) {
    if (text !== '' && measurer.widthOfText(text + segment, word) > lineWidth) finish()
    text += segment
  }
  finish()
  const last = pieces.at(-1)
  if (pieces.length < 2 || last === undefined) return
  // Only the last piece may end the line or be tied to what follows; the others must be free to wrap.
  for (const piece of pieces.slice(0, -1)) Object.assign(piece, { noNewLine: false, lineEnd: false })
  last.trailingCut = word.trailingCut
  inlines.splice(0, 1, ...pieces)
}
