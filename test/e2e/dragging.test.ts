import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Locator } from 'playwright-core'
import { extractText, getDocumentProxy } from 'unpdf'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Chair } from '../../scripts/demo/chair.ts'
import { openApp } from '../../scripts/demo/openApp.ts'
import type { ChromiumShell } from '../../src-main/shell/chromiumShell.ts'
import { openFinishedConference } from './starts.ts'

/** What only a real pointer shows: dragging, in the practice conference. */
describe('with the pointer', () => {
  const home = mkdtempSync(join(tmpdir(), 'chairside-dragging-'))
  const errors: string[] = []
  let shell: ChromiumShell
  let chair: Chair

  beforeAll(async () => {
    shell = await openApp({ dataFolder: join(home, 'data'), outbox: join(home, 'outbox') })
    shell.page.on('pageerror', (error) => errors.push(error.message))
    await shell.page.setViewportSize({ width: 1366, height: 1000 })
    chair = new Chair(shell.page)
    await openFinishedConference(chair)
  })
  afterAll(async () => {
    await shell.close()
    rmSync(home, { recursive: true, force: true })
  })

  const middle = async (of: Locator) => {
    const box = await of.boundingBox()
    if (box === null) throw new Error('It is not on the page')
    return { x: box.x + box.width / 2, y: box.y + box.height / 2, bottom: box.y + box.height }
  }

  describe('an action of a plan', () => {
    const action = (number: number) =>
      chair.page.getByRole('textbox', { name: `What will happen, action ${number} for Amber` })
    const handle = (number: number) =>
      chair.page.getByRole('article', { name: `Action ${number} for Amber` }).locator('.drag-handle')
    const words = (number: number) => action(number).inputValue()
    const takeUp = async (number: number) => {
      await handle(number).evaluate((it) => it.scrollIntoView({ block: 'center' }))
      const { x, y } = await middle(handle(number))
      await chair.page.mouse.move(x, y)
      await chair.page.mouse.down()
      return x
    }

    it('is dragged by its number below the next one, said in a message, and undone there', async () => {
      await chair.goTo(/Plan/)
      const [first, second] = [await words(1), await words(2)]
      await action(2).focus()
      const x = await takeUp(1)
      const { bottom } = await middle(chair.page.getByRole('article', { name: 'Action 2 for Amber' }))
      await chair.page.mouse.move(x, bottom - 4, { steps: 6 })
      await chair.page.mouse.up()
      await chair.page.getByText('Moved an action of Amber’s plan to place 2').waitFor()
      expect([await words(1), await words(2)]).toEqual([second, first])
      expect(await action(1).evaluate((field) => field === document.activeElement)).toBe(true)
      await chair.page.getByRole('button', { name: 'Undo', exact: true }).last().click()
      await expect.poll(() => words(1)).toBe(first)
    })

    it('stays where it was when Escape is pressed on the way', async () => {
      const first = await words(1)
      const x = await takeUp(1)
      await chair.page.mouse.move(x, 400, { steps: 6 })
      expect(await chair.page.locator('[data-drag="taken"]').count()).toBe(1)
      await chair.page.keyboard.press('Escape')
      expect(await chair.page.locator('[data-drag="taken"]').count()).toBe(0)
      await chair.page.mouse.up()
      await chair.waitUntilSaved()
      expect(await words(1)).toBe(first)
    })

    it('takes the page along to the end of a long plan', async () => {
      const first = await words(1)
      await chair.page.setViewportSize({ width: 911, height: 512 })
      const x = await takeUp(1)
      await chair.page.mouse.move(x, 500, { steps: 3 })
      await chair.page.locator('.plan-actions > li:last-child[data-drag="after"]').waitFor()
      await chair.page.mouse.up()
      await chair.page.getByText('Moved an action of Amber’s plan to place 5').waitFor()
      expect(await words(5)).toBe(first)
    })
  })

  describe('somebody on the family map', () => {
    const person = (name: RegExp) =>
      chair.page.getByRole('group', { name: 'Family map', exact: true }).getByRole('button', { name })

    it('is dragged to another place without being opened, stays there, and is put back', async () => {
      await chair.goTo(/Family/)
      await chair.page.getByRole('button', { name: /^Family map/ }).click()
      const craig = person(/^Craig Hollis/)
      await craig.scrollIntoViewIfNeeded()
      const before = await middle(craig)
      await chair.page.mouse.move(before.x, before.y)
      await chair.page.mouse.down()
      await chair.page.mouse.move(before.x - 30, before.y - 10, { steps: 4 })
      await chair.page.mouse.move(before.x - 60, before.y - 20, { steps: 4 })
      await chair.page.mouse.up()
      await chair.page.getByText('Moved Craig Hollis on the family map').waitFor()
      expect(await chair.page.getByRole('dialog').count()).toBe(0)
      const shape = craig.locator('.shape').first()
      const moved = Number(await shape.getAttribute('x'))
      await chair.press('Put everybody back in place')
      await expect.poll(async () => Number(await shape.getAttribute('x')) - moved).toBe(60)
    })

    it('is pressed to be opened', async () => {
      await person(/^Craig Hollis/).click()
      await chair.page.getByRole('dialog', { name: 'Craig Hollis’s family' }).waitFor()
      await chair.page.keyboard.press('Escape')
    })

    it('is on the printed map, which has no withheld address and nothing else of the app', async () => {
      await chair.page.evaluate(() => {
        window.print = () => {}
      })
      await chair.press('Print the family map')
      await chair.page.locator('.family-map-paper').waitFor({ state: 'attached' })
      const bytes = await chair.page.pdf({ preferCSSPageSize: true })
      const { text } = await extractText(await getDocumentProxy(new Uint8Array(bytes)), { mergePages: true })
      expect(text).toContain('Family map: Amber, Isaac and Baby Marsh')
      expect(text).toMatch(/Craig Hollis, father of Amber and Isaac/)
      expect(text).toContain('What the signs mean')
      expect(text).not.toMatch(/lives with|Live together|Print the family map|Family and network/)
      await chair.page.evaluate(() => window.dispatchEvent(new Event('afterprint')))
      await chair.page.locator('.family-map-paper').waitFor({ state: 'detached' })
    })
  })

  it('nothing went wrong in the page meanwhile', () => {
    expect(errors).toEqual([])
  })
})
