import { openAnchor } from './anchor.ts'
import { backUp } from './backup.ts'
import { loadBallast } from './ballast.ts'
import { type Change, headOf, insertConference, updateConference } from './commit.ts'
import { keepConnection } from './connection.ts'
import type { Db } from './database.ts'
import { deleteDraft, type StoredDraft, selectDrafts, upsertDraft } from './drafts.ts'
import { eraseUnderTombstone, selectTombstones, type Tombstone } from './erase.ts'
import { deriveKey } from './keys.ts'
import type { LogHead, LogVerdict } from './log.ts'
import type { RecordsPaths } from './paths.ts'
import { deleteTemplate, type StoredTemplate, selectTemplates, upsertTemplate } from './templates.ts'
import { verifyStoredLog } from './verify.ts'

/**
 * The records while they are open. Everything that changes them is on the disk when it returns, or it throws and nothing
 * happened: refused as `changed-meanwhile`, `no-such-conference`, `already-there`, `disk-full` or `records-moved`, else a fault.
 * Times (`at`) come from the caller. Lone surrogates become U+FFFD, because the database would change them silently.
 */
export interface Records {
  /** The conferences, the one saved last first. */
  listConferences(): { id: string; summaryText: string; revision: number; savedAt: string }[]
  /** Adds a conference and the first entry of its log. */
  createConference(conference: {
    id: string
    documentText: string
    summaryText: string
    entryText: string
    at: string
  }): { revision: number; seq: number }
  readConference(conferenceId: string): { documentText: string; revision: number; savedAt: string } | null
  /** The document, one log entry, and the end of a draft, in one transaction. The entry has the number of the revision. */
  commit(change: Change & { baseRevision: number; endsDraft: string | null }): {
    revision: number
    seq: number
  }
  keepDraft(draft: { conferenceId: string; field: string; text: string; at: string }): void
  removeDraft(conferenceId: string, field: string): void
  listDrafts(conferenceId: string): StoredDraft[]
  /** The log, oldest entry first. */
  listLog(conferenceId: string): { seq: number; at: string; entryText: string }[]
  /** Whether the log is whole, reaches as far as the anchor outside the database says, and made this document. */
  verifyLog(conferenceId: string): LogVerdict
  /** The head to print on documents. */
  logHead(conferenceId: string): LogHead
  /** What is wrong with the records as a whole, as a sentence: conferences gone, or the anchor. Null when nothing is. */
  trouble(): string | null
  /** Starts a new anchor where it is missing or damaged, when the chair has understood `trouble`. Never where it disagrees. */
  renewAnchor(): void
  /** Removes the conference with its log and drafts. The tombstone keeps the reason: nothing about the family may be in it. */
  eraseConference(conferenceId: string, why: { at: string; reason: string }): void
  /** What was erased, oldest first. */
  listErased(): Tombstone[]
  /** Keeps the council's Word template of a kind in place of the one before; null removes it. */
  keepTemplate(kind: string, template: Omit<StoredTemplate, 'kind'> | null): void
  listTemplates(): StoredTemplate[]
  /** A verified copy as a new folder, which `openRecords` opens. Refused as `backup-exists`, `backup-not-writable`, `disk-full`. */
  backupTo(folder: string): void
  /** Empties the write-ahead file into the database. Happens by itself two seconds after a change, and on closing. */
  checkpoint(): void
  /** Closes the records and forgets the keys. */
  close(): void
}

