import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { Chair } from '../../scripts/demo/chair.ts'
import { openApp } from '../../scripts/demo/openApp.ts'
import type { ChromiumShell } from '../../src-main/shell/chromiumShell.ts'
import { accessibilityFaults, sidewaysScroll } from './accessible.ts'

/** Who gets which papers, in the practice conference: read before they are printed, and printed in one go. */

const home = mkdtempSync(join(tmpdir(), 'chairside-copies-'))
let shell: ChromiumShell
let page: Page

beforeAll(async () => {
  shell = await openApp({ dataFolder: join(home, 'data'), outbox: join(home, 'outbox') })
  page = shell.page
  const chair = new Chair(page)
  await chair.firstRun('kettle orbit mossy violin')
  await page
    .locator('input[type=file]')
    .setInputFiles(join(import.meta.dirname, '../../assets/practice-conference.json'))
  await page.getByRole('navigation', { name: 'Agenda' }).waitFor()
  await chair.goTo(/Copies/)
  await page.getByRole('heading', { name: 'Kerry Reed', exact: true }).waitFor()
}, 120_000)
afterAll(async () => {
  await shell.close()
  rmSync(home, { recursive: true, force: true })
})

const readAmbers = () =>
  page.getByRole('button', { name: 'Read Child protection plan for Amber Reed (PDF), Kerry Reed' })

it('a paper is read by keyboard alone, and the focus comes back to where it was', async () => {
  await readAmbers().focus()
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Child protection plan for Amber Reed' })
  await dialog.getByRole('heading', { name: /^Keeping .*Amber.* safe$/ }).waitFor()
  expect(await accessibilityFaults(page)).toEqual([])
  await dialog.getByRole('radio', { name: 'Ordinary print' }).focus()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Space')
  await dialog.getByRole('heading', { name: 'Action 1' }).waitFor()
  await page.setViewportSize({ width: 911, height: 512 })
  expect(await sidewaysScroll(page)).toBe(0)
  await page.keyboard.press('Escape')
  await dialog.waitFor({ state: 'detached' })
  await expect.poll(() => readAmbers().evaluate((button) => button === document.activeElement)).toBe(true)
}, 60_000)

it('what is left out can be opened for each person, and nothing is wrong for a screen reader', async () => {
  await page.getByRole('button', { name: 'What is left out of the papers for Kerry Reed' }).click()
  await page
    .getByRole('list', { name: 'Left out of Child protection plan for Amber Reed, Kerry Reed' })
    .waitFor()
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    expect(await accessibilityFaults(page)).toEqual([])
  }
}, 60_000)

it('everyone’s copies are one press, and each person’s another', async () => {
  await page.getByRole('button', { name: 'Print everyone’s copies' }).click()
  await expect.poll(() => shell.shown.length, { timeout: 60_000 }).toBe(1)
  await page.getByRole('button', { name: 'Print Patricia Reed: copies to take home' }).click()
  await expect.poll(() => shell.shown.length, { timeout: 60_000 }).toBe(2)
  expect(shell.shown.map(({ name }) => name)).toEqual([
    'Copies to take home - everybody - 2026-03-24.pdf',
    'Copies to take home - Grandmother - 2026-03-24.pdf',
  ])
}, 130_000)
