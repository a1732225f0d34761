import { deflateSync } from 'node:zlib'
import { strToU8, zipSync } from 'fflate'

/** Files made by hand for the guard's tests, each with one text in one place. */

export interface TinyPdf {
  /** Drawing instructions of each page. Helvetica is `/F`. */
  pages?: string[]
  /** Objects beside the pages, as they stand in the file. Numbered from 100. */
  objects?: string[]
  /** What the catalog says beside its pages: `/Outlines 100 0 R`. */
  catalog?: string
  /** What each page says beside its content: `/Annots [100 0 R]`. */
  page?: string
  /** The information dictionary: `/Title (…)`. */
  info?: string
}

export function tinyPdf({
  pages = [''],
  objects = [],
  catalog = '',
  page = '',
  info = '',
}: TinyPdf): Uint8Array {
  const kids = pages.map((_content, index) => `${10 + index * 2} 0 R`).join(' ')
  const numbered = [
    `1 0 obj\n<< /Type /Catalog /Pages 2 0 R ${catalog} >>\nendobj`,
    `2 0 obj\n<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>\nendobj`,
    '3 0 obj\n<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>\nendobj',
    `4 0 obj\n<< ${info} >>\nendobj`,
    ...pages.flatMap((content, index) => [
      `${10 + index * 2} 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F 3 0 R >> >> /Contents ${11 + index * 2} 0 R ${page} >>\nendobj`,
      `${11 + index * 2} 0 obj\n${stream(`BT /F 12 Tf 50 700 Td ${content} ET`)}\nendobj`,
    ]),
    ...objects.map((object, index) => `${100 + index} 0 obj\n${object}\nendobj`),
  ]
  let file = '%PDF-1.7\n'
  const places: [number, number][] = []
  for (const object of numbered) {
    places.push([Number.parseInt(object, 10), file.length])
    file += `${object}\n`
  }
  const table = places.map(([id, at]) => `${id} 1\n${String(at).padStart(10, '0')} 00000 n \n`).join('')
  const trailer = `trailer\n<< /Size 200 /Root 1 0 R /Info 4 0 R >>\nstartxref\n${file.length}\n%%EOF\n`
  return Buffer.from(`${file}xref\n0 1\n0000000000 65535 f \n${table}${trailer}`, 'latin1')
}

/** A compressed stream of a PDF. */
export function stream(content: string | Uint8Array, more = ''): string {
  const bytes = deflateSync(typeof content === 'string' ? Buffer.from(content, 'latin1') : content)
  return `<< /Length ${bytes.length} /Filter /FlateDecode ${more} >>\nstream\n${bytes.toString('latin1')}\nendstream`
}

/** A text in hexadecimal UTF-16, as PDF writers put texts that are not plain. */
export function utf16(text: string): string {
  return `<feff${Buffer.from(text, 'utf16le').swap16().toString('hex')}>`
}

export function zip(files: Record<string, string | Uint8Array>): Uint8Array {
  return zipSync(
    Object.fromEntries(
      Object.entries(files).map(([name, content]) => [
        name,
        typeof content === 'string' ? strToU8(content) : content,
      ]),
    ),
  )
}

/** A Word document with this body, and other files beside it. */
export function tinyDocx(body: string, files: Record<string, string> = {}): Uint8Array {
  const xmlns = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
  return zip({
    'word/document.xml': `<?xml version="1.0"?><w:document ${xmlns}><w:body>${body}</w:body></w:document>`,
    ...files,
  })
}

export const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`
export const paragraph = (...texts: string[]) => `<w:p>${texts.map(run).join('')}</w:p>`
