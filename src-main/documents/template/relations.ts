import type { Parts } from './package.ts'
import { elementsIn, readXml } from './xml.ts'

/** How the files of a Word document hang together. */
export interface Relation {
  id: string
  /** Last word of its type: "header", "image", "attachedTemplate". */
  type: string
  /** Name of the file in the package; an address where it is outside. */
  target: string
  isOutside: boolean
}

const types = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** The relations of a file; of the package where its name is empty. */
export function relationsOf(parts: Parts, name: string): Relation[] {
  const bytes = parts.get(relationsName(name))
  if (bytes === undefined) return []
  return elementsIn(readXml(bytes), 'Relationship').map((element) => {
    const target = element.getAttribute('Target') ?? ''
    const isOutside = element.getAttribute('TargetMode') === 'External'
    return {
      id: element.getAttribute('Id') ?? '',
      type: (element.getAttribute('Type') ?? '').replace(/^.*\//, ''),
      target: isOutside ? target : resolved(name, target),
      isOutside,
    }
  })
}

/** "word/_rels/document.xml.rels" of "word/document.xml". */
export function relationsName(name: string): string {
  const slash = name.lastIndexOf('/') + 1
  return `${name.slice(0, slash)}_rels/${name.slice(slash)}.rels`
}

export function writeRelations(relations: readonly Relation[]): Uint8Array {
  const written = relations.map(
    ({ id, type, target }) =>
      `<Relationship Id="${attribute(id)}" Type="${typeOf(type)}" Target="/${attribute(target)}"/>`,
  )
  return new TextEncoder().encode(
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${written.join('')}</Relationships>`,
  )
}

function typeOf(type: string): string {
  return type === 'core-properties'
    ? 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties'
    : `${types}/${type}`
}

function resolved(name: string, target: string): string {
  try {
    return decodeURIComponent(new URL(target, `file:///${name}`).pathname.slice(1))
  } catch {
    return ''
  }
}

function attribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}
