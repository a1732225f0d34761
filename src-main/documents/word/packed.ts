import { type Document, Packer } from 'docx'
import type { Instant } from '../../../src-shared/conference/values.ts'

/**
 * The bytes of a Word document, the same whenever and wherever they are made: docx writes the time of day into the
 * metadata and into the archive, and here it is `at` in the one and nothing in the other.
 */
export async function packed(document: Document, title: string, at: Instant): Promise<Uint8Array> {
  const core = { path: 'docProps/core.xml', data: coreProperties(title, at) }
  return withoutTimes(new Uint8Array(await Packer.toBuffer(document, false, [core])))
}

/** What a Word document says about itself: title and time, and nobody's name. */
export function coreProperties(title: string, at: Instant): string {
  const escaped = title.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
  const moment = (name: string) => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${at}</dcterms:${name}>`
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"',
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${escaped}</dc:title>${moment('created')}${moment('modified')}</cp:coreProperties>`,
  ].join('')
}

/** The first day that an archive can name. */
const noTime = Uint8Array.of(0, 0, 0x21, 0)
const endOfArchive = 0x06054b50
const endLength = 22

/** Sets the time of each file of a ZIP archive, in its own header and in the directory, to the same day. */
function withoutTimes(zip: Uint8Array): Uint8Array {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength)
  const end = zip.length - endLength
  if (view.getUint32(end, true) !== endOfArchive) throw new Error('The Word document is not an archive')
  let entry = view.getUint32(end + 16, true)
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    zip.set(noTime, entry + 12)
    zip.set(noTime, view.getUint32(entry + 42, true) + 10)
    entry +=
      46 +
      view.getUint16(entry + 28, true) +
      view.getUint16(entry + 30, true) +
      view.getUint16(entry + 32, true)
  }
  return zip
}
