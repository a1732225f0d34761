import type { TaggedDocument } from './document.ts'
import {
  type Line,
  type Margins,
  type Marks,
  type Page,
  PdfmakeContext,
  PdfmakeLayout,
  PdfmakeMeasure,
  type PdfmakeNode,
  PdfmakePreprocessor,
  PdfmakeWriter,
  type Repeatable,
  type RepeatedNode,
  type Vector,
} from './internals.ts'
import { cutLongWord, needsReordering, reorder } from './line.ts'

/** Where things go on the pages: pdfmake's layout, which here also carries our marks along. */

export interface LayoutStyle {
  readonly fontSize: number
  readonly color: string
  readonly lineHeight: number
}

/** Called often during layout and rendering; throws when the document takes too long. */
export type TimeCheck = () => void

interface Position extends Marks {
  /** Shapes that are added belong to the element; otherwise they are borders, fills and bullets. */
  readonly draws: boolean
}

const nowhere: Position = { $element: null, $ledger: null, $repeated: false, draws: false }

/** Words shorter than this many letter heights keep a column from becoming narrower than they are. */
const longestUncutWord = 7.5

export class TaggingLayout extends PdfmakeLayout {
  readonly #document: TaggedDocument
  readonly #style: object
  readonly #margins: Margins
  readonly #checkTime: TimeCheck
  #position = nowhere

  constructor(
    document: TaggedDocument,
    style: LayoutStyle,
    size: object,
    margins: Margins,
    checkTime: TimeCheck,
  ) {
    const [left, top, right, bottom] = margins
    super(size, { left, top, right, bottom }, null)
    this.#document = document
    this.#style = { ...style, font: 'Sans' }
    this.#margins = margins
    this.#checkTime = checkTime
    this.linearNodeList = []
    this.docPreprocessor = new PdfmakePreprocessor()
    this.docMeasure = new Measure(document, {}, this.#style, null, {})
    this.writer = new MarkingWriter(() => this.#position, checkTime)
    this.writer.addPage(size, null, { left, top, right, bottom })
  }

  /** Lays out the whole document. */
  pages(
    content: PdfmakeNode,
    header: RepeatedNode | null,
    footer: RepeatedNode | null,
    watermark: object | null,
  ): Page[] {
    this.#process(content)
    this.addHeadersAndFooters(header, footer)
    this.addWatermark(watermark, this.#document, this.#style)
    return this.writer.context().pages
  }

  /** The height that a piece takes, in a layout made for the purpose. */
  heightOf(node: PdfmakeNode): number {
    const before = this.writer.context().y
    this.#process(node)
    return this.writer.context().y - before
  }

  #process(node: PdfmakeNode): void {
    this.processNode(this.docMeasure.measureDocument(this.docPreprocessor.preprocessDocument(node)))
  }

  override processNode(node: PdfmakeNode, verticalAlignment?: boolean): void {
    this.#checkTime()
    const outer = this.#position
    this.#position = {
      $element: node.$element ?? null,
      $ledger: node.$ledger ?? null,
      $repeated: outer.$repeated ?? false,
      draws: node.canvas !== undefined,
    }
    this.#makeRoom(node)
    const roomBelow = this.#takeRoomBelow(node)
    super.processNode(node, verticalAlignment)
    this.#leaveRoom(roomBelow)
    this.#position = outer
  }

  /** pdfmake begins a page for the room below a piece, which leaves that page empty if nothing comes after it. */
  #takeRoomBelow(node: PdfmakeNode): number {
    if (!node._margin || node.relativePosition !== undefined) return 0
    const [left, above, right, below] = node._margin
    node._margin = [left, above, right, 0]
    return below
  }

  /** At the foot of a page there is no more of it than what the page has left. */
  #leaveRoom(below: number): void {
    const context = this.writer.context()
    // What is kept whole is laid out where no page ends, with a height that is not a number.
    const isTooMuch = context.availableHeight < below
    context.moveDown(isTooMuch ? Math.max(0, context.availableHeight) : below)
  }

  /** Keeps a heading with what follows it. At the top of a page it needs no room above it either. */
  #makeRoom(node: PdfmakeNode): void {
    if (node.$roomNeeded === undefined || this.writer.transactionLevel > 0) return
    const top = this.#margins[1]
    if (this.writer.context().availableHeight < node.$roomNeeded && this.writer.context().y > top) {
      this.writer.moveToNextPage()
    }
    if (this.writer.context().y <= top && this.writer.context().pages.length > 1 && node._margin)
      node._margin[1] = 0
  }

  override addDynamicRepeatable(getter: RepeatedNode | null, size: object, property: string): void {
    this.#position = { ...nowhere, $repeated: true }
    super.addDynamicRepeatable(getter, size, property)
    this.#position = nowhere
  }

  override buildNextLine(node: PdfmakeNode): Line | null {
    if (node._inlines !== undefined) cutLongWord(node._inlines, this.writer.context().availableWidth)
    const line = super.buildNextLine(node)
    if (line !== null && needsReordering(line)) reorder(line)
    return line
  }
}

/** Lets a very long word be cut instead of pushing its table over the edge of the page. */
class Measure extends PdfmakeMeasure {
  override measureLeaf(node: PdfmakeNode): PdfmakeNode {
    const measured = super.measureLeaf(node)
    const fontSize = Math.max(0, ...(measured._inlines ?? []).map((inline) => inline.fontSize))
    measured._minWidth = Math.min(measured._minWidth ?? 0, fontSize * longestUncutWord)
    return measured
  }
}

/** Puts our marks on every line and shape that it is given. */
class MarkingWriter extends PdfmakeWriter {
  readonly #position: () => Position
  readonly #checkTime: TimeCheck

  constructor(position: () => Position, checkTime: TimeCheck) {
    super(new PdfmakeContext())
    this.#position = position
    this.#checkTime = checkTime
  }

  override addLine(line: Line, keepPosition?: boolean, index?: number): unknown {
    const { $element, $ledger, $repeated } = this.#position()
    Object.assign(line, { $element, $ledger, $repeated })
    return super.addLine(line, keepPosition, index)
  }

  override addVector(
    vector: Vector,
    ignoreX?: boolean,
    ignoreY?: boolean,
    index?: number,
    page?: number,
  ): unknown {
    const { $element, $repeated, draws } = this.#position()
    Object.assign(vector, { $element: draws ? $element : null, $repeated })
    return super.addVector(vector, ignoreX, ignoreY, index, page)
  }

  override moveToNextPage(orientation?: string): void {
    this.#checkTime()
    super.moveToNextPage(orientation)
  }

  /** A table heading is read aloud, and counted, where it stands first; on later pages it is there for the eye. */
  override pushToRepeatables(repeatable: Repeatable): void {
    for (const entry of repeatable.items) {
      const copy = entry.type === 'line' ? entry.item.clone() : { ...entry.item }
      Object.assign(entry, { item: Object.assign(copy, { $element: null, $ledger: null, $repeated: true }) })
    }
    super.pushToRepeatables(repeatable)
  }
}
