import type { Bridge } from '../../src-shared/contract.ts'

/**
 * The page's end of the conversation: exactly `invoke` and `subscribe`, frozen, with nothing but JSON text behind them.
 *
 * It uses nothing from outside its own body, because one of the shells hands it to the browser as source text.
 *
 * @param post sends a text and answers with the text that came back
 * @param receive is given the listener for each event text
 */
export function makeBridge(
  post: (text: string) => Promise<string>,
  receive: (listener: (text: string) => void) => void,
): Bridge {
  const listeners = new Map<string, Set<(payload: unknown) => void>>()

  receive((text) => {
    const { event, payload } = JSON.parse(text) as { event: string; payload: unknown }
    // A listener may answer with a promise (it is still saving); the shell is told when all of them have done.
    const results = [...(listeners.get(event) ?? [])].map(async (listener) => listener(payload))
    void Promise.allSettled(results).then(() => post(JSON.stringify({ handled: event })))
  })

  return Object.freeze({
    async invoke(request: string, argument: unknown) {
      return JSON.parse(await post(JSON.stringify({ request, argument })))
    },
    subscribe(event: string, listener: (payload: unknown) => void) {
      const ofEvent = listeners.get(event) ?? new Set()
      listeners.set(event, ofEvent.add(listener))
      return () => {
        ofEvent.delete(listener)
      }
    },
  })
}
