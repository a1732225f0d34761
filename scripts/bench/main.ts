import { mkdtempSync, rmSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'vite'
import type { MakerListener } from '../../src-main/core/core.ts'
import { DocumentMaker } from '../../src-main/core/documentMaker.ts'
import { startNodeMaker } from '../../src-main/shell/makerProcess.ts'
import { inTheApp } from './inTheApp.ts'
import { contest, type Row, table } from './measure.ts'
import { libreOffice, newChromium, runningChromium } from './others.ts'
import { practiceTasks } from './practiceTasks.ts'

/**
 * `npm run bench`: how long documents take, beside other ways to make the same, and what a change costs. Everything in one
 * run on one machine; the ratios travel to another machine, the milliseconds do not. The documents are made in the process
 * as it is built and shipped.
 */
const root = join(import.meta.dirname, '../..')
const startMaker = (listener: MakerListener) =>
  startNodeMaker(join(root, 'dist/main/documentsProcess.mjs'), listener)

async function fromRunningProcesses(): Promise<Row[]> {
  const maker = new DocumentMaker(startMaker)
  const { contender: chromium, end } = await runningChromium(tasks.html)
  const contenders = [
    { what: 'Plan: the process runs', act: () => maker.make(tasks.plan) },
    { what: 'Minutes as a PDF: the process runs', act: () => maker.make(tasks.minutes) },
    chromium,
  ]
  const rows = await contest(contenders, { count: 15, warmUps: 5 })
  const what = `Save all: ${tasks.all.documentIds.length} documents, the process runs`
  const all = await contest([{ what, act: () => maker.make(tasks.all) }], { count: 3, warmUps: 1 })
  maker.stop()
  await end()
  return [...rows, ...all]
}

async function fromNewProcesses(): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'chairside-bench-'))
  const ours = async () => {
    const maker = new DocumentMaker(startMaker)
    await maker.make(tasks.plan)
    maker.stop()
  }
  const contenders = [
    { what: 'Plan: new process', act: ours },
    libreOffice(tasks.docx, folder),
    newChromium(tasks.html),
  ]
  const rows = await contest(contenders, { count: 7, warmUps: 1 })
  rmSync(folder, { recursive: true, force: true })
  return rows
}

await build({ root, configFile: join(root, 'vite.main.config.ts'), logLevel: 'warn' })
const tasks = await practiceTasks()
const [{ model = 'unknown processor' } = {}] = cpus()
console.log(`Chairside bench: ${cpus().length} × ${model}, Node ${process.version}`)
console.log(
  'The practice conference. Ratios are to the first row: a smaller one is faster. After warm-ups.\n',
)
const running = await fromRunningProcesses()
const started = await fromNewProcesses()
const app = await inTheApp(startMaker, tasks.plan)
console.log(table([...running, ...started, ...app]))
console.log('The DOCX and the HTML are written from the very content that the plan’s PDF is written from.')
