import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Locator } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openApp } from '../../scripts/demo/openApp.ts'
import type { ChromiumShell } from '../../src-main/shell/chromiumShell.ts'
import type { Conference } from '../../src-shared/conference/conference.ts'
import { rows } from '../../src-shared/conference/table.ts'
import { objectsOf, squeezed, strings } from '../main/documents/pdf/readPdf.ts'
import { startSmallMeeting } from './starts.ts'
import { WatchedChair } from './watchedChair.ts'

/** A plan is signed on the screen with the mouse, in real Chromium, and the signature is on the paper. */
const home = mkdtempSync(join(tmpdir(), 'chairside-signing-'))
const outbox = join(home, 'outbox')
let shell: ChromiumShell
let chair: WatchedChair

beforeAll(async () => {
  shell = await openApp({ dataFolder: join(home, 'data'), outbox })
  chair = new WatchedChair(shell.page)
})
afterAll(async () => {
  await shell.close()
  rmSync(home, { recursive: true, force: true })
})

/** Draws with the mouse through places given as parts of the box's width and height. */
async function draw(box: Locator, line: [number, number][]): Promise<void> {
  const place = await box.boundingBox()
  if (place === null) throw new Error('There is nothing to draw on')
  const at = ([x, y]: [number, number]) => [place.x + x * place.width, place.y + y * place.height] as const
  const { mouse } = chair.page
  const [start, ...others] = line
  await mouse.move(...at(start ?? [0, 0]))
  await mouse.down()
  for (const point of others) await mouse.move(...at(point), { steps: 8 })
  await mouse.up()
}

/** How many pixels of the box were drawn on. */
async function inkIn(box: Locator): Promise<number> {
  return await box.evaluate((element) => {
    const canvas = element as HTMLCanvasElement
    const pixels = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? []
    return [...pixels].filter((value, index) => index % 4 === 3 && value > 0).length
  })
}

it('one person after the other draws with the mouse, may clear it and draw again, or chooses not to sign', async () => {
  await startSmallMeeting(chair)
  await chair.goTo(/Decision/)
  await chair.decide({
    child: 'Jasmine',
    outcome: /a child in need plan/,
    reasons: 'Peter is at home every evening.',
    reachedBy: 'Everybody agreed',
  })
  await chair.goTo(/Sign/)
  await chair.press('Ask these people to sign')
  await chair.press(/^Make the .* to sign$/)
  await chair.page.getByRole('button', { name: 'Show version 1' }).waitFor()

  await chair.press('Sign on the screen, one after the other')
  await chair.choosePin('2604')
  const marta = chair.page.getByRole('dialog', { name: 'Marta Nowak' })
  const box = marta.getByRole('img', { name: 'Marta Nowak’s signature' })
  expect(await inkIn(box)).toBe(0)
  await draw(box, [
    [0.1, 0.2],
    [0.2, 0.9],
    [0.3, 0.1],
  ])
  expect(await inkIn(box)).toBeGreaterThan(300)
  await chair.press('Clear', marta)
  expect(await inkIn(box)).toBe(0)
  await draw(box, [
    [0.1, 0.5],
    [0.25, 0.15],
    [0.3, 0.85],
    [0.45, 0.3],
  ])
  await draw(box, [
    [0.5, 0.7],
    [0.8, 0.6],
  ])
  await chair.answer('Do you agree with it?', 'I agree', marta)
  await chair.press('Done', marta)
  await chair.press('I am Peter Lund')
  await chair.press('I choose not to sign', chair.page.getByRole('dialog', { name: 'Peter Lund' }))
  await chair.page.getByText('Please give the laptop back to the chair.').waitFor()
  await chair.takeBack('2604')
  await chair.page.getByText(/^Signed on the screen at \d\d:\d\d$/).waitFor()
})

it('the signature is on the paper with its date, and a screen reader is told whose it is', async () => {
  await chair.goTo(/Copies/)
  await chair.saveAll()
  const [folder = ''] = readdirSync(outbox)
  const name =
    readdirSync(join(outbox, folder)).find((file) => /^(?:Plan|Decision) - Jasmine.*\.pdf$/.test(file)) ?? ''
  const file = join(outbox, folder, name)
  expect(strings(objectsOf(readFileSync(file)), 'Alt')).toContain('Signature of Marta Nowak, made on screen')
  const text = squeezed(execFileSync('pdftotext', [file, '-'], { encoding: 'utf8' }))
  expect(text).toContain(squeezed('I agree (chosen)'))
  expect(text).toContain(squeezed('Chose not to sign.'))
})

it('the record of the signature is its shape: no time, no pressure', async () => {
  const [folder = ''] = readdirSync(outbox)
  const name = readdirSync(join(outbox, folder)).find((file) => file.endsWith('.json')) ?? ''
  const record = readFileSync(join(outbox, folder, name), 'utf8')
  const { conference } = JSON.parse(record) as { conference: Conference }
  const drawings = rows(conference.children).flatMap(({ plan }) =>
    rows(plan.signatures).flatMap(({ drawing }) => drawing ?? []),
  )
  expect(drawings).toHaveLength(1)
  const [drawing] = drawings
  expect(Object.keys(drawing ?? {}).toSorted()).toEqual(['height', 'strokes', 'width'])
  expect(drawing?.strokes).toHaveLength(2)
  expect(drawing?.strokes.flat().every((number) => Number.isInteger(number * 2))).toBe(true)
})

it('one can go back to before the signing, look round, and come back to now', async () => {
  await chair.press('History')
  const history = chair.page.getByRole('dialog', { name: 'What changed, and when' })
  await history.getByRole('button', { name: /^As it was at .*Started the meeting/ }).click()
  const banner = chair.page.getByRole('region', { name: 'The conference as it was' })
  await banner.getByText(/^As it was at \d\d:\d\d$/).waitFor()
  const agenda = chair.page.getByRole('navigation', { name: 'Agenda' })
  await agenda.getByRole('button', { name: /Sign/ }).click()
  await chair.page.getByRole('heading', { name: /^Jasmine’s/ }).waitFor()
  expect(await chair.page.getByRole('main').textContent()).not.toContain('Marta Nowak')
  await chair.press('Back to now')
  await banner.waitFor({ state: 'detached' })
  await chair.goTo(/Sign/)
  await chair.page.getByText(/^Signed on the screen at/).waitFor()
  expect(shell.refused).toEqual([])
  expect([...chair.faults]).toEqual([])
})
