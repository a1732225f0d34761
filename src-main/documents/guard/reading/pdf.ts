import { getDocumentProxy } from 'unpdf'
import { joined, type Piece, piece } from '../search.ts'
import { perhapsApart } from '../squeeze.ts'
import { readPdfBytes } from './pdfBytes.ts'
import { textIn } from './text.ts'

/**
 * What a PDF holds, read twice: by pages with pdf.js, as a reader would copy it out, and by its bytes. Opens no file and no
 * address, and runs nothing that the PDF holds.
 */
export async function readPdf(bytes: Uint8Array): Promise<Piece[]> {
  return [...(await readPages(bytes)), ...readPdfBytes(bytes)]
}

async function readPages(bytes: Uint8Array): Promise<Piece[]> {
  // A copy, because pdf.js takes what it is given.
  const document = await getDocumentProxy(Uint8Array.from(bytes), {
    useSystemFonts: false,
    disableFontFace: true,
    stopAtErrors: false,
    verbosity: 0,
  })
  try {
    const pages: Piece[] = []
    const beside: Piece[] = []
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number)
      const { items } = await page.getTextContent({ disableNormalization: true })
      const text = items
        .map((item) => ('str' in item ? `${item.str}${item.hasEOL ? '\n' : ''}` : ''))
        .join(perhapsApart)
      pages.push(piece(`page ${number}`, text))
      const notes = [await page.getAnnotations(), await page.getStructTree()]
      beside.push(piece(`page ${number}, in what is read aloud or linked`, texts(notes).join('\n')))
    }
    const { info, metadata } = await document.getMetadata()
    beside.push(piece('the title of the file and what else it says about itself', texts(info).join('\n')))
    beside.push(piece('what the file says about itself', metadata?.getRaw() ?? ''))
    beside.push(piece('the bookmarks', texts(await document.getOutline()).join('\n')))
    beside.push(piece('a file attached to it', texts(await document.getAttachments()).join('\n')))
    return [joined(pages), ...beside]
  } finally {
    await document.loadingTask.destroy()
  }
}

/** Every text in what pdf.js answers, which may refer to itself. */
function texts(value: unknown, seen = new Set<object>()): string[] {
  if (typeof value === 'string') return [value]
  if (value instanceof Uint8Array) return [textIn(value)]
  if (value === null || typeof value !== 'object' || ArrayBuffer.isView(value) || seen.has(value)) return []
  seen.add(value)
  const inner = value instanceof Map ? [...value.entries()].flat() : Object.values(value)
  return inner.flatMap((item) => texts(item, seen))
}
