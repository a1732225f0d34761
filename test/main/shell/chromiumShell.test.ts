import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import type { NamedFile } from '../../../src-main/core/core.ts'
import { startBrowser } from '../../../src-main/shell/chromiumBrowser.ts'
import { type ChromiumShell, startChromiumShell } from '../../../src-main/shell/chromiumShell.ts'
import { contentSecurityPolicy, readPages } from '../../../src-main/shell/pages.ts'
import type { Inside } from '../../../src-main/shell/shell.ts'
import { Refusal } from '../../../src-shared/result.ts'
import { inside } from '../../support/inside.ts'

let folder: string
let shell: ChromiumShell
let within: Inside
const asked: unknown[] = []

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'chairside-chromium-'))
  const pages = join(folder, 'pages')
  mkdirSync(pages)
  writeFileSync(
    join(pages, 'index.html'),
    '<!doctype html><title>Test</title><textarea></textarea><script src="./page.js"></script>',
  )
  writeFileSync(
    join(pages, 'page.js'),
    "chairside.subscribe('closing', () => { chairside.invoke('keepDraft', 'typed') })",
  )
  shell = await startChromiumShell({
    pages: readPages(pages),
    dataFolder: join(folder, 'records'),
    outbox: join(folder, 'outbox'),
    headless: true,
    devServer: null,
  })
  asked.length = 0
  within = inside(async (request, argument) => {
    asked.push([request, argument])
    return { ok: true, value: null }
  })
  await shell.openWindow(within)
})
afterEach(async () => {
  await shell.close()
  rmSync(folder, { recursive: true, force: true })
})

const plan: NamedFile = {
  name: 'Plan.pdf',
  mediaType: 'application/pdf',
  bytes: new Uint8Array([37, 80, 68, 70]),
}

it('opens a secure page in British English, under the policy', async () => {
  const response = await shell.page.goto(shell.page.url())
  expect(response?.headers()['content-security-policy']).toBe(contentSecurityPolicy)
  const seen = await shell.page.evaluate(() => [isSecureContext, navigator.language, location.origin])
  expect(seen).toEqual([true, 'en-GB', 'https://chairside.invalid'])
})

it('answers the page again after it was loaded again', async () => {
  await shell.page.locator('textarea').click()
  await shell.reload()
  await shell.page.evaluate("chairside.invoke('getSession', null)")
  expect(asked.at(-1)).toEqual(['getSession', null])
})

it('does not load the page again on F5 or Ctrl+R', async () => {
  await shell.page.evaluate('window.typed = "half a sentence"')
  await shell.page.locator('textarea').click()
  for (const keys of ['F5', 'Control+r', 'Control+Shift+R']) await shell.page.keyboard.press(keys)
  expect(await shell.page.evaluate('window.typed')).toBe('half a sentence')
})

it('lets what was typed through before the records close, and removes its profile', async () => {
  const order: unknown[] = []
  within.close = async () => {
    order.push(...asked, 'records closed')
  }
  const profiles = () =>
    readdirSync(tmpdir()).filter((name) => name.startsWith(`chairside-window-${process.pid}-`))
  const before = profiles().length
  await shell.close()
  expect(order).toEqual([['keepDraft', 'typed'], 'records closed'])
  expect(profiles().length).toBe(before - 1)
})

it('removes the profile that a killed process left behind', async () => {
  const ended = spawnSync(process.execPath, ['--version'])
  const left = join(tmpdir(), `chairside-window-${ended.pid}-left`)
  mkdirSync(left)
  const browser = await startBrowser('about:blank', true, false)
  await browser.close()
  expect(existsSync(left)).toBe(false)
})

it('closes the records when the browser is gone without a word', async () => {
  let closings = 0
  within.close = async () => {
    closings += 1
  }
  await shell.page.context().close()
  await shell.closed
  await shell.close()
  expect(closings).toBe(1)
})

it('says so when the records could not be closed', async () => {
  within.close = () => Promise.reject(new Error('The disk is full.'))
  const closed = shell.close()
  await expect(closed).rejects.toThrow('The disk is full.')
  shell.close = async () => {}
})

it('sends nothing to a server on this machine, whoever asks for it', async () => {
  let requests = 0
  const server = createServer((_request, response) => {
    requests += 1
    response.end('reached')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The test server has no port.')
  const url = `http://127.0.0.1:${address.port}/`
  await shell.page.goto(url).catch(() => null)
  server.close()
  expect(requests).toBe(0)
  expect(shell.refused).toEqual([url])
})

it('saves documents into a new folder of the outbox and says where', async () => {
  const saved = await shell.saveFiles([plan])
  expect(saved?.folder.startsWith(join(folder, 'outbox'))).toBe(true)
  expect(readFileSync(join(saved?.folder ?? '', 'Plan.pdf'), 'latin1')).toBe('%PDF')
})

it('remembers what it would show when there is no window, and writes nothing to disk', async () => {
  await shell.showDocument(plan)
  expect(shell.shown).toEqual([plan])
  expect(existsSync(join(folder, 'outbox'))).toBe(false)
})

it('refuses to show what is not a PDF, and says what to do instead', async () => {
  const minutes = { ...plan, name: 'Minutes.docx', mediaType: 'application/msword' }
  const refusal = await shell.showDocument(minutes).catch((error: unknown) => error)
  expect(refusal).toBeInstanceOf(Refusal)
  expect(String(refusal)).toContain('Save this one')
})
