import type { TaggedDocument } from './document.ts'
import { type Inline, type Line, type Marks, type Page, PdfmakeRenderer, type Vector } from './internals.ts'
import type { TimeCheck } from './layout.ts'
import { inkOf } from './prepare.ts'
import { type Box, StructureElement } from './structure.ts'

/** Paints the pages, every line and shape either under its tag or marked as being there for the eye only. */

/** Scripts whose glyphs alone do not always say what was written. */
const needsActualText =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Tamil}]|\p{Extended_Pictographic}|[\u0300-\u036F]/u

/** Rounding must not count as being off the page. */
const tolerance = 1

export class TaggingRenderer extends PdfmakeRenderer {
  readonly #document: TaggedDocument
  readonly #checkTime: TimeCheck
  #open: StructureElement | 'Layout' | 'Pagination' | null = null

  constructor(document: TaggedDocument, checkTime: TimeCheck) {
    super(document, null)
    this.#document = document
    this.#checkTime = checkTime
  }

  override renderPages(pages: Page[]): void {
    for (const page of pages) {
      this.#checkTime()
      super.renderPages([page])
      this.#close()
    }
  }

  override renderLine(line: Line, x: number, y: number): void {
    this.#mark(line)
    const element = line.$element ?? null
    const box = [x, y, x + line.getWidth(), y + line.getHeight()] as const
    if (element?.type === 'Figure') element.cover(box, this.#document.page.height)
    if (line.$ledger && this.#isOnPage(box)) {
      line.$ledger.painted += line.inlines.reduce((sum, inline) => sum + inkOf(inline.text), 0)
    }
    if (element !== null && element.type !== 'Figure')
      this.#document.beforeText = this.#spanner(line, element)
    super.renderLine(line, x, y)
    this.#document.beforeText = null
  }

  override renderVector(vector: Vector): void {
    this.#mark(vector)
    vector.$element?.cover(boxOf(vector), this.#document.page.height)
    super.renderVector(vector)
  }

  override renderWatermark(page: Page): void {
    this.#switchTo('Pagination')
    super.renderWatermark(page)
  }

  #mark({ $element, $repeated }: Marks): void {
    this.#switchTo($element ?? ($repeated === true ? 'Pagination' : 'Layout'))
  }

  #switchTo(next: StructureElement | 'Layout' | 'Pagination'): void {
    if (this.#open === next) return
    this.#close()
    if (next instanceof StructureElement) next.children.push(this.#document.markStructureContent(next.type))
    else this.#document.markContent('Artifact', { type: next })
    this.#open = next
  }

  #close(): void {
    if (this.#open !== null) this.#document.endMarkedContent()
    this.#open = null
  }

  /** Puts each stretch of a line that needs it into a span of its own, which says what is really written. */
  #spanner(line: Line, element: StructureElement): () => void {
    let index = 0
    let span: StructureElement | null = null
    return () => {
      const inline = line.inlines[index++]
      if (inline === undefined) return
      if (!isComplex(inline)) {
        span = null
        this.#switchTo(element)
        return
      }
      span ??= element.add('Span')
      this.#switchTo(span)
      const wrapsHere = index === line.inlines.length && line.lastLineInParagraph !== true
      span.actualText += wrapsHere ? `${inline.text.trimEnd()} ` : inline.text
    }
  }

  #isOnPage([left, top, right, bottom]: Box): boolean {
    const { width, height } = this.#document.page
    return (
      left >= -tolerance && top >= -tolerance && right <= width + tolerance && bottom <= height + tolerance
    )
  }
}

function isComplex(inline: Inline): boolean {
  return (inline.$level ?? 0) > 0 || needsActualText.test(inline.text)
}

function boxOf({ type, x = 0, y = 0, w = 0, h = 0, r1 = 0, r2 = 0, ...vector }: Vector): Box {
  if (type === 'rect') return [x, y, x + w, y + h]
  if (type === 'ellipse') return [x - r1, y - r2, x + r1, y + r2]
  const points =
    type === 'line'
      ? [
          { x: vector.x1 ?? 0, y: vector.y1 ?? 0 },
          { x: vector.x2 ?? 0, y: vector.y2 ?? 0 },
        ]
      : (vector.points ?? [])
  const xs = points.map((point) => point.x)
  const ys = points.map((point) => point.y)
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)]
}
