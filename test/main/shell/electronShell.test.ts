import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, vi } from 'vitest'
import type { NamedFile } from '../../../src-main/core/core.ts'
import { type ElectronShell, makeElectronShell } from '../../../src-main/shell/electronShell.ts'
import type { Pages } from '../../../src-main/shell/pages.ts'
import type { Answer } from '../../../src-main/shell/shell.ts'
import { inside } from '../../support/inside.ts'
import { FakeContents, type FakeFrame, type FakeWindow, makeFakeElectron } from './fakeElectron.ts'

const pages: Pages = new Map([['/index.html', new TextEncoder().encode('<title>Chairside</title>')]])
const built = {
  pages,
  preload: '/dist/preload/preload.cjs',
  roomPreload: '/dist/roomPreload/roomPreload.cjs',
  documentsProcess: '/dist/main/documentsProcess.mjs',
}
const plan: NamedFile = {
  name: 'Plan for Zoë.pdf',
  mediaType: 'application/pdf',
  bytes: new Uint8Array([37, 80]),
}
const echo: Answer = async (request, argument) => ({ ok: true, value: { request, argument } })

function make(fake: ReturnType<typeof makeFakeElectron>, devServer: string | null = null): ElectronShell {
  const shell = makeElectronShell(fake.electron, { ...built, devServer })
  if (shell === null) throw new Error('The fake holds the lock, so there is a shell.')
  return shell
}

async function open(answer: Answer = echo) {
  const fake = makeFakeElectron()
  const shell = make(fake)
  const within = inside(answer)
  await shell.openWindow(within)
  const window = fake.windows[0] as FakeWindow
  const handler = fake.requestHandlers.get('request')
  const ask = async (event: unknown, text: unknown) => handler?.(event, text)
  const chair = () => ({ sender: window.webContents, senderFrame: window.webContents.mainFrame })
  return { ...fake, shell, within, window, ask, chair }
}

const request = JSON.stringify({ request: 'getSession', argument: null })

/** An event that can be prevented, and whether it was. */
const preventable = <T extends object>(details: T) => ({
  ...details,
  defaultPrevented: false,
  preventDefault() {
    this.defaultPrevented = true
  },
})

it('opens one window with everything off that a page does not need', async () => {
  const { window, app, schemes } = await open()
  expect(window.options.webPreferences).toMatchObject({
    contextIsolation: true,
    sandbox: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    webviewTag: false,
    spellcheck: false,
    devTools: false,
    preload: '/dist/preload/preload.cjs',
  })
  expect(window.options.webPreferences).not.toHaveProperty('plugins')
  expect(window.options.webPreferences.session.partition).not.toMatch(/^persist:/)
  expect(window.did).toEqual(['load app://chairside/index.html', 'show'])
  expect(app.did.indexOf('enableSandbox')).toBeLessThan(app.did.indexOf('ready'))
  expect(app.switches.get('lang')).toBe('en-GB')
  expect(app.switches.has('no-proxy-server')).toBe(true)
  expect(app.switches.get('host-resolver-rules')).toBe('MAP * ~NOTFOUND')
  expect(schemes.map(({ scheme }) => scheme)).toEqual(['app'])
  for (const { privileges } of schemes) expect(privileges).toEqual({ standard: true, secure: true })
})

it('serves the pages from memory under the policy, and nothing else', async () => {
  const { window } = await open()
  const serve = window.options.webPreferences.session.schemes.get('app')
  const page = serve?.({ url: 'app://chairside/index.html' })
  expect(await page?.text()).toBe('<title>Chairside</title>')
  expect(page?.headers.get('content-security-policy')).toContain("default-src 'none'")
  for (const url of [
    'app://chairside/../etc/passwd',
    'app://chairside/%2e%2e%2fetc%2fpasswd',
    'app://chairside/x',
  ])
    expect(serve?.({ url }).status).toBe(404)
})

it("answers the chair's page", async () => {
  const { ask, chair } = await open()
  const answer = JSON.parse((await ask(chair(), request)) ?? '')
  expect(answer).toEqual({ ok: true, value: { request: 'getSession', argument: null } })
})

it('refuses every other sender, and does not ask the core', async () => {
  const answer = vi.fn(echo)
  const { ask, window } = await open(answer)
  const own: FakeFrame = window.webContents.mainFrame
  const sender = window.webContents
  const others: Record<string, unknown> = {
    'a frame of another origin': { sender, senderFrame: { ...own, origin: 'https://example.invalid' } },
    'a frame whose origin only begins like ours': {
      sender,
      senderFrame: { ...own, origin: 'app://chairside.example' },
    },
    'a frame without an origin': { sender, senderFrame: { ...own, origin: 'null' } },
    'a frame within our page': { sender, senderFrame: { ...own, parent: own } },
    'a frame that is going': { sender, senderFrame: { ...own, detached: true } },
    'a frame that has gone': { sender, senderFrame: null },
    'another window with our page': { sender: new FakeContents(), senderFrame: own },
  }
  for (const [name, event] of Object.entries(others))
    await expect(ask(event, request), name).rejects.toThrow('may not ask')
  await expect(ask({ sender, senderFrame: own }, { request: 'getSession' })).rejects.toThrow('may not ask')
  expect(answer).not.toHaveBeenCalled()
})

