import type { Instant } from '../../../src-shared/conference/values.ts'
import type { TemplateKind } from '../../../src-shared/contract.ts'
import { paragraph } from '../../../src-shared/documents/blocks.ts'
import type { Block } from '../../../src-shared/documents/content.ts'
import { Refusal } from '../../../src-shared/result.ts'
import { coreProperties } from '../word/packed.ts'
import { textWidth } from '../word/styles.ts'
import { printable } from '../word/text.ts'
import { blockElements, fitInto } from './blockElements.ts'
import { problemsOf } from './check.ts'
import { readTemplate, type Template, writeTemplate } from './clean.ts'
import { fillWords } from './fillWords.ts'
import { type FoundParagraph, paragraphsWithPlaces } from './findPlaces.ts'
import type { Fillings } from './places.ts'
import { addBulletList, TemplateStyles } from './styles.ts'
import {
  childElements,
  childNamed,
  childValue,
  elementsIn,
  insertAll,
  readXml,
  remove,
  wordNamespace,
  type XmlDocument,
  type XmlElement,
} from './xml.ts'

/** Stands in a place for which there is nothing: an empty one would look like a mistake. */
const nothing = 'Not recorded'

/**
 * A document in the council's own layout: what goes into each place is poured into the template. The same template, fillings
 * and moment give the same bytes. Refused as `template-does-not-fit` where a check would find something wrong, and as
 * `readTemplate`.
 */
export async function pour(
  bytes: Uint8Array,
  kind: TemplateKind,
  fillings: Fillings,
  { title, at }: { title: string; at: Instant },
): Promise<Uint8Array> {
  const template = readTemplate(bytes)
  const problems = problemsOf(template, kind)
  if (problems.length > 0)
    throw new Refusal(
      'template-does-not-fit',
      `The council’s Word template no longer fits, so this was not made: ${problems.join(' ')} Choose a corrected template on the first screen, or go on without one.`,
    )
  await pourBlocks(template, fillings)
  for (const { document } of template.xml.values())
    for (const found of paragraphsWithPlaces(document))
      fillWords(found, ({ name }) => wordsFor(fillings, name))
  return writeTemplate(template, coreProperties(printable(title), at))
}

function wordsFor(fillings: Fillings, name: string): string {
  const filling = fillingNamed(fillings, name)
  return filling?.fill === 'words' && filling.words.trim() !== '' ? filling.words.trim() : nothing
}

function fillingNamed(fillings: Fillings, name: string) {
  return [...fillings].find(([known]) => known.toLowerCase() === name)?.[1]
}

interface BlockPlace {
  name: string
  blocks: readonly Block[]
  paragraph: XmlElement
}

async function pourBlocks(template: Template, fillings: Fillings): Promise<void> {
  const { document } = partOf(template, 'officeDocument', '')
  const places = paragraphsWithPlaces(document).flatMap((found) => blockPlace(found, fillings) ?? [])
  const elements = await blockElements(new Map(places.map(({ name, blocks }) => [name, blocks])))
  const styles = new TemplateStyles(partOf(template, 'styles', 'w:styles').document)
  let list: string | null = null
  const bulletList = () => (list ??= addBulletList(partOf(template, 'numbering', 'w:numbering').document))
  const above = headingsAbove(document, styles)
  for (const { name, paragraph: replaced } of places) {
    const poured = (elements.get(name) ?? []).map(
      (element) => document.importNode(element, true) as XmlElement,
    )
    insertAll(replaced.parentNode as XmlElement, poured, replaced)
    const style = childValue(childNamed(replaced, 'w:pPr'), 'w:pStyle')
    fitInto(poured, {
      styles,
      bulletList,
      headingAbove: above.get(replaced) ?? 0,
      style: styles.levelOf(style) === null ? style : null,
      width: widthOfText(document),
    })
    removeLine(replaced)
  }
}

function blockPlace({ places, paragraph: line }: FoundParagraph, fillings: Fillings): BlockPlace | null {
  const name = places[0]?.name ?? ''
  const filling = fillingNamed(fillings, name)
  if (filling?.fill !== 'blocks') return null
  return {
    name,
    blocks: filling.blocks.length === 0 ? [paragraph(`${nothing}.`)] : filling.blocks,
    paragraph: line,
  }
}

/** For each paragraph the level of the heading above it. */
function headingsAbove(document: XmlDocument, styles: TemplateStyles): Map<XmlElement, number> {
  const above = new Map<XmlElement, number>()
  let level = 0
  for (const line of elementsIn(document, 'w:p')) {
    above.set(line, level)
    level = styles.levelOf(childValue(childNamed(line, 'w:pPr'), 'w:pStyle')) ?? level
  }
  return above
}

/** A line that ends a section of the document keeps what it says of the section. */
function removeLine(line: XmlElement): void {
  if (elementsIn(line, 'w:sectPr').length === 0) remove(line)
  else for (const child of childElements(line)) if (child.nodeName !== 'w:pPr') remove(child)
}

/** Between the margins of the last section, in twentieths of a point. */
function widthOfText(document: XmlDocument): number {
  const section = elementsIn(document, 'w:sectPr').at(-1)
  const size = section === undefined ? null : childNamed(section, 'w:pgSz')
  const margin = section === undefined ? null : childNamed(section, 'w:pgMar')
  const width = ['w:left', 'w:right'].reduce(
    (rest, side) => rest - Number(margin?.getAttribute(side) ?? 0),
    Number(size?.getAttribute('w:w') ?? 0),
  )
  return width > 0 ? width : textWidth
}

/** The part of this type; a new and empty one where the template has none. */
function partOf(template: Template, type: string, rootName: string): { type: string; document: XmlDocument } {
  const known = [...template.xml.values()].find((part) => part.type === type)
  if (known !== undefined) return known
  const name = `word/chairside-${type}.xml`
  const document = readXml(new TextEncoder().encode(`<${rootName} xmlns:w="${wordNamespace}"/>`))
  const part = { type, document }
  template.xml.set(name, part)
  const relation = { id: `chairside-${type}`, type, target: name, isOutside: false }
  template.relations.set(template.body, [...(template.relations.get(template.body) ?? []), relation])
  return part
}
