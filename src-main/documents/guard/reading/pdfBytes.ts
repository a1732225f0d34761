import { constants, inflateSync } from 'node:zlib'
import { type Piece, piece } from '../search.ts'
import { apart } from '../squeeze.ts'
import { readableRuns, textIn } from './text.ts'

/**
 * What the bytes of a PDF hold, read without any knowledge of its pages: the texts of every object and of every stream,
 * inflated. Finds what no page shows: metadata, bookmarks, alternative texts, links, form fields, attachments, and objects
 * that nothing refers to. Numbers and operators are passed over: “S 1 1 1 RG” sets a colour and is no postcode.
 */
export function readPdfBytes(bytes: Uint8Array): Piece[] {
  const file = Buffer.from(bytes)
  const hidden = 'what its pages do not show'
  const objects: string[] = []
  const streams: string[] = []
  let end = 0
  for (const { from, to } of streamsIn(file)) {
    objects.push(file.toString('latin1', end, from))
    end = to
    streams.push(...readStream(inflate(file.subarray(from, to))))
  }
  objects.push(file.toString('latin1', end))
  const rest = objects.join('\n')
  const namesAndComments = rest.match(/\/[^\s/<>()[\]{}%]{9,}|%[^\r\n]+/g) ?? []
  return [...streams, textsIn(rest).join(apart), namesAndComments.join(apart)].map((text) =>
    piece(hidden, text),
  )
}

/** Prose as it is; of fonts and pictures what can be read in them; of drawing instructions the texts in brackets. */
function readStream(bytes: Buffer): string[] {
  if (bytes.subarray(0, 1000).includes(0)) return [readableRuns(bytes)]
  const text = textIn(bytes)
  const drawn = textsIn(bytes.toString('latin1')).join('')
  return isProse(text) ? [text, drawn] : [drawn]
}

/** Mostly letters; drawing instructions are mostly numbers. */
function isProse(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  return letters > 0.6 * text.replace(/\s/g, '').length
}

function* streamsIn(file: Buffer): Generator<{ from: number; to: number }> {
  for (let at = file.indexOf('stream'); at !== -1; at = file.indexOf('stream', at)) {
    const from = at + (file[at + 6] === 13 ? 8 : 7)
    const to = file.indexOf('endstream', from)
    if (to === -1) return
    yield { from, to }
    at = to + 9
  }
}

/** As it is where it is not compressed, or damaged. */
function inflate(bytes: Buffer): Buffer {
  try {
    return inflateSync(bytes, { finishFlush: constants.Z_SYNC_FLUSH })
  } catch {
    return bytes
  }
}

const escapes: Record<string, string> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' }

/** The texts of a piece of PDF source: `(in brackets)` and `<in hexadecimal>`. */
function textsIn(source: string): string[] {
  const texts: string[] = []
  for (const [, plain, hex] of source.matchAll(
    /\(((?:[^\\()]|\\[\s\S]|\((?:[^\\()]|\\[\s\S])*\))*)\)|<([0-9a-fA-F\s]{2,})>/g,
  ))
    texts.push(
      textIn(hex === undefined ? bracketed(plain ?? '') : Buffer.from(hex.replace(/\s/g, ''), 'hex')),
    )
  return texts
}

function bracketed(written: string): Buffer {
  const plain = written.replace(/\\(?:([0-7]{1,3})|\r\n|([\s\S]))/g, (_whole, octal, character) =>
    octal !== undefined
      ? String.fromCharCode(Number.parseInt(octal, 8) & 255)
      : character === undefined || character === '\n' || character === '\r'
        ? ''
        : (escapes[character] ?? character),
  )
  return Buffer.from(plain, 'latin1')
}
