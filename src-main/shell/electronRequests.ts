import type { IpcMain, IpcMainInvokeEvent, WebContents } from 'electron'

/** True when the message comes from the top frame of the chair's own window, showing our own page. */
export function isFromChair(event: IpcMainInvokeEvent, chair: WebContents, origin: string): boolean {
  const frame = event.senderFrame
  // A frame that has gone is null; one that is going is detached: neither is the page that we loaded.
  if (frame === null || frame.detached) return false
  return event.sender === chair && frame.parent === null && frame.origin === origin
}

/**
 * The only way in from a page: every message is checked here, and nothing but text goes on. Nothing else in the
 * app listens to ipcMain (a test keeps it so).
 */
export function receiveRequests(
  ipcMain: Pick<IpcMain, 'handle'>,
  isTrusted: (event: IpcMainInvokeEvent) => boolean,
  receive: (text: string) => Promise<string>,
): void {
  ipcMain.handle('request', (event, text: unknown) => {
    if (!isTrusted(event) || typeof text !== 'string') throw new Error('Refused: this page may not ask.')
    return receive(text)
  })
}
