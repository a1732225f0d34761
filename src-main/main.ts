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
  // A packaged app shows the pages that it came with, whatever the environment says.
  devServer: electron.app.isPackaged ? null : (process.env.CHAIRSIDE_DEV_SERVER ?? null),
})
if (shell !== null) await openChairside(shell, electron.app.getVersion())
