import { join } from 'node:path'
import * as electron from 'electron'
import { makeElectronShell } from './shell/electronShell.ts'
import { openChairside } from './shell/join.ts'
import { readPages } from './shell/pages.ts'

/** Chairside in Electron. This file is built to dist/main, beside dist/renderer and dist/preload. */
const dist = join(import.meta.dirname, '..')

const shell = makeElectronShell(electron, {
  pages: readPages(join(dist, 'renderer')),
  preload: join(dist, 'preload', 'preload.cjs'),
  roomPreload: join(dist, 'roomPreload', 'roomPreload.cjs'),
  documentsProcess: join(dist, 'main', 'documentsProcess.mjs'),
  // A packaged app shows the pages that it came with, whatever the environment says.
  devServer: electron.app.isPackaged ? null : (process.env.CHAIRSIDE_DEV_SERVER ?? null),
})
// Not awaited: Electron becomes ready only when this module has run to its end.
if (shell !== null) {
  openChairside(shell, electron.app.getVersion()).catch((error: unknown) => {
    electron.dialog.showErrorBox(
      'Chairside could not open',
      error instanceof Error ? error.message : String(error),
    )
    electron.app.exit(1)
  })
}
