import { type Piece, piece } from '../search.ts'

/** Reads bytes as text: UTF-8 or UTF-16 with its mark, or else one character a byte. */
export function textIn(bytes: Uint8Array): string {
  const [first, second] = bytes
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return Buffer.from(bytes).toString('latin1')
  }
}

/** What can be read in bytes that are no text: runs of characters, a byte or two each. */
export function readableRuns(bytes: Uint8Array): string {
  const raw = Buffer.from(bytes).toString('latin1')
  const narrow = raw.match(/[\x20-\x7e\xa0-\xff]{5,}/g) ?? []
  const wide = raw.match(/(?:\0[\x20-\x7e]){5,}|(?:[\x20-\x7e]\0){5,}/g) ?? []
  return [...narrow, ...wide.map((run) => run.replaceAll('\0', ''))].join('\n')
}

/** Every text and key of a JSON file, one after the other. */
export function readJson(place: string, text: string): Piece[] {
  const said: string[] = []
  try {
    JSON.parse(text, (key, value: unknown) => {
      said.push(key, typeof value === 'object' ? '' : String(value))
      return value
    })
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
  }
  return [piece(place, said.join('\n')), piece(place, text)]
}

/** The same text with what an address on the web writes as `%20`; null where there is none. */
export function withoutPercents(text: string): string | null {
  if (!/%[0-9a-f]{2}/i.test(text)) return null
  return text.replace(/(?:%[0-9a-f]{2})+/gi, (written) =>
    textIn(Uint8Array.from(written.slice(1).split('%'), (byte) => Number.parseInt(byte, 16))),
  )
}
