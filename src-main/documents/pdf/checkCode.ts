import type { Words } from '../../../src-shared/documents/content.ts'
import type { Piece } from './definition.ts'
import { type QrSquare, qrSquares } from './internals.ts'
import { contentWidth, type Look } from './look.ts'

/** White round a QR code, in its own squares, without which it is not found. */
const quietZone = 4
const side = 72

/** A paragraph about the check code with its QR code on the right, about 2.5 cm wide in every size of print. */
export function checkCode({ pt }: Look, code: string, text: Words): Piece {
  const squares = qrSquares(`CHAIRSIDE ${code}`)
  const size = side / (Math.max(...squares.map(({ x }) => x)) + 1 + 2 * quietZone)
  const place = ({ x, y }: QrSquare) => ({
    type: 'rect' as const,
    x: (x + quietZone) * size,
    y: (y + quietZone) * size,
    w: size,
    h: size,
    color: '#000000',
  })
  return {
    unbreakable: true,
    columnGap: pt(12),
    columns: [
      { text, width: contentWidth - side - pt(12) },
      {
        width: side,
        figure: [
          {
            canvas: [{ type: 'rect', x: 0, y: 0, w: side, h: side, color: '#ffffff' }, ...squares.map(place)],
          },
        ],
        alt: `The check code ${code} as a QR code`,
      },
    ],
    margin: [0, 0, 0, pt(6)],
  }
}
