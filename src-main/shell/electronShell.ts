import { join } from 'node:path'
import type { BrowserWindow } from 'electron'
import type { NamedFile } from '../core/core.ts'
import { openDocumentWindow } from './electronDocument.ts'
import { guardApp, pageOrigin } from './electronGuards.ts'
import { isFromChair, receiveRequests } from './electronRequests.ts'
import { openElectronRoom } from './electronRoom.ts'
import { type ElectronModule, type ElectronOptions, makeChairWindow, menuTemplate } from './electronWindow.ts'
import { startElectronMaker } from './makerProcess.ts'
import { documentsFolderName, saveIntoNewFolder } from './saveFiles.ts'
import type { Inside, Shell } from './shell.ts'
import { assertCanBeShown } from './viewer.ts'
import { makeWire, type Wire } from './wire.ts'

export interface ElectronShell extends Shell {
  /** Addresses that something asked for and did not get. Always empty, unless something is wrong. */
  readonly refused: readonly string[]
}

/**
 * The app in Electron. Call it before Electron is ready. Null when Chairside already runs on this machine: then that
 * window comes to the front and this process ends.
 */
export function makeElectronShell(electron: ElectronModule, options: ElectronOptions): ElectronShell | null {
  const { app, dialog, ipcMain, Menu, powerMonitor, protocol } = electron
  if (!app.requestSingleInstanceLock()) {
    app.quit()
    return null
  }
  const origin = options.devServer === null ? pageOrigin : new URL(options.devServer).origin
  const refused: string[] = []
  guardApp(app, protocol, options.devServer === null ? null : origin, (address) => refused.push(address))

  let window: BrowserWindow | null = null
  /** Documents that are open, and the room's window. */
  const others = new Set<BrowserWindow>()
  let wire: Wire | null = null

  async function openWindow(inside: Inside): Promise<void> {
    await app.whenReady()
    Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(process.platform)))
    const chair = makeChairWindow(electron, options)
    window = chair
    const home = `${origin}/index.html`
    const itsWire = makeWire(inside.answer, (text) => {
      if (!chair.isDestroyed()) chair.webContents.send('event', text)
    })
    wire = itsWire
    receiveRequests(ipcMain, (event) => isFromChair(event, chair.webContents, origin), itsWire.receive)
    chair.once('ready-to-show', () => chair.show())
    chair.on('close', (event) => {
      event.preventDefault()
      void end(chair, itsWire, inside)
    })
    // Windows is shutting down and gives a few seconds.
    chair.on('session-end', () => void end(chair, itsWire, inside))
    chair.webContents.on('render-process-gone', (_event, { reason }) => {
      if (reason !== 'clean-exit') setTimeout(() => chair.isDestroyed() || void chair.loadURL(home), 500)
    })
    app.on('second-instance', () => {
      if (chair.isMinimized()) chair.restore()
      chair.focus()
    })
    const sleep = () => void itsWire.flush().then(inside.lock).catch(tell)
    powerMonitor.on('suspend', sleep)
    powerMonitor.on('lock-screen', sleep)
    await chair.loadURL(home)
  }

  let ending: Promise<void> | null = null
  function end(chair: BrowserWindow, itsWire: Wire, inside: Inside): Promise<void> {
    ending ??= itsWire
      .flush()
      .then(inside.close)
      .catch(tell)
      .finally(() => {
        closeOthers()
        chair.destroy()
        app.quit()
      })
    return ending
  }

  function keepUntilLocked(other: BrowserWindow): void {
    others.add(other)
    other.once('closed', () => others.delete(other))
  }

  function closeOthers(): void {
    for (const other of others) other.destroy()
    others.clear()
  }

  return {
    name: 'Electron',
    dataFolder: join(app.getPath('userData'), 'records'),
    refused,
    openWindow,
    send(event, payload) {
      // What was on the screen must not outlive the lock.
      if (event === 'locked') closeOthers()
      wire?.send(event, payload)
    },
    async saveFiles(files: NamedFile[]) {
      const question = {
        title: 'Choose where to save the documents',
        buttonLabel: 'Save here',
        defaultPath: app.getPath('documents'),
        properties: ['openDirectory' as const, 'createDirectory' as const],
      }
      const chosen = await (window === null
        ? dialog.showOpenDialog(question)
        : dialog.showOpenDialog(window, question))
      const folder = chosen.filePaths[0]
      if (chosen.canceled || folder === undefined) return null
      return saveIntoNewFolder(folder, documentsFolderName(new Date()), files)
    },
    async showDocument(file: NamedFile) {
      assertCanBeShown(file)
      const document = await openDocumentWindow(electron, file)
      keepUntilLocked(document)
    },
    async openRoomWindow(onClosed) {
      if (window === null) throw new Error('The room display opens beside the chair’s window.')
      const place = { chair: window, address: `${origin}/room.html` }
      const room = await openElectronRoom(electron, options, place, onClosed)
      keepUntilLocked(room.window)
      return room
    },
    startMaker: (listener) => startElectronMaker(electron, options.documentsProcess, listener),
  }
}

/** Nobody waits for these; a person who starts the app from a terminal can read them. */
function tell(error: unknown): void {
  console.error('Chairside did not close its records properly.', error)
}
