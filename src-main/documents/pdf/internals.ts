import { createRequire } from 'node:module'

/**
 * The parts of pdfmake 0.3.11 and pdfkit 0.19.1 that this folder builds on and that neither package declares. They
 * are private, so the version is pinned exactly and `contract.test.ts` fails loudly when one of them changes.
 * Our own marks on their objects begin with `$`; they are plain keys because pdfmake copies those, and only those.
 */

import type { StructureElement } from './structure.ts'

const require = createRequire(import.meta.url)

const moduleDefault = <T>(path: string): T => (require(path) as { default: T }).default

export type Margins = readonly [left: number, top: number, right: number, bottom: number]

/** The text of one leaf: how many characters it has, and how many of them have been painted on a page. */
export interface TextLedgerEntry {
  readonly text: string
  readonly expected: number
  painted: number
}

/** What we hang on pdfmake's objects. `$element` is null for what a screen reader must skip. */
export interface Marks {
  $element?: StructureElement | null
  /** True for what is repeated on every page: headers, footers, watermark, repeated table headings. */
  $repeated?: boolean
  $ledger?: TextLedgerEntry | null
  /** A heading moves to the next page when there is less room than this below where it would stand. */
  $roomNeeded?: number
}

// Fonts

export interface Glyph {
  id: number
  advanceWidth: number
  codePoints: number[]
}

export interface GlyphPosition {
  xAdvance: number
  yAdvance: number
  xOffset: number
  yOffset: number
  advanceWidth: number
}

export interface GlyphRun {
  glyphs: Glyph[]
  positions: GlyphPosition[]
  advanceWidth: number
}

export interface EmbeddedFont {
  readonly scale: number
  /** In thousandths of the font size; the descender is below 0. */
  ascender: number
  descender: number
  lineGap: number
  readonly font: { getGlyph(id: number, codePoints: number[]): Glyph }
  readonly subset: { glyphs: number[]; mapping: Record<number, number> }
  readonly widths: number[]
  readonly unicode: number[][]
  layout(text: string, features?: unknown): GlyphRun
  layoutRun(text: string, features?: unknown): GlyphRun
  encode(text: string, features?: unknown): [codes: string[], positions: GlyphPosition[]]
}

// Tags

export interface Reference {
  data: Record<string, unknown>
}

export interface MarkedContent {
  readonly refs: { pageRef: Reference; mcid: number }[]
}

export interface PdfStructureElement {
  readonly dictionary: Reference
  add(child: PdfStructureElement | MarkedContent): void
  end(): void
}

// The document being written

export interface PdfInfo {
  Title: string
  Creator: string
  Producer: string
  CreationDate: Date
}

export interface PdfPage {
  readonly width: number
  readonly height: number
  readonly dictionary: Reference
}

export interface PdfDocument {
  readonly page: PdfPage
  info: PdfInfo
  font(file: Buffer): { readonly _font: EmbeddedFont }
  provideFont(family: string, bold: boolean, italics: boolean): EmbeddedFont
  text(text: string, x: number, y: number, options: object): this
  addPage(options: object): this
  endMetadata(): void
  struct(type: string, options: object): PdfStructureElement
  addStructure(element: PdfStructureElement): this
  markStructureContent(tag: string): MarkedContent
  markContent(tag: string, options: object): this
  endMarkedContent(): this
  on(event: 'data', listener: (chunk: Buffer) => void): this
  on(event: 'end', listener: () => void): this
  on(event: 'error', listener: (error: Error) => void): this
  end(): void
}

// Layout

export interface Inline extends Marks {
  text: string
  width: number
  x: number
  fontSize: number
  font: EmbeddedFont
  fontFeatures: unknown
  trailingCut: number
  characterSpacing: number
  $level?: number
  $base?: number
}

export interface Line extends Marks {
  x: number
  y: number
  inlines: Inline[]
  leadingCut: number
  trailingCut: number
  inlineWidths: number
  lastLineInParagraph?: boolean
  getWidth(): number
  getHeight(): number
  clone(): Line
}

export interface Vector extends Marks {
  type: 'line' | 'rect' | 'ellipse' | 'polyline'
  x?: number
  y?: number
  w?: number
  h?: number
  r1?: number
  r2?: number
  x1?: number
  y1?: number
  x2?: number
  y2?: number
  points?: { x: number; y: number }[]
}

export type PageItem = { type: 'line'; item: Line } | { type: 'vector'; item: Vector }

export interface Page {
  items: PageItem[]
  pageSize: { width: number; height: number }
}

