import { Refusal } from '../../../src-shared/result.ts'
import { damaged } from './xml.ts'

/** Chunks of a PNG that make the picture; the others tell of who made it, with what and when. */
const chunksOfPng = new Set([
  'IHDR',
  'PLTE',
  'IDAT',
  'IEND',
  'tRNS',
  'pHYs',
  'gAMA',
  'cHRM',
  'sRGB',
  'sBIT',
  'bKGD',
])
const headOfPng = 8
const startOfScan = 0xda

/**
 * A picture of a template without what cameras and programs write into it: names, places, times. PNG and JPEG only, because
 * other formats can hold addresses from which something is fetched. Refused as `template-picture`.
 */
export function cleanPicture(bytes: Uint8Array): { bytes: Uint8Array; ending: 'png' | 'jpeg' } {
  const start = Buffer.from(bytes.subarray(0, 4)).toString('latin1')
  if (start === '\u0089PNG') return { bytes: joined(partsOfPng(bytes)), ending: 'png' }
  if (start.startsWith('\u00ff\u00d8\u00ff')) return { bytes: joined(partsOfJpeg(bytes)), ending: 'jpeg' }
  throw new Refusal(
    'template-picture',
    'The template has a picture that is neither PNG nor JPEG. Save the picture as PNG, put it into the template instead, and choose the template again.',
  )
}

function partsOfPng(bytes: Uint8Array): Uint8Array[] {
  const view = viewOf(bytes)
  const kept = [bytes.subarray(0, headOfPng)]
  for (let at = headOfPng; at + 12 <= bytes.length; ) {
    const end = at + 12 + view.getUint32(at)
    if (end > bytes.length) throw damaged('a picture in it is not whole')
    const kind = Buffer.from(bytes.subarray(at + 4, at + 8)).toString('latin1')
    if (chunksOfPng.has(kind)) kept.push(bytes.subarray(at, end))
    at = end
  }
  return kept
}

/** Segments up to the picture itself; of those for programs, only what says how the colours are stored. */
function partsOfJpeg(bytes: Uint8Array): Uint8Array[] {
  const view = viewOf(bytes)
  const kept = [bytes.subarray(0, 2)]
  for (let at = 2; at + 4 <= bytes.length; ) {
    const marker = bytes[at + 1] ?? 0
    if (bytes[at] !== 0xff) throw damaged('a picture in it is not whole')
    if (marker === startOfScan) return [...kept, bytes.subarray(at)]
    const end = at + 2 + view.getUint16(at + 2)
    const isForPrograms = (marker >= 0xe1 && marker <= 0xef && marker !== 0xee) || marker === 0xfe
    if (!isForPrograms) kept.push(bytes.subarray(at, end))
    at = end
  }
  throw damaged('a picture in it is not whole')
}

function viewOf({ buffer, byteOffset, byteLength }: Uint8Array): DataView {
  return new DataView(buffer, byteOffset, byteLength)
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(parts))
}
