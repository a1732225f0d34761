import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { answerRequest } from '../../../src-main/core/boundary.ts'
import { faultLogIn } from '../../../src-main/core/faultLog.ts'
import { CoreOnDisk } from '../../support/coreOnDisk.ts'

it('the reference that the chair sees is found in the log, with where it happened and without what was typed', async () => {
  const app = new CoreOnDisk()
  const folder = mkdtempSync(join(tmpdir(), 'chairside-faults-'))
  const handlers = {
    ...app.core.handlers,
    listConferences: async () => {
      throw Object.assign(new Error('no room for “Amber hides”'), { code: 'EIO' })
    },
  }
  const answer = await answerRequest(
    handlers,
    'listConferences',
    null,
    faultLogIn(folder, () => '2026-03-24T10:00:00.000Z'),
  )
  const log = readFileSync(join(folder, 'faults.log'), 'utf8')
  if (answer.ok || answer.failure.kind !== 'fault') throw new Error('It should have been a fault')
  expect(log).toContain(`2026-03-24T10:00:00.000Z ${answer.failure.reference} listConferences Error EIO`)
  expect(log).not.toContain('Amber')
  rmSync(folder, { recursive: true, force: true })
  await app.remove()
})
