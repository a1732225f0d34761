import type { Piece, TableCell, TableLayout } from './definition.ts'
import { ink, type Look } from './look.ts'
import { heading, type Words } from './textBlocks.ts'

/** Tables of a document: facts by name, rows of anything, actions. */

export interface KeyFact {
  readonly name: Words
  readonly value: Words
}

/** Facts by name, one to a row, or one below the other in large print. */
export function keyFacts({ pt, isLarge }: Look, facts: readonly KeyFact[], title = 'Key facts'): Piece {
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

export interface TableColumn {
  readonly heading: string
  /** In points at 12 point text; `*` shares what is left. */
  readonly width: number | '*'
}

export interface DataTable {
  /** What the table is about, for a screen reader. */
  readonly title: string
  /** The first column names its row. */
  readonly columns: readonly TableColumn[]
  readonly rows: readonly (readonly Words[])[]
  /** In large print each row becomes a card with a heading of this level, and its columns become facts. */
  readonly cardHeading: { readonly level: 2 | 3; readonly text: (row: readonly Words[]) => Words }
}

/** What is longer makes a narrow column run over pages. */
const longestCell = 600

/** Rows of anything, the headings repeated on every page; in large print, and with very long texts, a card for each row. */
export function dataTable(look: Look, data: DataTable): Piece {
  const isLong = data.rows.some((row) => row.some((words) => lengthOf(words) > longestCell))
  return look.isLarge || isLong ? cards(look, data) : table(look, data)
}

function lengthOf(words: Words): number {
  return typeof words === 'string' ? words.length : words.reduce((sum, { text }) => sum + text.length, 0)
}

function table({ pt }: Look, { title, columns, rows }: DataTable): Piece {
  const head: TableCell[] = columns.map((column) => ({ text: column.heading, bold: true }))
  const body = rows.map((row) => row.map((text, column): TableCell => ({ text, bold: column === 0 })))
  return {
    purpose: 'data',
    title,
    table: {
      headerRows: 1,
      headerColumns: 1,
      keepRowsWhole: true,
      widths: columns.map(({ width }) => (width === '*' ? width : pt(width))),
      body: [head, ...body],
    },
    layout: ruledRows(pt),
    margin: [0, pt(2), 0, pt(12)],
  }
}

function ruledRows(pt: Look['pt']): TableLayout {
  const isHead = (row: number) => row === 1
  return {
    hLineWidth: (row) => (row === 0 ? 0 : isHead(row) ? 2 : 1),
    hLineColor: (row) => (isHead(row) ? ink.text : ink.rule),
    vLineWidth: () => 0,
    paddingLeft: (column) => (column === 0 ? 0 : pt(6)),
    paddingRight: () => pt(4),
    paddingTop: () => pt(5),
    paddingBottom: () => pt(5),
  }
}

function cards(look: Look, { title, columns, rows, cardHeading }: DataTable): Piece {
  return {
    stack: rows.map((row) => ({
      unbreakable: true,
      stack: [
        heading(look, cardHeading.level, cardHeading.text(row)),
        keyFacts(
          look,
          columns.slice(1).map((column, index) => ({ name: column.heading, value: row[index + 1] ?? '' })),
          title,
        ),
      ],
    })),
  }
}

export interface ActionRow {
  readonly what: Words
  readonly who: Words
  readonly byWhen: Words
  readonly howWeWillKnow: Words
}

/** Numbered actions: what will happen, who does it, by when, and how everybody will know. */
export function actionTable(look: Look, actions: readonly ActionRow[], cardLevel: 2 | 3 = 3): Piece {
  return dataTable(look, {
    title: 'Actions',
    columns: [
      { heading: 'No.', width: 24 },
      { heading: 'What will happen', width: '*' },
      { heading: 'Who', width: 92 },
      { heading: 'By when', width: 84 },
      { heading: 'How we will know', width: 112 },
    ],
    rows: actions.map(({ what, who, byWhen, howWeWillKnow }, index) => [
      String(index + 1),
      what,
      who,
      byWhen,
      howWeWillKnow,
    ]),
    cardHeading: { level: cardLevel, text: ([number]) => `Action ${String(number)}` },
  })
}