/** A node of pdfmake's own definition. `prepare.ts` makes them from our pieces, so few of the keys matter here. */
export interface PdfmakeNode extends Marks {
  text?: unknown
  stack?: PdfmakeNode[]
  canvas?: object[]
  _inlines?: Inline[]
  _minWidth?: number
  _margin?: [number, number, number, number] | null
  [key: string]: unknown
}

export interface DocumentContext {
  readonly y: number
  readonly availableWidth: number
  readonly availableHeight: number
  readonly pages: Page[]
  moveDown(offset: number): unknown
}

export interface Repeatable {
  items: PageItem[]
}

export interface PageElementWriter {
  /** Above 0 within something that is kept whole. */
  readonly transactionLevel: number
  context(): DocumentContext
  addPage(size: object, orientation: null, margins: object): void
  addLine(line: Line, keepPosition?: boolean, index?: number): unknown
  addVector(vector: Vector, ignoreX?: boolean, ignoreY?: boolean, index?: number, page?: number): unknown
  moveToNextPage(orientation?: string): void
  pushToRepeatables(repeatable: Repeatable): void
}

export interface DocMeasure {
  measureDocument(node: PdfmakeNode): PdfmakeNode
  measureLeaf(node: PdfmakeNode): PdfmakeNode
}

export interface LayoutBuilder {
  linearNodeList: PdfmakeNode[]
  docPreprocessor: { preprocessDocument(node: PdfmakeNode): PdfmakeNode }
  docMeasure: DocMeasure
  writer: PageElementWriter
  processNode(node: PdfmakeNode, verticalAlignment?: boolean): void
  buildNextLine(node: PdfmakeNode): Line | null
  addHeadersAndFooters(header: RepeatedNode | null, footer: RepeatedNode | null): void
  addDynamicRepeatable(getter: RepeatedNode | null, size: object, property: string): void
  addWatermark(watermark: object | null, document: PdfDocument, defaultStyle: object): void
}

export type RepeatedNode = (page: number, pages: number) => PdfmakeNode

export interface Renderer {
  pdfDocument: PdfDocument
  renderPages(pages: Page[]): void
  renderLine(line: Line, x: number, y: number): void
  renderVector(vector: Vector): void
  renderWatermark(page: Page): void
}

interface Classes {
  PDFDocument: new (
    fonts: object,
    images: object,
    patterns: object,
    attachments: object,
    options: object,
    virtualFiles: null,
    localAccessPolicy: (path: string) => boolean,
  ) => PdfDocument
  LayoutBuilder: new (size: object, margins: object, svgMeasure: null) => LayoutBuilder
  DocMeasure: new (
    document: PdfDocument,
    styles: object,
    defaultStyle: object,
    svgMeasure: null,
    tableLayouts: object,
  ) => DocMeasure
  DocPreprocessor: new () => LayoutBuilder['docPreprocessor']
  DocumentContext: new () => DocumentContext
  PageElementWriter: new (context: DocumentContext) => PageElementWriter
  TextInlines: new (document: null) => { widthOfText(text: string, inline: Inline): number }
  Renderer: new (document: PdfDocument, progress: null) => Renderer
}

const pdfmakeClass = <Name extends keyof Classes>(name: Name): Classes[Name] =>
  moduleDefault(`pdfmake/js/${name}.js`)

export const PdfmakeDocument = pdfmakeClass('PDFDocument')
export const PdfmakeLayout = pdfmakeClass('LayoutBuilder')
export const PdfmakeMeasure = pdfmakeClass('DocMeasure')
export const PdfmakePreprocessor = pdfmakeClass('DocPreprocessor')
export const PdfmakeContext = pdfmakeClass('DocumentContext')
export const PdfmakeWriter = pdfmakeClass('PageElementWriter')
export const PdfmakeTextInlines = pdfmakeClass('TextInlines')
export const PdfmakeRenderer = pdfmakeClass('Renderer')

/** A dark square of a QR code: its column and row. */
export interface QrSquare {
  readonly x: number
  readonly y: number
}

/** The dark squares of a QR code with medium error correction, without the white that has to be round it. */
export function qrSquares(text: string): QrSquare[] {
  const { measure } = moduleDefault<QrEncoder>('pdfmake/js/qrEnc.js')
  const squareSide = 5
  const node: QrNode = { qr: text, eccLevel: 'M' }
  const [, ...squares] = measure(node)._canvas ?? []
  return squares.map(({ x, y }) => ({ x: x / squareSide, y: y / squareSide }))
}

interface QrNode {
  qr: string
  eccLevel: 'M'
  /** First the white behind it, then each dark square. */
  _canvas?: QrSquare[]
}

interface QrEncoder {
  measure(node: QrNode): QrNode
}
