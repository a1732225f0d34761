import { chmodSync, copyFileSync, existsSync, mkdirSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import { Refusal } from '../../src-shared/result.ts'
import { allHeads } from './anchor.ts'
import { type Db, openDatabase, requireSentinel } from './database.ts'
import { codeOf, renamePatiently, syncFile, syncFolder } from './files.ts'
import { type RecordsPaths, recordsPaths } from './paths.ts'

/**
 * Copies the records, as encrypted as they are, to a new folder that opens like the data folder it was made from, with
 * the passphrase of today. The folder has its name only when the copy was opened, compared and is on the disk. Refused as
 * `backup-exists`, `backup-not-writable` and `disk-full`.
 */
export function backUp(db: Db, dataKey: Buffer, from: RecordsPaths, folder: string): void {
  if (existsSync(folder))
    throw new Refusal('backup-exists', 'There is a folder of that name already. Choose another name.')
  const partial = `${folder}.partial`
  rmSync(partial, { recursive: true, force: true })
  const to = recordsPaths(partial)
  try {
    mkdirSync(to.folder, { recursive: true, mode: 0o700 })
    db.prepare('VACUUM INTO ?').run(to.database)
    requireSameRecords(db, dataKey, to.database)
    for (const file of ['keys', 'anchor'] as const) copyFileSync(from[file], to[file])
    for (const file of [to.database, to.keys, to.anchor]) {
      chmodSync(file, 0o600)
      syncFile(file)
    }
    for (const path of [to.folder, partial]) syncFolder(path)
    renamePatiently(partial, folder)
    syncFolder(dirname(folder))
  } catch (fault) {
    rmSync(partial, { recursive: true, force: true })
    if (/^(SQLITE_FULL|ENOSPC)/.test(codeOf(fault)))
      throw new Refusal('disk-full', 'There is not enough room for a backup there. Choose another disk.')
    if (/^(SQLITE_CANTOPEN|SQLITE_READONLY|EACCES|EPERM|EROFS|ENOENT|ENOTDIR)/.test(codeOf(fault)))
      throw new Refusal(
        'backup-not-writable',
        'Chairside cannot write a backup there. Choose another folder or disk.',
      )
    throw fault
  }
}

/**
 * Opens the copy as the app would, reads every page, and compares how many rows there are and where each log ends.
 * Throws when they are not the same.
 */
export function requireSameRecords(original: Db, dataKey: Buffer, file: string): void {
  const copy = openDatabase(file, dataKey)
  try {
    requireSentinel(copy)
    const integrity = copy.pragma('integrity_check', { simple: true })
    if (integrity !== 'ok' || fingerprint(copy) !== fingerprint(original))
      throw new Error('The backup is not the same as the records.')
  } finally {
    copy.close()
  }
}

function fingerprint(db: Db): string {
  const tables = db
    .prepare<[], string>("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")
    .pluck()
    .all()
  const counts = tables.map((table) => [table, db.prepare(`SELECT count(*) FROM "${table}"`).pluck().get()])
  return JSON.stringify([db.pragma('user_version', { simple: true }), counts, allHeads(db)])
}
