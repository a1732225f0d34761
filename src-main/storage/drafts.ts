import { noSuchConference } from './commit.ts'
import type { Db } from './database.ts'

/** Text that is being typed and has not become a change of the conference yet. */
export interface StoredDraft {
  /** Which field, as the core names it. */
  field: string
  text: string
  at: string
}

/** Keeps the latest text of a field. Refused as `no-such-conference`. Runs inside a transaction. */
export function upsertDraft(db: Db, draft: StoredDraft & { conferenceId: string }): void {
  const { changes } = db
    .prepare<[StoredDraft & { conferenceId: string }]>(
      `INSERT INTO draft (conference_id, field, text, at)
       SELECT id, @field, @text, @at FROM conference WHERE id = @conferenceId
       ON CONFLICT (conference_id, field) DO UPDATE SET text = excluded.text, at = excluded.at`,
    )
    .run(draft)
  if (changes === 0) throw noSuchConference()
}

/** Removes the draft of a field, if there is one. Runs inside a transaction. */
export function deleteDraft(db: Db, conferenceId: string, field: string): void {
  db.prepare('DELETE FROM draft WHERE conference_id = ? AND field = ?').run(conferenceId, field)
}

/** The drafts of a conference, by the name of their field. */
export function selectDrafts(db: Db, conferenceId: string): StoredDraft[] {
  return db
    .prepare<[string], StoredDraft>(
      'SELECT field, text, at FROM draft WHERE conference_id = ? ORDER BY field',
    )
    .all(conferenceId)
}
