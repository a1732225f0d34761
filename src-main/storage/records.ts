import { mkdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { Refusal } from '../../src-shared/result.ts'
import { createAnchor } from './anchor.ts'
import {
  createDatabase,
  type Db,
  damageOrRefusal,
  mayPass,
  openDatabase,
  recordsInUse,
  requireSentinel,
} from './database.ts'
import { renamePatiently, replaceFileForGood, syncFolder, writeToDisk } from './files.ts'
import {
  deriveKey,
  makeKeys,
  type Secret,
  unlockKeys,
  withNewPassphrase,
  withNewRecoveryKey,
} from './keys.ts'
import { keepRecords, type Records } from './openedRecords.ts'
import { type RecordsPaths, recordsPaths } from './paths.ts'
import { migrate } from './schema/schema.ts'
import { syncServiceOf } from './syncedFolder.ts'

export type { StoredDraft } from './drafts.ts'
export type { Tombstone } from './erase.ts'
export type { Secret } from './keys.ts'
export type { LogHead, LogVerdict } from './log.ts'
export type { Records } from './openedRecords.ts'
export type { StoredTemplate } from './templates.ts'

export type RecordsState = { kind: 'none' } | { kind: 'present' } | { kind: 'damaged'; sentence: string }

/** The records that this process has open: SQLite's lock only keeps other processes out. */
const openHere = new Set<string>()

/** Whether there are records in the data folder. A missing or empty file beside the others is damage, never a first run. */
export function recordsState(dataFolder: string): RecordsState {
  const paths = recordsPaths(dataFolder)
  if (statSync(paths.folder, { throwIfNoEntry: false }) === undefined) return { kind: 'none' }
  const missing = [paths.keys, paths.database].find((file) => !isFilled(file))
  if (missing === undefined) return { kind: 'present' }
  return {
    kind: 'damaged',
    sentence:
      `There are records on this computer, but the file ${missing} is missing or empty. ` +
      'Nothing was changed. Put the file back from the latest backup, or ask your IT service whether a clean-up or virus scanner moved it.',
  }
}

/**
 * The first run: new keys and an empty database, wholly there or not at all. Answers with the recovery key, which exists
 * nowhere else. Refused as `records-exist`, `weak-passphrase` and `synced-folder`.
 */
export async function createRecords(
  dataFolder: string,
  { passphrase }: { passphrase: string },
): Promise<{ records: Records; recoveryKey: string }> {
  const service = syncServiceOf(dataFolder)
  if (service !== null)
    throw new Refusal(
      'synced-folder',
      `The records must not be in a folder of ${service}, which copies them to other computers. Choose a folder of this computer only.`,
    )
  const { dataKey, recoveryKey, keyFile } = await makeKeys(passphrase)
  const paths = recordsPaths(dataFolder)
  if (statSync(paths.folder, { throwIfNoEntry: false }) !== undefined)
    throw new Refusal(
      'records-exist',
      'There are records on this computer already. Open them with their passphrase.',
    )
  mkdirSync(dataFolder, { recursive: true, mode: 0o700 })
  const partial = recordsPaths(`${paths.folder}.partial`)
  rmSync(dirname(partial.folder), { recursive: true, force: true })
  mkdirSync(partial.folder, { recursive: true, mode: 0o700 })
  writeToDisk(partial.keys, keyFile)
  createAnchor(partial.anchor, deriveKey(dataKey, 'anchor'))
  const db = createDatabase(partial.database, dataKey)
  migrate(db)
  db.close()
  syncFolder(partial.folder)
  renamePatiently(partial.folder, paths.folder)
  rmSync(dirname(partial.folder), { recursive: true, force: true })
  syncFolder(dataFolder)
  return { records: await openWithKey(paths, dataKey), recoveryKey }
}

/**
 * Opens the records for this process alone. Refused as `wrong-passphrase` or `wrong-recovery-key`, which the wrapped key
 * alone decides; `in-use`, `newer-records`, `records-not-writable`, and `records-damaged` after several attempts.
 */
export async function openRecords(dataFolder: string, secret: Secret): Promise<Records> {
  const paths = recordsPaths(dataFolder)
  return await openWithKey(paths, await unlockKeys(readKeyFile(dataFolder), secret))
}

/** Whether this is the passphrase of the records, which stay open or closed as they are. */
export async function isPassphrase(dataFolder: string, passphrase: string): Promise<boolean> {
  try {
    const dataKey = await unlockKeys(readKeyFile(dataFolder), { passphrase })
    dataKey.fill(0)
    return true
  } catch (problem) {
    if (problem instanceof Refusal && problem.code === 'wrong-passphrase') return false
    throw problem
  }
}

/**
 * Gives the records a new passphrase; the recovery key stays. Killed at any moment, the old passphrase opens them or the
 * new one. Refused as `openRecords`, and as `weak-passphrase`.
 */
export async function changePassphrase(
  dataFolder: string,
  { newPassphrase, ...secret }: Secret & { newPassphrase: string },
): Promise<void> {
  const keyFile = await withNewPassphrase(readKeyFile(dataFolder), secret, newPassphrase)
  replaceFileForGood(recordsPaths(dataFolder).keys, keyFile)
}

/**
 * Gives the records a new recovery key, for a sheet that was lost or seen; the passphrase stays. Answers with the key,
 * which exists nowhere else. Killed at any moment, the old one opens the records or the new one. Refused as `openRecords`.
 */
export async function replaceRecoveryKey(
  dataFolder: string,
  { passphrase }: { passphrase: string },
): Promise<string> {
  const { recoveryKey, keyFile } = await withNewRecoveryKey(readKeyFile(dataFolder), passphrase)
  replaceFileForGood(recordsPaths(dataFolder).keys, keyFile)
  return recoveryKey
}

function readKeyFile(dataFolder: string): string {
  const state = recordsState(dataFolder)
  if (state.kind === 'none') throw new Refusal('no-records', 'There are no records on this computer yet.')
  if (state.kind === 'damaged') throw new Refusal('records-damaged', state.sentence)
  return readFileSync(recordsPaths(dataFolder).keys, 'utf8')
}

/** Takes over the data key: it is zeroed when the records are closed or do not open. */
async function openWithKey(paths: RecordsPaths, dataKey: Buffer): Promise<Records> {
  if (openHere.has(paths.folder)) {
    dataKey.fill(0)
    throw recordsInUse()
  }
  openHere.add(paths.folder)
  const letGo = () => {
    dataKey.fill(0)
    openHere.delete(paths.folder)
  }
  let db: Db | null = null
  try {
    db = await openPatiently(paths.database, dataKey)
    return keepRecords(paths, dataKey, db, letGo)
  } catch (fault) {
    db?.close()
    letGo()
    throw damageOrRefusal(fault)
  }
}

/** One failed read looks like damage, and a virus scanner looks like another user: so it tries for a second and a half. */
async function openPatiently(file: string, dataKey: Buffer): Promise<Db> {
  for (const wait of [20, 50, 100, 200, 400, 800]) {
    try {
      return openAndMigrate(file, dataKey)
    } catch (fault) {
      if (!mayPass(fault)) throw fault
      await pause(wait)
    }
  }
  return openAndMigrate(file, dataKey)
}

function openAndMigrate(file: string, dataKey: Buffer): Db {
  const db = openDatabase(file, dataKey)
  try {
    requireSentinel(db)
    migrate(db)
    return db
  } catch (fault) {
    db.close()
    throw fault
  }
}

function isFilled(file: string): boolean {
  const found = statSync(file, { throwIfNoEntry: false })
  return found?.isFile() === true && found.size > 0
}
