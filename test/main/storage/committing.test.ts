import { existsSync, readFileSync, renameSync } from 'node:fs'
import Database from 'better-sqlite3'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Connection, keepConnection } from '../../../src-main/storage/connection.ts'
import { unlockKeys } from '../../../src-main/storage/keys.ts'
import { recordsPaths } from '../../../src-main/storage/paths.ts'
import { at, changeOf, conferenceWith, newRecords, rawConnection, refusalOf, reopen } from './support.ts'

describe('a change', () => {
  it('is there after the records were closed and opened again', async () => {
    const { folder, recoveryKey, records } = await newRecords()
    conferenceWith(records, 2)
    records.close()
    const reopened = await reopen(folder, recoveryKey)
    expect(reopened.listConferences()).toEqual([{ id: 'c1', summaryText: '{}', revision: 3, savedAt: at }])
    expect(reopened.readConference('c1')).toEqual({ documentText: '{"n":3}', revision: 3, savedAt: at })
    expect(reopened.listLog('c1').map(({ seq, entryText }) => [seq, entryText])).toEqual([
      [1, '{"e":1}'],
      [2, '{"e":2}'],
      [3, '{"e":3}'],
    ])
    expect(reopened.readConference('c2')).toBeNull()
    expect(existsSync(`${recordsPaths(folder).database}-wal`)).toBe(true)
    reopened.close()
    expect(existsSync(`${recordsPaths(folder).database}-wal`)).toBe(false)
  })

  it('from another revision is refused and changes nothing', async () => {
    const { records } = await newRecords()
    conferenceWith(records, 2)
    for (const baseRevision of [1, 2, 4]) {
      const refused = await refusalOf(() => records.commit({ ...changeOf(9), baseRevision }))
      expect(refused.code).toBe('changed-meanwhile')
    }
    expect(records.readConference('c1')?.documentText).toBe('{"n":3}')
    expect(records.listLog('c1')).toHaveLength(3)
  })

  it('of a conference that is not there, or of one that is there already, is refused', async () => {
    const { records } = await newRecords()
    conferenceWith(records, 0)
    expect((await refusalOf(() => records.commit({ ...changeOf(2), conferenceId: 'c2' }))).code).toBe(
      'no-such-conference',
    )
    expect((await refusalOf(() => conferenceWith(records, 0))).code).toBe('already-there')
  })

  it.each([
    ['the document', 'BEFORE UPDATE ON conference'],
    ['the log entry', 'BEFORE INSERT ON entry'],
    ['the end of the draft', 'BEFORE DELETE ON draft'],
  ])('is saved together with all that belongs to it or not at all, when %s fails', async (_, event) => {
    const { folder, recoveryKey, records } = await newRecords()
    conferenceWith(records, 1)
    records.keepDraft({ conferenceId: 'c1', field: 'wishes', text: 'To stay with Nan', at })
    records.close()
    const raw = await rawConnection(folder, recoveryKey)
    raw.exec(`CREATE TRIGGER fails ${event} BEGIN SELECT RAISE(ABORT, 'injected'); END`)
    raw.close()
    const reopened = await reopen(folder, recoveryKey)
    expect(() => reopened.commit({ ...changeOf(3), endsDraft: 'wishes' })).toThrow('injected')
    expect(reopened.readConference('c1')).toMatchObject({ documentText: '{"n":2}', revision: 2 })
    expect(reopened.listLog('c1')).toHaveLength(2)
    expect(reopened.listDrafts('c1')).toHaveLength(1)
    expect(reopened.verifyLog('c1')).toMatchObject({ ok: true, head: { seq: 2 } })
  })

  it('keeps any text as it was typed, but for lone surrogates', async () => {
    const { records } = await newRecords()
    conferenceWith(records, 0)
    let revision = 1
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), (raw, text) => {
        const typed = `${raw}${text}\u0000\ud800`
        revision = records.commit({
          ...changeOf(revision + 1),
          documentText: typed,
          entryText: typed,
        }).revision
        expect(records.readConference('c1')?.documentText).toBe(typed.toWellFormed())
        expect(records.listLog('c1').at(-1)?.entryText).toBe(typed.toWellFormed())
      }),
      { numRuns: 200, verbose: 1 },
    )
    expect(records.verifyLog('c1').ok).toBe(true)
  })
})

