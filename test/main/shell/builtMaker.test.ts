import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'vite'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { practiceConferenceText } from '../../../src-main/core/beginning.ts'
import { DocumentMaker } from '../../../src-main/core/documentMaker.ts'
import type { MakerTask } from '../../../src-main/core/makerMessages.ts'
import { startNodeMaker } from '../../../src-main/shell/makerProcess.ts'
import { readConferenceFile } from '../../../src-shared/conference/interchange.ts'
import { testPractice } from '../../support/chairing.ts'
import { documentsProcess } from '../../support/watchedMaker.ts'

const root = join(import.meta.dirname, '../../..')
// Within the project, so that it finds the packages that ship beside it.
const cache = join(root, 'node_modules/.cache')
let dist: string

beforeAll(async () => {
  mkdirSync(cache, { recursive: true })
  dist = mkdtempSync(join(cache, 'chairside-built-'))
  const configFile = join(root, 'vite.main.config.ts')
  await build({ configFile, logLevel: 'warn', build: { outDir: dist, sourcemap: false } })
}, 120_000)
afterAll(() => rmSync(dist, { recursive: true, force: true }))

it('the built process makes the same plan, byte for byte, as the one that runs from source', async () => {
  const conference = readConferenceFile(practiceConferenceText(), testPractice)
  const task: MakerTask = {
    kind: 'documents',
    conference,
    practice: testPractice,
    documentIds: [`plan/${conference.children.order[0]}`],
    at: '2026-03-24T10:05:00.000Z',
    logHead: { seq: 7, hash: 'ab'.repeat(32) },
  }
  const made = []
  for (const entry of [join(dist, 'documentsProcess.mjs'), documentsProcess]) {
    const maker = new DocumentMaker((listener) => startNodeMaker(entry, listener))
    const [paper] = await maker.make(task)
    made.push(Buffer.from(paper?.file.bytes ?? []))
    maker.stop()
  }
  expect(made[0]?.equals(made[1] ?? Buffer.of())).toBe(true)
})

it('stands beside the main process, where the app looks for it', () => {
  expect(readdirSync(dist)).toEqual(expect.arrayContaining(['main.mjs', 'documentsProcess.mjs']))
})
