import { Refusal } from '../../../src-shared/result.ts'
import { elementsIn, type XmlDocument } from './xml.ts'

/** Fields that count and point within the document. Any other says who wrote it, asks the clock, or fetches something. */
const allowed = new Set([
  'PAGE',
  'NUMPAGES',
  'SECTION',
  'SECTIONPAGES',
  'TOC',
  'PAGEREF',
  'REF',
  'STYLEREF',
  'SEQ',
])

/** Refuses a template as `template-field` where it has a field that is not one of these. */
export function requireHarmlessFields(document: XmlDocument): void {
  for (const instruction of instructionsIn(document)) {
    const name = instruction.trim().split(/\s+/u)[0]?.toUpperCase() ?? ''
    const isWithin = name === 'HYPERLINK' && /^\s*HYPERLINK\s+\\l\s+"[^"]*"[\s\\a-z]*$/i.test(instruction)
    if (name !== '' && !allowed.has(name) && !isWithin)
      throw new Refusal(
        'template-field',
        `The template has the field “${name.slice(0, 40)}” in it. Only page numbers, contents and references within the document can be fields: write a named place or plain words instead. Alt+F9 in Word shows the fields.`,
      )
  }
}

/** The instruction of each field, put together where it is in several pieces; fields can stand within fields. */
function instructionsIn(document: XmlDocument): string[] {
  const found = elementsIn(document, 'w:fldSimple').map((field) => field.getAttribute('w:instr') ?? '')
  const open: string[] = []
  for (const element of elementsIn(document)) {
    const kind = element.nodeName === 'w:fldChar' ? element.getAttribute('w:fldCharType') : null
    if (kind === 'begin') open.push('')
    else if (element.nodeName === 'w:instrText') open.push(`${open.pop() ?? ''}${element.textContent ?? ''}`)
    else if (kind === 'end') found.push(open.pop() ?? '')
  }
  return [...found, ...open]
}
