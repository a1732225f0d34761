import type { ScaleLineBlock } from '../../../src-shared/documents/content.ts'
import { scaleInWords } from '../../../src-shared/documents/scaleInWords.ts'
import type { Piece, Shape, TextPiece } from './definition.ts'
import { ink } from './ink.ts'
import { contentWidth, type Look } from './look.ts'
import { widthOfText } from './text.ts'
import { bullets } from './textBlocks.ts'

/** A line from 0 to 10 with a mark where each person put it. */

/** What `ScaleLineBlock` says of one question. */
export type ScaleLine = Omit<ScaleLineBlock, 'kind'>

/** The people who gave the same number. */
interface Label {
  readonly lines: readonly { readonly text: string; readonly width: number }[]
  readonly value: number
  readonly width: number
  readonly left: number
  /** How many other labels it stands above. */
  readonly level: number
  readonly shape: number
}

const longestLabel = 0.4 * contentWidth
/** Above this the picture would be taller than it is helpful, and the numbers are listed instead. */
const tallestPicture = 420

/**
 * The line as a figure whose alt text says every number. Marks differ in shape as well as in colour, and labels that
 * would touch stand above one another. With very many marks it is a list.
 */
export function scaleLine(look: Look, scale: ScaleLine): Piece {
  const { pt, size } = look
  const lineHeight = size * 1.4
  const labels = placeLabels(look, scale.marks)
  const heights = levelHeights(labels, lineHeight, pt(24))
  const heightBelow = (level: number) => heights.slice(0, level).reduce((sum, height) => sum + height, 0)
  const axis = heightBelow(heights.length) + pt(8)
  if (axis > tallestPicture) return listed(look, scale)

  const bottom = axis + pt(8)
  const x = (value: number) => pt(12) + (value / 10) * (contentWidth - pt(24))
  const leaders: Shape[] = []
  const marks: Shape[] = []
  const texts: TextPiece[] = []
  const write = (text: string, left: number, top: number, bold: boolean) =>
    texts.push({ text, bold, noWrap: true, lineHeight: 1, relativePosition: { x: left, y: top - bottom } })

  for (let value = 0; value <= 10; value++) {
    marks.push(line(x(value), axis - pt(6), x(value), axis + pt(6), 1.5, ink.text))
    write(String(value), x(value) - widthOfText(String(value), size, false) / 2, bottom, false)
  }
  for (const { lines, value, width, left, level, shape } of labels) {
    const centre = axis - pt(17) - heightBelow(level)
    const top = centre - pt(8) - lines.length * lineHeight
    leaders.push(line(x(value), centre, x(value), axis - pt(6), 1, ink.grey))
    // Where the leader of a higher label passes behind this one, the words win.
    marks.push({ type: 'rect', x: left, y: top, w: width, h: lines.length * lineHeight, color: '#ffffff' })
    marks.push(mark(shape, x(value), centre, pt(7)))
    lines.forEach(({ text, width: lineWidth }, index) => {
      write(text, left + (width - lineWidth) / 2, top + index * lineHeight, true)
    })
  }
  const shapes = [...leaders, line(x(0), axis, x(10), axis, 2.5, ink.text), ...marks]
  return {
    alt: scaleInWords(scale),
    figure: [
      { canvas: [...shapes, line(0, bottom, 0, bottom, 0.01, ink.text)] },
      ...texts,
      {
        margin: [0, pt(20), 0, 0],
        columnGap: pt(20),
        columns: [
          { text: `0: ${scale.low}`, width: '*' },
          { text: `10: ${scale.high}`, width: '*', alignment: 'right' },
        ],
      },
    ],
    margin: [0, pt(2), 0, pt(10)],
  }
}

function listed(look: Look, scale: ScaleLine): Piece {
  return {
    stack: [
      bullets(look, [`0: ${scale.low}`, `10: ${scale.high}`]),
      ...(scale.isInWordsToo
        ? []
        : [
            bullets(
              look,
              scale.marks.map(({ name, value }) => [
                { text: `${name}: ` },
                { text: String(value), bold: true },
              ]),
            ),
          ]),
    ],
  }
}

/** From left to right, each label as low as it can stand without touching another. */
function placeLabels({ pt, size }: Look, marks: ScaleLine['marks']): Label[] {
  const placed: Label[] = []
  const values = [...new Set(marks.map(({ value }) => value))].sort((a, b) => a - b)
  values.forEach((value, shape) => {
    const names = marks.filter((mark) => mark.value === value).map(({ name }) => name)
    const lines = names
      .flatMap((name) => wrap(`${name} ${value}`, size))
      .map((text) => ({ text, width: widthOfText(text, size, true) }))
    const width = Math.max(...lines.map((line) => line.width))
    const centre = pt(12) + (value / 10) * (contentWidth - pt(24))
    const left = Math.max(0, Math.min(centre - width / 2, contentWidth - width))
    const touches = (other: Label) =>
      left < other.left + other.width + pt(8) && other.left < left + width + pt(8)
    const taken = new Set(placed.filter(touches).map(({ level }) => level))
    let level = 0
    while (taken.has(level)) level++
    placed.push({ lines, value, width, left, level, shape })
  })
  return placed
}

function levelHeights(labels: Label[], lineHeight: number, aroundMark: number): number[] {
  const levels = Math.max(0, ...labels.map(({ level }) => level + 1))
  return Array.from({ length: levels }, (_, level) => {
    const lines = labels.filter((label) => label.level === level).map((label) => label.lines.length)
    return Math.max(...lines) * lineHeight + aroundMark
  })
}

function wrap(text: string, size: number): string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const longer = `${lines.at(-1) ?? ''} ${word}`
    if (lines.length > 0 && widthOfText(longer, size, true) <= longestLabel) lines[lines.length - 1] = longer
    else lines.push(word)
  }
  return lines
}

function line(x1: number, y1: number, x2: number, y2: number, lineWidth: number, lineColor: string): Shape {
  return { type: 'line', x1, y1, x2, y2, lineWidth, lineColor }
}

function mark(index: number, x: number, y: number, r: number): Shape {
  const polygon = (color: string, ...corners: [number, number][]): Shape => ({
    type: 'polyline',
    closePath: true,
    color,
    points: corners.map(([dx, dy]) => ({ x: x + dx * r, y: y + dy * r })),
  })
  switch (index % 4) {
    case 0:
      return { type: 'ellipse', x, y, r1: r, r2: r, color: ink.accent }
    case 1:
      return { type: 'rect', x: x - r * 0.9, y: y - r * 0.9, w: r * 1.8, h: r * 1.8, color: ink.voice }
    case 2:
      return polygon('#7a3b57', [0, -1.15], [1.15, 0.9], [-1.15, 0.9])
    default:
      return polygon('#3f5c22', [0, -1.25], [1.25, 0], [0, 1.25], [-1.25, 0])
  }
}
