import type { Furniture } from '../../../src-shared/documents/content.ts'
import type { Definition, Piece } from './definition.ts'
import { ink } from './ink.ts'
import { contentWidth, type Look, sideMargin } from './look.ts'

/** What stands on every page round the content. */

/** The whole document: the content with a header and footer on every page. */
export function pages(
  { size, isLarge, pt }: Look,
  furniture: Furniture,
  content: readonly Piece[],
): Definition {
  const { title, marking, name, checkCode, isDraft } = furniture
  const fontSize = isLarge ? 16 : size
  return {
    fontSize: size,
    color: ink.text,
    content,
    margins: [sideMargin, 66, sideMargin, 76],
    watermark: isDraft ? 'DRAFT' : null,
    header: () => {
      const what: Piece = { text: title, fontSize, bold: true, color: ink.grey }
      const right: Piece = { text: marking, fontSize, color: ink.grey }
      const margin = [sideMargin, 26, sideMargin, 0] as const
      // At large print the two have no room beside each other.
      if (isLarge) return { margin, stack: [what, right] }
      return {
        margin,
        columnGap: 12,
        columns: [
          { ...what, width: '*' },
          { ...right, alignment: 'right', noWrap: true, width: 'auto' },
        ],
      }
    },
    footer: (page, of) => ({
      margin: [sideMargin, 12, sideMargin, pt(12)],
      stack: [
        {
          canvas: [
            { type: 'line', x1: 0, y1: 0, x2: contentWidth, y2: 0, lineWidth: 1, lineColor: ink.accent },
          ],
          artifact: true,
        },
        ...(checkCode === null ? [] : [{ text: name, fontSize, margin: [0, 5, 0, 0] as const }]),
        {
          margin: [0, checkCode === null ? 5 : 0, 0, 0],
          columnGap: 20,
          columns: [
            checkCode === null
              ? { text: name, fontSize, width: '*' }
              : { text: `Check code ${checkCode}`, fontSize, color: ink.grey, width: '*' },
            {
              text: `Page ${page} of ${of}`,
              fontSize,
              bold: true,
              noWrap: true,
              alignment: 'right',
              width: 'auto',
            },
          ],
        },
      ],
    }),
  }
}
