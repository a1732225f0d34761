import type { Drawing, SignatureBlock, Words } from '../../../src-shared/documents/content.ts'
import type { DrawingPiece, FigurePiece, Piece, Shape, TableCell } from './definition.ts'
import { ink } from './ink.ts'
import { contentWidth, type Look } from './look.ts'

/** A place to sign, or the signature that was made on the screen. */

/** What `SignatureBlock` says of one person. */
export type SignatureBox = Omit<SignatureBlock, 'kind'>

/**
 * One person's box, kept whole: low enough for eight on a page, with what they wanted to add below it across the page. In
 * large print the choices stand below the name.
 */
export function signatureBox(look: Look, person: SignatureBox): Piece {
  const { pt, isLarge } = look
  const padding = pt(9)
  const signWidth = isLarge ? 205 : 140
  const name = who(look, person)
  const answer = agreement(look, person)
  const signature = sign(look, person, signWidth)
  const middle: TableCell[] = isLarge ? [] : [{ stack: answer, border: [false, true, false, true] }]
  const row: TableCell[] = [
    { stack: isLarge ? [...name, ...answer] : name, border: [true, true, false, true] },
    ...middle,
    { stack: signature, border: [false, true, true, true] },
  ]
  const { note } = person
  const box: Piece = {
    purpose: 'layout',
    table: { widths: isLarge ? ['*', signWidth] : ['*', 150, signWidth], body: [row] },
    layout: {
      hLineWidth: () => 1,
      vLineWidth: () => 1,
      hLineColor: () => ink.edge,
      vLineColor: () => ink.edge,
      paddingLeft: () => padding,
      paddingRight: () => padding,
      paddingTop: () => pt(6),
      paddingBottom: () => pt(4),
    },
  }
  return {
    group: 'Sect',
    unbreakable: true,
    stack: [box, ...(note === null ? [] : [{ text: note, margin: [padding, pt(3), 0, 0] as const }])],
    margin: [0, 0, 0, pt(isLarge ? 10 : 6)],
  }
}

function who({ pt }: Look, { name, role, level }: SignatureBox): Piece[] {
  return [
    { text: name, heading: level, fontSize: pt(13), bold: true, margin: [0, 0, 0, pt(1)] },
    { text: role, color: ink.grey, margin: [0, 0, 0, pt(4)] },
  ]
}

function agreement(look: Look, { choices }: SignatureBox): Piece[] {
  return choices.map(({ text, isChosen }) => choice(look, text, isChosen))
}

function choice({ pt }: Look, text: string, isChosen: boolean): Piece {
  const side = pt(12)
  const at = (x: number, y: number) => ({ x: x * side, y: y * side })
  const frame: Shape = { type: 'rect', x: 0, y: 0, w: side, h: side, lineWidth: 1.3, lineColor: ink.text }
  const tick: Shape = {
    type: 'polyline',
    points: [at(0.2, 0.52), at(0.42, 0.76), at(0.82, 0.22)],
    lineWidth: pt(2),
    lineColor: ink.text,
    lineCap: 'round',
    lineJoin: 'round',
  }
  return {
    columnGap: pt(7),
    columns: [
      { canvas: isChosen ? [frame, tick] : [frame], artifact: true, width: side, margin: [0, pt(3), 0, 0] },
      { text: isChosen ? [{ text, bold: true }, { text: ' (chosen)' }] : text, width: '*' },
    ],
    margin: [0, 0, 0, pt(2)],
  }
}

function sign(look: Look, { signature, date }: SignatureBox, width: number): Piece[] {
  const { pt } = look
  const rule = (length: number): Piece => ({
    canvas: [{ type: 'line', x1: 0, y1: 0, x2: length, y2: 0, lineWidth: 1, lineColor: ink.text }],
    artifact: true,
  })
  const dateWidth = width - pt(40)
  return [
    { text: 'Signature', bold: true, margin: [0, 0, 0, signature === null ? pt(20) : pt(2)] },
    ...(signature === null ? [] : [given(look, signature, width * 0.85)]),
    rule(width),
    date === null
      ? {
          columns: [
            { text: 'Date', bold: true, width: 'auto' },
            { stack: [rule(dateWidth)], width: '*', margin: [0, pt(14), 0, 0] },
          ],
          columnGap: pt(8),
          margin: [0, pt(6), 0, 0],
        }
      : { text: [{ text: 'Date: ', bold: true }, { text: date }], margin: [0, pt(4), 0, 0] },
  ]
}

function given({ pt }: Look, signature: NonNullable<SignatureBox['signature']>, room: number): Piece {
  return 'typed' in signature
    ? { text: signature.typed, fontSize: pt(14), color: pen, margin: [0, pt(6), 0, pt(2)] }
    : drawn(signature.drawing, signature.alt, room, pt(30))
}

/** The strokes, scaled to fit the space and no larger than they were drawn relative to the pad. */
function drawn({ width, height, strokes }: Drawing, alt: string, room: number, tall: number): FigurePiece {
  const scale = Math.min(room / width, tall / height)
  const lines = strokes
    .map((stroke) => points(stroke, scale))
    .filter((line) => line.length > 0)
    .map((line): Shape => (line.length === 1 ? dot(line[0] ?? { x: 0, y: 0 }) : penLine(line)))
  const extent: DrawingPiece = {
    canvas: [...lines, { type: 'line', x1: 0, y1: tall, x2: 0, y2: tall, lineWidth: 0.01 }],
  }
  return { figure: [extent], alt }
}

function points(stroke: readonly number[], scale: number): { x: number; y: number }[] {
  const result: { x: number; y: number }[] = []
  for (let index = 0; index + 1 < stroke.length; index += 2) {
    result.push({ x: (stroke[index] ?? 0) * scale, y: (stroke[index + 1] ?? 0) * scale })
  }
  return result
}

const pen = '#0b1f66'

function penLine(line: readonly { x: number; y: number }[]): Shape {
  return {
    type: 'polyline',
    points: line,
    lineWidth: 1.3,
    lineColor: pen,
    lineCap: 'round',
    lineJoin: 'round',
  }
}

function dot({ x, y }: { x: number; y: number }): Shape {
  return { type: 'ellipse', x, y, r1: 0.8, r2: 0.8, color: pen }
}

/** Ruled lines to write on, under a heading that says what for. Kept whole. */
export function writingLines({ pt }: Look, title: Words, lines: number): Piece {
  const ruled = Array.from(
    { length: lines },
    (): Piece => ({
      canvas: [{ type: 'line', x1: 0, y1: 0, x2: contentWidth, y2: 0, lineWidth: 1, lineColor: ink.edge }],
      artifact: true,
      margin: [0, pt(25), 0, 0],
    }),
  )
  return {
    unbreakable: true,
    stack: [{ text: title, bold: true, margin: [0, pt(4), 0, 0] }, ...ruled],
    margin: [0, 0, 0, pt(12)],
  }
}
