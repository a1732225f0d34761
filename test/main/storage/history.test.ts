import { randomBytes } from 'node:crypto'
import { copyFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Db } from '../../../src-main/storage/database.ts'
import {
  beforeFirst,
  chain,
  type LogHead,
  type StoredEntry,
  verifyChain,
} from '../../../src-main/storage/log.ts'
import { recordsPaths } from '../../../src-main/storage/paths.ts'
import { at, changeOf, conferenceWith, newRecords, rawConnection, reopen } from './support.ts'

describe('the chain', () => {
  const logKey = randomBytes(32)

  function chained(texts: string[]): StoredEntry[] {
    let head: LogHead = beforeFirst
    return texts.map((text) => {
      const entry = chain(logKey, 'c1', head, { at, text, documentText: text })
      head = entry
      return entry
    })
  }

  it('of untouched entries is whole, and every single alteration of it is found', () => {
    const texts = fc.array(fc.string({ unit: 'binary' }), { minLength: 2, maxLength: 12 })
    const alteration = fc.constantFrom(
      'text',
      'at',
      'documentHash',
      'hash',
      'remove',
      'repeat',
      'swap',
      'cut',
    )
    fc.assert(
      fc.property(texts, alteration, fc.nat(), (all, kind, anywhere) => {
        const whole = chained(all)
        const place = anywhere % (whole.length - 1)
        const verdict = verifyChain(logKey, 'c1', whole)
        expect(verdict).toMatchObject({ ok: true, head: { seq: whole.length, hash: whole.at(-1)?.hash } })
        const altered = alter(whole, kind, place)
        const after = verifyChain(logKey, 'c1', altered)
        // Cut at its end, a chain is whole by itself: that is what the anchor is for, and the head tells.
        if (kind === 'cut') expect(after).toMatchObject({ ok: true, head: { seq: place + 1 } })
        else expect(after).toMatchObject({ ok: false })
      }),
      { numRuns: 1000, verbose: 1 },
    )
  })

  it('does not take an entry that the app itself sealed in another course of the same conference', () => {
    const one = chained(['opened', 'apology', 'decision', 'plan'])
    const other = chained(['opened', 'no apology', 'another decision', 'plan'])
    const spliced = one.with(2, other[2] as StoredEntry)
    expect(verifyChain(logKey, 'c1', other).ok).toBe(true)
    expect(verifyChain(logKey, 'c1', spliced)).toMatchObject({ ok: false, seq: 3 })
  })

  it('belongs to its conference and its key', () => {
    const entries = chained(['a', 'b'])
    expect(verifyChain(logKey, 'c2', entries)).toMatchObject({ ok: false, seq: 1 })
    expect(verifyChain(randomBytes(32), 'c1', entries)).toMatchObject({ ok: false, seq: 1 })
  })

  function alter(whole: StoredEntry[], kind: string, place: number): StoredEntry[] {
    const entries = structuredClone(whole)
    const entry = entries[place] as StoredEntry
    const next = entries[place + 1] as StoredEntry
    if (kind === 'remove') entries.splice(place, 1)
    else if (kind === 'repeat') entries.splice(place, 0, structuredClone(entry))
    else if (kind === 'swap')
      entries.splice(place, 2, { ...next, seq: entry.seq }, { ...entry, seq: next.seq })
    else if (kind === 'cut') entries.length = place + 1
    else if (kind === 'text') entry.text += ' '
    else if (kind === 'at') entry.at = '2026-03-25T10:05:00.000Z'
    else entry[kind as 'hash' | 'documentHash'] = '1'.repeat(64)
    return entries
  }
})

