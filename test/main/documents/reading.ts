import { execFileSync } from 'node:child_process'
import { inflateRawSync } from 'node:zlib'
import { squeezed, tagsOf } from './pdf/readPdf.ts'

/** Reads finished documents back, as a person or a curious recipient would. */

/** The text of a PDF in reading order, on one line; each page is followed by a form feed in `pages`. */
export function pdfText(bytes: Uint8Array): { text: string; pages: string[] } {
  const raw = execFileSync('pdftotext', ['-', '-'], { input: bytes, encoding: 'utf8' })
  const pages = raw.split('\f').slice(0, -1)
  return { text: oneLine(pages.join(' ')), pages }
}

/** The lines of each page from top to bottom, without empty ones. */
export function pdfLines(bytes: Uint8Array): string[][] {
  const raw = execFileSync('pdftotext', ['-layout', '-', '-'], { input: bytes, encoding: 'utf8' })
  return raw
    .split('\f')
    .slice(0, -1)
    .map((page) =>
      page
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== ''),
    )
}

/** What a screen reader reads, without headers, footers and spaces: to look for `squeezed` texts in. */
export function taggedText(bytes: Uint8Array): string {
  return squeezed(
    taggedLines(bytes)
      .map(({ text }) => text)
      .join(''),
  )
}

/** The rows of every table of a PDF, each a list of the texts of its cells, without spaces. */
export function pdfRows(bytes: Uint8Array): string[][] {
  const rows: string[][] = []
  let cells: string[] | null = null
  for (const { tag, text } of taggedLines(bytes)) {
    if (tag === 'TR') {
      cells = []
      rows.push(cells)
    } else if (tag === 'TD' || tag === 'TH') cells?.push('')
    else if (tag === 'Sect' || tag.startsWith('H')) cells = null
    else if (cells !== null && cells.length > 0) cells[cells.length - 1] += squeezed(text)
  }
  return rows
}

function taggedLines(bytes: Uint8Array): { tag: string; text: string }[] {
  let isText = false
  return tagsOf(bytes)
    .split('\n')
    .map((line) => {
      const begins = !isText && /^\s*"/.test(line)
      const text = isText || begins ? line.replace(/^\s*"/, '').replace(/"$/, '') : ''
      if (isText || begins) isText = !line.endsWith('"') || line.trim() === '"'
      return { tag: text === '' ? (/^\s*([A-Z]\w*)/.exec(line)?.[1] ?? '') : '', text }
    })
}

export function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim()
}

/** The files of a ZIP archive by name. */
export function unzipped(bytes: Uint8Array): Map<string, string> {
  const zip = Buffer.from(bytes)
  const end = zip.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]))
  const files = new Map<string, string>()
  let at = zip.readUInt32LE(end + 16)
  for (let left = zip.readUInt16LE(end + 10); left > 0; left--) {
    const method = zip.readUInt16LE(at + 10)
    const size = zip.readUInt32LE(at + 20)
    const nameLength = zip.readUInt16LE(at + 28)
    const name = zip.toString('utf8', at + 46, at + 46 + nameLength)
    const local = zip.readUInt32LE(at + 42)
    const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28)
    const data = zip.subarray(start, start + size)
    files.set(name, (method === 0 ? data : inflateRawSync(data)).toString('utf8'))
    at += 46 + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32)
  }
  return files
}

/** A paragraph of a Word document: its style (`Heading1`, or empty) and its text. */
export interface WordParagraph {
  style: string
  text: string
}

export function wordParagraphs(bytes: Uint8Array): WordParagraph[] {
  const xml = unzipped(bytes).get('word/document.xml') ?? ''
  return [...xml.matchAll(/<w:p[ >].*?<\/w:p>/gs)].map(([paragraph]) => ({
    style: /<w:pStyle w:val="([^"]+)"/.exec(paragraph)?.[1] ?? '',
    text: [...paragraph.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:br\/>/g)]
      .map(([, text]) => (text === undefined ? ' ' : unescapeXml(text)))
      .join(''),
  }))
}

function unescapeXml(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&')
}

/** What stands under a heading, up to the next heading of the same or a higher level. */
export function underHeading(
  paragraphs: WordParagraph[],
  style: string,
  text: string,
  from = 0,
): WordParagraph[] {
  const start = paragraphs.findIndex(
    (paragraph, index) => index >= from && paragraph.style === style && paragraph.text === text,
  )
  if (start === -1) throw new Error(`There is no ${style} “${text}”`)
  const rest = paragraphs.slice(start + 1)
  const end = rest.findIndex((paragraph) => paragraph.style.startsWith('Heading') && paragraph.style <= style)
  return end === -1 ? rest : rest.slice(0, end)
}
