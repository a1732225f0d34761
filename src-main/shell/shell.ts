import type { EventName, Events } from '../../src-shared/contract.ts'
import type { Result } from '../../src-shared/result.ts'
import type { Outside } from '../core/core.ts'

/** Answers one request of the page. Never trusts its arguments. */
export type Answer = (request: string, argument: unknown) => Promise<Result<unknown>>

/**
 * Where the app runs: the window, the folders, the moment of closing. The core never asks which one it is.
 * Only JSON crosses between the page and the answer; a shell adds nothing to it and keeps nothing of it.
 */
export interface Shell extends Outside {
  /** "Electron" or "Chromium", shown under About. */
  readonly name: string
  /** Folder for the records on this machine. It need not be there yet. */
  readonly dataFolder: string
  /** Opens the chair's window and answers what its page asks. Resolves when the page has loaded. */
  openWindow(answer: Answer): Promise<void>
  /** Sends an event to the chair's page. Without a page it does nothing. */
  send<N extends EventName>(event: N, payload: Events[N]): void
  /** Calls the listener when the computer goes to sleep or its screen is locked, after the page has sent what was being typed. */
  onSleep(listener: () => Promise<void>): void
  /** Calls the listener once, when the window closes, after the page has sent what was being typed. The app ends after it. */
  onClose(listener: () => Promise<void>): void
}
