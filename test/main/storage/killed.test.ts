import { spawn } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { deriveKey, unlockKeys, withNewPassphrase } from '../../../src-main/storage/keys.ts'
import { recordsPaths } from '../../../src-main/storage/paths.ts'
import { openRecords } from '../../../src-main/storage/records.ts'
import { conferenceWith, newRecords, passphrase, reopen } from './support.ts'

const kills = Number(process.env.CHAIRSIDE_KILLS ?? 20)

it('what was acknowledged as saved is there after the app was killed, each change whole', async () => {
  const { folder, recoveryKey, records } = await newRecords()
  conferenceWith(records, 0)
  records.close()
  let acknowledged = 1
  for (let kill = 0; kill < kills; kill++) {
    const lines = await runUntilKilled('commitsUntilKilled.ts', [folder, recoveryKey], Math.random() * 60)
    acknowledged = Math.max(acknowledged, ...lines.map(Number))
    const reopened = await reopen(folder, recoveryKey)
    const conference = reopened.readConference('c1')
    expect(conference?.revision, `after kill ${kill}`).toBeGreaterThanOrEqual(acknowledged)
    expect(JSON.parse(conference?.documentText ?? '')).toMatchObject({ n: conference?.revision })
    expect(reopened.verifyLog('c1')).toMatchObject({ ok: true, head: { seq: conference?.revision } })
    expect(reopened.trouble()).toBeNull()
    // Each change ends the draft that was kept before it: at most the draft of the change that was cut off is left.
    for (const draft of reopened.listDrafts('c1'))
      expect(draft.field).toBe(`field${(conference?.revision ?? 0) + 1}`)
    reopened.close()
  }
  expect(acknowledged).toBeGreaterThan(kills)
})

it('a change of the passphrase that is killed leaves the old one or the new one', async () => {
  const { folder, recoveryKey, records } = await newRecords()
  records.close()
  const file = recordsPaths(folder).keys
  const before = readFileSync(file, 'utf8')
  const after = await withNewPassphrase(before, { recoveryKey }, 'seven quiet lanterns')
  writeFileSync(join(folder, 'before'), before)
  writeFileSync(join(folder, 'after'), after)
  const found = new Set<string>()
  for (let kill = 0; kill < kills; kill++) {
    await runUntilKilled(
      'replacesUntilKilled.ts',
      [file, join(folder, 'before'), join(folder, 'after')],
      Math.random() * 20,
    )
    const keyFile = readFileSync(file, 'utf8')
    expect([before, after]).toContain(keyFile)
    found.add(keyFile)
    ;(await reopen(folder, recoveryKey)).close()
  }
  const opens = readFileSync(file, 'utf8') === before ? passphrase : 'seven quiet lanterns'
  ;(await openRecords(folder, { passphrase: opens })).close()
  const dataKey = await unlockKeys(before, { recoveryKey })
  expect(deriveKey(dataKey, 'log')).toEqual(deriveKey(await unlockKeys(after, { recoveryKey }), 'log'))
})

/** Starts a script, kills it hard some time after its first line, and answers with the whole lines that it wrote. */
function runUntilKilled(script: string, args: string[], afterMs: number): Promise<string[]> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(import.meta.dirname, script), ...args], {
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let written = ''
    let complaints = ''
    child.stdout.once('data', () => setTimeout(() => child.kill('SIGKILL'), afterMs))
    child.stdout.on('data', (text) => {
      written += text
    })
    child.stderr.on('data', (text) => {
      complaints += text
    })
    child.on('close', (_, signal) => {
      if (signal !== 'SIGKILL') reject(new Error(`The script ended by itself: ${complaints}`))
      else resolve(written.split('\n').slice(0, -1))
    })
  })
}
