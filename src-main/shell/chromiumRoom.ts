import type { Page } from 'playwright-core'
import type { RoomWindow } from '../core/core.ts'
import { makeRoomBridge } from './roomBridge.ts'

/** Path of the room's page, under the origin of the pages. */
export const roomPath = '/room.html'
/** Name of the DOM event by which the shell hands a view to the page. */
const domEventName = 'chairside-room'

/**
 * Script that runs before the own scripts of every page and does something in the room's only: it builds
 * `window.chairsideRoom`, as the preload does in Electron. There is no binding behind it, so nothing can be asked.
 */
export const roomPageScript = `(() => {
  if (window.top !== window || window.location.pathname !== '${roomPath}') return
  const receive = (listener) => window.addEventListener('${domEventName}', (event) => listener(event.detail))
  Object.defineProperty(window, 'chairsideRoom', { value: (${makeRoomBridge})(receive), enumerable: true })
  window.navigation.addEventListener('navigate', (event) => event.preventDefault())
  window.addEventListener('keydown', (event) => {
    const isReload = event.key === 'F5' || ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'r')
    if (isReload) event.preventDefault()
  }, true)
})()`

/** The room's window on a page that has loaded. Somebody moves it to the projector: it is blank until the chair shows something. */
export function roomWindowOn(page: Page, onClosed: () => void): RoomWindow {
  let latest: string | null = null
  const post = (text: string) => {
    latest = text
    const script = `void window.dispatchEvent(new CustomEvent('${domEventName}', { detail: ${JSON.stringify(text)} }))`
    // A page that is closing takes no more views.
    page.evaluate(script).catch(() => {})
  }
  page.once('close', onClosed)
  page.once('crash', () => void page.close())
  // A page that was loaded again knows nothing of what it showed.
  page.on('load', () => latest !== null && post(latest))
  return {
    show: (view) => post(JSON.stringify(view)),
    close: () => void page.close(),
  }
}
