import { colours, styles as ours } from '../word/styles.ts'
import {
  childElements,
  childValue,
  elementsIn,
  insertAll,
  wordXml,
  type XmlDocument,
  type XmlElement,
} from './xml.ts'

type Level = 1 | 2 | 3 | 4 | 5
const deepest = 5

/** The paragraph styles of a template, found by what Word calls them in every language ("heading 1"). */
export class TemplateStyles {
  readonly #document: XmlDocument
  readonly #styles: XmlElement[]

  constructor(document: XmlDocument) {
    this.#document = document
    this.#styles = elementsIn(document, 'w:style').filter(
      (style) => style.getAttribute('w:type') === 'paragraph',
    )
  }

  /** Level of the headings in this style or in what it is based on; null for other text. */
  levelOf(styleId: string | null): number | null {
    const seen = new Set<string>()
    for (let id = styleId; id !== null && !seen.has(id); ) {
      seen.add(id)
      const style = this.#styles.find((one) => one.getAttribute('w:styleId') === id) ?? null
      const named = /^heading ([1-9])$/.exec(nameOf(style))
      if (named) return Number(named[1])
      id = childValue(style, 'w:basedOn')
    }
    return null
  }

  /** Id of the style for headings of a level, at most 5; added as Chairside has it where the template has none. */
  heading(level: number): string {
    const known = Math.min(deepest, Math.max(1, level)) as Level
    return this.#named(`heading ${known}`) ?? this.#add(`heading ${known}`, headingLook(known))
  }

  /** Id of the template's own style for bullets; null where it has none that makes them. */
  bullets(): string | null {
    const style = this.#styles.find((one) => nameOf(one) === 'list bullet')
    const makesBullets = style !== undefined && elementsIn(style, 'w:numPr').length > 0
    return makesBullets ? style.getAttribute('w:styleId') : null
  }

  #named(name: string): string | null {
    return this.#styles.find((style) => nameOf(style) === name)?.getAttribute('w:styleId') ?? null
  }

  #add(name: string, look: string): string {
    const id = `Chairside${name.replace(/\W/g, '')}`
    const base = this.#styles
      .find((style) => style.getAttribute('w:default') === '1')
      ?.getAttribute('w:styleId')
    const basedOn = base ? `<w:basedOn w:val="${base}"/><w:next w:val="${base}"/>` : ''
    const style = wordXml(
      `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${basedOn}<w:uiPriority w:val="9"/><w:qFormat/>${look}</w:style>`,
    )
    const root = this.#document.documentElement
    if (root !== null) insertAll(root, [style], null)
    this.#styles.push(style)
    return id
  }
}

function nameOf(style: XmlElement | null): string {
  return childValue(style, 'w:name')?.toLowerCase() ?? ''
}

function headingLook(level: Level): string {
  const { run, paragraph } = ours.default[`heading${level}`]
  const { before, after } = paragraph.spacing
  return [
    `<w:pPr><w:keepNext/><w:spacing w:before="${before}" w:after="${after}"/><w:outlineLvl w:val="${level - 1}"/></w:pPr>`,
    `<w:rPr><w:b/><w:bCs/><w:color w:val="${colours.text}"/><w:sz w:val="${run.size}"/><w:szCs w:val="${run.size}"/></w:rPr>`,
  ].join('')
}

/** Adds a list of bullets to those of the template, and answers with its number. */
export function addBulletList(numbering: XmlDocument): string {
  const root = numbering.documentElement
  if (root === null) throw new Error('The numbering is empty')
  const next = (name: string, id: string) =>
    1 + Math.max(0, ...elementsIn(numbering, name).map((element) => Number(element.getAttribute(id)) || 0))
  const list = next('w:abstractNum', 'w:abstractNumId')
  const number = next('w:num', 'w:numId')
  // Word wants all lists before all numbers.
  const firstNumber = childElements(root, 'w:num')[0] ?? null
  const look = '<w:pPr><w:ind w:left="720" w:hanging="360"/></w:pPr>'
  insertAll(
    root,
    [
      wordXml(
        `<w:abstractNum w:abstractNumId="${list}"><w:multiLevelType w:val="hybridMultilevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/><w:lvlJc w:val="left"/>${look}</w:lvl></w:abstractNum>`,
      ),
    ],
    firstNumber,
  )
  const used = wordXml(`<w:num w:numId="${number}"><w:abstractNumId w:val="${list}"/></w:num>`)
  insertAll(root, [used], childElements(root, 'w:numIdMacAtCleanup')[0] ?? null)
  return String(number)
}
