import { around, elementsIn, type XmlDocument, type XmlElement } from './xml.ts'

/** A named place as it stands in a paragraph, from one character of the paragraph's text to another. */
export interface FoundPlace {
  /** In lower case: people's programs put capitals where they like. */
  name: string
  /** As it is written: "{{ Plan.actions }}". */
  written: string
  from: number
  to: number
}

/** A paragraph with named places in it, or with braces that look like one. */
export interface FoundParagraph {
  paragraph: XmlElement
  /** Its text in pieces, because a program may have cut a place into several runs. */
  pieces: Piece[]
  places: FoundPlace[]
  /** It holds one place and nothing else, so that blocks can take its place. */
  isAlone: boolean
  /** Braces that open and do not close, or the other way round, with what stands around them; null where there are none. */
  loose: string | null
}

export interface Piece {
  /** A `w:t`; null for what is no text (a tab, a break, a picture). */
  element: XmlElement | null
  text: string
  from: number
}

const place = /\{\{\s*([^{}\uFFFC]*?)\s*\}\}/gu
/** Stands for what is no text. */
const something = '\uFFFC'
const noText = new Set([
  'w:tab',
  'w:br',
  'w:cr',
  'w:drawing',
  'w:pict',
  'mc:AlternateContent',
  'w:fldChar',
  'w:sym',
  'w:ptab',
  'w:footnoteReference',
  'w:endnoteReference',
])

/** The paragraphs of a part of a template that have named places in them, in the order of the document. */
export function paragraphsWithPlaces(document: XmlDocument): FoundParagraph[] {
  return elementsIn(document, 'w:p')
    .map(read)
    .filter(({ places, loose }) => places.length > 0 || loose !== null)
}

function read(paragraph: XmlElement): FoundParagraph {
  const pieces = piecesOf(paragraph)
  const text = pieces.map((piece) => piece.text).join('')
  const places = [...text.matchAll(place)].map((match) => ({
    name: (match[1] ?? '').toLowerCase(),
    written: match[0].replace(/\s+/gu, ' '),
    from: match.index,
    to: match.index + match[0].length,
  }))
  const rest = text.replace(place, '')
  const brace = rest.search(/\{\{|\}\}/)
  return {
    paragraph,
    pieces,
    places,
    isAlone: places.length === 1 && rest.trim() === '',
    loose:
      brace === -1
        ? null
        : rest
            .slice(Math.max(0, brace - 15), brace + 25)
            .replaceAll(something, ' ')
            .trim(),
  }
}

/** Its own text: what is in a text box within it belongs to the paragraphs of the box. */
function piecesOf(paragraph: XmlElement): Piece[] {
  const pieces: Piece[] = []
  let from = 0
  for (const element of elementsIn(paragraph)) {
    const isText = element.nodeName === 'w:t'
    if (!isText && !noText.has(element.nodeName)) continue
    if (around(element, 'w:p') !== paragraph || around(element, 'w:pPr') !== null) continue
    const text = isText ? (element.textContent ?? '') : something
    pieces.push({ element: isText ? element : null, text, from })
    from += text.length
  }
  return pieces
}
