import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Chair } from '../../scripts/demo/chair.ts'
import { openApp } from '../../scripts/demo/openApp.ts'
import type { ChromiumShell } from '../../src-main/shell/chromiumShell.ts'
import { writeConferenceFile } from '../../src-shared/conference/interchange.ts'
import { nationalBaseline } from '../../src-shared/practice/baseline/nationalBaseline.ts'
import { largeConference } from '../support/largeConference.ts'
import { accessibilityFaults, sidewaysScroll } from './accessible.ts'

const sizes = [
  { width: 911, height: 512 },
  { width: 1366, height: 768 },
  { width: 1920, height: 1080 },
]
const looks = [
  { name: 'light', colorScheme: 'light', forcedColors: 'none' },
  { name: 'dark', colorScheme: 'dark', forcedColors: 'none' },
  { name: 'forced colours', colorScheme: 'light', forcedColors: 'active' },
] as const

/** Pictures are kept where this names a folder, to be looked at. */
const picturesFolder = process.env.SCREEN_PICTURES

/**
 * Every screen and tab at the size that conferences can reach (6 children, 30 people, 400 entries, 80 actions): nothing
 * is wider than the window, and axe-core finds nothing, in light, dark and forced colours.
 */
describe('every screen of the largest conference', () => {
  const home = mkdtempSync(join(tmpdir(), 'chairside-large-'))
  let shell: ChromiumShell
  let page: Page
  let chair: Chair

  beforeAll(async () => {
    const file = join(home, 'large.json')
    writeFileSync(file, writeConferenceFile(largeConference()))
    shell = await openApp({ dataFolder: join(home, 'data'), outbox: join(home, 'outbox') })
    page = shell.page
    chair = new Chair(page)
    await chair.firstRun('kettle orbit mossy violin')
    await page.locator('input[type=file]').setInputFiles(file)
    await page.getByRole('navigation', { name: 'Agenda' }).waitFor()
    if (picturesFolder !== undefined) mkdirSync(picturesFolder, { recursive: true })
  }, 120_000)
  afterAll(async () => {
    await shell.close()
    rmSync(home, { recursive: true, force: true })
  })

  it.each(nationalBaseline.agenda.map(({ id, shortTitle }) => ({ id, shortTitle })))(
    '$shortTitle',
    { timeout: 240_000 },
    async ({ id, shortTitle }) => {
      await chair.goTo(new RegExp(shortTitle))
      const faults: string[] = []
      for (const tab of await tabsOf(page)) {
        if (tab !== null) await chair.openTab(tab.name)
        await page.waitForTimeout(150)
        const where = tab === null ? id : `${id}-${tab.title}`
        faults.push(...(await faultsAt(page, where)))
      }
      expect(faults).toEqual([])
    },
  )
})

/** The tabs of the step; of tabs for each child the first and the last are enough. */
async function tabsOf(page: Page): Promise<({ title: string; name: RegExp } | null)[]> {
  const titles = await page.locator('main').getByRole('tab').allInnerTexts()
  if (titles.length === 0) return [null]
  const areChildren = titles.some((title) => title.includes('Zofia'))
  const shown = areChildren ? [titles[0] ?? '', titles.at(-1) ?? ''] : titles
  return shown.map((title) => {
    const [start = ''] = title.split(/[\n\d]/)
    return {
      title: start.trim(),
      name: new RegExp(`^${start.trim().replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`),
    }
  })
}

async function faultsAt(page: Page, where: string): Promise<string[]> {
  const faults: string[] = []
  for (const size of sizes) {
    await page.setViewportSize(size)
    const over = await sidewaysScroll(page)
    if (over > 0) faults.push(`${where}: ${over} px too wide at ${size.width}`)
    await picture(page, `${where}-${size.width}`)
  }
  await page.setViewportSize({ width: 1366, height: 768 })
  for (const { name, ...look } of looks) {
    await page.emulateMedia(look)
    faults.push(...(await accessibilityFaults(page)).map((fault) => `${where}, ${name}: ${fault}`))
    if (name !== 'light') await picture(page, `${where}-1366-${name.replace(' ', '-')}`)
  }
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' })
  return faults
}

async function picture(page: Page, name: string): Promise<void> {
  if (picturesFolder === undefined) return
  await page.screenshot({ path: join(picturesFolder, `${name.replaceAll(/[^\p{L}\p{N}-]+/gu, '-')}.png`) })
}