it('denies navigation, new windows and webviews, in every page there will ever be', async () => {
  const { app } = await open()
  const contents = new FakeContents()
  contents.url = 'app://chairside/index.html'
  app.emit('web-contents-created', {}, contents)
  const away = { url: 'https://example.invalid/', isMainFrame: true }
  for (const name of ['will-navigate', 'will-redirect', 'will-frame-navigate', 'will-attach-webview']) {
    const event = preventable(away)
    contents.emit(name, event)
    expect(event.defaultPrevented, name).toBe(true)
  }
  const inFrame = preventable({ url: 'app://chairside/index.html', isMainFrame: false })
  contents.emit('will-frame-navigate', inFrame)
  expect(inFrame.defaultPrevented).toBe(true)
  expect(contents.openHandler({ url: 'app://chairside/index.html' })).toEqual({ action: 'deny' })
})

it('denies every permission, device and download in every session there will ever be', async () => {
  const { electron, sessions } = await open()
  electron.session.fromPartition('another')
  for (const session of sessions.values()) {
    const granted: boolean[] = []
    for (const permission of [
      'media',
      'geolocation',
      'notifications',
      'clipboard-read',
      'usb',
      'display-capture',
    ])
      session.permissionRequest({}, permission, (grant) => granted.push(grant))
    expect(granted).toEqual(Array(6).fill(false))
    expect([session.permissionCheck(), session.devicePermission(), session.spellChecker]).toEqual([
      false,
      false,
      false,
    ])
    const download = preventable({})
    session.emit('will-download', download)
    expect(download.defaultPrevented).toBe(true)
  }
})

it('cancels every request that would leave, and counts it', async () => {
  const { window, shell } = await open()
  const cancelled = (url: string) => {
    let cancel: boolean | null = null
    window.options.webPreferences.session.beforeRequest({ url }, (answer) => {
      cancel = answer.cancel
    })
    return cancel
  }
  expect(cancelled('app://chairside/assets/index.js')).toBe(false)
  const leaving = [
    'https://redirector.gvt1.com/edgedl/chrome/dict/en-gb-10-1.bdic',
    'http://127.0.0.1:5173/',
    'ws://127.0.0.1:5173/',
    'file:///etc/passwd',
    'app://chairside.example/',
    'devtools://devtools/bundled/inspector.html',
    'chrome-extension://another/',
  ]
  for (const url of leaving) expect(cancelled(url), url).toBe(true)
  expect(shell.refused).toEqual(leaving)
})

it('has a menu to edit and zoom with, and none to load the page again', async () => {
  const { menus } = await open()
  const text = JSON.stringify(menus)
  expect(text).toContain('editMenu')
  expect(text).toContain('zoomIn')
  expect(text).not.toMatch(/reload|toggleDevTools|viewMenu|windowMenu/i)
})

it('sends events as text, to a page that is there', async () => {
  const { shell, window } = await open()
  shell.send('locked', null)
  expect(window.webContents.sent).toEqual([['event', '{"event":"locked","payload":null}']])
  window.destroyed = true
  shell.send('locked', null)
  expect(window.webContents.sent.length).toBe(1)
})

/** Answers `closing` as the preload does, after one last draft. */
function flushLikeAPage(opened: Awaited<ReturnType<typeof open>>, draft: string) {
  opened.window.webContents.send = (channel, text) => {
    expect([channel, JSON.parse(text).event]).toEqual(['event', 'closing'])
    void opened.ask(opened.chair(), JSON.stringify({ request: 'keepDraft', argument: draft }))
    void opened.ask(opened.chair(), JSON.stringify({ handled: 'closing' }))
  }
}

it('closes in order: the page sends what is typed, the records close, the window goes, the app ends', async () => {
  const order: unknown[] = []
  const opened = await open(async (_request, argument) => {
    order.push(argument)
    return { ok: true, value: null }
  })
  flushLikeAPage(opened, 'the last words')
  opened.within.close = async () => {
    order.push(opened.window.destroyed ? 'too late' : 'records closed')
  }
  const first = preventable({})
  opened.window.emit('close', first)
  opened.window.emit('close', preventable({}))
  expect(first.defaultPrevented).toBe(true)
  await vi.waitFor(() => expect(opened.app.did).toContain('quit'))
  expect(order).toEqual(['the last words', 'records closed'])
  expect(opened.window.destroyed).toBe(true)
})

