import { Refusal } from '../../src-shared/result.ts'
import type { Db } from './database.ts'
import { beforeFirst, chain, type LogHead, type StoredEntry } from './log.ts'

/** A change of a conference as the core hands it over: texts of JSON that the storage never looks into. */
export interface Change {
  conferenceId: string
  documentText: string
  /** What the list of conferences shows, so that listing them opens no document. */
  summaryText: string
  entryText: string
  at: string
}

/** Adds a conference with the first entry of its log. Refused as `already-there`. Runs inside a transaction. */
export function insertConference(db: Db, logKey: Buffer, change: Change): LogHead {
  const { conferenceId, at, summaryText, documentText } = change
  const taken = db
    .prepare(
      'SELECT 1 FROM conference WHERE id = @id UNION ALL SELECT 1 FROM tombstone WHERE conference_id = @id',
    )
    .get({ id: conferenceId })
  if (taken !== undefined)
    throw new Refusal('already-there', 'A conference of that identity is, or was, in the records already.')
  db.prepare('INSERT INTO conference (id, revision, saved_at, summary, document) VALUES (?, 1, ?, ?, ?)').run(
    conferenceId,
    at,
    summaryText,
    documentText,
  )
  return append(db, logKey, beforeFirst, change)
}

/**
 * Replaces the document, adds its entry to the log, and removes the draft that the change makes an end of. Refused as
 * `changed-meanwhile` when the change was made from another revision. Runs inside a transaction.
 */
export function updateConference(
  db: Db,
  logKey: Buffer,
  change: Change & { baseRevision: number; endsDraft: string | null },
): LogHead {
  const { conferenceId, baseRevision, at, summaryText, documentText, endsDraft } = change
  const head = headOf(db, conferenceId)
  const { changes } = db
    .prepare(
      'UPDATE conference SET revision = revision + 1, saved_at = ?, summary = ?, document = ? WHERE id = ? AND revision = ?',
    )
    .run(at, summaryText, documentText, conferenceId, baseRevision)
  if (changes === 0)
    throw new Refusal(
      'changed-meanwhile',
      'The conference was changed elsewhere in the meantime, so this was not saved. Look at it as it is now and repeat your change.',
    )
  if (endsDraft !== null)
    db.prepare('DELETE FROM draft WHERE conference_id = ? AND field = ?').run(conferenceId, endsDraft)
  return append(db, logKey, head, change)
}

/** The last entry of a conference's log. Refused as `no-such-conference`. */
export function headOf(db: Db, conferenceId: string): LogHead {
  const head = db
    .prepare<[string], LogHead>(
      'SELECT seq, hash FROM entry WHERE conference_id = ? ORDER BY seq DESC LIMIT 1',
    )
    .get(conferenceId)
  if (head === undefined) throw noSuchConference()
  return head
}

/** The conference is not in the records. */
export function noSuchConference(): Refusal {
  return new Refusal('no-such-conference', 'This conference is not in the records. It may have been erased.')
}

function append(db: Db, logKey: Buffer, head: LogHead, change: Change): LogHead {
  const { conferenceId, at, entryText, documentText } = change
  const entry = chain(logKey, conferenceId, head, { at, text: entryText, documentText })
  db.prepare<[StoredEntry & { conferenceId: string }]>(
    `INSERT INTO entry (conference_id, seq, at, text, document_hash, hash)
     VALUES (@conferenceId, @seq, @at, @text, @documentHash, @hash)`,
  ).run({ conferenceId, ...entry })
  return { seq: entry.seq, hash: entry.hash }
}
