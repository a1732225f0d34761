import { join } from 'node:path'
import * as electron from 'electron'
import { answerRequest } from '../../src-main/core/boundary.ts'
import { makeElectronShell } from '../../src-main/shell/electronShell.ts'
import { readPages } from '../../src-main/shell/pages.ts'
import { conformanceHandlers } from './conformanceHandlers.ts'
import { inside } from './inside.ts'

/** What Electron runs in the conformance suite: the real shell, with handlers that show what came through. */
const [pages, kept] = process.argv.slice(-2)
if (pages === undefined || kept === undefined) throw new Error('Started without its folder and file')

const shell = makeElectronShell(electron, {
  pages: readPages(pages),
  preload: join(import.meta.dirname, 'preload.cjs'),
  roomPreload: join(import.meta.dirname, 'roomPreload.cjs'),
  documentsProcess: 'not needed here',
  devServer: null,
})
if (shell !== null) {
  Object.assign(globalThis, { refusedAddresses: shell.refused })
  const handlers = conformanceHandlers(() => shell.send('locked', null), kept)
  // Not awaited: Electron becomes ready only when this module has run to its end.
  void shell.openWindow(inside((request, argument) => answerRequest(handlers, request, argument, () => {})))
}
