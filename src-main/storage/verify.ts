import { noSuchConference } from './commit.ts'
import type { Db } from './database.ts'
import { hashOfDocument, type LogVerdict, type StoredEntry, verifyChain } from './log.ts'

/** Whether the log is whole and the document is the one that its last entry made. */
export function verifyStoredLog(db: Db, logKey: Buffer, conferenceId: string): LogVerdict {
  const conference = db
    .prepare<[string], { revision: number; document: string }>(
      'SELECT revision, document FROM conference WHERE id = ?',
    )
    .get(conferenceId)
  if (conference === undefined) throw noSuchConference()
  const entries = db
    .prepare<[string], StoredEntry>(
      'SELECT seq, at, text, document_hash AS documentHash, hash FROM entry WHERE conference_id = ? ORDER BY seq',
    )
    .all(conferenceId)
  const verdict = verifyChain(logKey, conferenceId, entries)
  if (!verdict.ok) return verdict
  const { seq } = verdict.head
  if (seq < conference.revision)
    return {
      ok: false,
      seq: seq + 1,
      sentence: `The history ends at entry ${seq}, and the conference was changed ${conference.revision} times.`,
    }
  if (seq !== conference.revision || entries.at(-1)?.documentHash !== hashOfDocument(conference.document))
    return { ok: false, seq, sentence: 'The conference itself was changed outside Chairside.' }
  return verdict
}
