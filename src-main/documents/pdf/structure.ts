import type { MarkedContent, PdfDocument, PdfStructureElement } from './internals.ts'

/** The tags of a document: what a screen reader reads, in the order of the definition and not of the painting. */

export type StructureType =
  | 'Document'
  | 'Sect'
  | 'BlockQuote'
  | `H${1 | 2 | 3 | 4 | 5 | 6}`
  | 'P'
  | 'Span'
  | 'L'
  | 'LI'
  | 'LBody'
  | 'Table'
  | 'THead'
  | 'TBody'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'Figure'

interface StructureDetails {
  readonly alt?: string
  readonly title?: string
  readonly scope?: 'Column' | 'Row'
}

/** Left, top, right and bottom in points from the top left corner of the page. */
export type Box = readonly [left: number, top: number, right: number, bottom: number]

export class StructureElement {
  readonly type: StructureType
  readonly details: StructureDetails
  readonly children: (StructureElement | MarkedContent)[] = []
  /** What is really written, where the glyphs alone would not say it. */
  actualText = ''
  /** Where a figure is on its page. */
  box: Box | null = null
  boxPageHeight = 0

  constructor(type: StructureType, details: StructureDetails = {}) {
    this.type = type
    this.details = details
  }

  add(type: StructureType, details: StructureDetails = {}): StructureElement {
    const child = new StructureElement(type, details)
    this.children.push(child)
    return child
  }

  /** Grows the box of a figure by something painted on the page. */
  cover(box: Box, pageHeight: number): void {
    const old = this.box ?? box
    this.box = [
      Math.min(old[0], box[0]),
      Math.min(old[1], box[1]),
      Math.max(old[2], box[2]),
      Math.max(old[3], box[3]),
    ]
    this.boxPageHeight = pageHeight
  }
}

/** Writes the finished tree into the document. */
export function writeStructure(root: StructureElement, document: PdfDocument): void {
  const written = write(root, document)
  if (written === null) throw new Error('A document without content cannot be tagged')
  document.addStructure(written)
  written.end()
}

function write(element: StructureElement, document: PdfDocument): PdfStructureElement | null {
  const children = element.children.flatMap((child) => {
    const written = child instanceof StructureElement ? write(child, document) : child
    return written === null ? [] : [written]
  })
  const isCell = element.type === 'TD' || element.type === 'TH'
  if (children.length === 0 && !isCell) return null

  const { alt, title } = element.details
  const written = document.struct(element.type, { alt, title, actual: element.actualText })
  const attributes = attributesOf(element)
  if (attributes !== null) Object.assign(written.dictionary.data, { A: attributes })
  for (const child of children) written.add(child)
  return written
}

function attributesOf(element: StructureElement): object | null {
  if (element.type === 'L') return { O: 'List', ListNumbering: 'Disc' }
  if (element.details.scope !== undefined) return { O: 'Table', Scope: element.details.scope }
  if (element.box === null) return null
  const [left, top, right, bottom] = element.box
  const height = element.boxPageHeight
  return { O: 'Layout', Placement: 'Block', BBox: [left, height - bottom, right, height - top] }
}
