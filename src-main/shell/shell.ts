import type { EventName, Events } from '../../src-shared/contract.ts'
import type { Result } from '../../src-shared/result.ts'
import type { Outside } from '../core/core.ts'

/** Answers one request of the page. Never trusts its arguments. */
export type Answer = (request: string, argument: unknown) => Promise<Result<unknown>>

/** What a shell opens its window on: the app without one. */
export interface Inside {
  answer: Answer
  /** The computer goes to sleep or its screen is locked. Called after the page has sent what was being typed. */
  lock(): Promise<void>
  /** The window closes. Called once, after the page has sent what was being typed; the app ends after it. */
  close(): Promise<void>
}

/**
 * Where the app runs: the window, the folders, the moment of closing. The core never asks which one it is.
 * Only JSON crosses between the page and the answer; a shell adds nothing to it and keeps nothing of it.
 */
export interface Shell extends Outside {
  /** "Electron" or "Chromium", shown under About. */
  readonly name: string
  /** Folder for the records on this machine. It need not be there yet. */
  readonly dataFolder: string
  /** Opens the chair's window on the app. Resolves when the page has loaded. */
  openWindow(inside: Inside): Promise<void>
  /** Sends an event to the chair's page. Without a page it does nothing. */
  send<N extends EventName>(event: N, payload: Events[N]): void
}
