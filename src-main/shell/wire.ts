import { setTimeout as wait } from 'node:timers/promises'
import type { EventName, Events } from '../../src-shared/contract.ts'
import type { Result } from '../../src-shared/result.ts'
import type { Answer } from './shell.ts'

/** The shell's end of the conversation with the page (`bridge.ts` is the other): JSON text in, JSON text out. */
export interface Wire {
  /** Takes one text from the page and answers with the Result as text. Never rejects. */
  receive(text: string): Promise<string>
  send<N extends EventName>(event: N, payload: Events[N]): void
  /** Tells the page that it is about to close, and waits until it has sent what was being typed: at most `limit` milliseconds. */
  flush(limit?: number): Promise<void>
  /** Waits until every request has been answered and no new one comes: at most `limit` milliseconds. */
  settle(limit?: number): Promise<void>
}

/** A page that does not answer must not keep the computer from shutting down. */
const patience = 2_000
/** The page may ask again in answer to an answer; this long without a request means it has finished. */
const pause = 50

/** @param post hands an event text to the page; it may find no page there */
export function makeWire(answer: Answer, post: (text: string) => void): Wire {
  const underWay = new Set<Promise<unknown>>()
  let asked = 0
  let closingHandled = () => {}

  async function receive(text: string): Promise<string> {
    const message = readMessage(text)
    if (message === null) return JSON.stringify(unreadable)
    if ('handled' in message) {
      if (message.handled === 'closing') closingHandled()
      return 'null'
    }
    asked += 1
    const answering = answerSafely(answer, message)
    underWay.add(answering)
    try {
      return JSON.stringify(await answering)
    } finally {
      underWay.delete(answering)
    }
  }

  function send<N extends EventName>(event: N, payload: Events[N]): void {
    post(JSON.stringify({ event, payload }))
  }

  async function untilQuiet(): Promise<void> {
    let before: number
    do {
      before = asked
      await Promise.all(underWay)
      await wait(pause)
    } while (underWay.size > 0 || asked !== before)
  }

  return {
    receive,
    send,
    async flush(limit = patience) {
      const handled = new Promise<void>((resolve) => {
        closingHandled = resolve
      })
      send('closing', null)
      await atMost(limit, handled.then(untilQuiet))
    },
    settle: (limit = patience) => atMost(limit, untilQuiet()),
  }
}

type Message = { request: string; argument: unknown } | { handled: string }

function readMessage(text: string): Message | null {
  try {
    const message: unknown = JSON.parse(text)
    if (typeof message !== 'object' || message === null) return null
    if ('handled' in message && typeof message.handled === 'string') return { handled: message.handled }
    if (!('request' in message) || typeof message.request !== 'string') return null
    return { request: message.request, argument: 'argument' in message ? message.argument : null }
  } catch {
    return null
  }
}

const unreadable: Result<never> = {
  ok: false,
  failure: { kind: 'invalid', sentence: 'The page sent something that is not a request.' },
}

/** The core answers every failure with a Result of its own; this one is for a core that is gone. */
async function answerSafely(
  answer: Answer,
  message: { request: string; argument: unknown },
): Promise<Result<unknown>> {
  try {
    return await answer(message.request, message.argument)
  } catch {
    const sentence = 'Chairside could not reach the records. Keep this window open and try again.'
    return { ok: false, failure: { kind: 'fault', reference: 'NO-ANSWER', sentence } }
  }
}

async function atMost(limit: number, work: Promise<void>): Promise<void> {
  const done = new AbortController()
  const limitReached = wait(limit, undefined, { signal: done.signal }).catch(() => {})
  await Promise.race([work, limitReached])
  done.abort()
}
