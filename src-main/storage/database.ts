import { closeSync, openSync, readSync } from 'node:fs'
import Database from 'better-sqlite3'
import { Refusal } from '../../src-shared/result.ts'
import { codeOf } from './files.ts'

export type Db = Database.Database

/** The encrypting build has this besides what the type declarations of the plain one know. */
interface Encrypting {
  key(key: Buffer): number
}

/**
 * What every connection is set to, in this order, and then found to be. Exclusive comes first, so that the lock is there from the first read.
 * `synchronous` is 2 (FULL): a reopened write-ahead database otherwise loses commits in a power cut. `temp_store` is 2
 * (memory): otherwise a sort spills plain text to the disk.
 */
const settings: [pragma: string, value: string | number][] = [
  ['locking_mode', 'exclusive'],
  ['journal_mode', 'wal'],
  ['synchronous', 2],
  ['fullfsync', 1],
  ['checkpoint_fullfsync', 1],
  ['temp_store', 2],
  ['foreign_keys', 1],
  ['secure_delete', 1],
  ['recursive_triggers', 1],
  ['trusted_schema', 0],
  ['cell_size_check', 1],
]

/**
 * Opens the encrypted database with the raw data key, for this process alone. The file must be there: nothing is ever
 * created here. Throws SQLite's error as it is; `damageOrRefusal` puts it into words.
 */
export function openDatabase(file: string, dataKey: Buffer): Db {
  if (headerOf(file) === 'SQLite format 3') throw new Error('The records database is not encrypted.')
  return connect(file, dataKey)
}

/** Makes an empty encrypted database where there is no file yet, readable by its owner only. */
export function createDatabase(file: string, dataKey: Buffer): Db {
  closeSync(openSync(file, 'wx', 0o600))
  return connect(file, dataKey)
}

/** Throws when the row that every records database carries is not there: an empty file opens with any key. */
export function requireSentinel(db: Db): void {
  const application = db.prepare('SELECT application FROM sentinel WHERE id = 1').pluck().get()
  if (application !== 'Chairside') throw new Error('The records database has no sentinel.')
}

/** A reading error that may pass: with encryption, one failed read looks like a wrong key or a damaged file. */
export function mayPass(fault: unknown): boolean {
  return /^(SQLITE_(NOTADB|CORRUPT|IOERR|BUSY|LOCKED|CANTOPEN)|EBUSY|EACCES|EPERM|EIO)/.test(codeOf(fault))
}

/** Of those, the ones that a commit cannot end with: the transaction was undone, and doing it again is safe. */
export function cameFromReading(fault: unknown): boolean {
  return /^SQLITE_(NOTADB|CORRUPT|IOERR_READ|IOERR_SHORT_READ)/.test(codeOf(fault))
}

/** Why the database does not open although the key is right, for the chair. Never the passphrase: that was checked before. */
export function damageOrRefusal(fault: unknown): Refusal {
  if (fault instanceof Refusal) return fault
  const code = codeOf(fault)
  if (/^SQLITE_(BUSY|LOCKED)/.test(code)) return recordsInUse()
  if (/^(SQLITE_READONLY|EACCES|EPERM|EROFS)/.test(code))
    return new Refusal(
      'records-not-writable',
      'Chairside may not write to the folder of its records. Ask your IT service to allow it; nothing was changed.',
    )
  return new Refusal(
    'records-damaged',
    'The passphrase is right, but the records cannot be read. Nothing was changed. Restart the computer and try again; ' +
      'if it stays like this, use the latest backup and keep the damaged files.',
  )
}

/** Somebody else has the records open. */
export function recordsInUse(): Refusal {
  return new Refusal(
    'in-use',
    'The records are open in another Chairside on this computer, perhaps of another user. Close that one first.',
  )
}

function connect(file: string, dataKey: Buffer): Db {
  const db = new Database(file, { fileMustExist: true, timeout: 0 })
  try {
    db.pragma("cipher = 'sqlcipher'")
    db.pragma('legacy = 4')
    const key = Buffer.from(`x'${dataKey.toString('hex')}'`)
    ;(db as Db & Encrypting).key(key)
    key.fill(0)
    for (const [pragma, value] of settings) db.pragma(`${pragma} = ${value}`)
    for (const [pragma, value] of [['cipher', 'sqlcipher'] as const, ...settings]) {
      const found = db.pragma(pragma, { simple: true })
      if (found !== value)
        throw new Error(`The database has ${pragma} = ${String(found)} instead of ${value}.`)
    }
    db.prepare('SELECT count(*) FROM sqlite_schema').get()
    return db
  } catch (fault) {
    db.close()
    throw fault
  }
}

/** Read before SQLite opens the file: closing any handle of it later would give up this process's lock. */
function headerOf(file: string): string {
  const handle = openSync(file, 'r')
  try {
    const header = Buffer.alloc(15)
    readSync(handle, header)
    return header.toString('latin1')
  } finally {
    closeSync(handle)
  }
}
