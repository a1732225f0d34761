import { type Piece, piece } from '../search.ts'
import { apart, perhapsApart } from '../squeeze.ts'

/** Elements of a Word file that end a line. Any other element may stand inside a word. */
const endsLine = /<\/?(?:w:p|w:tr|w:tc|w:br|w:tab|w:cr|a:p|a:br)(?=[\s/>])[^>]*>/g

/** The text of an XML file with what is deleted or commented in it, and what stands in its attributes. */
export function readXml(place: string, xml: string): Piece[] {
  const content = xml.replace(/<!\[CDATA\[|\]\]>/g, '')
  const notes = content.match(/<!--[\s\S]*?-->|<\?[\s\S]*?\?>/g) ?? []
  const inLines = /<w:/.test(content) ? content.replace(endsLine, '\n') : content.replace(/<[^>]*>/g, '$&\n')
  const attributes = [...content.matchAll(/=\s*(?:"([^"]{5,})"|'([^']{5,})')/g)].map(
    ([, one, other]) => one ?? other,
  )
  return [
    piece(place, unescaped(inLines.replace(/<[^>]*>/g, perhapsApart))),
    piece(`${place}, in what is not shown`, unescaped([...attributes, ...notes].join(apart))),
  ]
}

const named: Record<string, string> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' }

function unescaped(text: string): string {
  return text.replace(/&(?:#(\d+)|#x([0-9a-f]+)|(\w+));/gi, (written, decimal, hex, name) => {
    if (name !== undefined) return named[name] ?? written
    const code = decimal !== undefined ? Number(decimal) : Number.parseInt(hex, 16)
    return code <= 0x10ffff ? String.fromCodePoint(code) : written
  })
}
