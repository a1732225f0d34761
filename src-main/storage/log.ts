import { createHash, createHmac } from 'node:crypto'

/** One entry of the log as it is stored. The hash chains it to the entry before. */
export interface StoredEntry {
  seq: number
  at: string
  text: string
  /** SHA-256 of the document that this entry made. */
  documentHash: string
  hash: string
}

/** The last entry of a conference's log: its number and its hash (64 hexadecimal digits). */
export interface LogHead {
  seq: number
  hash: string
}

export type LogVerdict = { ok: true; head: LogHead } | { ok: false; sentence: string; seq: number }

/** What the first entry is chained to. */
export const beforeFirst: LogHead = { seq: 0, hash: '0'.repeat(64) }

/** The entry that follows `head`, chained to it by HMAC-SHA256 over its exact text. */
export function chain(
  logKey: Buffer,
  conferenceId: string,
  head: LogHead,
  entry: { at: string; text: string; documentText: string },
): StoredEntry {
  const { at, text } = entry
  const unsealed = { seq: head.seq + 1, at, text, documentHash: hashOfDocument(entry.documentText) }
  return { ...unsealed, hash: hashOf(logKey, conferenceId, head.hash, unsealed) }
}

/** Walks the chain from its start. The sentence names the first entry that does not fit. */
export function verifyChain(
  logKey: Buffer,
  conferenceId: string,
  entries: Iterable<StoredEntry>,
): LogVerdict {
  let head = beforeFirst
  for (const entry of entries) {
    const seq = head.seq + 1
    if (entry.seq !== seq) return { ok: false, seq, sentence: `Entry ${seq} of the history is missing.` }
    if (entry.hash !== hashOf(logKey, conferenceId, head.hash, entry))
      return {
        ok: false,
        seq,
        sentence: `Entry ${seq} of the history, or its place in it, was changed outside Chairside.`,
      }
    head = { seq, hash: entry.hash }
  }
  return { ok: true, head }
}

/** SHA-256 of a document's text. */
export function hashOfDocument(documentText: string): string {
  return createHash('sha256').update(documentText).digest('hex')
}

function hashOf(
  logKey: Buffer,
  conferenceId: string,
  previous: string,
  entry: Omit<StoredEntry, 'hash'>,
): string {
  const { seq, at, text, documentHash } = entry
  return createHmac('sha256', logKey)
    .update(JSON.stringify([previous, conferenceId, seq, at, documentHash, text]))
    .digest('hex')
}
