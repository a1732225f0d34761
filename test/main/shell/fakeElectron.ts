import { EventEmitter } from 'node:events'
import type { ElectronModule } from '../../../src-main/shell/electronWindow.ts'

/** A frame as Electron describes the sender of a message. */
export interface FakeFrame {
  origin: string
  parent: FakeFrame | null
  detached: boolean
}

export class FakeContents extends EventEmitter {
  mainFrame: FakeFrame = { origin: 'app://chairside', parent: null, detached: false }
  openHandler: (details: { url: string }) => { action: string } = () => ({ action: 'not set' })
  readonly sent: [string, string][] = []
  url = ''
  setWindowOpenHandler(handler: (details: { url: string }) => { action: string }) {
    this.openHandler = handler
  }
  send(channel: string, text: string) {
    this.sent.push([channel, text])
  }
  getURL() {
    return this.url
  }
}

export class FakeSession extends EventEmitter {
  readonly partition: string
  permissionRequest: (c: unknown, p: string, decide: (granted: boolean) => void) => void = () => {}
  permissionCheck: () => boolean = () => true
  devicePermission: () => boolean = () => true
  spellChecker = true
  beforeRequest: (details: { url: string }, decide: (answer: { cancel: boolean }) => void) => void = () => {}
  readonly schemes = new Map<string, (request: { url: string }) => Response>()
  readonly protocol = {
    handle: (scheme: string, handler: (request: { url: string }) => Response) =>
      void this.schemes.set(scheme, handler),
    unhandle: (scheme: string) => void this.schemes.delete(scheme),
  }
  readonly webRequest = {
    onBeforeRequest: (listener: typeof this.beforeRequest) => {
      this.beforeRequest = listener
    },
  }
  constructor(partition: string) {
    super()
    this.partition = partition
  }
  setPermissionRequestHandler(handler: typeof this.permissionRequest) {
    this.permissionRequest = handler
  }
  setPermissionCheckHandler(handler: () => boolean) {
    this.permissionCheck = handler
  }
  setDevicePermissionHandler(handler: () => boolean) {
    this.devicePermission = handler
  }
  setSpellCheckerEnabled(enabled: boolean) {
    this.spellChecker = enabled
  }
}

export interface FakeWindowOptions {
  title: string
  x?: number
  y?: number
  width?: number
  height?: number
  webPreferences: Record<string, unknown> & { session: FakeSession }
}

export class FakeWindow extends EventEmitter {
  readonly webContents = new FakeContents()
  readonly options: FakeWindowOptions
  readonly did: string[] = []
  destroyed = false
  constructor(options: FakeWindowOptions) {
    super()
    this.options = options
  }
  async loadURL(url: string) {
    this.webContents.url = url
    this.did.push(`load ${url}`)
    this.emit('ready-to-show')
    this.webContents.emit('did-finish-load')
  }
  getBounds() {
    const { x = 0, y = 0, width = 1280, height = 800 } = this.options
    return { x, y, width, height }
  }
  showInactive() {
    this.did.push('show inactive')
  }
  hide() {
    this.did.push('hide')
  }
  show() {
    this.did.push('show')
  }
  focus() {
    this.did.push('focus')
  }
  restore() {
    this.did.push('restore')
  }
  isMinimized() {
    return true
  }
  isDestroyed() {
    return this.destroyed
  }
  destroy() {
    this.destroyed = true
    this.emit('closed')
  }
}

export interface FakeDisplay {
  id: number
  bounds: { x: number; y: number; width: number; height: number }
}

/** The laptop's own screen, and a projector on its right. */
class FakeScreen extends EventEmitter {
  displays: FakeDisplay[] = [
    { id: 1, bounds: { x: 0, y: 0, width: 1366, height: 768 } },
    { id: 7, bounds: { x: 1366, y: 0, width: 1920, height: 1080 } },
  ]
  getAllDisplays() {
    return this.displays
  }
  getDisplayMatching({ x }: { x: number }) {
    const on = this.displays.find(({ bounds }) => x >= bounds.x && x < bounds.x + bounds.width)
    return on ?? this.displays[0]
  }
  /** The cable is pulled out: the operating system moves what was there onto the screen that is left. */
  unplug(id: number) {
    const gone = this.displays.find((display) => display.id === id)
    this.displays = this.displays.filter((display) => display.id !== id)
    this.emit('display-removed', {}, gone)
  }
}

export class FakeUtilityProcess extends EventEmitter {
  readonly entry: string
  readonly options: { env?: Record<string, string>; execArgv?: string[]; serviceName?: string }
  readonly posted: unknown[] = []
  constructor(entry: string, options: FakeUtilityProcess['options']) {
    super()
    this.entry = entry
    this.options = options
  }
  postMessage(message: unknown) {
    this.posted.push(message)
  }
  kill() {
    this.emit('exit', 0)
    return true
  }
}

class FakeApp extends EventEmitter {
  readonly did: string[] = []
  readonly switches = new Map<string, string>()
  holdsLock = true
  readonly commandLine = {
    appendSwitch: (name: string, value = '') => void this.switches.set(name, value),
  }
  requestSingleInstanceLock() {
    return this.holdsLock
  }
  enableSandbox() {
    this.did.push('enableSandbox')
  }
  getPath(name: string) {
    return `/folders/${name}`
  }
  async whenReady() {
    this.did.push('ready')
  }
  quit() {
    this.did.push('quit')
  }
}

/** As much of Electron as the shell touches, remembering what was done to it. */
export function makeFakeElectron() {
  const app = new FakeApp()
  const windows: FakeWindow[] = []
  const sessions = new Map<string, FakeSession>()
  const schemes: { scheme: string; privileges: Record<string, boolean> }[] = []
  const requestHandlers = new Map<string, (event: unknown, text: unknown) => Promise<string>>()
  const menus: unknown[] = []
  const dialogAnswer = { canceled: true, filePaths: [] as string[] }
  const powerMonitor = new EventEmitter()
  const makers: FakeUtilityProcess[] = []
  const screen = new FakeScreen()

  class BrowserWindow extends FakeWindow {
    constructor(options: FakeWindowOptions) {
      super(options)
      windows.push(this)
      app.emit('web-contents-created', {}, this.webContents)
    }
  }
  const electron = {
    app,
    BrowserWindow,
    powerMonitor,
    screen,
    utilityProcess: {
      fork(entry: string, _args: string[], options: FakeUtilityProcess['options']) {
        const started = new FakeUtilityProcess(entry, options)
        makers.push(started)
        return started
      },
    },
    dialog: { showOpenDialog: async () => dialogAnswer },
    ipcMain: {
      handle: (channel: string, handler: (event: unknown, text: unknown) => Promise<string>) =>
        void requestHandlers.set(channel, handler),
    },
    Menu: {
      buildFromTemplate: (template: unknown) => template,
      setApplicationMenu: (menu: unknown) => void menus.push(menu),
    },
    protocol: {
      registerSchemesAsPrivileged: (added: typeof schemes) => void schemes.push(...added),
    },
    session: {
      fromPartition(partition: string) {
        const known = sessions.get(partition)
        if (known !== undefined) return known
        const session = new FakeSession(partition)
        sessions.set(partition, session)
        app.emit('session-created', session)
        return session
      },
    },
  }
  return {
    electron: electron as unknown as ElectronModule,
    app,
    windows,
    sessions,
    schemes,
    requestHandlers,
    menus,
    dialogAnswer,
    powerMonitor,
    makers,
    screen,
  }
}