/** The records over a database that was opened. `letGo` is called once, on closing. */
export function keepRecords(paths: RecordsPaths, dataKey: Buffer, db: Db, letGo: () => void): Records {
  const connection = keepConnection(paths, dataKey, db)
  const logKey = deriveKey(dataKey, 'log')
  const anchorKey = deriveKey(dataKey, 'anchor')
  const anchor = openAnchor(paths.anchor, anchorKey, connection)
  loadBallast(paths.ballast)
  let closed = false

  function committed(conferenceId: string, head: LogHead): { revision: number; seq: number } {
    anchor.advance(conferenceId, head)
    return { revision: head.seq, seq: head.seq }
  }

  return {
    listConferences: () =>
      connection.read((open) =>
        open
          .prepare<[], { id: string; summaryText: string; revision: number; savedAt: string }>(
            'SELECT id, summary AS summaryText, revision, saved_at AS savedAt FROM conference ORDER BY saved_at DESC, id',
          )
          .all(),
      ),
    createConference({ id, ...rest }) {
      const change = wellFormed({ conferenceId: id, ...rest })
      return committed(
        change.conferenceId,
        connection.write((open) => insertConference(open, logKey, change)),
      )
    },
    readConference: (conferenceId) =>
      connection.read(
        (open) =>
          open
            .prepare<[string], { documentText: string; revision: number; savedAt: string }>(
              'SELECT document AS documentText, revision, saved_at AS savedAt FROM conference WHERE id = ?',
            )
            .get(conferenceId) ?? null,
      ),
    commit(raw) {
      const change = wellFormed(raw)
      return committed(
        change.conferenceId,
        connection.write((open) => updateConference(open, logKey, change)),
      )
    },
    keepDraft: (draft) => connection.write((open) => upsertDraft(open, wellFormed(draft))),
    removeDraft: (conferenceId, field) =>
      connection.write((open) => deleteDraft(open, conferenceId, field.toWellFormed())),
    listDrafts: (conferenceId) => connection.read((open) => selectDrafts(open, conferenceId)),
    listLog: (conferenceId) =>
      connection.read((open) =>
        open
          .prepare<[string], { seq: number; at: string; entryText: string }>(
            'SELECT seq, at, text AS entryText FROM entry WHERE conference_id = ? ORDER BY seq',
          )
          .all(conferenceId),
      ),
    verifyLog(conferenceId) {
      const verdict = connection.read((open) => verifyStoredLog(open, logKey, conferenceId))
      const disagreement = anchor.disagreement(conferenceId)
      return verdict.ok && disagreement !== null ? { ok: false, ...disagreement } : verdict
    },
    logHead: (conferenceId) => connection.read((open) => headOf(open, conferenceId)),
    trouble() {
      if (anchor.trouble() !== null) return anchor.trouble()
      const there = new Set(
        connection.read((open) => open.prepare('SELECT id FROM conference').pluck().all()),
      )
      const gone = anchor.disagreeing().filter((id) => !there.has(id)).length
      if (gone === 0) return null
      return `The records are older than when Chairside last saved them: ${gone === 1 ? 'a conference is' : `${gone} conferences are`} missing. Look for the latest backup before you go on.`
    },
    renewAnchor: () => anchor.renew(),
    eraseConference(conferenceId, why) {
      connection.write((open) => eraseUnderTombstone(open, conferenceId, wellFormed(why)))
      anchor.forget(conferenceId)
      connection.checkpoint()
    },
    listErased: () => connection.read(selectTombstones),
    keepTemplate: (kind, template) =>
      connection.write((open) =>
        template === null
          ? deleteTemplate(open, kind)
          : upsertTemplate(open, wellFormed({ kind, ...template })),
      ),
    listTemplates: () => connection.read(selectTemplates),
    backupTo: (folder) => connection.read((open) => backUp(open, dataKey, paths, folder)),
    checkpoint: () => connection.checkpoint(),
    close() {
      if (closed) return
      closed = true
      connection.close()
      for (const key of [logKey, anchorKey]) key.fill(0)
      letGo()
    },
  }
}

/** The same texts without lone surrogates. */
function wellFormed<T extends object>(texts: T): T {
  return Object.fromEntries(
    Object.entries(texts).map(([name, value]) => [
      name,
      typeof value === 'string' ? value.toWellFormed() : value,
    ]),
  ) as T
}
