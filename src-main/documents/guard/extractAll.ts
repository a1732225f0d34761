import { unzipSync } from 'fflate'
import { AlreadyRead } from './alreadyRead.ts'
import { readPdf } from './reading/pdf.ts'
import { readableRuns, readJson, textIn, withoutPercents } from './reading/text.ts'
import { readXml } from './reading/xml.ts'
import { type Piece, piece } from './search.ts'

/** Files within files within files, and no deeper: nothing of ours is. */
const deepest = 4

/**
 * Everything that can be got out of a finished file, shown or not, by whatever format its bytes are: the text of each page
 * of a PDF and what its objects and streams hold; every file of a Word document or archive, by name and content, with
 * comments and deleted text; JSON and XML by value and raw; and the name of the file. Opens nothing but the bytes.
 */
export async function extractAll(
  { name, bytes }: { name: string; bytes: Uint8Array },
  alreadyRead = new AlreadyRead(),
): Promise<Piece[]> {
  const pieces = [piece('the name of the file', name), ...(await extract(bytes, '', deepest, alreadyRead))]
  return pieces.flatMap((found) => {
    const plain = withoutPercents(found.text)
    return plain === null ? [found] : [found, { ...found, text: plain }]
  })
}

async function extract(
  bytes: Uint8Array,
  place: string,
  depth: number,
  alreadyRead: AlreadyRead,
): Promise<Piece[]> {
  const start = Buffer.from(bytes.subarray(0, 5)).toString('latin1')
  if (start === '%PDF-') return within(place, await alreadyRead.of(bytes, readPdf))
  if (start.startsWith('PK') && depth > 0) return await extractArchive(bytes, place, depth, alreadyRead)
  const text = textIn(bytes)
  const where = place === '' ? 'the file' : place
  if (/^\s*</.test(text)) return readXml(where, text)
  if (/^\s*[[{]/.test(text)) return readJson(where, text)
  return [piece(where, text.includes('\0') ? readableRuns(bytes) : text)]
}

async function extractArchive(
  bytes: Uint8Array,
  place: string,
  depth: number,
  alreadyRead: AlreadyRead,
): Promise<Piece[]> {
  const pieces: Piece[] = [piece('its list of files', readableRuns(bytes))]
  for (const [name, content] of Object.entries(unzipSync(bytes))) {
    const inner = place === '' ? name : `${place}, ${name}`
    pieces.push(
      piece('the name of a file in it', name),
      ...(await extract(content, inner, depth - 1, alreadyRead)),
    )
  }
  return pieces
}

function within(place: string, pieces: Piece[]): Piece[] {
  if (place === '') return pieces
  return pieces.map((found) => ({
    ...found,
    places: found.places.map(({ from, name }) => ({ from, name: `${place}, ${name}` })),
  }))
}
