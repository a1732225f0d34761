import { unzipSync } from 'fflate'
import { Refusal } from '../../../src-shared/result.ts'
import { damaged } from './xml.ts'

/** The files in a Word document, by name. */
export type Parts = Map<string, Uint8Array>

/** A template of 10 MB has more pictures than a plan can bear. In bytes. */
export const largestTemplate = 10_000_000
/** Of everything in it, unpacked: an archive of 10 MB can hold ten thousand. In bytes. */
const largestUnpacked = 40_000_000
/** Of its text, unpacked, in bytes: 500 pages. */
const largestText = 4_000_000
const mostFiles = 1_000

/**
 * The files in a .docx. Sizes are looked at before anything is unpacked. Refused as `template-too-large`, `no-docx` (another
 * format, an older one, or locked with a password), `template-with-macros` and `template-damaged`.
 */
export function openPackage(bytes: Uint8Array): Parts {
  if (bytes.length > largestTemplate) throw tooLarge()
  const start = Buffer.from(bytes.subarray(0, 4)).toString('latin1')
  if (start === '\u00d0\u00cf\u0011\u00e0')
    throw noDocx('in the format of an older Word, or locked with a password')
  if (!start.startsWith('PK')) throw noDocx('in another format')
  const parts = unpacked(bytes)
  if ([...parts.keys()].some((name) => /vbaProject|vbaData/i.test(name)) || isSaidToHaveMacros(parts))
    throw new Refusal(
      'template-with-macros',
      'The template has macros in it, which Chairside never takes. Save it in Word as a Word document without macros (.docx), and choose it again.',
    )
  if (!parts.has('[Content_Types].xml')) throw noDocx('in another format')
  return parts
}

function unpacked(bytes: Uint8Array): Parts {
  let files = 0
  let total = 0
  let text = 0
  const isWanted = ({ name, originalSize }: { name: string; originalSize: number }) => {
    files += 1
    total += originalSize
    if (/\.(xml|rels)$/i.test(name)) text += originalSize
    if (files > mostFiles || total > largestUnpacked || text > largestText) throw tooLarge()
    return !name.endsWith('/')
  }
  try {
    return new Map(Object.entries(unzipSync(bytes, { filter: isWanted })))
  } catch (problem) {
    if (problem instanceof Refusal) throw problem
    throw damaged('it is not whole')
  }
}

function isSaidToHaveMacros(parts: Parts): boolean {
  const types = parts.get('[Content_Types].xml')
  return types !== undefined && /macroEnabled|vbaProject/i.test(new TextDecoder().decode(types))
}

function tooLarge(): Refusal {
  return new Refusal(
    'template-too-large',
    'The template is too large. It may have 10 MB, unpacked 40 MB, and 4 MB of text. Make its pictures smaller, and choose it again.',
  )
}

function noDocx(how: string): Refusal {
  return new Refusal(
    'no-docx',
    `This is no Word document: it is ${how}. Open it in Word, save it as a Word document (.docx) without a password, and choose it again.`,
  )
}