it.each(['suspend', 'lock-screen'])(
  'locks the records on %s, after the page has sent what is typed',
  async (moment) => {
    const order: unknown[] = []
    const opened = await open(async (_request, argument) => {
      order.push(argument)
      return { ok: true, value: null }
    })
    flushLikeAPage(opened, 'the last words')
    opened.within.lock = async () => {
      order.push('locked')
    }
    opened.powerMonitor.emit(moment)
    await vi.waitFor(() => expect(order).toEqual(['the last words', 'locked']))
    expect(opened.window.destroyed).toBe(false)
  },
)

it('brings the window forward when the app is started again, and starts no second one', async () => {
  const { app, window } = await open()
  app.emit('second-instance')
  expect(window.did.slice(-2)).toEqual(['restore', 'focus'])

  const second = makeFakeElectron()
  second.app.holdsLock = false
  expect(makeElectronShell(second.electron, { ...built, devServer: null })).toBe(null)
  expect(second.app.did).toEqual(['quit'])
})

it('loads the page again when its process has crashed', async () => {
  const { window } = await open()
  window.webContents.emit('render-process-gone', {}, { reason: 'crashed' })
  await vi.waitFor(() => expect(window.did.filter((act) => act.startsWith('load'))).toHaveLength(2))
})

it('shows a document in a sandboxed window with a session of its own, from memory', async () => {
  const { shell, windows, window } = await open()
  await shell.showDocument(plan)
  const shown = windows[1] as FakeWindow
  const { session, ...preferences } = shown.options.webPreferences
  expect(preferences).toMatchObject({
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    plugins: true,
  })
  expect(preferences).not.toHaveProperty('preload')
  expect(session.partition).not.toMatch(/^persist:/)
  expect(session).not.toBe(window.options.webPreferences.session)
  const serve = session.schemes.get('https')
  const response = serve?.({ url: shown.webContents.url })
  expect(response?.headers.get('content-type')).toBe('application/pdf')
  expect(new Uint8Array((await response?.arrayBuffer()) ?? [])).toEqual(plan.bytes)
  expect(serve?.({ url: 'https://document.chairside.invalid/another.pdf' }).status).toBe(404)
  shown.destroy()
  expect(session.schemes.size).toBe(0)
})

it("lets the PDF viewer load its frames in a document's window, and lead nowhere", async () => {
  const { shell, windows } = await open()
  await shell.showDocument(plan)
  const { webContents } = windows[1] as FakeWindow
  const outcome = (url: string, isMainFrame: boolean) => {
    const event = preventable({ url, isMainFrame })
    webContents.emit('will-frame-navigate', event)
    return event.defaultPrevented
  }
  expect(outcome('chrome-extension://mhjfbmdgcfjbbpaeojofohoefgiehjai/index.html', false)).toBe(false)
  expect(outcome('chrome-extension://mhjfbmdgcfjbbpaeojofohoefgiehjai/index.html', true)).toBe(true)
  expect(outcome('https://example.invalid/', false)).toBe(true)
  expect(outcome('app://chairside/index.html', false)).toBe(true)
})

it('closes every shown document when the records are locked', async () => {
  const { shell, windows } = await open()
  await shell.showDocument(plan)
  shell.send('locked', null)
  expect(windows.map((window) => window.destroyed)).toEqual([false, true])
})

it('saves documents where the chair says, or not at all', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'chairside-electron-'))
  const { shell, dialogAnswer } = await open()
  expect(await shell.saveFiles([plan])).toBe(null)
  Object.assign(dialogAnswer, { canceled: false, filePaths: [folder] })
  const saved = await shell.saveFiles([plan])
  expect(readdirSync(saved?.folder ?? '')).toEqual(['Plan for Zoë.pdf'])
  rmSync(folder, { recursive: true })
})

it('keeps the records in the folder that Electron has for the app', async () => {
  const { shell } = await open()
  expect(shell.dataFolder).toBe(join('/folders/userData', 'records'))
})

it('makes documents in a process of its own, with nothing of the environment and nowhere to write', async () => {
  const { shell, makers } = await open()
  const heard: unknown[] = []
  const ended = vi.fn()
  const process = shell.startMaker({ message: (message) => heard.push(message), ended })
  const [maker] = makers
  expect(maker?.entry).toBe('/dist/main/documentsProcess.mjs')
  expect(maker?.options).toMatchObject({ serviceName: 'Chairside documents', stdio: 'ignore' })
  expect(Object.keys(maker?.options.env ?? { none: '' }).filter((name) => name !== 'SystemRoot')).toEqual([])
  process.post({ task: 1 })
  expect(maker?.posted).toEqual([{ task: 1 }])
  maker?.emit('message', { answer: 1 })
  expect(heard).toEqual([{ answer: 1 }])
  process.kill()
  expect(ended).toHaveBeenCalledOnce()
})

it('loads from the development server only when it is told to', async () => {
  const fake = makeFakeElectron()
  await make(fake, 'http://127.0.0.1:5173').openWindow(inside(echo))
  expect(fake.windows[0]?.did[0]).toBe('load http://127.0.0.1:5173/index.html')
  expect(fake.windows[0]?.options.webPreferences.devTools).toBe(true)
})
