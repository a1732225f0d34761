import { plainText } from '../../../src-shared/documents/blocks.ts'
import type { Piece } from './definition.ts'

/** About a third of a page: what is longer may break, or pages would stay half empty. */
const longestKeptWhole = 900

/**
 * Lets no short paragraph or bullet break across two pages, so that no page begins with a single last word. Tables and
 * boxes see to their own rows.
 */
export function keepParagraphsWhole(pieces: readonly Piece[]): Piece[] {
  return pieces.map(keepWhole)
}

function keepWhole(piece: Piece): Piece {
  if ('stack' in piece) return { ...piece, stack: keepParagraphsWhole(piece.stack) }
  if ('ul' in piece) return { ...piece, ul: keepParagraphsWhole(piece.ul) }
  const isShort =
    'text' in piece && piece.heading === undefined && plainText(piece.text).length <= longestKeptWhole
  return isShort ? { ...piece, unbreakable: true } : piece
}
