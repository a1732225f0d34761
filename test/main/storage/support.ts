import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect } from 'vitest'
import { type Db, openDatabase } from '../../../src-main/storage/database.ts'
import { unlockKeys } from '../../../src-main/storage/keys.ts'
import { recordsPaths } from '../../../src-main/storage/paths.ts'
import { createRecords, openRecords, type Records } from '../../../src-main/storage/records.ts'
import { Refusal } from '../../../src-shared/result.ts'

export const passphrase = 'kettle marble Tuesday'
export const at = '2026-03-24T10:05:00.000Z'

let made: Promise<{ folder: string; recoveryKey: string }> | null = null
const open: Records[] = []
const folders: string[] = []

afterAll(() => {
  for (const records of open) records.close()
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})

/** An empty folder that is gone after the tests of this file. */
export function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'chairside-records-'))
  folders.push(folder)
  return folder
}

/** A copy of records that are made once for each test file, because the passphrase takes 0.4 s. */
export async function newRecords(): Promise<{ folder: string; recoveryKey: string; records: Records }> {
  made ??= make()
  const { folder: original, recoveryKey } = await made
  const folder = newFolder()
  cpSync(original, folder, { recursive: true })
  return { folder, recoveryKey, records: await reopen(folder, recoveryKey) }
}

/** Opens records by their recovery key, which is quick, and closes them after the tests. */
export async function reopen(folder: string, recoveryKey: string): Promise<Records> {
  const records = await openRecords(folder, { recoveryKey })
  open.push(records)
  return records
}

/** A connection past the storage, with the key, as somebody who tampers would have it. */
export async function rawConnection(folder: string, recoveryKey: string): Promise<Db> {
  const paths = recordsPaths(folder)
  return openDatabase(paths.database, await unlockKeys(readFileSync(paths.keys, 'utf8'), { recoveryKey }))
}

/** A conference with a first entry, and as many changes after it as asked for. */
export function conferenceWith(records: Records, changes: number, id = 'c1'): void {
  records.createConference({ id, documentText: '{"n":1}', summaryText: '{}', entryText: '{"e":1}', at })
  for (let n = 2; n <= changes + 1; n++) records.commit({ ...changeOf(n), conferenceId: id })
}

/** The change that makes revision `n`. */
export function changeOf(n: number) {
  return {
    conferenceId: 'c1',
    baseRevision: n - 1,
    documentText: `{"n":${n}}`,
    summaryText: '{}',
    entryText: `{"e":${n}}`,
    at,
    endsDraft: null,
  }
}

/** The code and the sentence that a refused piece of work ended with. */
export async function refusalOf(work: () => unknown): Promise<{ code: string; sentence: string }> {
  try {
    await work()
  } catch (fault) {
    expect(fault).toBeInstanceOf(Refusal)
    return { code: (fault as Refusal).code, sentence: (fault as Refusal).message }
  }
  throw new Error('It was not refused.')
}

async function make(): Promise<{ folder: string; recoveryKey: string }> {
  const folder = newFolder()
  const { records, recoveryKey } = await createRecords(folder, { passphrase })
  records.close()
  return { folder, recoveryKey }
}
