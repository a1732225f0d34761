import { mkdtempSync, rmSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { MakerListener } from '../../src-main/core/core.ts'
import { DocumentMaker } from '../../src-main/core/documentMaker.ts'
import { startNodeMaker } from '../../src-main/shell/makerProcess.ts'
import { contest, inOrder, type Row, type Times, table } from './measure.ts'
import { libreOffice, newChromium, runningChromium } from './others.ts'
import { practicePlan } from './practicePlan.ts'
import { BenchedApp } from './records.ts'

/**
 * `npm run bench`: how long a plan takes, beside other ways to make the same, and what a change costs. Everything in one
 * run on one machine; the ratios travel to another machine, the milliseconds do not.
 */
const documentsProcess = join(import.meta.dirname, '../../src-main/documentsProcess.ts')
const startMaker = (listener: MakerListener) => startNodeMaker(documentsProcess, listener)
const plan = await practicePlan()

async function inTheApp(): Promise<{ asked: Row[]; changes: Row[] }> {
  const app = new BenchedApp(startMaker)
  await app.open()
  await app.moveToStep('opening')
  const starting = [await app.showPlan()]
  const notReady: number[] = []
  for (let index = 0; index < 10; index++) {
    await app.change(1)
    notReady.push(await app.showPlan())
  }
  await app.change(20)
  const typing = await app.type(200)
  const alone = await app.change(100)
  const beside = await whileMaking(() => app.change(100))
  await app.moveToStep('planning')
  // The pause after which plans are made ahead, and time to make them.
  await wait(10_000)
  const ready: number[] = []
  for (let index = 0; index < 20; index++) ready.push(await app.showPlan())
  await app.close()
  return {
    asked: [
      { what: 'made ahead', times: inOrder(ready) },
      { what: 'not made ahead', times: inOrder(notReady) },
      { what: 'not made ahead, and the first since the records were opened', times: starting },
    ],
    changes: [
      { what: 'a change, until it is on the disk', times: alone },
      { what: 'the same while documents are made without a pause', times: beside },
      { what: 'keeping what is being typed', times: typing },
    ],
  }
}

async function whileMaking(act: () => Promise<Times>): Promise<Times> {
  const maker = new DocumentMaker(startMaker)
  await maker.make(plan.task)
  let isOver = false
  const making = (async () => {
    while (!isOver) await maker.make(plan.task)
  })()
  const times = await act()
  isOver = true
  await making
  maker.stop()
  return times
}

async function fromNewProcesses(): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'chairside-bench-'))
  const ours = async () => {
    const maker = new DocumentMaker(startMaker)
    await maker.make(plan.task)
    maker.stop()
  }
  const contenders = [
    { what: 'Chairside, new process', act: ours },
    libreOffice(plan.docx, folder),
    newChromium(plan.html),
  ]
  const rows = await contest(contenders, { count: 7, warmUps: 1 })
  rmSync(folder, { recursive: true, force: true })
  return rows
}

async function fromRunningProcesses(): Promise<Row[]> {
  const maker = new DocumentMaker(startMaker)
  const { contender, end } = await runningChromium(plan.html)
  const ours = { what: 'Chairside, running', act: () => maker.make(plan.task) }
  const rows = await contest([ours, contender], { count: 15, warmUps: 5 })
  maker.stop()
  await end()
  return rows
}

const [{ model = 'unknown processor' } = {}] = cpus()
console.log(`Chairside bench: ${cpus().length} × ${model}, Node ${process.version}`)
console.log('Ratios are to the first row of each table: a smaller one is faster. After warm-ups.\n')
const { asked, changes } = await inTheApp()
console.log(table('From the chair’s request for a plan to its bytes', asked))
console.log(table('The same plan as a PDF, from a new process', await fromNewProcesses()))
console.log(table('The same plan as a PDF, from a process that runs', await fromRunningProcesses()))
console.log(table('What a change costs', changes))
console.log('The DOCX and the HTML are written from the very content that the plan’s PDF is written from.')
