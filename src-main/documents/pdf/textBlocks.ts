import type { HeadingLevel, Words } from '../../../src-shared/documents/content.ts'
import type { Piece, TablePiece } from './definition.ts'
import { ink } from './ink.ts'
import type { Look } from './look.ts'

/** Headings, paragraphs, bullets and boxes. */

/** A heading; it never stands alone at the foot of a page. Use one level 1, and leave out no level. */
export function heading({ pt }: Look, level: HeadingLevel, text: Words): Piece {
  const fontSize = pt({ 1: 26, 2: 18, 3: 14, 4: 12.5, 5: 12 }[level])
  const above = pt({ 1: 0, 2: 11, 3: 6, 4: 5, 5: 4 }[level])
  const below = pt({ 1: 8, 2: 5, 3: 3, 4: 2, 5: 2 }[level])
  return { text, heading: level, fontSize, bold: true, lineHeight: 1.05, margin: [0, above, 0, below] }
}

/** A small line above the title that says what kind of document it is. */
export function kicker({ pt }: Look, text: Words): Piece {
  return { text, color: ink.accent, bold: true, fontSize: pt(13), margin: [0, 0, 0, pt(2)] }
}

/** The opening paragraph, a little larger. */
export function lead({ pt }: Look, text: Words): Piece {
  return { text, fontSize: pt(14), margin: [0, 0, 0, pt(10)] }
}

export function paragraph({ pt }: Look, text: Words): Piece {
  return { text, margin: [0, 0, 0, pt(6)] }
}

export function bullets({ pt }: Look, items: readonly Words[]): Piece {
  return {
    ul: items.map((text) => ({ text, margin: [0, 0, 0, pt(3)] as const })),
    markerColor: ink.accent,
    margin: [0, 0, 0, pt(4)],
  }
}

/** A heading and what is under it, as one part of the document. */
export function section(look: Look, title: Words, content: readonly Piece[], level: HeadingLevel = 2): Piece {
  return { group: 'Sect', stack: [heading(look, level, title), ...content] }
}

/** What somebody said, in their own words: set apart, and read aloud as a quotation. */
export function quoteBox(
  look: Look,
  title: Words,
  paragraphs: readonly Words[],
  level: HeadingLevel = 2,
): Piece {
  return box(look, 'BlockQuote', ink.voice, title, paragraphs, level)
}

/** What nobody must miss. */
export function warningBox(
  look: Look,
  title: Words | null,
  paragraphs: readonly Words[],
  level: HeadingLevel = 2,
): Piece {
  return box(look, 'Sect', ink.warning, title, paragraphs, level)
}

function box(
  look: Look,
  group: 'BlockQuote' | 'Sect',
  bar: string,
  title: Words | null,
  paragraphs: readonly Words[],
  level: HeadingLevel,
): TablePiece {
  const { pt } = look
  const last = paragraphs.length - 1
  const content: Piece[] = [
    ...(title === null
      ? []
      : [{ text: title, heading: level, bold: true, fontSize: pt(14), margin: [0, 0, 0, pt(4)] as const }]),
    ...paragraphs.map((text, index) => ({ text, margin: [0, 0, 0, index === last ? 0 : pt(6)] as const })),
  ]
  return {
    purpose: 'layout',
    group,
    unbreakable: true,
    table: { widths: ['*'], body: [[{ stack: content, fillColor: ink.paper }]] },
    layout: {
      hLineWidth: () => 0,
      vLineWidth: (column) => (column === 0 ? 5 : 0),
      vLineColor: () => bar,
      paddingLeft: () => pt(12),
      paddingRight: () => pt(12),
      paddingTop: () => pt(9),
      paddingBottom: () => pt(10),
    },
    margin: [0, pt(6), 0, pt(12)],
  }
}
