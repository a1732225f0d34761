import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { requireSameRecords } from '../../../src-main/storage/backup.ts'
import { unlockKeys } from '../../../src-main/storage/keys.ts'
import { recordsPaths } from '../../../src-main/storage/paths.ts'
import { openRecords } from '../../../src-main/storage/records.ts'
import {
  at,
  changeOf,
  conferenceWith,
  newFolder,
  newRecords,
  passphrase,
  rawConnection,
  refusalOf,
  reopen,
} from './support.ts'

describe('a conference that is erased', () => {
  const word = 'Rowanberry'

  it('is gone from every page of the decrypted database, and leaves a tombstone without content', async () => {
    const { folder, recoveryKey, records } = await newRecords()
    conferenceWith(records, 1, 'c2')
    conferenceWith(records, 0)
    for (let n = 2; n < 20; n++) {
      const text = `${word} ${n} `.repeat(n * 100)
      records.keepDraft({ conferenceId: 'c1', field: word, text, at })
      records.commit({ ...changeOf(n), documentText: text, summaryText: text, entryText: text })
    }
    const head = records.logHead('c1')
    records.close()
    expect(await imageHasWord()).toBe(true)
    const again = await reopen(folder, recoveryKey)
    again.eraseConference('c1', { at, reason: 'retention' })
    expect(again.listErased()).toEqual([
      { conferenceId: 'c1', at, reason: 'retention', lastSeq: head.seq, lastHash: head.hash },
    ])
    expect(again.listConferences().map(({ id }) => id)).toEqual(['c2'])
    expect(again.readConference('c1')).toBeNull()
    expect(again.listLog('c1')).toEqual([])
    expect(again.listDrafts('c1')).toEqual([])
    expect((await refusalOf(() => again.verifyLog('c1'))).code).toBe('no-such-conference')
    expect((await refusalOf(() => conferenceWith(again, 0))).code).toBe('already-there')
    again.close()
    expect(await imageHasWord()).toBe(false)
    const last = await reopen(folder, recoveryKey)
    expect(last.trouble()).toBeNull()
    expect(last.verifyLog('c2')).toMatchObject({ ok: true, head: { seq: 2 } })

    /** Whether the word is anywhere in the database once it is decrypted, free pages included. */
    async function imageHasWord(): Promise<boolean> {
      const raw = await rawConnection(folder, recoveryKey)
      const image = raw.serialize()
      raw.close()
      expect(image.subarray(0, 15).toString()).toBe('SQLite format 3')
      return image.includes(word)
    }
  })

  it('that is not there is refused', async () => {
    const { records } = await newRecords()
    expect((await refusalOf(() => records.eraseConference('c1', { at, reason: 'retention' }))).code).toBe(
      'no-such-conference',
    )
  })
})

describe('a backup', () => {
  it('opens like the records it was made from, and is equal to them', async () => {
    const { recoveryKey, records } = await newRecords()
    conferenceWith(records, 6)
    conferenceWith(records, 2, 'c2')
    records.keepDraft({ conferenceId: 'c2', field: 'wishes', text: 'A dog', at })
    const folder = join(newFolder(), 'Backup 24 March')
    records.backupTo(folder)
    records.commit(changeOf(8))
    const copy = await reopen(folder, recoveryKey)
    expect(copy.listConferences()).toEqual([
      { id: 'c1', summaryText: '{}', revision: 7, savedAt: at },
      { id: 'c2', summaryText: '{}', revision: 3, savedAt: at },
    ])
    expect(copy.readConference('c2')).toEqual(records.readConference('c2'))
    expect(copy.listLog('c2')).toEqual(records.listLog('c2'))
    expect(copy.listDrafts('c2')).toEqual(records.listDrafts('c2'))
    expect(copy.verifyLog('c1')).toMatchObject({ ok: true, head: { seq: 7 } })
    expect(copy.trouble()).toBeNull()
    copy.close()
    ;(await openRecords(folder, { passphrase })).close()
  })

  it('is not accepted when it is not the same as the records, or cannot be read to its last page', async () => {
    const { folder, recoveryKey, records } = await newRecords()
    conferenceWith(records, 20)
    records.commit({ ...changeOf(22), documentText: 'x'.repeat(40_000) })
    const copy = join(newFolder(), 'Backup')
    records.backupTo(copy)
    records.close()
    const paths = recordsPaths(copy)
    const dataKey = await unlockKeys(readFileSync(paths.keys, 'utf8'), { recoveryKey })
    const original = await rawConnection(folder, recoveryKey)
    requireSameRecords(original, dataKey, paths.database)
    const whole = readFileSync(paths.database)
    const harmed = Buffer.from(whole)
    harmed[whole.length - 2000] = (harmed[whole.length - 2000] ?? 0) ^ 1
    writeFileSync(paths.database, harmed)
    expect(() => requireSameRecords(original, dataKey, paths.database)).toThrow()
    writeFileSync(paths.database, whole)
    original.exec("INSERT INTO draft VALUES ('c1', 'wishes', 'A dog', '')")
    expect(() => requireSameRecords(original, dataKey, paths.database)).toThrow('not the same')
    original.close()
  })

  it('never overwrites, and leaves nothing behind when it fails', async () => {
    const { records } = await newRecords()
    conferenceWith(records, 1)
    const place = newFolder()
    const folder = join(place, 'Backup')
    mkdirSync(folder)
    expect((await refusalOf(() => records.backupTo(folder))).code).toBe('backup-exists')
    expect(readdirSync(folder)).toEqual([])
    const into = join(place, 'x'.repeat(240))
    expect(() => records.backupTo(`${into}${'y'.repeat(30)}`)).toThrow()
    expect(readdirSync(place)).toEqual(['Backup'])
  })

  it('that was interrupted is not listed under its name, and the next one replaces it', async () => {
    const { recoveryKey, records } = await newRecords()
    conferenceWith(records, 1)
    const folder = join(newFolder(), 'Backup')
    mkdirSync(join(`${folder}.partial`, 'records'), { recursive: true })
    expect(existsSync(folder)).toBe(false)
    records.backupTo(folder)
    expect(existsSync(`${folder}.partial`)).toBe(false)
    expect((await reopen(folder, recoveryKey)).listConferences()).toHaveLength(1)
  })
})
