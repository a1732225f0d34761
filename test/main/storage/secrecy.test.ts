import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { recordsPaths } from '../../../src-main/storage/paths.ts'
import { at, changeOf, newRecords, passphrase } from './support.ts'

const word = 'Rowanberry Close'

it('no file of the records has a typed word, the passphrase or the recovery key in it', async () => {
  const { folder, recoveryKey, records } = await newRecords()
  const text = JSON.stringify({ address: `14 ${word}` }).repeat(50)
  records.createConference({ id: 'c1', documentText: text, summaryText: text, entryText: text, at })
  records.keepDraft({ conferenceId: 'c1', field: word, text, at })
  expect(hits(folder)).toEqual([])
  records.checkpoint()
  records.commit({ ...changeOf(2), documentText: text })
  const backup = join(folder, 'backup')
  records.backupTo(backup)
  expect(hits(folder)).toEqual([])
  records.eraseConference('c1', { at, reason: 'retention' })
  records.close()
  expect(hits(folder)).toEqual([])
  const header = readFileSync(recordsPaths(folder).database).subarray(0, 15).toString('latin1')
  expect(header).not.toBe('SQLite format 3')

  function hits(inside: string): string[] {
    const files = readdirSync(inside, { recursive: true, withFileTypes: true }).filter((entry) =>
      entry.isFile(),
    )
    expect(files.length).toBeGreaterThan(3)
    return files
      .map((entry) => join(entry.parentPath, entry.name))
      .filter((file) => {
        const bytes = readFileSync(file)
        return [word, passphrase, recoveryKey, recoveryKey.replaceAll('-', '')].some((secret) =>
          (['utf8', 'utf16le'] as const).some((encoding) => bytes.includes(Buffer.from(secret, encoding))),
        )
      })
  }
})
