import { spawnSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { recordsPaths } from '../../../src-main/storage/paths.ts'
import { createRecords, openRecords, recordsState } from '../../../src-main/storage/records.ts'
import { migrate } from '../../../src-main/storage/schema/schema.ts'
import {
  conferenceWith,
  newFolder,
  newRecords,
  passphrase,
  rawConnection,
  refusalOf,
  reopen,
} from './support.ts'

describe('the first run', () => {
  it('is offered only where there is nothing', async () => {
    expect(recordsState(newFolder())).toEqual({ kind: 'none' })
    expect(recordsState(join(newFolder(), 'not there yet'))).toEqual({ kind: 'none' })
    const { folder } = await newRecords()
    expect(recordsState(folder)).toEqual({ kind: 'present' })
    expect((await refusalOf(() => createRecords(folder, { passphrase }))).code).toBe('records-exist')
  })

  it('that was interrupted leaves nothing that is taken for records', async () => {
    const folder = newFolder()
    mkdirSync(join(folder, 'records.partial', 'records'), { recursive: true })
    writeFileSync(join(folder, 'records.partial', 'records', 'records.keys'), '{"half')
    expect(recordsState(folder)).toEqual({ kind: 'none' })
    const { records, recoveryKey } = await createRecords(folder, { passphrase })
    records.close()
    ;(await reopen(folder, recoveryKey)).close()
    expect(existsSync(join(folder, 'records.partial'))).toBe(false)
  })

  it.each([
    'OneDrive - Ashford Council',
    'Dropbox',
    'Google Drive',
    'iCloudDrive',
    'My Drive',
    'Mobile Documents',
  ])('is refused in a folder of %s', async (name) => {
    const { code, sentence } = await refusalOf(() =>
      createRecords(join(newFolder(), name, 'Chairside'), { passphrase }),
    )
    expect(code).toBe('synced-folder')
    expect(sentence).toContain('folder of this computer only')
  })

  it('is refused in a folder that is a link into OneDrive', async () => {
    const folder = newFolder()
    mkdirSync(join(folder, 'OneDrive'))
    symlinkSync(join(folder, 'OneDrive'), join(folder, 'Documents'))
    const inside = join(folder, 'Documents', 'Chairside')
    expect((await refusalOf(() => createRecords(inside, { passphrase }))).code).toBe('synced-folder')
  })

  it('makes files that only their owner can read', async () => {
    const folder = newFolder()
    const { records } = await createRecords(folder, { passphrase })
    conferenceWith(records, 1)
    const paths = recordsPaths(folder)
    const found = [
      paths.folder,
      paths.database,
      `${paths.database}-wal`,
      paths.keys,
      paths.anchor,
      paths.ballast,
    ].map((file) => statSync(file).mode & 0o777)
    records.close()
    // Windows has no such modes: there the user's profile is closed to others.
    const [forFolder, forFile] = process.platform === 'win32' ? [0o666, 0o666] : [0o700, 0o600]
    expect(found).toEqual([forFolder, ...Array(5).fill(forFile)])
  })
})

describe('records that are not whole', () => {
  it.each(['database', 'keys'] as const)(
    'are damaged, never a first run, when the %s file is missing or empty',
    async (name) => {
      const { folder, recoveryKey, records } = await newRecords()
      records.close()
      const file = recordsPaths(folder)[name]
      for (const harm of [() => truncateSync(file), () => rmSync(file)]) {
        harm()
        const state = recordsState(folder)
        expect(state.kind).toBe('damaged')
        expect(state).toHaveProperty('sentence', expect.stringContaining(file))
        expect((await refusalOf(() => openRecords(folder, { recoveryKey }))).code).toBe('records-damaged')
        expect((await refusalOf(() => createRecords(folder, { passphrase }))).code).toBe('records-exist')
      }
      expect(existsSync(file)).toBe(false)
    },
  )

  it('are damaged when the database opens but is not ours', async () => {
    const { folder, recoveryKey, records } = await newRecords()
    records.close()
    const raw = await rawConnection(folder, recoveryKey)
    raw.exec('DROP TABLE sentinel')
    raw.close()
    expect((await refusalOf(() => openRecords(folder, { recoveryKey }))).code).toBe('records-damaged')
  })

  it('are tried again before they are called damaged, and left as they are', async () => {
    const { folder, recoveryKey, records } = await newRecords()
    conferenceWith(records, 3)
    records.close()
    const file = recordsPaths(folder).database
    const whole = readFileSync(file)
    const unreadable = Buffer.from(whole).fill(0x5a, 0, 4096)
    writeFileSync(file, unreadable)
    const opening = openRecords(folder, { recoveryKey })
    setTimeout(() => writeFileSync(file, whole), 60)
    const reopened = await opening
    expect(reopened.readConference('c1')?.revision).toBe(4)
    reopened.close()
    writeFileSync(file, unreadable)
    const { code, sentence } = await refusalOf(() => openRecords(folder, { recoveryKey }))
    expect(code).toBe('records-damaged')
    expect(sentence).toContain('The passphrase is right')
    expect(readFileSync(file)).toEqual(unreadable)
  })
})

describe('an open database', () => {
  it('has every setting that keeps what is saved, and keeps it secret', async () => {
    const { folder, recoveryKey, records } = await newRecords()
    records.close()
    const raw = await rawConnection(folder, recoveryKey)
    const expected = {
      cipher: 'sqlcipher',
      synchronous: 2,
      journal_mode: 'wal',
      locking_mode: 'exclusive',
      temp_store: 2,
      foreign_keys: 1,
      secure_delete: 1,
      recursive_triggers: 1,
      trusted_schema: 0,
      cell_size_check: 1,
    }
    const found = Object.keys(expected).map((name) => [name, raw.pragma(name, { simple: true })])
    raw.close()
    expect(Object.fromEntries(found)).toEqual(expected)
  })

  it('is refused to a second opening, in this process and in another', async () => {
    const { folder, recoveryKey, records } = await newRecords()
    expect((await refusalOf(() => openRecords(folder, { recoveryKey }))).code).toBe('in-use')
    const module = join(import.meta.dirname, '../../../src-main/storage/records.ts')
    const other = spawnSync(
      process.execPath,
      [
        '--input-type=module',
        '-e',
        `import { openRecords } from ${JSON.stringify(module)}
         openRecords(${JSON.stringify(folder)}, { recoveryKey: ${JSON.stringify(recoveryKey)} })
           .then(() => console.log('opened'), (refusal) => console.log(refusal.code))`,
      ],
      { encoding: 'utf8' },
    )
    expect(other.stdout.trim(), other.stderr).toBe('in-use')
    conferenceWith(records, 1)
    records.close()
    ;(await reopen(folder, recoveryKey)).close()
  })

  it('answers nothing after it was closed', async () => {
    const { records } = await newRecords()
    records.close()
    records.close()
    expect(() => records.listConferences()).toThrow('closed')
  })
})

describe('the schema', () => {
  it('of a newer Chairside is refused in words and left as it is', async () => {
    const { folder, recoveryKey, records } = await newRecords()
    records.close()
    const raw = await rawConnection(folder, recoveryKey)
    raw.pragma('user_version = 3')
    raw.close()
    const { code, sentence } = await refusalOf(() => openRecords(folder, { recoveryKey }))
    expect(code).toBe('newer-records')
    expect(sentence).toContain('Install the newer version')
  })

  it('takes a step whole or not at all', async () => {
    const { folder, recoveryKey, records } = await newRecords()
    conferenceWith(records, 2)
    records.close()
    const raw = await rawConnection(folder, recoveryKey)
    const second = 'CREATE TABLE attendance (id TEXT) STRICT'
    expect(() =>
      migrate(raw, ['', '', second, 'CREATE TABLE more (id TEXT) STRICT; DROP TABLE unheard_of']),
    ).toThrow()
    expect(raw.pragma('user_version', { simple: true })).toBe(3)
    const tables = raw.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'").pluck().all()
    expect(tables).toContain('attendance')
    expect(tables).not.toContain('more')
    raw.close()
  })
})
