import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type {} from '../../src-renderer/client.ts'

/** One running shell, with the suite's page in its window and `conformanceHandlers` behind it. */
export interface ShellUnderTest {
  page: Page
  /** Addresses that were asked for and refused. */
  refused(): Promise<readonly string[]>
  /** Closes the window as a person does. */
  closeWindow(): Promise<void>
}

/** What a shell under test is started with. */
export interface ConformanceFiles {
  /** Folder of the page. */
  pages: string
  /** File that kept drafts are appended to, a line each: it tells what had arrived when the app was gone. */
  kept: string
}

/** What the page tells about itself. */
interface Probe {
  /** Each attempt at what the page must not do: what came of it. */
  attempts: Record<string, string>
  /** Events that reached the page, as JSON. */
  events: string[]
}

declare global {
  interface Window {
    probe: Probe
  }
}

const html = `<!doctype html>
<html lang="en-GB"><title>Conformance</title><style>body { color: rgb(1, 2, 3) }</style>
<h1>Conformance</h1><textarea></textarea><a href="https://example.invalid/link">A link</a>
<script>window.inlineScriptRan = true</script><script type="module" src="./page.js"></script></html>`

const script = `
const attempts = {}
const events = []
window.probe = { attempts, events }
const attempt = async (name, act) => {
  try { attempts[name] = String(await act()) } catch (error) { attempts[name] = error.name }
}
window.chairside.subscribe('locked', (payload) => events.push(JSON.stringify(['locked', payload])))
window.chairside.subscribe('closing', async () => {
  const keep = (text) => window.chairside.invoke('keepDraft', { conferenceId: 'c1', field: 'f', text })
  await keep('first')
  await keep('second, after the answer to the first')
})
await attempt('require', () => typeof require)
await attempt('process', () => typeof process)
await attempt('eval', () => eval('"ran"'))
await attempt('innerHTML', () => { document.querySelector('h1').innerHTML = '<b>ran</b>' })
await attempt('fetch', () => fetch('https://example.invalid/fetch'))
await attempt('websocket', () => new Promise((resolve) => {
  const socket = new WebSocket('wss://example.invalid/socket')
  socket.onerror = () => resolve('error')
  socket.onopen = () => resolve('open')
}))
await attempt('geolocation', () => new Promise((resolve) =>
  navigator.geolocation.getCurrentPosition(() => resolve('given'), () => resolve('denied'))))
await attempt('notifications', () => Notification.requestPermission())
await attempt('camera', async () => (await navigator.permissions.query({ name: 'camera' })).state)
await attempt('clipboard', () => navigator.clipboard.readText())
document.documentElement.dataset.ready = 'yes'
`

