import { Refusal } from '../../../src-shared/result.ts'
import { requireHarmlessFields } from './fields.ts'
import {
  childElements,
  childNamed,
  elementsIn,
  remove,
  unwrap,
  type XmlDocument,
  type XmlElement,
} from './xml.ts'

/** What names people or programs and shows nothing, and what would be wrong on another text. */
const removed = new Set([
  'w:commentRangeStart',
  'w:commentRangeEnd',
  'w:commentReference',
  'w:annotationRef',
  'w:permStart',
  'w:permEnd',
  'w:proofErr',
  'w:lastRenderedPageBreak',
  'w:printerSettings',
  'w:fldData',
  'a:hlinkClick',
  'a:hlinkHover',
  'a:extLst',
])
/** What is around words and means nothing to a reader: links that lead outside, controls, tags. */
const unwrapped = new Set(['w:hyperlink', 'w:sdt', 'w:smartTag', 'w:customXml'])
const tracked =
  /^w:(ins|del|moveFrom|moveTo|moveFromRange(Start|End)|moveToRange(Start|End)|cellIns|cellDel|cellMerge|numberingChange|\w+PrChange|tblGridChange)$/
const foreign =
  /^(w:(altChunk|object|control|subDoc|movie|dataBinding|framesets?)|o:OLEObject|\w+:(chart|relIds|contentPart))$/
/** Elements of a picture whose name is the name of its file. */
const named = new Set(['wp:docPr', 'pic:cNvPr'])
/** Attributes by which somebody's sittings can be told apart. */
const sittings = /^(w:rsid\w*|\w+:paraId|\w+:textId|o:title|w15:\w+)$/
const looksLikePath = /[\\/].*\.\w+$|^[a-z]:\\|\.(png|jpe?g|gif|bmp|emf|wmf|svg|tiff?)$/i

/**
 * Takes out of one part of a template what tells of its author or leads outside. Refused where that would change what it
 * says: tracked changes that nobody has decided on, and what is put in from other programs.
 */
export function scrub(document: XmlDocument): void {
  requireHarmlessFields(document)
  for (const element of elementsIn(document)) {
    if (tracked.test(element.nodeName)) throw trackedChanges()
    if (foreign.test(element.nodeName)) throw fromElsewhere()
    scrubAttributes(element)
  }
  for (const comment of commentsIn(document)) remove(comment)
  for (const element of elementsIn(document)) {
    if (removed.has(element.nodeName)) remove(element)
    else if (unwrapped.has(element.nodeName)) unwrapWhole(element)
  }
}

function unwrapWhole(element: XmlElement): void {
  for (const child of childElements(element))
    if (/^w:(sdtPr|sdtEndPr|smartTagPr|customXmlPr)$/.test(child.nodeName)) remove(child)
  unwrap(element, childNamed(element, 'w:sdtContent') ?? element)
}

function scrubAttributes(element: XmlElement): void {
  for (const { name, value } of [...element.attributes]) {
    if (sittings.test(name)) element.removeAttribute(name)
    if (/^(\w+:)?(src|href)$/i.test(name) && value !== '') throw leadsOutside()
  }
  if (!named.has(element.nodeName)) return
  element.setAttribute('name', 'Picture')
  element.removeAttribute('title')
  if (looksLikePath.test(element.getAttribute('descr') ?? '')) element.removeAttribute('descr')
}

/** Comments of XML and instructions to programs, wherever they are. */
function commentsIn(document: XmlDocument) {
  const all = [document, ...elementsIn(document)].flatMap((parent) => [...parent.childNodes])
  return all.filter(({ nodeType }) => nodeType === 8 || nodeType === 7)
}

export function leadsOutside(): Refusal {
  return new Refusal(
    'template-leads-outside',
    'The template fetches something from elsewhere: a linked picture, file or object. Put it into the template itself, or take it out, and choose it again. Nothing was fetched.',
  )
}

export function fromElsewhere(): Refusal {
  return new Refusal(
    'template-from-elsewhere',
    'The template has something in it from another program: a chart, an object, a control or another document. Put a picture (PNG) there instead, and choose it again.',
  )
}

function trackedChanges(): Refusal {
  return new Refusal(
    'template-tracked-changes',
    'The template has tracked changes with the names of their authors. Accept or reject all of them in Word (Review), save it, and choose it again.',
  )
}
