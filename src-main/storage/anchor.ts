import { createHmac } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { z } from 'zod'
import type { Connection } from './connection.ts'
import type { Db } from './database.ts'
import { codeOf, replaceFile } from './files.ts'
import type { LogHead } from './log.ts'

/**
 * The heads of all logs, kept in a small file outside the database: without it, a history cut short or records put back
 * to an older day would look whole. It is written after each commit, so after a crash it may lag behind; it is never ahead.
 */
export interface Anchor {
  /** Keeps the new head of a conference. A conference that disagrees keeps the head it had: that is the evidence. */
  advance(conferenceId: string, head: LogHead): void
  /** The conference was erased. */
  forget(conferenceId: string): void
  /** Why the logs are not what they were when they were last saved, for this conference; null when they agree. */
  disagreement(conferenceId: string): { sentence: string; seq: number } | null
  /** The conferences that disagree, also those that are not in the database any more. */
  disagreeing(): string[]
  /** What is wrong with the anchor file itself, as a sentence; null when it is whole. */
  trouble(): string | null
  /** Starts a new anchor from the database, where there is none that can be read. */
  renew(): void
}

const Heads = z.record(z.string(), z.strictObject({ seq: z.number().int().min(1), hash: z.string() }))
type Heads = z.infer<typeof Heads>

/** Writes the anchor of records that have no conference yet. */
export function createAnchor(file: string, anchorKey: Buffer): void {
  replaceFile(file, sealed(anchorKey, {}))
}

/** Reads the anchor and compares it with the database. */
export function openAnchor(file: string, anchorKey: Buffer, connection: Connection): Anchor {
  const found = read(file, anchorKey)
  let heads = new Map(typeof found === 'string' ? [] : Object.entries(found))
  let trouble = typeof found === 'string' ? found : null
  const disagreements = new Map<string, { sentence: string; seq: number }>()
  for (const [conferenceId, head] of heads) {
    const fate = connection.read((db) => compare(db, conferenceId, head))
    if (fate === 'erased') heads.delete(conferenceId)
    else if (fate !== 'agrees') disagreements.set(conferenceId, fate)
  }

  /** A failure here must not make a saved change look unsaved: the anchor then lags behind until the next one. */
  function save(): void {
    if (trouble !== null) return
    try {
      replaceFile(file, sealed(anchorKey, Object.fromEntries(heads)))
    } catch {}
  }

  return {
    advance(conferenceId, head) {
      if (disagreements.has(conferenceId)) return
      heads.set(conferenceId, head)
      save()
    },
    forget(conferenceId) {
      disagreements.delete(conferenceId)
      heads.delete(conferenceId)
      save()
    },
    disagreement: (conferenceId) =>
      trouble === null ? (disagreements.get(conferenceId) ?? null) : { sentence: trouble, seq: 0 },
    disagreeing: () => [...disagreements.keys()],
    trouble: () => trouble,
    renew() {
      if (trouble === null) return
      heads = new Map(Object.entries(connection.read(allHeads)))
      trouble = null
      save()
    },
  }
}

function compare(
  db: Db,
  conferenceId: string,
  head: LogHead,
): 'agrees' | 'erased' | { sentence: string; seq: number } {
  const { seq } = head
  const hash = db
    .prepare<[string, number], string>('SELECT hash FROM entry WHERE conference_id = ? AND seq = ?')
    .pluck()
    .get(conferenceId, seq)
  if (hash === head.hash) return 'agrees'
  if (hash !== undefined)
    return { seq, sentence: `Entry ${seq} of the history is not the one that Chairside saved.` }
  const erased = db.prepare('SELECT 1 FROM tombstone WHERE conference_id = ?').get(conferenceId)
  if (erased !== undefined) return 'erased'
  const last = db
    .prepare<[string], number | null>('SELECT max(seq) FROM entry WHERE conference_id = ?')
    .pluck()
    .get(conferenceId)
  return {
    seq: (last ?? 0) + 1,
    sentence: `The records are older than when Chairside last saved them: the history ends at entry ${last ?? 0}, and there were ${seq}.`,
  }
}

/** The head of every log in the database, by conference. */
export function allHeads(db: Db): Record<string, LogHead> {
  const rows = db
    .prepare<[], LogHead & { id: string }>(
      'SELECT conference_id AS id, max(seq) AS seq, hash FROM entry GROUP BY conference_id ORDER BY id',
    )
    .all()
  return Object.fromEntries(rows.map(({ id, seq, hash }) => [id, { seq, hash }]))
}

/** One line with the heads, one with the seal over it. */
function sealed(anchorKey: Buffer, heads: Heads): string {
  const line = JSON.stringify(heads)
  return `${line}\n${sealOf(anchorKey, line)}\n`
}

function sealOf(anchorKey: Buffer, line: string): string {
  return createHmac('sha256', anchorKey).update(line).digest('hex')
}

/** The heads, or what is wrong with the file. */
function read(file: string, anchorKey: Buffer): Heads | string {
  try {
    const [line = '', seal] = readFileSync(file, 'utf8').split('\n')
    if (seal === sealOf(anchorKey, line)) return Heads.parse(JSON.parse(line))
  } catch (fault) {
    if (codeOf(fault) === 'ENOENT')
      return 'The file that proves how far the history went (records.anchor) is missing.'
  }
  return 'The file that proves how far the history went (records.anchor) is damaged or was changed outside Chairside.'
}