describe('a draft', () => {
  it('is kept as it was last typed, and ends with the change that it becomes', async () => {
    const { records } = await newRecords()
    conferenceWith(records, 0)
    for (const text of ['She', 'She wants', 'She wants her dog\ud800'])
      records.keepDraft({ conferenceId: 'c1', field: 'wishes', text, at })
    records.keepDraft({ conferenceId: 'c1', field: 'worries', text: 'Nights', at })
    expect(records.listDrafts('c1')).toEqual([
      { field: 'wishes', text: 'She wants her dog\ufffd', at },
      { field: 'worries', text: 'Nights', at },
    ])
    records.commit({ ...changeOf(2), endsDraft: 'wishes' })
    expect(records.listDrafts('c1').map(({ field }) => field)).toEqual(['worries'])
    records.removeDraft('c1', 'worries')
    records.removeDraft('c1', 'worries')
    expect(records.listDrafts('c1')).toEqual([])
  })

  it('of a conference that is not there is refused', async () => {
    const { records } = await newRecords()
    const draft = { conferenceId: 'c1', field: 'wishes', text: 'x', at }
    expect((await refusalOf(() => records.keepDraft(draft))).code).toBe('no-such-conference')
  })
})

describe('a disk that fails', () => {
  it('when it is full, refuses the save in words, keeps what was saved, and the next save succeeds', async () => {
    const { folder, recoveryKey, records } = await newRecords()
    records.close()
    const paths = recordsPaths(folder)
    const connection = await connectionTo(folder, recoveryKey)
    const raw = connection.read((db) => db)
    raw.exec('CREATE TABLE filling (text TEXT) STRICT')
    const pages = Number(raw.pragma('page_count', { simple: true }))
    raw.pragma(`max_page_count = ${pages + 5}`)
    expect(existsSync(paths.ballast)).toBe(true)
    const save = () =>
      connection.write((db) => db.prepare('INSERT INTO filling VALUES (?)').run('x'.repeat(9000)))
    const count = () => connection.read((db) => db.prepare('SELECT count(*) FROM filling').pluck().get())
    save()
    const { code, sentence } = await refusalOf(() => [save(), save(), save()])
    expect(code).toBe('disk-full')
    expect(sentence).toContain('was not saved')
    expect(existsSync(paths.ballast)).toBe(false)
    const saved = Number(count())
    raw.pragma(`max_page_count = ${pages + 500}`)
    save()
    expect(count()).toBe(saved + 1)
    connection.close()
  })

  it('once, when it reads, is read again over a new connection', async () => {
    const { folder, recoveryKey, records } = await newRecords()
    conferenceWith(records, 1)
    records.close()
    const connection = await connectionTo(folder, recoveryKey)
    for (const code of ['SQLITE_IOERR_READ', 'SQLITE_NOTADB', 'SQLITE_CORRUPT']) {
      const used: unknown[] = []
      const revision = connection.read((db) => {
        if (used.push(db) === 1) throw new Database.SqliteError('injected', code)
        return db.prepare('SELECT revision FROM conference').pluck().get()
      })
      expect(revision).toBe(2)
      expect(new Set(used).size).toBe(2)
    }
    connection.close()
  })

  it('when it fails in a save, lets nothing of it through, and the next save succeeds; a failed read is tried again', async () => {
    const { folder, recoveryKey, records } = await newRecords()
    conferenceWith(records, 1)
    records.close()
    const connection = await connectionTo(folder, recoveryKey)
    let attempts = 0
    const keep = (field: string, code: string | null) =>
      connection.write((db) => {
        attempts++
        db.prepare("INSERT INTO draft VALUES ('c1', ?, 'x', '')").run(field)
        if (code !== null && attempts === 1) throw new Database.SqliteError('injected', code)
      })
    expect(() => keep('a', 'SQLITE_IOERR_FSYNC')).toThrow('injected')
    keep('b', null)
    attempts = 0
    keep('c', 'SQLITE_CORRUPT')
    expect(attempts).toBe(2)
    expect(connection.read((db) => db.prepare('SELECT field FROM draft').pluck().all())).toEqual(['b', 'c'])
    connection.close()
  })

  it('has a reserve that takes up real room', async () => {
    const { folder } = await newRecords()
    const bytes = readFileSync(recordsPaths(folder).ballast)
    expect(bytes.length).toBe(32 * 1024 * 1024)
    expect(new Set(bytes.subarray(0, 4096)).size).toBeGreaterThan(200)
  })

  it('when the file is moved away under the app, refuses to save into the moved file', async () => {
    const { folder, records } = await newRecords()
    conferenceWith(records, 1)
    const { database } = recordsPaths(folder)
    renameSync(database, `${database}.moved`)
    expect((await refusalOf(() => records.commit(changeOf(3)))).code).toBe('records-moved')
    renameSync(`${database}.moved`, database)
    expect(records.commit(changeOf(3)).revision).toBe(3)
  })

  async function connectionTo(folder: string, recoveryKey: string): Promise<Connection> {
    const paths = recordsPaths(folder)
    const dataKey = await unlockKeys(readFileSync(paths.keys, 'utf8'), { recoveryKey })
    return keepConnection(paths, dataKey, await rawConnection(folder, recoveryKey))
  }
})
