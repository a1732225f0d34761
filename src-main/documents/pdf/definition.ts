import type { HeadingLevel, Words } from '../../../src-shared/documents/content.ts'
import type { Margins } from './internals.ts'

/** A4, in points. */
export const pageSize = { width: 595.28, height: 841.89 }

/**
 * What a document is made of: pdfmake's vocabulary, cut down to what is printed safely and marked with what a screen
 * reader needs. There is no place for images, SVG, links or attachments, so nothing from outside can get in.
 * Lengths are in points.
 */
export interface Definition {
  /** Size of ordinary text. */
  readonly fontSize: number
  readonly color: string
  readonly content: readonly Piece[]
  /** Room round the content; the top and the bottom grow when the header or footer needs more. */
  readonly margins: Margins
  readonly header: ((page: number, pages: number) => Piece) | null
  readonly footer: ((page: number, pages: number) => Piece) | null
  /** One word printed faintly across every page, "DRAFT". */
  readonly watermark: string | null
}

export type Piece =
  | TextPiece
  | StackPiece
  | FigurePiece
  | ColumnsPiece
  | BulletsPiece
  | TablePiece
  | DrawingPiece

interface Placement {
  readonly margin?: Margins
  /** Within columns. */
  readonly width?: number | '*' | 'auto'
  /** For the eye only: a screen reader skips it and everything in it. */
  readonly artifact?: boolean
  /** Moves to the next page whole. Given up when it is taller than a page. */
  readonly unbreakable?: boolean
  readonly pageBreak?: 'before'
}

export interface TextPiece extends Placement {
  readonly text: Words
  /** Makes it a heading of that level, in the tags and in the bookmarks. */
  readonly heading?: HeadingLevel
  readonly fontSize?: number
  readonly bold?: boolean
  readonly color?: string
  readonly lineHeight?: number
  readonly alignment?: 'left' | 'center' | 'right'
  readonly noWrap?: boolean
  /** Placed from where it would have stood, and taking no room: for labels within a figure. */
  readonly relativePosition?: { readonly x: number; readonly y: number }
}

export interface StackPiece extends Placement {
  readonly stack: readonly Piece[]
  readonly group?: 'Sect' | 'BlockQuote'
}

/** A picture made of drawings and labels, which a screen reader replaces by `alt`. Kept whole; the author sees to its height. */
export interface FigurePiece extends Placement {
  readonly figure: readonly (DrawingPiece | TextPiece | ColumnsPiece)[]
  readonly alt: string
}

export interface ColumnsPiece extends Placement {
  readonly columns: readonly Piece[]
  readonly columnGap?: number
}

export interface BulletsPiece extends Placement {
  readonly ul: readonly Piece[]
  readonly markerColor?: string
}

export type TableCell = Piece & {
  readonly fillColor?: string
  readonly border?: readonly [left: boolean, top: boolean, right: boolean, bottom: boolean]
}

export interface TablePiece extends Placement {
  readonly table: {
    readonly widths: readonly (number | '*' | 'auto')[]
    readonly body: readonly (readonly TableCell[])[]
    /** Repeated on every page that the table reaches. */
    readonly headerRows?: 0 | 1
    readonly headerColumns?: 0 | 1
    /** Moves a row to the next page whole. Given up when one is taller than a page. */
    readonly keepRowsWhole?: boolean
  }
  /** `layout` is a table for the eye only: its cells are read one after the other, as `group` if that is given. */
  readonly purpose: 'data' | 'layout'
  readonly group?: 'Sect' | 'BlockQuote'
  /** What the table is about, for a screen reader. */
  readonly title?: string
  readonly layout: TableLayout
}

/** How lines and room are drawn; the arguments are pdfmake's: a row or column, and the table's node. */
export interface TableLayout {
  readonly hLineWidth?: (row: number, node: { table: { body: unknown[] } }) => number
  readonly vLineWidth?: (column: number) => number
  readonly hLineColor?: (row: number) => string
  readonly vLineColor?: (column: number) => string
  readonly paddingLeft?: (column: number) => number
  readonly paddingRight?: (column: number) => number
  readonly paddingTop?: (row: number) => number
  readonly paddingBottom?: (row: number) => number
  readonly fillColor?: (row: number) => string | null
}

/** Lines and shapes. Outside a figure it is decoration and has to say so. */
export interface DrawingPiece extends Placement {
  readonly canvas: readonly Shape[]
  readonly relativePosition?: { readonly x: number; readonly y: number }
}

interface Stroke {
  readonly lineWidth?: number
  readonly lineColor?: string
  readonly lineCap?: 'round'
  readonly lineJoin?: 'round'
}

export type Shape = Stroke &
  (
    | {
        readonly type: 'line'
        readonly x1: number
        readonly y1: number
        readonly x2: number
        readonly y2: number
      }
    | {
        readonly type: 'rect'
        readonly x: number
        readonly y: number
        readonly w: number
        readonly h: number
        readonly color?: string
      }
    | {
        readonly type: 'ellipse'
        readonly x: number
        readonly y: number
        readonly r1: number
        readonly r2: number
        readonly color?: string
      }
    | {
        readonly type: 'polyline'
        readonly points: readonly { readonly x: number; readonly y: number }[]
        readonly closePath?: boolean
        readonly color?: string
      }
  )
