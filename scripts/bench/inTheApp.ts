import { setTimeout as wait } from 'node:timers/promises'
import type { MakerListener, MakerProcess } from '../../src-main/core/core.ts'
import { DocumentMaker } from '../../src-main/core/documentMaker.ts'
import type { MakerTask } from '../../src-main/core/makerMessages.ts'
import { inOrder, type Row, type Times } from './measure.ts'
import { BenchedApp } from './records.ts'

type StartMaker = (listener: MakerListener) => MakerProcess

/** From the chair’s click to a plan’s bytes, and what a change costs: in the app without its window. */
export async function inTheApp(startMaker: StartMaker, task: MakerTask): Promise<Row[]> {
  const app = new BenchedApp(startMaker)
  await app.open()
  await app.moveToStep('opening')
  const notReady: number[] = []
  for (let index = 0; index < 12; index++) {
    await app.change(1)
    const time = await app.showPlan()
    if (index >= 2) notReady.push(time)
  }
  await app.change(20)
  const typing = await app.type(200)
  const alone = await app.change(100)
  const beside = await whileMaking(startMaker, task, () => app.change(100))
  await app.moveToStep('planning')
  // The pause after which plans are made ahead, and time to make them.
  await wait(10_000)
  const ready: number[] = []
  for (let index = 0; index < 20; index++) ready.push(await app.showPlan())
  await app.close()
  return [
    { what: 'Plan, from the click: made ahead', times: inOrder(ready) },
    { what: 'Plan, from the click: not made ahead', times: inOrder(notReady) },
    { what: 'A change, until it is on the disk', times: alone },
    { what: 'A change, while documents are made without a pause', times: beside },
    { what: 'Keeping what is being typed', times: typing },
  ]
}

async function whileMaking(
  startMaker: StartMaker,
  task: MakerTask,
  act: () => Promise<Times>,
): Promise<Times> {
  const maker = new DocumentMaker(startMaker)
  await maker.make(task)
  let isOver = false
  const making = (async () => {
    while (!isOver) await maker.make(task)
  })()
  const times = await act()
  isOver = true
  await making
  maker.stop()
  return times
}
