import { headOf } from './commit.ts'
import type { Db } from './database.ts'

/** What is left of an erased conference: that it was there, and how far its history went. */
export interface Tombstone {
  conferenceId: string
  at: string
  reason: string
  lastSeq: number
  lastHash: string
}

/**
 * Removes a conference, its log and its drafts, and leaves a tombstone, which comes first because only a tombstone lets
 * entries go. The reason must not hold anything about the family. Runs inside a transaction.
 */
export function eraseUnderTombstone(
  db: Db,
  conferenceId: string,
  { at, reason }: { at: string; reason: string },
): void {
  const head = headOf(db, conferenceId)
  db.prepare(
    'INSERT INTO tombstone (conference_id, at, reason, last_seq, last_hash) VALUES (?, ?, ?, ?, ?)',
  ).run(conferenceId, at, reason, head.seq, head.hash)
  for (const table of ['draft', 'entry'])
    db.prepare(`DELETE FROM ${table} WHERE conference_id = ?`).run(conferenceId)
  db.prepare('DELETE FROM conference WHERE id = ?').run(conferenceId)
}

/** The tombstones, oldest first. */
export function selectTombstones(db: Db): Tombstone[] {
  return db
    .prepare<[], Tombstone>(
      `SELECT conference_id AS conferenceId, at, reason, last_seq AS lastSeq, last_hash AS lastHash
       FROM tombstone ORDER BY at, conference_id`,
    )
    .all()
}
