import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContext, chromium } from 'playwright-core'
import { findBrowser } from './findBrowser.ts'

export interface Browser {
  context: BrowserContext
  /** Ends the browser and removes its profile. */
  close(): Promise<void>
}

export const noBrowser = [
  'Chairside found no Chromium, Chrome or Edge on this computer.',
  'Install one of them (on Debian: apt-get install chromium), or name one: CHAIRSIDE_BROWSER=/path/to/the/browser',
].join('\n')

/**
 * Starts the installed browser over a pipe, so that no port is opened, with a profile that lasts as long as it does.
 * Throws with what to do when there is no browser.
 *
 * @param address what the app window is for
 * @param reachesLoopback true only for the development server
 */
export async function startBrowser(
  address: string,
  headless: boolean,
  reachesLoopback: boolean,
): Promise<Browser> {
  const executablePath = findBrowser()
  if (executablePath === null) throw new Error(noBrowser)
  await removeLeftProfiles()
  const profile = await mkdtemp(join(tmpdir(), `${profilePrefix}${process.pid}-`))
  try {
    const context = await chromium.launchPersistentContext(profile, {
      executablePath,
      headless,
      locale: 'en-GB',
      viewport: headless ? { width: 1280, height: 800 } : null,
      serviceWorkers: 'block',
      acceptDownloads: false,
      // Chromium's sandbox refuses to run as root (a container, a test machine); nowhere else is it left out.
      chromiumSandbox: process.getuid?.() !== 0,
      // The shell closes the browser itself, after what was being typed has been kept.
      handleSIGINT: false,
      handleSIGTERM: false,
      handleSIGHUP: false,
      ignoreDefaultArgs: ['--enable-automation'],
      args: [
        ...(headless ? [] : [`--app=${address}`, '--window-size=1280,800']),
        '--lang=en-GB',
        '--disable-quic',
        '--disable-sync',
        '--disable-gpu-shader-disk-cache',
        '--disk-cache-size=1',
        // Whatever Chromium might ask for on its own account goes to a port where nobody listens, on this machine.
        '--proxy-server=http://127.0.0.1:9',
        ...(reachesLoopback ? [] : ['--proxy-bypass-list=<-loopback>']),
      ],
    })
    return {
      context,
      async close() {
        await context.close()
        await removeFolder(profile)
      },
    }
  } catch (error) {
    await removeFolder(profile)
    throw error
  }
}

const profilePrefix = 'chairside-window-'

const removeFolder = (folder: string) =>
  rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 })

/** Removes the profiles of processes that were killed before they could. */
async function removeLeftProfiles(): Promise<void> {
  for (const name of await readdir(tmpdir())) {
    const owner = new RegExp(`^${profilePrefix}(\\d+)-`).exec(name)?.[1]
    if (owner !== undefined && !isRunning(Number(owner))) await removeFolder(join(tmpdir(), name))
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    // Not ours to signal, but there.
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
