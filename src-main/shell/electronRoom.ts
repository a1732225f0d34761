import { randomUUID } from 'node:crypto'
import type { BrowserWindow } from 'electron'
import { Refusal } from '../../src-shared/result.ts'
import type { RoomWindow } from '../core/core.ts'
import { type ElectronModule, type ElectronOptions, paper, safePreferences } from './electronWindow.ts'
import { servePage } from './pages.ts'

export interface RoomPlace {
  /** The chair's window: the room's never shares its screen. */
  chair: BrowserWindow
  /** Where the room's page is. */
  address: string
}

/** The room's window, and the BrowserWindow that it is. */
export interface ElectronRoom extends RoomWindow {
  readonly window: BrowserWindow
}

export const noSecondScreen = [
  'There is no second screen for the room. Connect the projector and extend the desktop to it',
  '(Windows key + P, then “Extend”), then open the room display again.',
].join(' ')

/**
 * Opens the room's window over the whole of a screen that the chair's window is not on, in a session of its own. When
 * that screen goes, or the window is no longer on it, the window is blanked and closed: nothing of it ever comes to lie
 * on the chair's screen. Throws a Refusal when there is no second screen.
 */
export async function openElectronRoom(
  electron: Pick<ElectronModule, 'BrowserWindow' | 'screen' | 'session'>,
  { pages, roomPreload, devServer }: ElectronOptions,
  { chair, address }: RoomPlace,
  onClosed: () => void,
): Promise<ElectronRoom> {
  const { screen } = electron
  const chairs = screen.getDisplayMatching(chair.getBounds())
  const display = screen.getAllDisplays().find(({ id }) => id !== chairs.id)
  if (display === undefined) throw new Refusal('no-second-screen', noSecondScreen)

  const session = electron.session.fromPartition(`room-${randomUUID()}`, { cache: false })
  session.protocol.handle('app', ({ url }) => {
    const { body, headers, status } = servePage(pages, new URL(url).pathname)
    return new Response(body, { headers, status })
  })
  const window = new electron.BrowserWindow({
    ...display.bounds,
    frame: false,
    fullscreen: true,
    show: false,
    title: 'Chairside',
    backgroundColor: paper,
    autoHideMenuBar: true,
    webPreferences: { ...safePreferences, devTools: devServer !== null, preload: roomPreload, session },
  })

  let latest: string | null = null
  const post = (text: string) => {
    latest = text
    if (!window.isDestroyed()) window.webContents.send('room', text)
  }
  const close = () => {
    if (window.isDestroyed()) return
    window.hide()
    window.destroy()
  }
  const isOnItsScreen = () => screen.getDisplayMatching(window.getBounds()).id === display.id
  const closeUnlessInPlace = () => {
    if (!window.isDestroyed() && !isOnItsScreen()) close()
  }
  const whenScreenGoes = (_event: unknown, { id }: { id: number }) => {
    if (id === display.id) close()
  }
  screen.on('display-removed', whenScreenGoes)
  screen.on('display-metrics-changed', closeUnlessInPlace)
  window.on('move', closeUnlessInPlace)
  window.webContents.on('render-process-gone', close)
  // A page that was loaded again knows nothing of what it showed.
  window.webContents.on('did-finish-load', () => latest !== null && post(latest))
  window.once('closed', () => {
    screen.off('display-removed', whenScreenGoes)
    screen.off('display-metrics-changed', closeUnlessInPlace)
    session.protocol.unhandle('app')
    onClosed()
  })

  await window.loadURL(address)
  // The chair goes on typing: the focus stays where it is.
  if (!window.isDestroyed()) window.showInactive()
  return {
    window,
    show(view) {
      closeUnlessInPlace()
      post(JSON.stringify(view))
    },
    close,
  }
}
