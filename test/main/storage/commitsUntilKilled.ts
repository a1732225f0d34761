import { writeSync } from 'node:fs'
import { openRecords } from '../../../src-main/storage/records.ts'

/** Keeps drafts and commits changes until it is killed. Writes the number of each revision after it was saved. */
const [folder = '', recoveryKey = ''] = process.argv.slice(2)
const at = '2026-03-24T10:05:00.000Z'
const records = await openRecords(folder, { recoveryKey })
let revision = records.readConference('c1')?.revision ?? 0
for (;;) {
  const n = revision + 1
  const field = `field${n}`
  const text = JSON.stringify({ n, filling: 'x'.repeat((n * 7919) % 60_000) })
  records.keepDraft({ conferenceId: 'c1', field, text, at })
  const change = {
    conferenceId: 'c1',
    baseRevision: revision,
    documentText: text,
    summaryText: '{}',
    entryText: text,
  }
  revision = records.commit({ ...change, at, endsDraft: field }).revision
  writeSync(1, `${revision}\n`)
  if (n % 17 === 0) records.checkpoint()
}
