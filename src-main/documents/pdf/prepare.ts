import { assertNever } from '../../../src-shared/result.ts'
import type { BulletsPiece, DrawingPiece, FigurePiece, Piece, TablePiece, TextPiece } from './definition.ts'
import type { Marks, PdfmakeNode, TextLedgerEntry } from './internals.ts'
import type { StructureElement, StructureType } from './structure.ts'
import { belongsOnTheRight, type TextRun, textRuns } from './text.ts'

/** What is known and collected while the pieces of one document are turned into pdfmake's nodes. */
export interface Preparation {
  /**
   * Measures a piece across the whole width, and says how much there is on a page: so that only what fits is kept
   * whole. Null keeps nothing whole.
   */
  readonly room: { heightOf(piece: Piece): number; readonly ofPage: number } | null
  /** Set when something was taller than a page and so may break. */
  brokeSomething: boolean
  readonly missingCharacters: Set<string>
  /** Every text of the document: all of it has to end up on a page. */
  readonly ledger: TextLedgerEntry[]
  /** Bookmarks above the heading that comes next, outermost first. */
  readonly bookmarks: { level: number; id: string }[]
  headings: number
}

export function newPreparation(room: Preparation['room']): Preparation {
  return {
    room,
    brokeSomething: room === null,
    missingCharacters: new Set(),
    ledger: [],
    bookmarks: [],
    headings: 0,
  }
}

/** Characters that leave ink. Spaces do not count: they are dropped at line ends. */
export function inkOf(text: string): number {
  return text.replace(/\s/gu, '').length
}

/**
 * Makes pdfmake's node of a piece and, under `parent`, its tags. A null parent means that it is not part of what is
 * read aloud. The piece itself is left as it is; pdfmake scribbles on the node only.
 */
export function prepare(
  piece: Piece,
  parent: StructureElement | null,
  preparation: Preparation,
): PdfmakeNode {
  const above = piece.artifact === true ? null : parent
  const kept = { ...placement(piece), unbreakable: piece.unbreakable === true && fits(piece, preparation) }
  if ('text' in piece) return { ...kept, ...prepareText(piece, above, preparation) }
  if ('stack' in piece) {
    const group = piece.group === undefined ? above : (above?.add(piece.group) ?? null)
    return { ...kept, stack: prepareSequence(piece.stack, group, preparation) }
  }
  if ('figure' in piece) return { ...kept, ...prepareFigure(piece, above, preparation) }
  if ('columns' in piece) {
    const columns = piece.columns.map((child) => prepare(child, above, preparation))
    return { ...kept, columns, columnGap: piece.columnGap ?? 0 }
  }
  if ('ul' in piece) return { ...kept, ...prepareBullets(piece, above, preparation) }
  if ('table' in piece) return { ...kept, ...prepareTable(piece, above, preparation) }
  if ('canvas' in piece) return { ...kept, ...prepareDrawing(piece, above) }
  return assertNever(piece)
}

function fits(piece: Piece, preparation: Preparation): boolean {
  const { room } = preparation
  const enough = room !== null && room.heightOf(piece) <= room.ofPage
  if (!enough) preparation.brokeSomething = true
  return enough
}

/** A heading moves to the next page when there is no room for the beginning of what it is about. */
function prepareSequence(
  pieces: readonly Piece[],
  parent: StructureElement | null,
  preparation: Preparation,
): PdfmakeNode[] {
  const { room } = preparation
  return pieces.map((piece, index) => {
    const node = prepare(piece, parent, preparation)
    if (room === null || !isHeading(piece) || isHeading(pieces[index - 1])) return node
    const together = beginningOfSequence(pieces.slice(index))
    return { ...node, $roomNeeded: Math.min(room.heightOf({ stack: together }), room.ofPage) }
  })
}

const isHeading = (piece: Piece | undefined): boolean =>
  piece !== undefined && 'text' in piece && piece.heading !== undefined

/** Headings, and as much of what follows as has to stand below them. */
function beginningOfSequence(pieces: readonly Piece[]): Piece[] {
  const first = pieces.findIndex((piece) => !isHeading(piece))
  return first < 0
    ? [...pieces]
    : [...pieces.slice(0, first), ...pieces.slice(first, first + 1).map(beginningOf)]
}

function beginningOf(piece: Piece): Piece {
  if (piece.unbreakable === true) return piece
  if ('text' in piece) return { ...piece, text: firstLines(piece.text) }
  if ('stack' in piece) return { ...piece, stack: beginningOfSequence(piece.stack) }
  if ('ul' in piece) return { ...piece, ul: piece.ul.slice(0, 1).map(beginningOf) }
  if ('table' in piece && piece.purpose === 'data') {
    const rows = (piece.table.headerRows ?? 0) + 1
    return { ...piece, table: { ...piece.table, body: piece.table.body.slice(0, rows) } }
  }
  return piece
}

/** Enough of a paragraph for about three lines. */
function firstLines(text: TextPiece['text']): string {
  const whole = typeof text === 'string' ? text : text.map((part) => part.text).join('')
  return whole.slice(0, 200)
}

function placement({ margin, width, pageBreak }: Piece): PdfmakeNode {
  return {
    ...(margin === undefined ? {} : { margin: [...margin] }),
    ...(width === undefined ? {} : { width }),
    ...(pageBreak === undefined ? {} : { pageBreak }),
  }
}

