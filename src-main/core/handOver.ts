import type { OperationName } from '../../src-shared/conference/operations/registry.ts'
import type { Instant } from '../../src-shared/conference/values.ts'
import { type Handlers, type RequestName, type Requests, requestNames } from '../../src-shared/contract.ts'
import { Refusal } from '../../src-shared/result.ts'

/** All that is answered while the laptop is with somebody else. */
const answered: RequestName[] = ['perform', 'keepDraft', 'takeBack', 'lock']
/** All that somebody else may do: answer for themselves, and sign. */
const performed: OperationName[] = ['recordScale', 'withdrawScale', 'recordSignature']

/** The longest pause after a wrong PIN, in seconds. 10,000 PINs are tried in a week, not in a meeting. */
const longestPause = 60

export interface HandOverOptions {
  clock: () => Instant
  isPassphrase: (passphrase: string) => Promise<boolean>
  lock: () => Promise<void>
}

/**
 * The laptop with somebody who is not the chair. From `begin` until the PIN or the passphrase is given the core answers
 * nothing but what that person needs to answer for themselves. It is in memory only: after a crash the records are locked.
 */
export class HandOver {
  readonly #options: HandOverOptions
  #pin: string | null = null
  #wrong = 0
  /** Milliseconds of the clock before which no PIN is looked at. */
  #nextTryAt = 0

  constructor(options: HandOverOptions) {
    this.#options = options
  }

  begin(pin: string): void {
    this.end()
    this.#pin = pin
  }

  end(): void {
    this.#pin = null
    this.#wrong = 0
    this.#nextTryAt = 0
  }

  /** Refused as `wrong-pin`, with a pause that doubles each time. The passphrase works during the pause as well. */
  async takeBack(secret: string): Promise<void> {
    if (this.#pin === null) return
    if (!/^\d{4,6}$/.test(secret)) await this.#requirePassphrase(secret)
    else this.#requirePin(secret)
    this.end()
  }

  /** The same handlers, refusing what is not for the person who has the laptop. */
  guard(handlers: Handlers): Handlers {
    const guarded = (name: RequestName) => async (argument: never) => {
      await this.#requireAllowed(name, argument)
      return await (handlers[name] as (argument: unknown) => Promise<unknown>)(argument)
    }
    return Object.fromEntries(requestNames.map((name) => [name, guarded(name)])) as unknown as Handlers
  }

  async #requireAllowed(name: RequestName, argument: unknown): Promise<void> {
    if (this.#pin === null) return
    // Only a page that was loaded anew asks how things stand: it must not show the conference to who reloaded it.
    if (name === 'getSession') return await this.#options.lock()
    const operation = name === 'perform' ? (argument as Requests['perform'][0]).operation : null
    if (answered.includes(name) && (operation === null || performed.includes(operation))) return
    throw new Refusal('handed-over', 'The laptop is handed over. Give it back to the chair first.')
  }

  #requirePin(pin: string): void {
    const now = Date.parse(this.#options.clock())
    if (now < this.#nextTryAt)
      throw new Refusal('wrong-pin', `Wait ${seconds((this.#nextTryAt - now) / 1000)}, then try again.`)
    if (pin === this.#pin) return
    const pause = Math.min(longestPause, 2 ** this.#wrong)
    this.#wrong += 1
    this.#nextTryAt = now + pause * 1000
    throw new Refusal('wrong-pin', `That is not the PIN. Wait ${seconds(pause)}, then try again.`)
  }

  async #requirePassphrase(passphrase: string): Promise<void> {
    if (!(await this.#options.isPassphrase(passphrase)))
      throw new Refusal('wrong-pin', 'That is neither the PIN nor the passphrase of these records.')
  }
}

const seconds = (count: number) => (count <= 1 ? 'a second' : `${Math.ceil(count)} seconds`)