/** Every promise of the port that can be seen from the page, tried on a real shell. */
export function testShellConformance(
  name: string,
  start: (files: ConformanceFiles) => Promise<ShellUnderTest>,
): void {
  describe(`the ${name} shell`, () => {
    const folder = mkdtempSync(join(tmpdir(), 'chairside-conformance-'))
    const files = { pages: join(folder, 'pages'), kept: join(folder, 'kept.txt') }
    let shell: ShellUnderTest
    let page: Page

    beforeAll(async () => {
      mkdirSync(files.pages)
      writeFileSync(join(files.pages, 'index.html'), html)
      writeFileSync(join(files.pages, 'page.js'), script)
      shell = await start(files)
      page = shell.page
      await page.locator('html[data-ready]').waitFor({ state: 'attached' })
    })
    afterAll(() => rmSync(folder, { recursive: true, force: true }))

    const invoke = (request: string, argument: unknown) =>
      page.evaluate(([r, a]) => window.chairside?.invoke(r, a), [request, argument] as const)

    it('gives the page exactly invoke and subscribe, frozen', async () => {
      const seen = await page.evaluate(() => {
        const bridge = window.chairside ?? {}
        return { keys: Object.keys(bridge).sort(), frozen: Object.isFrozen(bridge) }
      })
      expect(seen).toEqual({ keys: ['invoke', 'subscribe'], frozen: true })
    })

    it('carries text both ways without changing a character', async () => {
      const text = 'Zoë said: “naïve” – ਮਾਂ، أم, 母亲 👩‍👧 \u2028 \u0000 \\ " </script>'.repeat(200)
      expect(await invoke('importConference', { text })).toEqual({ ok: true, value: { conferenceId: text } })
    })

    it('brings a refusal to the page as refused, with its sentence', async () => {
      expect(await invoke('unlock', { passphrase: 'not the passphrase' })).toEqual({
        ok: false,
        failure: {
          kind: 'refused',
          code: 'wrong-passphrase',
          sentence: 'That is not the passphrase. Try again.',
        },
      })
    })

    it('calls a request that does not exist invalid', async () => {
      for (const request of ['noSuchRequest', 'constructor', '__proto__', '']) {
        expect(await invoke(request, null)).toMatchObject({ ok: false, failure: { kind: 'invalid' } })
      }
    })

    it('brings an event to the page', async () => {
      await invoke('lock', null)
      await page.waitForFunction(() => window.probe.events.length > 0)
      expect(await page.evaluate(() => window.probe.events)).toEqual(['["locked",null]'])
    })

    it('answers no frame within the page', async () => {
      const outcomes = await page.evaluate(async () => {
        const frame = document.createElement('iframe')
        document.body.append(frame)
        const inner = frame.contentWindow as unknown as Record<string, unknown>
        const text = JSON.stringify({ request: 'importConference', argument: { text: 'from a frame' } })
        const binding = inner.chairsideBinding
        const answer = typeof binding === 'function' ? await binding(text).catch(() => 'refused') : 'refused'
        return { chairside: typeof inner.chairside, answer }
      })
      expect(outcomes).toEqual({ chairside: 'undefined', answer: 'refused' })
    })

    it('serves the page under the strict policy', async () => {
      const { attempts } = await page.evaluate(() => window.probe)
      expect(attempts).toMatchObject({ eval: 'EvalError', innerHTML: 'TypeError', fetch: 'TypeError' })
      expect(attempts.websocket).toMatch(/error|SecurityError/)
      const seen = await page.evaluate(() => ({
        inlineScript: 'inlineScriptRan' in window,
        inlineStyle: getComputedStyle(document.body).color,
      }))
      expect(seen).toEqual({ inlineScript: false, inlineStyle: 'rgb(0, 0, 0)' })
    })

    it('gives the page nothing of Node and no permission', async () => {
      const { attempts } = await page.evaluate(() => window.probe)
      expect(attempts).toMatchObject({ require: 'undefined', process: 'undefined', geolocation: 'denied' })
      expect(attempts).toMatchObject({ notifications: 'denied', camera: 'denied' })
      expect(attempts).toMatchObject({ clipboard: 'NotAllowedError' })
    })

    it('lets no request leave', async () => {
      expect(await shell.refused()).toEqual([])
    })

    it('stays on its page when something tries to lead it away, and opens no window', async () => {
      const address = page.url()
      const windowsBefore = page.context().pages().length
      await page.evaluate(() => {
        window.open('https://example.invalid/window')
      })
      await page.getByRole('link').click()
      await page.evaluate(() => {
        location.href = 'https://example.invalid/away'
      })
      await expect.poll(() => page.context().pages().length).toBe(windowsBefore)
      expect(await page.evaluate(() => location.href)).toBe(address)
      expect(await invoke('importConference', { text: 'still here' })).toMatchObject({ ok: true })
    })

    it('waits for what is being typed when the window is closed', async () => {
      expect(existsSync(files.kept)).toBe(false)
      // A browser asks a page before it closes only when a person has used it.
      await page.locator('textarea').click()
      await page.keyboard.type('half a sentence')
      await shell.closeWindow()
      expect(readFileSync(files.kept, 'utf8')).toBe('first\nsecond, after the answer to the first\n')
    })
  })
}
