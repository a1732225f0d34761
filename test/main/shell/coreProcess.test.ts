import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import type { NamedFile } from '../../../src-main/core/core.ts'
import { startCoreProcess } from '../../support/coreProcess.ts'

it('finds everything again when the core is killed and starts again', async () => {
  const dataFolder = mkdtempSync(join(tmpdir(), 'chairside-core-'))
  const events: string[] = []
  const shown: NamedFile[] = []
  const core = await startCoreProcess({
    dataFolder,
    outside: { saveFiles: async () => null, showDocument: async (file) => void shown.push(file) },
    onEvent: (event) => events.push(event),
  })
  const passphrase = 'kettle orbit mossy violin'
  const made = await core.answer('createRecords', { passphrase })
  expect(made.ok).toBe(true)
  if (made.ok) expect((await core.answer('showRecoveryKey', made.value)).ok).toBe(true)
  expect(Buffer.from(shown[0]?.bytes ?? []).toString('latin1', 0, 5)).toBe('%PDF-')
  const begun = await core.answer('startPracticeConference', { blankMeeting: true })
  expect(begun.ok).toBe(true)

  const unanswered = core.answer('listConferences', null)
  await Promise.allSettled([core.kill(), unanswered])
  await expect(core.answer('listConferences', null)).rejects.toThrow('does not run')

  await core.restart()
  expect(await core.answer('getSession', null)).toMatchObject({ value: { state: { kind: 'locked' } } })
  expect(await core.answer('unlock', { passphrase })).toMatchObject({ ok: true })
  expect(await core.answer('listConferences', null)).toMatchObject({
    ok: true,
    value: [{ isPractice: true }],
  })
  expect(await core.answer('lock', null)).toMatchObject({ ok: true })
  expect(events).toEqual(['locked'])
  await core.close()
  rmSync(dataFolder, { recursive: true })
})
