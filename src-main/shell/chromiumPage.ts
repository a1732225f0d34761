import { makeBridge } from './bridge.ts'

/** Name under which the browser side can be called; the page's script takes it away before the page's own code runs. */
export const bindingName = 'chairsideBinding'
/** Name of the DOM event by which the shell hands an event text to the page. */
const domEventName = 'chairside-event'

/** Script that hands an event text to the page. */
export function dispatchScript(text: string): string {
  return `void window.dispatchEvent(new CustomEvent('${domEventName}', { detail: ${JSON.stringify(text)} }))`
}

/** Script that opens a document in a window without tabs, which cannot reach back to this page. */
export function openScript(address: string): string {
  return `void window.open(${JSON.stringify(address)}, '_blank', 'popup,noopener,width=1000,height=900')`
}

/** Script that runs before the page's own: it builds `window.chairside`, as the preload does in Electron. */
export const pageScript = `(() => {
  if (window.top !== window) return
  const post = window.${bindingName}
  delete window.${bindingName}
  const receive = (listener) => window.addEventListener('${domEventName}', (event) => listener(event.detail))
  Object.defineProperty(window, 'chairside', { value: (${makeBridge})(post, receive), enumerable: true })
  // Nothing leads away from the page, but it may load itself again.
  let loadsAgain = false
  window.navigation.addEventListener('navigate', (event) => {
    const { destination } = event
    if (new URL(destination.url).origin !== window.location.origin) event.preventDefault()
    else loadsAgain = !destination.sameDocument
  })
  // A person closes the window: the question "leave?" holds it open until the shell has fetched what was being typed.
  window.addEventListener('beforeunload', (event) => {
    if (!loadsAgain) event.preventDefault()
  })
  // Nobody means to reload the page in the middle of a meeting.
  window.addEventListener('keydown', (event) => {
    const isReload = event.key === 'F5' || ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'r')
    if (isReload) event.preventDefault()
  }, true)
})()`
