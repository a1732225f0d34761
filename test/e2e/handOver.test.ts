import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { Chair } from '../../scripts/demo/chair.ts'
import { openApp } from '../../scripts/demo/openApp.ts'
import type { ChromiumShell } from '../../src-main/shell/chromiumShell.ts'
import { accessibilityFaults } from './accessible.ts'
import { passphrase, startSmallMeeting } from './starts.ts'

/** The laptop goes round for scaling, in real Chromium: each person reaches their own answer and nothing else. */
const home = mkdtempSync(join(tmpdir(), 'chairside-hand-over-'))
let shell: ChromiumShell
let chair: Chair

beforeAll(async () => {
  shell = await openApp({ dataFolder: join(home, 'data'), outbox: join(home, 'outbox') })
  await shell.page.setViewportSize({ width: 911, height: 512 })
  chair = new Chair(shell.page)
  await startSmallMeeting(chair)
  await chair.goTo(/Scaling/)
  await chair.press('Ask the scaling question')
})
afterAll(async () => {
  await shell.close()
  rmSync(home, { recursive: true, force: true })
})

const dialog = (name: string) => chair.page.getByRole('dialog', { name })
/** Everything that somebody who has the laptop can read or be told. */
const inReach = async () =>
  (await chair.page.getByRole('dialog').locator(':visible').allTextContents()).join(' ') +
  JSON.stringify(await chair.page.getByRole('dialog').ariaSnapshot())

it('one person after the other answers, sees nothing of anybody else, and no key reaches the conference', async () => {
  await chair.press('Hand over the laptop')
  expect(await accessibilityFaults(chair.page)).toEqual([])
  await chair.choosePin('2604')
  const marta = dialog('Marta Nowak')
  await marta.getByRole('radio', { name: '4', exact: true }).click()
  await marta.getByLabel('What makes it a 4 and not lower?').fill('Only when he is here')
  expect(await accessibilityFaults(chair.page)).toEqual([])
  for (const keys of [
    'Control+k',
    'Control+z',
    'Alt+ArrowUp',
    'F1',
    'F6',
    'F8',
    'F9',
    'F5',
    'Control+r',
    'Escape',
  ]) {
    await chair.page.keyboard.press(keys)
    expect(await chair.page.getByRole('dialog').count(), keys).toBe(1)
    expect(await marta.isVisible(), keys).toBe(true)
  }
  for (let presses = 0; presses < 20; presses += 1) {
    await chair.page.keyboard.press('Tab')
    expect(await marta.evaluate((element) => element.contains(document.activeElement))).toBe(true)
  }
  await marta.getByLabel('What makes it a 4 and not lower?').press('Enter')
  await dialog('Thank you, Marta Nowak').waitFor()
  expect(await accessibilityFaults(chair.page)).toEqual([])
  expect(await inReach()).not.toMatch(/Only when he is here|\b4\b/)
  await chair.press('I am Peter Lund')
  expect(await inReach()).not.toMatch(/Only when he is here|Marta/)
  await dialog('Peter Lund').getByLabel('What makes it that number?').fill('I have not dec')
})

it('the chair’s PIN brings the laptop back; a wrong one says so, and what was begun stays hidden', async () => {
  await chair.takeBack('9999')
  await chair.page.getByText('That is not the PIN. Wait a second, then try again.').waitFor()
  expect(await accessibilityFaults(chair.page)).toEqual([])
  await chair.press('Not yet')
  expect(await dialog('Peter Lund').getByLabel('What makes it that number?').inputValue()).toBe(
    'I have not dec',
  )
  await chair.page.waitForTimeout(1_100)
  await chair.takeBack('2604')
  await chair.page.getByText('has begun to answer. What they wrote is hidden.').waitFor()
  expect(await chair.page.getByText('1 of 2 answered').isVisible()).toBe(true)
  expect(await chair.page.locator('body').innerText()).not.toMatch(/Only when he is here|I have not dec/)
})

it('a page that is loaded anew while the laptop is handed over is locked, and nothing is lost', async () => {
  await chair.press('Hand over the laptop')
  await chair.choosePin('2604')
  await dialog('Peter Lund').getByLabel('What makes it that number?').fill('I have not decided')
  await chair.page.waitForTimeout(1_200)
  await shell.reload()
  await chair.page.getByRole('heading', { name: 'Unlock your conferences' }).waitFor()
  await chair.unlock(passphrase)
  await chair.page
    .getByRole('button', { name: /Jasmine/ })
    .first()
    .click()
  await chair.page.getByText('1 of 2 answered').waitFor()
  const seats = chair.page.getByRole('complementary', { name: 'Who has answered' })
  await seats.getByRole('button', { name: 'Peter Lund' }).click()
  await chair.press('Show it to Peter Lund')
  expect(await chair.page.getByLabel('What makes it that number?').inputValue()).toBe('I have not decided')
})

it('the passphrase brings it back as well, and all is revealed together', async () => {
  await chair.press('Hand over the laptop')
  await chair.choosePin('260426')
  const peter = dialog('Peter Lund')
  await peter.getByRole('radio', { name: '7', exact: true }).click()
  await peter.getByRole('button', { name: /^Done/ }).click()
  await chair.page.getByText('Please give the laptop back to the chair.').waitFor()
  await chair.takeBack(passphrase)
  await chair.page.getByText('2 of 2 answered').waitFor()
  await chair.press('Reveal together')
  await chair.page.getByText('From 4 to 7. Furthest apart: Peter Lund at 7, and Marta Nowak at 4.').waitFor()
  expect(await accessibilityFaults(chair.page)).toEqual([])
  expect(shell.refused).toEqual([])
})
