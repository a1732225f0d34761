import { randomUUID } from 'node:crypto'
import type { BrowserWindow } from 'electron'
import type { NamedFile } from '../core/core.ts'
import { type ElectronModule, paper, safePreferences } from './electronWindow.ts'
import { newDocumentAddress } from './viewer.ts'

/**
 * Shows a PDF in a window of its own, from which it can be printed. Its bytes stay in memory, in a session that
 * ends with the window: no other page can ask for them and nothing is written to disk.
 */
export async function openDocumentWindow(
  electron: Pick<ElectronModule, 'BrowserWindow' | 'session'>,
  file: NamedFile,
): Promise<BrowserWindow> {
  const session = electron.session.fromPartition(`document-${randomUUID()}`, { cache: false })
  const address = newDocumentAddress(file)
  // All of https, in this session: the document is there and nothing else is.
  session.protocol.handle('https', (request) => {
    if (request.url !== address) return new Response(null, { status: 404 })
    const headers = {
      'content-type': file.mediaType,
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    }
    return new Response(new Uint8Array(file.bytes), { headers })
  })
  const window = new electron.BrowserWindow({
    width: 1000,
    height: 900,
    title: file.name,
    backgroundColor: paper,
    autoHideMenuBar: true,
    // The only window with plugins, because the PDF viewer is one.
    webPreferences: { ...safePreferences, devTools: false, plugins: true, session },
  })
  window.once('closed', () => session.protocol.unhandle('https'))
  await window.loadURL(address)
  return window
}
