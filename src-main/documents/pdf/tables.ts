import { partsOf, plainText } from '../../../src-shared/documents/blocks.ts'
import type { Fact, TableBlock, Words } from '../../../src-shared/documents/content.ts'
import type { Piece, TableCell, TableLayout } from './definition.ts'
import { ink } from './ink.ts'
import { contentWidth, type Look } from './look.ts'
import { heading } from './textBlocks.ts'

/** Tables of a document: facts by name, and rows of anything. */

/** Facts by name, one to a row, or one below the other in large print. */
export function keyFacts({ pt, isLarge }: Look, facts: readonly Fact[], title = 'Key facts'): Piece {
  return {
    purpose: 'data',
    title,
    table: {
      headerColumns: 1,
      keepRowsWhole: true,
      widths: [pt(isLarge ? 110 : 150), '*'],
      body: facts.map(({ name, value }) => [{ text: name, bold: true }, { text: value }]),
    },
    layout: {
      hLineWidth: (row) => (row === 0 ? 0 : 1),
      hLineColor: () => ink.rule,
      vLineWidth: () => 0,
      paddingTop: () => pt(4),
      paddingBottom: () => pt(4),
      paddingLeft: (column) => (column === 0 ? 0 : pt(8)),
      paddingRight: () => 0,
    },
    margin: [0, 0, 0, pt(10)],
  }
}

/** What `TableBlock` says of one table. */
export type DataTable = Omit<TableBlock, 'kind'>

/** What is longer makes a narrow column run over pages. */
const longestCell = 600

/** Rows of anything, the headings repeated on every page; in large print, and with very long texts, a card for each row. */
export function dataTable(look: Look, data: DataTable): Piece {
  const isLong = data.rows.some((row) => row.some((words) => plainText(words).length > longestCell))
  return look.isLarge || isLong ? cards(look, data) : table(look, data)
}

function table({ pt }: Look, { title, columns, rows, isTight }: DataTable): Piece {
  const head: TableCell[] = columns.map((column) => ({ text: column.heading, bold: true }))
  const body = rows.map((row) => row.map((text, column): TableCell => ({ text, bold: column === 0 })))
  return {
    purpose: 'data',
    title,
    table: {
      headerRows: 1,
      headerColumns: 1,
      keepRowsWhole: true,
      widths: columns.map(({ share }, column) => share * contentWidth - padding(pt, column)),
      body: [head, ...body],
    },
    layout: ruledRows(pt, isTight === true ? 1 : 5),
    margin: [0, pt(2), 0, pt(12)],
  }
}

const paddingRight = 4
const paddingLeft = (pt: Look['pt'], column: number) => (column === 0 ? 0 : pt(6))
const padding = (pt: Look['pt'], column: number) => paddingLeft(pt, column) + pt(paddingRight)

function ruledRows(pt: Look['pt'], room: number): TableLayout {
  const isHead = (row: number) => row === 1
  return {
    hLineWidth: (row) => (row === 0 ? 0 : isHead(row) ? 2 : 1),
    hLineColor: (row) => (isHead(row) ? ink.text : ink.rule),
    vLineWidth: () => 0,
    paddingLeft: (column) => paddingLeft(pt, column),
    paddingRight: () => pt(paddingRight),
    paddingTop: () => pt(room),
    paddingBottom: () => pt(room),
  }
}

function cards(look: Look, { title, columns, rows, card }: DataTable): Piece {
  return {
    stack: rows.map((row) => ({
      stack: [
        heading(look, card.level, cardTitle(card.noun, row[0] ?? '')),
        keyFacts(
          look,
          columns.slice(1).map((column, index) => ({ name: column.heading, value: row[index + 1] ?? '' })),
          title,
        ),
      ],
    })),
  }
}

/** "Action 3" */
function cardTitle(noun: string, first: Words): Words {
  return noun === '' ? first : [{ text: `${noun} ` }, ...partsOf(first)]
}
