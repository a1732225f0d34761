import {
  BorderStyle,
  LineRuleType,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableRow,
  WidthType,
} from 'docx'
import { partsOf } from '../../../src-shared/documents/blocks.ts'
import type { Fact, Part, TableBlock, Words } from '../../../src-shared/documents/content.ts'
import { colours, textWidth } from './styles.ts'
import { isFromRight, runs } from './text.ts'

/** Tables of a Word document. Their head is repeated on each page; their first column names its row. */

/** Word reads no table that is taller than a page if its row may not break. */
const longestWholeRow = 1200

/** Facts by name, one to a row. */
export function factTable(facts: readonly Fact[]): (Table | Paragraph)[] {
  const widths = [0.3, 0.7]
  return table(
    widths,
    facts.map(({ name, value }) => [name, value]),
    null,
  )
}

export function rowTable({ columns, rows, isTight }: TableBlock): (Table | Paragraph)[] {
  return table(
    columns.map(({ share }) => share),
    rows,
    columns.map(({ heading }) => heading),
    isTight === true ? 30 : 70,
  )
}

function table(
  shares: readonly number[],
  rows: readonly (readonly Words[])[],
  head: readonly string[] | null,
  room = 70,
): (Table | Paragraph)[] {
  const widths = shares.map((share) => Math.round(share * textWidth))
  const rule = { style: BorderStyle.SINGLE, size: 4, color: colours.rule }
  const none = { style: BorderStyle.NONE, size: 0, color: 'auto' }
  return [
    new Table({
      width: { size: textWidth, type: WidthType.DXA },
      columnWidths: widths,
      tableLook: { firstRow: head !== null, firstColumn: true, noVBand: true, noHBand: true },
      borders: {
        top: rule,
        bottom: rule,
        left: none,
        right: none,
        insideHorizontal: rule,
        insideVertical: none,
      },
      rows: [
        ...(head === null ? [] : [headRow(head, widths)]),
        ...rows.map((row) => bodyRow(row, widths, room)),
      ],
    }),
    new Paragraph({ spacing: { after: 0, line: 160, lineRule: LineRuleType.EXACT } }),
  ]
}

function headRow(head: readonly string[], widths: readonly number[]): TableRow {
  return new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: head.map((text, column) => cell([{ text, bold: true }], widths[column] ?? 0, colours.head)),
  })
}

function bodyRow(row: readonly Words[], widths: readonly number[], room: number): TableRow {
  const length = Math.max(
    0,
    ...row.map((words) => partsOf(words).reduce((sum, { text }) => sum + text.length, 0)),
  )
  return new TableRow({
    cantSplit: length <= longestWholeRow,
    children: row.map((words, column) =>
      cell(column === 0 ? bolded(words) : words, widths[column] ?? 0, null, room),
    ),
  })
}

/** Bold, but for what says that it is not. */
export function bolded(words: Words): Part[] {
  return partsOf(words).map((part) => ({ bold: true, ...part }))
}

function cell(text: Words, width: number, fill: string | null, room = 70): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    margins: { top: room, bottom: room, left: 90, right: 90 },
    ...(fill === null ? {} : { shading: { type: ShadingType.CLEAR, fill, color: 'auto' } }),
    children: [
      new Paragraph({
        spacing: { after: 0 },
        ...(isFromRight(text) ? { bidirectional: true } : {}),
        children: runs(text),
      }),
    ],
  })
}
