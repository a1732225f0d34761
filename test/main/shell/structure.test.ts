import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

const root = join(import.meta.dirname, '..', '..', '..')
const sources = readdirSync(join(root, 'src-main'), { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .map((path) => ({
    path: path.replaceAll('\\', '/'),
    text: readFileSync(join(root, 'src-main', path), 'utf8'),
  }))

/** The files in which a pattern occurs. */
const filesWith = (pattern: RegExp) =>
  sources.filter(({ text }) => pattern.test(text)).map(({ path }) => path)

it('listens to pages in one place only, which checks every sender', () => {
  expect(filesWith(/ipcMain\s*\.\s*(handle|on|once|handleOnce|addListener)\b/)).toEqual([
    'shell/electronRequests.ts',
  ])
  expect(filesWith(/\.ipc\s*\.\s*(handle|on|once)\b/)).toEqual([])
})

it('takes Electron in at run time in the three files that Electron starts', () => {
  expect(filesWith(/^import (?!type )[^\n]* from 'electron'$/m).sort()).toEqual([
    'main.ts',
    'preload.ts',
    'roomPreload.ts',
  ])
})

it('opens no address in another program, and starts no process but the one that makes documents', () => {
  expect(filesWith(/openExternal|openPath/)).toEqual([])
  expect(filesWith(/child_process|utilityProcess\s*\.|worker_threads/)).toEqual(['shell/makerProcess.ts'])
})

it('asks at most eight things of a shell', () => {
  const members = (path: string, name: string) => {
    const text = sources.find((source) => source.path === path)?.text ?? ''
    const [, body = ''] = new RegExp(`export interface ${name}[^{]*\\{\\n([^]*?)\\n\\}`).exec(text) ?? []
    return [...body.matchAll(/^ {2}(?:readonly )?(\w+)[(<:]/gm)].map(([, member]) => member)
  }
  const port = [...members('core/core.ts', 'Outside'), ...members('shell/shell.ts', 'Shell')]
  expect(port).toEqual([
    'saveFiles',
    'showDocument',
    'openRoomWindow',
    'startMaker',
    'name',
    'dataFolder',
    'openWindow',
    'send',
  ])
})

it('leaves the sandbox out in no place but where Chromium cannot have it: as root', () => {
  expect(filesWith(/no-sandbox|sandbox: false/)).toEqual([])
  const browser = sources.find(({ path }) => path === 'shell/chromiumBrowser.ts')?.text
  expect(browser).toContain('chromiumSandbox: process.getuid?.() !== 0')
})

it('waits for nothing before Electron is ready: its modules run to their end first, so that would be for ever', () => {
  expect(sources.find(({ path }) => path === 'main.ts')?.text).not.toMatch(/\bawait\b/)
})

it('gives the room’s page no way to ask: its preload and its script neither send nor invoke', () => {
  const room = ['roomPreload.ts', 'shell/roomBridge.ts', 'shell/chromiumRoom.ts']
  const asking = filesWith(/\.(invoke|send|sendSync|postMessage)\b|exposeBinding|bindingName/)
  expect(asking.filter((path) => room.includes(path))).toEqual([])
  expect(sources.map(({ path }) => path)).toEqual(expect.arrayContaining(room))
})
