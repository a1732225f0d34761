import type { BrowserWindow, MenuItemConstructorOptions, WebPreferences } from 'electron'
import { type Pages, servePage } from './pages.ts'

/** The parts of Electron that this shell touches. It is passed in, so that tests need no Electron binary. */
export type ElectronModule = Pick<
  typeof import('electron'),
  | 'app'
  | 'BrowserWindow'
  | 'dialog'
  | 'ipcMain'
  | 'Menu'
  | 'powerMonitor'
  | 'protocol'
  | 'screen'
  | 'session'
  | 'utilityProcess'
>

export interface ElectronOptions {
  pages: Pages
  /** Path of the built preload script. */
  preload: string
  /** Path of the built preload script of the room's page. */
  roomPreload: string
  /** Path of the built `documentsProcess.ts`. */
  documentsProcess: string
  /** Address of the development server, for `npm run dev`; null in every build that somebody else gets. */
  devServer: string | null
}

/** The colour of the paper, shown while a page loads. */
export const paper = '#f7f4ec'

/** What every page of ours runs with. Most are defaults; they are written down so that a test can hold them. */
export const safePreferences = {
  contextIsolation: true,
  sandbox: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  webSecurity: true,
  allowRunningInsecureContent: false,
  experimentalFeatures: false,
  webviewTag: false,
  navigateOnDragDrop: false,
  // Without a dictionary of its own Chromium would fetch one.
  spellcheck: false,
} as const satisfies WebPreferences

/** Makes the chair's window, which serves itself the pages from memory. It shows nothing until a page is loaded. */
export function makeChairWindow(
  { BrowserWindow, session }: Pick<ElectronModule, 'BrowserWindow' | 'session'>,
  { devServer, pages, preload }: ElectronOptions,
): BrowserWindow {
  // Not persistent: what Chromium keeps of the page stays in memory.
  const chairSession = session.fromPartition('chair', { cache: false })
  chairSession.protocol.handle('app', ({ url }) => {
    const { body, headers, status } = servePage(pages, new URL(url).pathname)
    return new Response(body, { headers, status })
  })
  return new BrowserWindow({
    width: 1280,
    height: 800,
    minWidth: 640,
    minHeight: 480,
    show: false,
    title: 'Chairside',
    backgroundColor: paper,
    autoHideMenuBar: true,
    webPreferences: { ...safePreferences, devTools: devServer !== null, preload, session: chairSession },
  })
}

/** Editing and zoom only. The menu that Electron brings reloads the page on Ctrl+R, in the middle of a meeting. */
export function menuTemplate(platform: NodeJS.Platform): MenuItemConstructorOptions[] {
  const view: MenuItemConstructorOptions = {
    label: 'View',
    submenu: [{ role: 'resetZoom' }, { role: 'zoomIn' }, { role: 'zoomOut' }, { role: 'togglefullscreen' }],
  }
  return [...(platform === 'darwin' ? [{ role: 'appMenu' } as const] : []), { role: 'editMenu' }, view]
}
