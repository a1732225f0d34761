import {
  type Bridge,
  type Client,
  type EventName,
  type Events,
  eventNames,
  type RequestName,
  requestNames,
} from '../src-shared/contract.ts'
import type { Result } from '../src-shared/result.ts'

declare global {
  interface Window {
    /** The way to the core, put there by the preload. The only thing that the page can reach outside itself. */
    chairside?: Bridge
  }
}

/** What the page calls and listens to. */
export interface Connection {
  client: Client
  /** Calls the listener for each such event. Answers with the way to stop. */
  subscribe<N extends EventName>(event: N, listener: (payload: Events[N]) => void): () => void
}

/**
 * A typed client for a bridge, derived from the names of the contract. A request whose answer never comes back (the
 * way to the core is broken) ends as a fault like any other, so callers deal with one kind of failure only.
 */
export function connect(bridge: Bridge): Connection {
  const request = (name: RequestName) => async (argument: unknown) => {
    try {
      return await bridge.invoke(name, argument)
    } catch {
      return brokenConnection
    }
  }
  const client = Object.fromEntries(requestNames.map((name) => [name, request(name)])) as unknown as Client
  return {
    client,
    subscribe: (event, listener) => {
      if (!eventNames.includes(event)) throw new Error(`There is no event ${event}`)
      return bridge.subscribe(event, (payload) => listener(payload as Events[typeof event]))
    },
  }
}

/**
 * The same client, which calls `onLocked` when an answer says that the records are locked: the core may have locked
 * (or been started anew) without a word reaching the page.
 */
export function watchForLock(client: Client, onLocked: () => void): Client {
  const watched = (name: RequestName) => async (argument: unknown) => {
    const ask = client[name] as (argument: unknown) => Promise<Result<unknown>>
    const result = await ask(argument)
    if (!result.ok && result.failure.kind === 'refused' && result.failure.code === 'locked') onLocked()
    return result
  }
  return Object.fromEntries(requestNames.map((name) => [name, watched(name)])) as unknown as Client
}

const brokenConnection: Result<never> = {
  ok: false,
  failure: {
    kind: 'fault',
    reference: 'page',
    sentence: 'The app does not answer. What you typed is still on the screen.',
  },
}
