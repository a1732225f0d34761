import { join } from 'node:path'
import type { Frame, Page, Route } from 'playwright-core'
import type { NamedFile } from '../core/core.ts'
import { startBrowser } from './chromiumBrowser.ts'
import { bindingName, dispatchScript, openScript, pageScript } from './chromiumPage.ts'
import { roomPageScript, roomPath, roomWindowOn } from './chromiumRoom.ts'
import { startNodeMaker } from './makerProcess.ts'
import { type Pages, servePage } from './pages.ts'
import { documentsFolderName, saveIntoNewFolder } from './saveFiles.ts'
import type { Inside, Shell } from './shell.ts'
import { assertCanBeShown, isViewerAddress, newDocumentAddress } from './viewer.ts'
import { makeWire, type Wire } from './wire.ts'

/** A name that no network resolves: the pages are served from memory. */
export const pageOrigin = 'https://chairside.invalid'

/** The process that documents are made in, which runs from source like all of this shell. */
const documentsProcess = join(import.meta.dirname, '..', 'documentsProcess.ts')

export interface ChromiumOptions {
  /** The built pages; null with a development server, which has its own. */
  pages: Pages | null
  dataFolder: string
  /** Folder that documents are saved into; nobody is asked. */
  outbox: string
  /** Without a window, for tests and demonstrations. */
  headless: boolean
  /** Address of the development server, or null. */
  devServer: string | null
}

export interface ChromiumShell extends Shell {
  /** The chair's page, for tests and demonstrations. */
  readonly page: Page
  /** Addresses that something asked for and did not get. Always empty, unless something is wrong. */
  readonly refused: readonly string[]
  /** The documents shown so far, when there is no window to show them in. */
  readonly shown: readonly NamedFile[]
  /** Closes the app as the chair would: the page sends what was being typed, then the records close. */
  close(): Promise<void>
  /** Loads the page again, as after a crash of the page. (Playwright's own reload counts as closing the window.) */
  reload(): Promise<void>
  /** Resolves when the app has ended, whoever closed it. */
  readonly closed: Promise<void>
}

/**
 * The app in an app window of an installed Chromium, Chrome or Edge. Nothing is on a network and nothing on the disk
 * but an empty profile, removed at the end. Throws with what to do when there is no browser.
 */
export async function startChromiumShell(options: ChromiumOptions): Promise<ChromiumShell> {
  const origin = options.devServer === null ? pageOrigin : new URL(options.devServer).origin
  const home = `${origin}/index.html`
  const browser = await startBrowser(home, options.headless, options.devServer !== null)
  const { context } = browser
  const page = context.pages()[0] ?? (await context.newPage())

  const refused: string[] = []
  const shown: NamedFile[] = []
  /** Documents that are open, by address. */
  const documents = new Map<string, NamedFile>()
  /** Takes the room's page when it opens. */
  let awaitsRoom: ((other: Page) => void) | null = null
  let wire: Wire | null = null
  let reloading = false
  let whenClosing = async () => {}

  // A page that goes away takes its requests with it.
  await context.route('**/*', (route) => answerRoute(route).catch(() => {}))
  // An empty list denies every permission, without a question.
  await context.grantPermissions([])
  await context.addInitScript(roomPageScript)
  context.on('page', (other) => void keepOnlyOurs(other))

  async function answerRoute(route: Route): Promise<void> {
    const address = route.request().url()
    const url = new URL(address)
    const document = documents.get(address)
    if (document !== undefined) {
      await route.fulfill({ contentType: document.mediaType, body: Buffer.from(document.bytes) })
    } else if (options.devServer !== null && url.origin === origin) {
      await route.continue()
    } else if (options.pages !== null && url.origin === origin) {
      const { status, headers, body } = servePage(options.pages, url.pathname)
      await route.fulfill({ status, headers, body: Buffer.from(body) })
    } else if (documents.size > 0 && isViewerAddress(address)) {
      await route.continue()
    } else {
      refused.push(address)
      // Called aborted rather than failed, so that a refused navigation leaves the page where it is.
      await route.abort('aborted')
    }
  }

  /** The page has no business in opening windows; the shell opens one for each document, and the room's. */
  async function keepOnlyOurs(other: Page): Promise<void> {
    const address = other.url()
    if (documents.has(address)) other.once('close', () => documents.delete(address))
    else if (awaitsRoom !== null && address === `${origin}${roomPath}`) awaitsRoom(other)
    else await other.close()
  }

  async function openRoomPage(): Promise<Page> {
    const { promise, resolve } = Promise.withResolvers<Page>()
    awaitsRoom = resolve
    try {
      await page.evaluate(openScript(`${origin}${roomPath}`))
      const room = await promise
      await room.waitForLoadState()
      return room
    } finally {
      awaitsRoom = null
    }
  }

  /** A browser does not tell when the computer goes to sleep; the page locks itself when it has been left alone. */
  async function openWindow(inside: Inside): Promise<void> {
    whenClosing = () => inside.close()
    const itsWire = makeWire(inside.answer, (text) => {
      const arrived = page.evaluate(dispatchScript(text))
      // A page that is closing takes no more events.
      arrived.catch(() => {})
    })
    wire = itsWire
    await page.exposeBinding(bindingName, ({ frame }, text: unknown) => {
      if (!isChairs(frame) || typeof text !== 'string') throw new Error('Refused: this page may not ask.')
      return itsWire.receive(text)
    })
    await page.addInitScript(pageScript)
    page.on('dialog', async (dialog) => {
      // The page's own script asks when a person closes the window; see chromiumPage.ts.
      if (dialog.type() !== 'beforeunload') await dialog.dismiss()
      else if (reloading) await dialog.accept()
      else {
        await dialog.dismiss()
        end()
      }
    })
    page.once('close', end)
    await page.goto(home)
  }

  /** Bindings reach every frame of the page, so each call is checked: the top frame, showing our own page. */
  function isChairs(frame: Frame): boolean {
    return frame === page.mainFrame() && new URL(frame.url()).origin === origin
  }

  const { promise: closed, resolve: sayClosed, reject: sayFailed } = Promise.withResolvers<void>()
  let ending = false
  /** Whoever closes the window learns how it went from `closed`. */
  function end(): void {
    if (ending) return
    ending = true
    const flushed = page.isClosed() ? wire?.settle() : wire?.flush()
    Promise.resolve(flushed)
      .then(() => whenClosing())
      .finally(browser.close)
      .then(sayClosed, sayFailed)
  }

  return {
    name: 'Chromium',
    dataFolder: options.dataFolder,
    page,
    refused,
    shown,
    closed,
    close() {
      end()
      return closed
    },
    async reload() {
      reloading = true
      await page.reload().finally(() => {
        reloading = false
      })
    },
    openWindow,
    send(event, payload) {
      // What was on the screen must not outlive the lock.
      if (event === 'locked') closeOthers()
      wire?.send(event, payload)
    },
    saveFiles: (files) => saveIntoNewFolder(options.outbox, documentsFolderName(new Date()), files),
    async showDocument(file) {
      assertCanBeShown(file)
      if (options.headless) {
        shown.push(file)
        return
      }
      const address = newDocumentAddress(file)
      documents.set(address, file)
      await page.evaluate(openScript(address))
    },
    openRoomWindow: async (onClosed) => roomWindowOn(await openRoomPage(), onClosed),
    startMaker: (listener) => startNodeMaker(documentsProcess, listener),
  }

  function closeOthers(): void {
    for (const other of context.pages()) if (other !== page) void other.close()
    documents.clear()
  }
}
