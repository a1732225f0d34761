import { zipped } from '../bundle/zipped.ts'
import { openPackage, type Parts } from './package.ts'
import { cleanPicture } from './pictures.ts'
import { type Relation, relationsName, relationsOf, writeRelations } from './relations.ts'
import { fromElsewhere, leadsOutside, scrub } from './scrub.ts'
import { childElements, damaged, readXml, remove, wordNamespace, writeXml, type XmlDocument } from './xml.ts'

/** A template that was read: only what shows, and nothing of who made it. */
export interface Template {
  /** Name of the part with the text itself: "word/document.xml". */
  body: string
  /** Every part that is kept, as XML. */
  xml: Map<string, { type: string; document: XmlDocument }>
  /** By the name that they had. */
  pictures: Map<string, { name: string; bytes: Uint8Array }>
  relations: Map<string, Relation[]>
}

/** Parts of a Word document that show something or say how. Everything else stays behind: comments, people, properties, fonts. */
const kept = new Set([
  'styles',
  'numbering',
  'settings',
  'theme',
  'header',
  'footer',
  'footnotes',
  'endnotes',
])
/** Of the settings, those that change how pages look. The others hold names, folders and sittings. */
const keptSettings = new Set([
  'w:mirrorMargins',
  'w:gutterAtTop',
  'w:autoHyphenation',
  'w:consecutiveHyphenLimit',
  'w:hyphenationZone',
  'w:doNotHyphenateCaps',
  'w:defaultTabStop',
  'w:evenAndOddHeaders',
  'w:characterSpacingControl',
  'w:footnotePr',
  'w:endnotePr',
  'w:compat',
  'w:themeFontLang',
  'w:clrSchemeMapping',
  'w:decimalSymbol',
  'w:listSeparator',
])

/**
 * Reads a template of the council: what is needed to show it, followed from its text, and nothing else. Refused with a
 * sentence for what cannot be taken (see `openPackage`, `scrub`, `requireHarmlessFields`, `cleanPicture`).
 */
export function readTemplate(bytes: Uint8Array): Template {
  const parts = openPackage(bytes)
  const main = relationsOf(parts, '').find(({ type, isOutside }) => type === 'officeDocument' && !isOutside)
  if (main === undefined) throw damaged('it has no text')
  const template: Template = { body: main.target, xml: new Map(), pictures: new Map(), relations: new Map() }
  take(parts, template, main.target, 'officeDocument')
  const root = template.xml.get(template.body)?.document.documentElement
  if (root?.nodeName !== 'w:document' || root.namespaceURI !== wordNamespace)
    throw damaged('it is no text, or saved as “Strict Open XML”')
  return template
}

function take(parts: Parts, template: Template, name: string, type: string): void {
  if (template.xml.has(name)) return
  const bytes = parts.get(name)
  if (bytes === undefined || !/^[\w./-]+\.xml$/.test(name)) throw damaged('a part of it is missing')
  const document = readXml(bytes)
  template.xml.set(name, { type, document })
  if (type === 'settings') keepSettings(document)
  scrub(document)
  const relations = type === 'settings' ? [] : relationsOf(parts, name).filter(isKept)
  requireNothingElse(document, relations)
  template.relations.set(name, relations)
  for (const relation of relations) {
    if (relation.type === 'image') takePicture(parts, template, relation)
    else take(parts, template, relation.target, relation.type)
  }
}

/** Under a name of ours: the name of a picture's file says who took it. */
function takePicture(parts: Parts, { pictures }: Template, relation: Relation): void {
  const bytes = parts.get(relation.target)
  if (bytes === undefined) throw damaged('a picture in it is missing')
  const picture = pictures.get(relation.target) ?? named(cleanPicture(bytes), pictures.size + 1)
  pictures.set(relation.target, picture)
  relation.target = picture.name
}

function named({ bytes, ending }: ReturnType<typeof cleanPicture>, number: number) {
  return { name: `word/media/picture${number}.${ending}`, bytes }
}

function isKept({ type, isOutside }: Relation): boolean {
  if (isOutside && type !== 'hyperlink' && type !== 'attachedTemplate') throw leadsOutside()
  return !isOutside && (kept.has(type) || type === 'image')
}

function keepSettings(document: XmlDocument): void {
  const root = document.documentElement
  if (root === null) return
  for (const setting of childElements(root)) if (!keptSettings.has(setting.nodeName)) remove(setting)
}

/** Word finds a document damaged that points to what is not there. */
function requireNothingElse(document: XmlDocument, relations: readonly Relation[]): void {
  const ids = new Set(relations.map(({ id }) => id))
  for (const element of [...document.getElementsByTagName('*')])
    for (const { name, value } of [...element.attributes])
      if (name.startsWith('r:') && value !== '' && !ids.has(value)) throw fromElsewhere()
}

const contentTypes: Record<string, string> = {
  officeDocument: 'wordprocessingml.document.main',
  theme: 'theme',
}

/** The template as a file again. The same template and properties give the same bytes. */
export function writeTemplate(template: Template, coreProperties: string): Uint8Array {
  const core = 'docProps/core.xml'
  const files = [
    ...[...template.xml].map(([name, { document }]) => ({ name, bytes: writeXml(document) })),
    ...template.pictures.values(),
    ...[...template.relations]
      .filter(([, relations]) => relations.length > 0)
      .map(([name, relations]) => ({ name: relationsName(name), bytes: writeRelations(relations) })),
    { name: core, bytes: new TextEncoder().encode(coreProperties) },
    {
      name: '_rels/.rels',
      bytes: writeRelations([
        { id: 'rId1', type: 'officeDocument', target: template.body, isOutside: false },
        { id: 'rId2', type: 'core-properties', target: core, isOutside: false },
      ]),
    },
    { name: '[Content_Types].xml', bytes: new TextEncoder().encode(contentTypesOf(template)) },
  ]
  return zipped(files)
}

function contentTypesOf({ xml }: Template): string {
  const openXml = 'application/vnd.openxmlformats-officedocument'
  const overrides = [...xml].map(
    ([name, { type }]) =>
      `<Override PartName="/${name}" ContentType="${openXml}.${contentTypes[type] ?? `wordprocessingml.${type}`}+xml"/>`,
  )
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">',
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="png" ContentType="image/png"/><Default Extension="jpeg" ContentType="image/jpeg"/>',
    '<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>',
    ...overrides,
    '</Types>',
  ].join('')
}
