import { plainText } from '../../../src-shared/documents/blocks.ts'
import type { Piece } from './definition.ts'
import type { Look } from './look.ts'

/** About a third of a page at 12 point: what is longer may break, or pages would stay half empty. */
const longestKeptWhole = 900

/**
 * Lets no short paragraph or bullet break across two pages, so that no page begins with a single last word. Tables and
 * boxes see to their own rows.
 */
export function keepParagraphsWhole(look: Look, pieces: readonly Piece[]): Piece[] {
  return pieces.map((piece) => keepWhole(look, piece))
}

function keepWhole(look: Look, piece: Piece): Piece {
  if ('stack' in piece) return { ...piece, stack: keepParagraphsWhole(look, piece.stack) }
  if ('ul' in piece) return { ...piece, ul: keepParagraphsWhole(look, piece.ul) }
  // Letters grow both ways.
  const longest = longestKeptWhole / look.pt(1) ** 2
  const isShort = 'text' in piece && piece.heading === undefined && plainText(piece.text).length <= longest
  return isShort ? { ...piece, unbreakable: true } : piece
}
