import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Chair } from '../../scripts/demo/chair.ts'
import { Keyboard } from '../../scripts/demo/keyboard.ts'
import { openApp } from '../../scripts/demo/openApp.ts'
import { chairPracticeConference } from '../../scripts/demo/practiceRun.ts'
import { practiceConferenceText } from '../../src-main/core/beginning.ts'
import { practiceInForce } from '../../src-main/core/practiceInForce.ts'
import { readConferenceFile } from '../../src-shared/conference/interchange.ts'
import { accessibilityFaults } from './accessible.ts'
import { expectTheSame } from './theSame.ts'

/** The whole practice conference, from the first run to the saved papers, and no mouse is ever touched. */
describe('a whole conference by keyboard alone', () => {
  const home = mkdtempSync(join(tmpdir(), 'chairside-keyboard-'))
  const outbox = join(home, 'outbox')
  const practice = practiceInForce(new Date().toISOString())
  const story = readConferenceFile(practiceConferenceText(), practice)
  let hands: Keyboard
  let wasPointed = ''
  const faults: string[] = []

  beforeAll(async () => {
    const shell = await openApp({ dataFolder: join(home, 'data'), outbox })
    const { page } = shell
    try {
      await page.setViewportSize({ width: 1366, height: 768 })
      await page.evaluate(() => {
        const note = (event: Event) => {
          document.documentElement.dataset.pointed = event.type
        }
        for (const kind of ['pointerdown', 'mousedown', 'touchstart', 'wheel'])
          document.addEventListener(kind, note, { capture: true, passive: true })
      })
      hands = new Keyboard(page)
      const chair = new Chair(page, hands)
      await chair.firstRun('kettle orbit mossy violin')
      await chair.press('Start with everything prepared')
      let before = { ...hands.count }
      const picture = async (step: string) => {
        const { content, other } = hands.count
        faults.push(...(await accessibilityFaults(page)).map((fault) => `${step}: ${fault}`))
        console.log(`${step}: ${other - before.other} keys for ${content - before.content} characters`)
        before = { content, other }
      }
      await chairPracticeConference({ chair, story, profile: practice.profile, picture })
      wasPointed = await page.evaluate(() => document.documentElement.dataset.pointed ?? 'never')
    } finally {
      await shell.close()
      console.log(`In all: ${hands.count.other} keys for ${hands.count.content} characters`)
    }
  }, 400_000)
  afterAll(() => rmSync(home, { recursive: true, force: true }))

  it('says what the practice conference says, and the papers are saved', () => {
    const [folder = ''] = readdirSync(outbox)
    const names = readdirSync(join(outbox, folder))
    const file = names.find((name) => name.endsWith('.json')) ?? ''
    expectTheSame(readConferenceFile(readFileSync(join(outbox, folder, file), 'utf8'), practice), story)
    expect(names.filter((name) => /^Plan - .*\.pdf$/.test(name))).toHaveLength(3)
  })

  it('is right for a screen reader on every screen on the way', () => {
    expect(faults).toEqual([])
  })

  it('never points at anything', () => {
    expect(wasPointed).toBe('never')
  })

  it('presses fewer keys to find the way than one for every six characters that were said', () => {
    const { content, other } = hands.count
    expect(content).toBeGreaterThan(8000)
    expect(other).toBeLessThan(content / 6)
  })
})
