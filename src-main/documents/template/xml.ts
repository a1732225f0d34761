import { builder, create } from 'xmlbuilder2'
import { Refusal } from '../../../src-shared/result.ts'

/** The XML of a Word file as a tree, and back. */
export type XmlDocument = NonNullable<ReturnType<typeof create>['node']['ownerDocument']>
export type XmlElement = NonNullable<XmlDocument['documentElement']>
type XmlNode = NonNullable<XmlElement['childNodes'][number]>

/** The namespaces whose elements we look for by name, with the prefix that Word and every other program give them. */
const prefixes: Record<string, string> = {
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w',
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships': 'r',
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc',
  'http://schemas.openxmlformats.org/drawingml/2006/main': 'a',
  'http://schemas.openxmlformats.org/drawingml/2006/picture': 'pic',
  'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing': 'wp',
  'urn:schemas-microsoft-com:vml': 'v',
  'urn:schemas-microsoft-com:office:office': 'o',
}
export const wordNamespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const elementNode = 1

/**
 * Reads a part of a template. Refused as `damaged` where it is no XML in UTF-8, and where it declares a document type:
 * Word writes none, and an entity of it could stand for a file or for gigabytes.
 */
export function readXml(bytes: Uint8Array): XmlDocument {
  const text = textOf(bytes)
  if (/<!(?:DOCTYPE|ENTITY)/i.test(text)) throw damaged('it declares a document type')
  const document = parsed(text)
  for (const element of elementsIn(document)) {
    const expected = prefixes[element.namespaceURI ?? '']
    const others = Object.values(prefixes).includes(element.prefix ?? '')
    if (expected === undefined ? others : element.prefix !== expected)
      throw damaged('it gives the elements of Word other names than Word does')
  }
  return document
}

/** XML of our own, with the prefix `w` declared. */
export function wordXml(xml: string): XmlElement {
  const element = parsed(`<w:x xmlns:w="${wordNamespace}">${xml}</w:x>`).documentElement?.firstElementChild
  if (!element) throw new Error('There is no element in this XML')
  return element
}

export function writeXml(document: XmlDocument): Uint8Array {
  const declared = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
  return new TextEncoder().encode(`${declared}${builder(document).root().toString()}`)
}

/** Every element in it with this name, `w:p`, in the order of the document; all where no name is given. */
export function elementsIn(parent: XmlDocument | XmlElement, name = '*'): XmlElement[] {
  return [...parent.getElementsByTagName(name)]
}

export function childElements(parent: XmlElement, name?: string): XmlElement[] {
  // `children` of this library holds the children's children as well.
  return [...parent.childNodes].filter(isElement).filter(({ nodeName }) => nodeName === (name ?? nodeName))
}

export function childNamed(parent: XmlElement, name: string): XmlElement | null {
  return childElements(parent, name)[0] ?? null
}

/** The value of `w:val` of a child, `<w:pStyle w:val="Heading1"/>`; null where there is none. */
export function childValue(parent: XmlElement | null, name: string): string | null {
  return (parent === null ? null : childNamed(parent, name))?.getAttribute('w:val') ?? null
}

/** The nearest element around it with this name. */
export function around(element: XmlElement, name: string): XmlElement | null {
  for (let outer = element.parentElement; outer !== null; outer = outer.parentElement)
    if (outer.nodeName === name) return outer
  return null
}

/** Puts the elements before a node, or at the end of its parent; a copy of those that are of another document. */
export function insertAll(parent: XmlNode, elements: readonly XmlElement[], before: XmlNode | null): void {
  const { ownerDocument } = parent
  for (const element of elements) {
    const isOurs = ownerDocument === null || element.ownerDocument === ownerDocument
    parent.insertBefore(isOurs ? element : ownerDocument.importNode(element, true), before)
  }
}

export function remove(node: XmlNode): void {
  node.parentNode?.removeChild(node)
}

/** Leaves what is in an element in its place. */
export function unwrap(element: XmlElement, content: XmlElement = element): void {
  for (const child of [...content.childNodes]) element.parentNode?.insertBefore(child, element)
  remove(element)
}

function isElement(node: XmlNode): node is XmlElement {
  return node.nodeType === elementNode
}

function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw damaged('a part of it is not text in UTF-8')
  }
}

const unread = /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>/g
const tag = /<(\/?)([^\s<>/!?]+)(?:"[^"<]*"|'[^'<]*'|[^<>"'])*?(\/?)>/g
/** A document of Word is twenty elements deep, a table in a table in a text box forty. */
const deepest = 200

/** The parser overlooks what is not closed, and one that is cut off must not be taken for the whole. */
function isWhole(text: string): boolean {
  const open: string[] = []
  for (const [, closes, name = '', isEmpty] of text.replace(unread, '').matchAll(tag)) {
    if (closes === '/') {
      if (open.pop() !== name) return false
    } else if (isEmpty === '') open.push(name)
    if (open.length > deepest) return false
  }
  return open.length === 0
}

function parsed(text: string): XmlDocument {
  if (!isWhole(text)) throw damaged('a part of it is no XML')
  try {
    const { node } = create({ skipWhitespaceOnlyText: false }, text)
    const document = node.ownerDocument ?? (node as XmlNode as unknown as XmlDocument)
    if (document.documentElement === null) throw new Error('There is no element')
    return document
  } catch {
    throw damaged('a part of it is no XML')
  }
}

export function damaged(why: string): Refusal {
  return new Refusal(
    'template-damaged',
    `The template cannot be read: ${why}. Open it in Word, save it again as a Word document (.docx), and choose it again.`,
  )
}
