import { statSync } from 'node:fs'
import { Refusal } from '../../src-shared/result.ts'
import { dropBallast } from './ballast.ts'
import { cameFromReading, type Db, mayPass, openDatabase, requireSentinel } from './database.ts'
import { codeOf } from './files.ts'
import type { RecordsPaths } from './paths.ts'

const checkpointAfterMs = 2000

/** The one connection to the records. */
export interface Connection {
  /** Reads. When a read fails in a way that may pass, reopens and tries once more. */
  read<T>(work: (db: Db) => T): T
  /**
   * One transaction: all of `work` is on the disk when this returns, or none of it. Refused as `disk-full` (the reserve is
   * freed, so saving again succeeds) and `records-moved`. After a fault of the disk the connection is a new one; a fault
   * of reading is tried once more.
   */
  write<T>(work: (db: Db) => T): T
  /** Moves what the write-ahead file holds into the database and empties it. */
  checkpoint(): void
  /** Checkpoints and closes. Never fails: what was committed is on the disk already. */
  close(): void
}

/** Keeps a database that was opened, and the key for opening it anew. */
export function keepConnection(paths: RecordsPaths, dataKey: Buffer, opened: Db): Connection {
  let db: Db | null = opened
  let closed = false
  let soon: NodeJS.Timeout | null = null
  const file = identityOf(paths.database)

  function current(): Db {
    if (closed) throw new Error('The records are closed.')
    if (db === null) {
      const reopened = openDatabase(paths.database, dataKey)
      try {
        requireSentinel(reopened)
      } catch (fault) {
        reopened.close()
        throw fault
      }
      db = reopened
    }
    return db
  }

  function letGo(): void {
    db?.close()
    db = null
  }

  function read<T>(work: (db: Db) => T): T {
    try {
      return work(current())
    } catch (fault) {
      if (!mayPass(fault)) throw fault
      letGo()
      return work(current())
    }
  }

  function write<T>(work: (db: Db) => T): T {
    if (identityOf(paths.database) !== file)
      throw new Refusal(
        'records-moved',
        'The file of the records was moved or replaced while it was open, so this was not saved. Copy what you typed, close Chairside and ask your IT service what touched the file.',
      )
    const unsaved =
      'so this was not saved. Chairside has given up a reserve of 32 MB: try again now, then free some space.'
    try {
      const result = unlessFull(unsaved, () => transact(work))
      checkpointSoon()
      return result
    } catch (fault) {
      if (!mayPass(fault)) throw fault
      letGo()
      if (!cameFromReading(fault)) throw fault
      return unlessFull(unsaved, () => transact(work))
    }
  }

  function transact<T>(work: (db: Db) => T): T {
    const connection = current()
    return connection.transaction(work).immediate(connection)
  }

  function checkpoint(): void {
    unlessFull('but what was saved is safe. Free some space soon.', () =>
      read((connection) => {
        const [outcome] = connection.pragma('wal_checkpoint(TRUNCATE)') as { busy: number }[]
        if (outcome?.busy !== 0) throw new Error('The checkpoint did not finish.')
      }),
    )
  }

  function unlessFull<T>(consequence: string, work: () => T): T {
    try {
      return work()
    } catch (fault) {
      if (!codeOf(fault).startsWith('SQLITE_FULL')) throw fault
      dropBallast(paths.ballast)
      throw new Refusal('disk-full', `The disk is full, ${consequence}`)
    }
  }

  /** A lost write-ahead file is lost commits, so it never holds them for long. */
  function checkpointSoon(): void {
    soon ??= setTimeout(() => {
      soon = null
      quietly(checkpoint)
    }, checkpointAfterMs).unref()
  }

  function close(): void {
    if (closed) return
    if (soon !== null) clearTimeout(soon)
    if (db !== null) quietly(checkpoint)
    letGo()
    closed = true
  }

  return { read, write, checkpoint, close }
}

/** The commits are safe in the write-ahead file; the next checkpoint or opening brings them over. */
function quietly(work: () => void): void {
  try {
    work()
  } catch {}
}

/** Tells a file from another one that took its place. SQLite goes on writing to a file that was moved away. */
function identityOf(file: string): string {
  const found = statSync(file, { bigint: true, throwIfNoEntry: false })
  return found === undefined ? 'missing' : `${found.dev}/${found.ino}`
}
