import { expect, it, vi } from 'vitest'
import { makeElectronShell } from '../../../src-main/shell/electronShell.ts'
import type { Pages } from '../../../src-main/shell/pages.ts'
import type { RoomView } from '../../../src-shared/audience/room.ts'
import { Refusal } from '../../../src-shared/result.ts'
import { inside } from '../../support/inside.ts'
import { type FakeWindow, makeFakeElectron } from './fakeElectron.ts'

const pages: Pages = new Map([['/room.html', new TextEncoder().encode('<title>Room</title>')]])
const blank: RoomView = { kind: 'blank' }

async function openRoom() {
  const fake = makeFakeElectron()
  const shell = makeElectronShell(fake.electron, {
    pages,
    preload: '/dist/preload/preload.cjs',
    roomPreload: '/dist/roomPreload/roomPreload.cjs',
    documentsProcess: '/dist/main/documentsProcess.mjs',
    devServer: null,
  })
  if (shell === null) throw new Error('The fake holds the lock, so there is a shell.')
  const answer = vi.fn(async () => ({ ok: true, value: null }) as const)
  await shell.openWindow(inside(answer))
  const onClosed = vi.fn()
  const open = async () => {
    const room = await shell.openRoomWindow(onClosed)
    return { room, window: fake.windows.at(-1) as FakeWindow }
  }
  return { ...fake, shell, answer, onClosed, open }
}

it('opens over the whole second screen, without taking the focus from the chair', async () => {
  const { open } = await openRoom()
  const { window } = await open()
  expect(window.options).toMatchObject({
    x: 1366,
    y: 0,
    width: 1920,
    height: 1080,
    fullscreen: true,
    frame: false,
  })
  expect(window.did).toEqual(['load app://chairside/room.html', 'show inactive'])
})

it('has everything off that a page does not need, a preload of its own and a session of its own', async () => {
  const { open, windows } = await openRoom()
  const { window } = await open()
  expect(window.options.webPreferences).toMatchObject({
    contextIsolation: true,
    sandbox: true,
    nodeIntegration: false,
    webSecurity: true,
    devTools: false,
    preload: '/dist/roomPreload/roomPreload.cjs',
  })
  const { session } = window.options.webPreferences
  expect(session).not.toBe(windows[0]?.options.webPreferences.session)
  expect(session.partition).not.toMatch(/^persist:/)
  expect(session.permissionCheck()).toBe(false)
  const page = session.schemes.get('app')?.({ url: 'app://chairside/room.html' })
  expect(page?.headers.get('content-security-policy')).toContain("default-src 'none'")
})

it('is refused where there is no second screen, in a sentence that says what to do', async () => {
  const { open, screen, windows } = await openRoom()
  screen.unplug(7)
  const refusal = await open().catch((error: unknown) => error)
  expect(refusal).toBeInstanceOf(Refusal)
  expect(String(refusal)).toContain('Connect the projector')
  expect(windows).toHaveLength(1)
})

it('gets views over a channel of its own and no event, and the chair’s page gets none of them', async () => {
  const { open, shell, windows } = await openRoom()
  const { room, window } = await open()
  room.show(blank)
  shell.send('closing', null)
  expect(window.webContents.sent).toEqual([['room', '{"kind":"blank"}']])
  expect(windows[0]?.webContents.sent).toEqual([['event', '{"event":"closing","payload":null}']])
})

it('is shown again what it showed when its page was loaded again', async () => {
  const { open } = await openRoom()
  const { room, window } = await open()
  room.show(blank)
  window.webContents.emit('did-finish-load')
  expect(window.webContents.sent).toHaveLength(2)
})

it('may ask for nothing', async () => {
  const { open, requestHandlers, answer } = await openRoom()
  const { window } = await open()
  const ask = requestHandlers.get('request')
  const event = { sender: window.webContents, senderFrame: window.webContents.mainFrame }
  const text = JSON.stringify({ request: 'listConferences', argument: null })
  expect(() => ask?.(event, text)).toThrow('may not ask')
  expect(answer).not.toHaveBeenCalled()
})

it('goes at once when the projector is unplugged: nothing of it comes to lie on the chair’s screen', async () => {
  const { open, screen, onClosed } = await openRoom()
  const { room, window } = await open()
  room.show(blank)
  screen.unplug(7)
  expect([window.destroyed, onClosed.mock.calls.length]).toEqual([true, 1])
  expect(window.did.at(-1)).toBe('hide')
  room.show(blank)
  expect(window.webContents.sent).toHaveLength(1)
  expect(screen.listenerCount('display-removed')).toBe(0)
})

it('goes when it is no longer on its screen, before anything more is shown', async () => {
  const { open } = await openRoom()
  const { room, window } = await open()
  window.options.x = 0
  room.show(blank)
  expect(window.destroyed).toBe(true)
  expect(window.webContents.sent).toEqual([])
})

it('stays when another screen goes', async () => {
  const { open, screen } = await openRoom()
  screen.displays.push({ id: 9, bounds: { x: 4000, y: 0, width: 800, height: 600 } })
  const { window } = await open()
  screen.unplug(9)
  expect(window.destroyed).toBe(false)
})

it('closes when the records are locked, and can be opened again', async () => {
  const { open, shell, onClosed } = await openRoom()
  const { window } = await open()
  shell.send('locked', null)
  expect([window.destroyed, onClosed.mock.calls.length]).toEqual([true, 1])
  expect((await open()).window.destroyed).toBe(false)
})
