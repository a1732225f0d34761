import { Document, Packer, Paragraph } from 'docx'
import { unzipSync } from 'fflate'
import type { Block } from '../../../src-shared/documents/content.ts'
import { wordBlocks } from '../word/blocks.ts'
import { styles, textWidth } from '../word/styles.ts'
import type { TemplateStyles } from './styles.ts'
import {
  around,
  childElements,
  childNamed,
  elementsIn,
  insertAll,
  readXml,
  remove,
  wordXml,
  type XmlElement,
} from './xml.ts'

/** The paragraphs and tables of Word for the blocks of each place, as they are in a document of ours. */
export async function blockElements(
  blocks: ReadonlyMap<string, readonly Block[]>,
): Promise<Map<string, XmlElement[]>> {
  // In one document, each place after a paragraph that holds its name.
  const children = [...blocks].flatMap(([name, list]) => [new Paragraph(name), ...list.flatMap(wordBlocks)])
  const bytes = await Packer.toBuffer(new Document({ styles, sections: [{ children }] }))
  const parts = unzipSync(new Uint8Array(bytes), { filter: ({ name }) => name === 'word/document.xml' })
  const body = elementsIn(readXml(parts['word/document.xml'] ?? new Uint8Array()), 'w:body')[0]
  const elements = body === undefined ? [] : childElements(body)
  const made = new Map<string, XmlElement[]>()
  for (const [name, list] of blocks) {
    const count = list.flatMap(wordBlocks).length
    made.set(name, elements.splice(0, count + 1).slice(1))
  }
  return made
}

/** Where blocks come to stand in a template. */
export interface Surroundings {
  styles: TemplateStyles
  /** Number of the list that bullets without a style of their own belong to. */
  bulletList: () => string
  /** Level of the heading above; 0 where there is none. */
  headingAbove: number
  /** Style of the line that is replaced, for plain paragraphs; null for the standard one. */
  style: string | null
  /** Width of the text in twentieths of a point. */
  width: number
}

/** Makes elements fit: the template's own headings one level below the one above, its own bullets, its own width. */
export function fitInto(elements: readonly XmlElement[], surroundings: Surroundings): void {
  const all = elements.flatMap((element) => [element, ...elementsIn(element)])
  const levels = all.flatMap((element) => headingLevel(element) ?? [])
  const shift = surroundings.headingAbove + 1 - Math.min(...levels)
  for (const element of all) {
    if (element.nodeName === 'w:p') fitParagraph(element, shift, surroundings)
    else fitWidth(element, surroundings.width)
  }
}

function fitParagraph(
  paragraph: XmlElement,
  shift: number,
  { styles, bulletList, style }: Surroundings,
): void {
  const looks = childNamed(paragraph, 'w:pPr')
  const level = headingLevel(paragraph)
  const list = looks === null ? null : childNamed(looks, 'w:numPr')
  if (level !== null) {
    setStyle(paragraph, styles.heading(level + shift))
    keepWithNext(paragraph)
  }
  if (list !== null) {
    const own = styles.bullets()
    setStyle(paragraph, own)
    if (own !== null) remove(list)
    else for (const number of elementsIn(list, 'w:numId')) number.setAttribute('w:val', bulletList())
  }
  const isPlain = level === null && list === null && around(paragraph, 'w:tbl') === null
  if (isPlain && style !== null) setStyle(paragraph, style)
}

function headingLevel(element: XmlElement): number | null {
  if (element.nodeName !== 'w:p') return null
  const looks = childNamed(element, 'w:pPr')
  const id = looks === null ? null : childNamed(looks, 'w:pStyle')?.getAttribute('w:val')
  const level = /^Heading([1-5])$/.exec(id ?? '')
  return level ? Number(level[1]) : null
}

/** Takes the style away where it is null. */
function setStyle(paragraph: XmlElement, style: string | null): void {
  if (childNamed(paragraph, 'w:pPr') === null)
    insertAll(paragraph, [wordXml('<w:pPr/>')], paragraph.firstChild)
  const looks = childNamed(paragraph, 'w:pPr') as XmlElement
  for (const old of childElements(looks, 'w:pStyle')) remove(old)
  if (style === null) return
  const element = wordXml('<w:pStyle/>')
  element.setAttribute('w:val', style)
  insertAll(looks, [element], looks.firstChild)
}

/** A heading never stands alone at the foot of a page, whatever the template's styles say. */
function keepWithNext(heading: XmlElement): void {
  const looks = childNamed(heading, 'w:pPr')
  if (looks === null || childNamed(looks, 'w:keepNext') !== null) return
  insertAll(looks, [wordXml('<w:keepNext/>')], childNamed(looks, 'w:pStyle')?.nextSibling ?? null)
}

/** Our widths are shares of our page: those of a table become shares of whatever it stands in. */
function fitWidth(element: XmlElement, width: number): void {
  const scaled = (name: string) =>
    element.setAttribute(name, String(Math.round((Number(element.getAttribute(name)) / textWidth) * width)))
  if (element.nodeName === 'w:gridCol') scaled('w:w')
  if (element.nodeName === 'w:tab' && element.getAttribute('w:pos') !== null) scaled('w:pos')
  if (element.nodeName !== 'w:tblW' && element.nodeName !== 'w:tcW') return
  const share = Math.round((Number(element.getAttribute('w:w')) / textWidth) * 5000)
  element.setAttribute('w:w', String(share))
  element.setAttribute('w:type', 'pct')
}