describe('tampering with the records', () => {
  const anyway =
    'DROP TRIGGER entry_never_changes; DROP TRIGGER entry_goes_under_a_tombstone; DROP TRIGGER entry_is_next; DROP TRIGGER conference_changes_by_one_revision;'
  const cases: [what: string, sql: string, seq: number, words: string][] = [
    ['an entry edited', `UPDATE entry SET text = '{"e":0}' WHERE seq = 3`, 3, 'changed outside'],
    ['an entry deleted', 'DELETE FROM entry WHERE seq = 3', 3, 'Entry 3 of the history is missing'],
    ['the first entry deleted', 'DELETE FROM entry WHERE seq = 1', 1, 'missing'],
    ['the last entry deleted', 'DELETE FROM entry WHERE seq = 6', 6, 'ends at entry 5'],
    [
      'the end cut off, and the conference set back with it',
      `DELETE FROM entry WHERE seq > 4; UPDATE conference SET revision = 4, document = '{"n":4}'`,
      5,
      'older than when',
    ],
    [
      'two entries exchanged',
      'UPDATE entry SET seq = 99 WHERE seq = 2; UPDATE entry SET seq = 2 WHERE seq = 3; UPDATE entry SET seq = 3 WHERE seq = 99',
      2,
      'its place in it',
    ],
    ['the document edited', `UPDATE conference SET document = '{"n":0}'`, 6, 'conference itself'],
    ['the revision edited', 'UPDATE conference SET revision = 5', 6, 'conference itself'],
  ]

  it.each(cases)('is found: %s', async (_, sql, seq, words) => {
    const { folder, recoveryKey, records } = await newRecords()
    conferenceWith(records, 5)
    expect(records.verifyLog('c1')).toEqual({ ok: true, head: records.logHead('c1') })
    records.close()
    await tamper(folder, recoveryKey, (db) => db.exec(anyway + sql))
    const reopened = await reopen(folder, recoveryKey)
    expect(reopened.verifyLog('c1')).toEqual({ ok: false, seq, sentence: expect.stringContaining(words) })
  })

  it.each([
    'UPDATE entry SET text = text WHERE seq = 3',
    'DELETE FROM entry WHERE seq = 6',
    'INSERT OR REPLACE INTO entry SELECT * FROM entry WHERE seq = 6',
    'INSERT INTO entry SELECT conference_id, 8, at, text, document_hash, hash FROM entry WHERE seq = 6',
    'INSERT INTO entry SELECT conference_id, 7, at, text, document_hash, hash FROM entry WHERE seq = 6',
    'DELETE FROM conference',
    'UPDATE conference SET revision = revision',
    "UPDATE conference SET id = 'c2', revision = revision + 1",
    'INSERT OR REPLACE INTO conference SELECT * FROM conference',
  ])('is refused by the database itself: %s', async (sql) => {
    const { folder, recoveryKey, records } = await newRecords()
    conferenceWith(records, 5)
    records.close()
    for (const recursive of [1, 0])
      await tamper(folder, recoveryKey, (db) => {
        db.pragma(`recursive_triggers = ${recursive}`)
        db.pragma('foreign_keys = 0')
        expect(() => db.exec(sql)).toThrow(/log|revision|removed|once/)
      })
    expect((await reopen(folder, recoveryKey)).verifyLog('c1')).toMatchObject({ ok: true })
  })

  async function tamper(folder: string, recoveryKey: string, work: (db: Db) => void): Promise<void> {
    const raw = await rawConnection(folder, recoveryKey)
    try {
      work(raw)
    } finally {
      raw.close()
    }
  }
})

describe('the anchor', () => {
  it('may lag behind, as after a crash between a save and its writing', async () => {
    const { folder, recoveryKey, records } = await newRecords()
    const { anchor } = recordsPaths(folder)
    conferenceWith(records, 2)
    copyFileSync(anchor, `${anchor}.older`)
    records.commit(changeOf(4))
    conferenceWith(records, 0, 'c2')
    records.close()
    copyFileSync(`${anchor}.older`, anchor)
    const reopened = await reopen(folder, recoveryKey)
    expect(reopened.verifyLog('c1')).toMatchObject({ ok: true, head: { seq: 4 } })
    expect(reopened.verifyLog('c2')).toMatchObject({ ok: true })
    expect(reopened.trouble()).toBeNull()
  })

  it('tells when the whole database is an older copy, and keeps telling after more is saved', async () => {
    const { folder, recoveryKey, records } = await newRecords()
    const { database } = recordsPaths(folder)
    conferenceWith(records, 2)
    records.close()
    copyFileSync(database, `${database}.older`)
    const later = await reopen(folder, recoveryKey)
    later.commit(changeOf(4))
    conferenceWith(later, 1, 'c2')
    later.close()
    copyFileSync(`${database}.older`, database)
    const reopened = await reopen(folder, recoveryKey)
    expect(reopened.verifyLog('c1')).toEqual({
      ok: false,
      seq: 4,
      sentence: expect.stringContaining('the history ends at entry 3, and there were 4'),
    })
    expect(reopened.trouble()).toContain('a conference is missing')
    reopened.renewAnchor()
    for (const n of [4, 5]) reopened.commit({ ...changeOf(n), entryText: 'another' })
    reopened.close()
    expect((await reopen(folder, recoveryKey)).verifyLog('c1')).toMatchObject({ ok: false, seq: 4 })
  })

  it.each([
    ['missing', (file: string) => rmSync(file)],
    ['empty', (file: string) => writeFileSync(file, '')],
    [
      'damaged',
      (file: string) => writeFileSync(file, readFileSync(file, 'utf8').replace('"seq":3', '"seq":2')),
    ],
  ])('that is %s is told, stays so until the chair has understood, and then starts anew', async (_, harm) => {
    const { folder, recoveryKey, records } = await newRecords()
    conferenceWith(records, 2)
    records.close()
    harm(recordsPaths(folder).anchor)
    const first = await reopen(folder, recoveryKey)
    expect(first.verifyLog('c1')).toEqual({ ok: false, seq: 0, sentence: first.trouble() })
    expect(first.trouble()).toContain('records.anchor')
    first.commit(changeOf(4))
    first.close()
    const second = await reopen(folder, recoveryKey)
    expect(second.verifyLog('c1').ok).toBe(false)
    second.renewAnchor()
    expect(second.verifyLog('c1')).toMatchObject({ ok: true, head: { seq: 4 } })
    second.close()
    expect((await reopen(folder, recoveryKey)).verifyLog('c1')).toMatchObject({ ok: true, head: { seq: 4 } })
  })
})
