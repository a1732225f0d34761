import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type ChromiumShell, startChromiumShell } from '../../src-main/shell/chromiumShell.ts'
import { readPages } from '../../src-main/shell/pages.ts'
import { type CoreProcess, startCoreProcess } from '../support/coreProcess.ts'
import { inside } from '../support/inside.ts'
import { WatchedChair } from './watchedChair.ts'

const passphrase = 'kettle orbit mossy violin'
const pages = readPages(join(import.meta.dirname, '../../dist/renderer'))
const sentence =
  'My brother lives two streets away and he has said that the children can come to him at any time of the night, without ringing first.'

/** The app with its core in a process of its own, on records that outlive both. */
async function start(
  dataFolder: string,
): Promise<{ shell: ChromiumShell; core: CoreProcess; chair: WatchedChair }> {
  const core = await startCoreProcess({ dataFolder })
  const shell = await startChromiumShell({
    pages,
    dataFolder,
    outbox: join(dataFolder, 'outbox'),
    headless: true,
    devServer: null,
  })
  await shell.openWindow(inside((request, argument) => core.answer(request, argument)))
  shell.page.setDefaultTimeout(15_000)
  return { shell, core, chair: new WatchedChair(shell.page) }
}

/** What stands in the composer of the map. */
const composer = (page: Page) => page.getByRole('textbox', { name: 'What is said' })

describe('the core is killed while the chair types', () => {
  let dataFolder: string
  beforeEach(() => {
    dataFolder = mkdtempSync(join(tmpdir(), 'chairside-killed-'))
  })
  afterEach(() => rmSync(dataFolder, { recursive: true, force: true }))

  it('everything that the screen called saved is there on the next start, and the meeting is where it was', async () => {
    const before = await start(dataFolder)
    const { chair, core, shell } = before
    await chair.firstRun(passphrase)
    await chair.startConference(/^Initial/, 'Ruth Adeyemi', '2026-03-24')
    await chair.openTab(/^Children/)
    await chair.addChild('Jasmine', 'Nowak', { born: '2016-09-12' })
    await chair.openTab(/^People/)
    await chair.addPerson('Marta Nowak', 'Mother')
    await chair.goTo(/Family/)
    await chair.say({
      by: 'Marta Nowak',
      heading: 'Family and network',
      text: 'My mother has them at weekends.',
    })
    await composer(shell.page).click()

    // A steady typist: the screen is watched while the core is alive, then the core goes at an odd moment.
    const typing = shell.page.keyboard.type(sentence, { delay: 40 })
    await shell.page.waitForTimeout(2_600)
    const shownSaved = await shell.page.getByText(/^Saved \d\d:\d\d:\d\d$/).count()
    const typedWhenSaved = await composer(shell.page).inputValue()
    await core.kill()
    await typing
    const typedInAll = await composer(shell.page).inputValue()
    expect(typedInAll).toBe(sentence)
    await expect
      .poll(() => shell.page.getByText('Not saved', { exact: true }).count(), { timeout: 20_000 })
      .toBe(1)
    await shell.page.context().browser()?.close()
    await shell.page.context().close()

    const after = await start(dataFolder)
    await after.chair.unlock(passphrase)
    await after.shell.page
      .getByRole('button', { name: /^Open the conference/ })
      .first()
      .click()
    await after.shell.page.locator('[aria-current=step]', { hasText: 'Family' }).waitFor()
    await after.shell.page.getByText('My mother has them at weekends.').first().waitFor()
    const kept = await composer(after.shell.page).inputValue()
    // At most one second of typing is ever at risk: at 40 ms a key that is 25 letters.
    expect(shownSaved).toBe(1)
    expect(sentence.startsWith(kept)).toBe(true)
    expect(kept.length).toBeGreaterThanOrEqual(typedWhenSaved.length - 26)
    expect(kept.length).toBeGreaterThan(10)
    await after.shell.close()
    await after.core.close()
  })

  it('when the core comes back, what was typed meanwhile is still there after unlocking, and is saved', async () => {
    const { chair, core, shell } = await start(dataFolder)
    const purpose = shell.page.getByRole('textbox', { name: 'Why the conference is held' })
    await chair.firstRun(passphrase)
    await chair.startConference(/^Initial/, 'Ruth Adeyemi', '2026-03-24')
    await chair.openTab(/^Meeting/)
    await chair.openTab(/^Meeting/)
    await chair.write('Why the conference is held', 'To decide together.')
    await chair.waitUntilSaved()
    await core.kill()
    await purpose.fill('To decide together what is needed.')
    await purpose.blur()
    await expect
      .poll(() => shell.page.getByText('Not saved', { exact: true }).count(), { timeout: 20_000 })
      .toBe(1)
    expect(await purpose.inputValue()).toBe('To decide together what is needed.')
    await chair.look('while nothing can be saved')
    await core.restart()
    await chair.unlock(passphrase)
    await chair.openTab(/^Meeting/)
    await expect.poll(() => purpose.inputValue()).toBe('To decide together what is needed.')
    await chair.waitUntilSaved()
    expect([...chair.faults]).toEqual([])
    await shell.close()
    await core.close()
  })

  it('a wrong passphrase is refused in words, and the recovery key opens the records', async () => {
    const first = await start(dataFolder)
    const key = await first.chair.firstRun(passphrase)
    await first.chair.startConference(/^Initial/, 'Ruth Adeyemi', '2026-03-24')
    await first.chair.waitUntilSaved()
    await first.chair.press('Lock')
    await first.chair.unlock('kettle orbit mossy cello')
    await first.shell.page
      .getByText(/passphrase/i)
      .getByText(/not|wrong/i)
      .first()
      .waitFor()
    await first.chair.press(/recovery key/)
    await first.shell.page.getByLabel('Recovery key').fill(key.toLowerCase().replaceAll('-', ' '))
    await first.shell.page.getByLabel('Passphrase', { exact: true }).fill('another long passphrase')
    await first.shell.page.getByLabel('The same passphrase again').fill('another long passphrase')
    await first.shell.page.getByLabel('The same passphrase again').press('Enter')
    await first.shell.page
      .getByRole('navigation', { name: 'Agenda' })
      .or(first.shell.page.getByRole('button', { name: 'New conference' }))
      .first()
      .waitFor()
    await first.shell.close()
    await first.core.close()
  })
})