function prepareText(
  piece: TextPiece,
  parent: StructureElement | null,
  preparation: Preparation,
): PdfmakeNode {
  const { heading, text, relativePosition, fontSize, bold, color, lineHeight, alignment, noWrap } = piece
  const runs = textRuns(text, preparation.missingCharacters)
  const side = alignment ?? (belongsOnTheRight(runs) ? 'right' : undefined)
  const look = { fontSize, bold, color, lineHeight, alignment: side, noWrap }
  return {
    ...Object.fromEntries(Object.entries(look).filter(([, value]) => value !== undefined)),
    ...(relativePosition === undefined ? {} : { relativePosition: { ...relativePosition } }),
    text: runs.length === 0 ? '' : runs,
    ...marks(runs, heading === undefined ? 'P' : `H${heading}`, parent, preparation),
    ...(heading === undefined || parent === null ? {} : bookmark(heading, runs, preparation)),
  }
}

function marks(
  runs: TextRun[],
  type: StructureType,
  parent: StructureElement | null,
  preparation: Preparation,
): Marks {
  const whole = runs.map(({ text }) => text).join('')
  const expected = inkOf(whole)
  if (expected === 0) return { $element: null, $ledger: null }
  const entry = { text: whole, expected, painted: 0 }
  preparation.ledger.push(entry)
  const element = parent?.type === 'Figure' ? parent : (parent?.add(type) ?? null)
  return { $element: element, $ledger: entry }
}

function bookmark(level: number, runs: TextRun[], preparation: Preparation): PdfmakeNode {
  const { bookmarks } = preparation
  while ((bookmarks.at(-1)?.level ?? 0) >= level) bookmarks.pop()
  const outlineParentId = bookmarks.at(-1)?.id
  const id = `heading-${++preparation.headings}`
  bookmarks.push({ level, id })
  return {
    id,
    outline: true,
    outlineText: runs.map(({ text }) => text).join(''),
    outlineExpanded: true,
    ...(outlineParentId === undefined ? {} : { outlineParentId }),
  }
}

function prepareFigure(
  piece: FigurePiece,
  parent: StructureElement | null,
  preparation: Preparation,
): PdfmakeNode {
  if (piece.alt.trim() === '')
    throw new Error('A figure has to say in words what it shows: give it an alt text')
  const figure = parent?.add('Figure', { alt: piece.alt }) ?? null
  return { unbreakable: true, stack: piece.figure.map((child) => prepare(child, figure, preparation)) }
}

function prepareDrawing(
  { canvas, relativePosition }: DrawingPiece,
  parent: StructureElement | null,
): PdfmakeNode {
  if (parent !== null && parent.type !== 'Figure') {
    throw new Error('A drawing is part of a figure with an alt text, or marked as an artifact')
  }
  return {
    canvas: structuredClone([...canvas]),
    ...(relativePosition === undefined ? {} : { relativePosition: { ...relativePosition } }),
    $element: parent,
  }
}

function prepareBullets(
  piece: BulletsPiece,
  parent: StructureElement | null,
  preparation: Preparation,
): PdfmakeNode {
  const list = parent?.add('L') ?? null
  return {
    ul: piece.ul.map((item) => prepare(item, list?.add('LI').add('LBody') ?? null, preparation)),
    ...(piece.markerColor === undefined ? {} : { markerColor: piece.markerColor }),
  }
}

function prepareTable(
  piece: TablePiece,
  parent: StructureElement | null,
  preparation: Preparation,
): PdfmakeNode {
  const { widths, body, headerRows = 0, headerColumns = 0, keepRowsWhole = false } = piece.table
  const isData = piece.purpose === 'data'
  const group = piece.group === undefined ? parent : (parent?.add(piece.group) ?? null)
  const table = isData
    ? (group?.add('Table', piece.title === undefined ? {} : { title: piece.title }) ?? null)
    : group
  const head = isData && headerRows > 0 ? (table?.add('THead') ?? null) : null
  const rest = isData ? (table?.add('TBody') ?? null) : null

  const cellElement = (row: StructureElement | null, rowIndex: number, columnIndex: number) => {
    if (!isData) return group
    if (rowIndex < headerRows) return row?.add('TH', { scope: 'Column' }) ?? null
    if (columnIndex < headerColumns) return row?.add('TH', { scope: 'Row' }) ?? null
    return row?.add('TD') ?? null
  }
  const rows = body.map((cells, rowIndex) => {
    const row = (rowIndex < headerRows ? head : rest)?.add('TR') ?? null
    return cells.map((cell, columnIndex) => ({
      ...prepare(cell, cellElement(row, rowIndex, columnIndex), preparation),
      ...(cell.fillColor === undefined ? {} : { fillColor: cell.fillColor }),
      ...(cell.border === undefined ? {} : { border: [...cell.border] }),
    }))
  })
  const keep = body.every(
    (row) => !keepRowsWhole || fits({ ...piece, table: { ...piece.table, body: [row] } }, preparation),
  )
  return {
    table: {
      widths: [...widths],
      body: rows,
      headerRows: keep ? headerRows : 0,
      keepWithHeaderRows: keep && keepRowsWhole && headerRows > 0 ? 1 : 0,
      dontBreakRows: keep && keepRowsWhole,
    },
    layout: piece.layout,
  }
}
