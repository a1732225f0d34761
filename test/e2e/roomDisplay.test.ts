import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Chair } from '../../scripts/demo/chair.ts'
import { openApp } from '../../scripts/demo/openApp.ts'
import type { ChromiumShell } from '../../src-main/shell/chromiumShell.ts'
import { accessibilityFaults } from './accessible.ts'
import { openFinishedConference } from './starts.ts'

/** The projector beside the chair's laptop: the practice conference, chaired with a display in the room. */
describe('the display in the room', () => {
  const home = mkdtempSync(join(tmpdir(), 'chairside-room-'))
  const errors: string[] = []
  let shell: ChromiumShell
  let chair: Chair
  let room: Page

  const openDisplay = async () => {
    const opening = shell.page.context().waitForEvent('page')
    await chair.fromMenu('Room display', 'Open the room display')
    room = await opening
    room.on('pageerror', (error) => errors.push(error.message))
    room.on('console', (message) => message.type() === 'error' && errors.push(message.text()))
    await room.setViewportSize({ width: 1920, height: 1080 })
    await chair.page.getByText('Room sees: nothing').waitFor()
  }
  const roomText = () => room.locator('body').innerText()
  const roomAsks = (question: RegExp) => room.getByRole('heading', { level: 1, name: question }).waitFor()

  beforeAll(async () => {
    shell = await openApp({ dataFolder: join(home, 'data'), outbox: join(home, 'outbox') })
    shell.page.on('pageerror', (error) => errors.push(error.message))
    await shell.page.setViewportSize({ width: 1366, height: 768 })
    chair = new Chair(shell.page)
    await openFinishedConference(chair)
  })
  afterAll(async () => {
    await shell.close()
    rmSync(home, { recursive: true, force: true })
  })

  it('opens calm and blank, in a page that can listen and do nothing else', async () => {
    await chair.goTo(/Worries/)
    await openDisplay()
    expect((await roomText()).trim()).toBe('')
    const reach = await room.evaluate(() => ({
      chairside: 'chairside' in window,
      binding: 'chairsideBinding' in window,
      room: Object.keys((window as unknown as { chairsideRoom: object }).chairsideRoom),
      opener: window.opener === null,
    }))
    expect(reach).toEqual({ chairside: false, binding: false, room: ['onRoomView'], opener: true })
  })

  it('shows the step when the chair says so, and what the chair shows of what was said', async () => {
    await chair.page.getByRole('button', { name: 'Show F9' }).click()
    await roomAsks(/^What has happened to the children/)
    await chair.page.getByText('Room sees: What we are worried about').waitFor()
    expect(await roomText()).not.toContain('frightened them')
    await chair.fromMenu(/^More about “I know I frightened them/, 'Show to the room')
    await room.getByText(/I know I frightened them/).waitFor()
    await chair.page.getByText('Shown to the room').waitFor()
  })

  it('never shows what is restricted', async () => {
    await chair.page.getByRole('button', { name: /^More about “Craig Hollis was seen/ }).click()
    const item = chair.page.getByRole('menuitem', { name: 'Show to the room' })
    expect(await item.getAttribute('aria-disabled')).toBe('true')
    await chair.page.keyboard.press('Escape')
    expect(await room.content()).not.toContain('Craig Hollis')
  })

  it('is blank at once with F9, and back with F9, while the chair is typing', async () => {
    await chair.page.getByRole('textbox', { name: /what/i }).last().click()
    await chair.page.keyboard.press('F9')
    await chair.page.getByText('Room sees: nothing').waitFor()
    await expect.poll(async () => (await roomText()).trim()).toBe('')
    await chair.page.keyboard.press('F9')
    await roomAsks(/^What has happened/)
  })

  it('goes with the meeting: the scales, the decisions, and the plan of the child that the chair is at', async () => {
    await chair.goTo(/Scaling/)
    await roomAsks(/between 0 and 10/)
    await room.getByText('Furthest apart').waitFor()
    await chair.goTo(/Decision/)
    await room.getByText('We write it together now.').first().waitFor()
    await chair.goTo(/Plan/)
    await room.getByRole('heading', { name: 'The plan for Amber' }).waitFor()
    await chair.openTab(/^Isaac/)
    await room.getByRole('heading', { name: 'The plan for Isaac' }).waitFor()
  })

  it('stands on a wall of 1920 by 1080 and of 1024 by 768: nothing is cut off, and nobody has to scroll', async () => {
    for (const [width, height] of [
      [1920, 1080],
      [1024, 768],
    ] as const) {
      await room.setViewportSize({ width, height })
      for (const step of [/Worries/, /Danger/, /Scaling/, /Views/, /Decision/, /Plan/]) {
        await chair.goTo(step)
        await room
          .getByRole('listitem')
          .filter({ hasText: step })
          .and(room.locator('[aria-current]'))
          .waitFor()
        const page = await room.evaluate(() => {
          const cut = [...document.querySelectorAll('.room-page, .room-shown, .room-cards')].filter(
            (box) => box.scrollHeight > box.clientHeight + 1 || box.scrollWidth > box.clientWidth + 1,
          )
          return cut.map(({ className }) => className)
        })
        expect(page, `${step} at ${width} wide`).toEqual([])
      }
    }
    await room.setViewportSize({ width: 1920, height: 1080 })
    const sizes = await room.evaluate(
      () => getComputedStyle(document.querySelector('h1') as Element).fontSize,
    )
    expect(sizes).toBe('64px')
  })

  it('has no accessibility fault, light and dark', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await room.emulateMedia({ colorScheme })
      for (const step of [/Worries/, /Scaling/, /Plan/]) {
        await chair.goTo(step)
        await room
          .getByRole('listitem')
          .filter({ hasText: step })
          .and(room.locator('[aria-current]'))
          .waitFor()
        const found = await accessibilityFaults(room)
        expect(found, `${step} ${colorScheme}`).toEqual([])
      }
    }
  })

  it('goes when somebody closes it at the projector, and when the records are locked', async () => {
    await room.close()
    await chair.page.getByText(/Room sees/).waitFor({ state: 'detached' })
    await openDisplay()
    const closed = room.waitForEvent('close')
    await chair.press('Lock')
    await closed
    expect(shell.page.context().pages()).toHaveLength(1)
  })

  it('asked for nothing outside this computer and had no fault', () => {
    expect([shell.refused, errors]).toEqual([[], []])
  })
})
