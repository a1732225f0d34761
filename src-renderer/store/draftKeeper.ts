import type { Instant } from '../../src-shared/conference/values.ts'
import type { Client } from '../../src-shared/contract.ts'
import type { Failure, Result } from '../../src-shared/result.ts'
import { retryDelay } from './retry.ts'

/** A draft is sent this long after the last key… */
export const pauseBeforeKeeping = 300
/** …and never later than this after the first key that has not been sent. Milliseconds. */
export const longestUnkept = 1000

interface UnkeptDraft {
  /** Null: the draft is to be removed. */
  text: string | null
  firstChangeAt: number
  timer: ReturnType<typeof setTimeout>
  failures: number
}

export interface DraftKeeperOptions {
  conferenceId: string
  client: Pick<Client, 'keepDraft'>
  onKept(savedAt: Instant): void
  onSending(): void
  onFailed(failure: Failure): void
}

/**
 * Sends what is being typed to the records: soon after a pause, regularly while typing, at once when told to flush.
 * A draft that cannot be kept stays here and is sent again until it is kept.
 */
export class DraftKeeper {
  readonly #options: DraftKeeperOptions
  readonly #unkept = new Map<string, UnkeptDraft>()
  readonly #sending = new Map<string, Promise<void>>()

  constructor(options: DraftKeeperOptions) {
    this.#options = options
  }

  /** Takes note of the text of a field as it stands; null removes the draft. */
  keep(field: string, text: string | null): void {
    const before = this.#unkept.get(field)
    if (before) clearTimeout(before.timer)
    // What is on its way already does not count as waiting.
    const firstChangeAt = (!this.#sending.has(field) && before?.firstChangeAt) || Date.now()
    const wait = Math.max(0, Math.min(pauseBeforeKeeping, firstChangeAt + longestUnkept - Date.now()))
    const timer = setTimeout(() => void this.flush(field), wait)
    this.#unkept.set(field, { text, firstChangeAt, timer, failures: before?.failures ?? 0 })
  }

  /** Forgets an unsent draft, because an operation has made an end of it. */
  drop(field: string): void {
    const draft = this.#unkept.get(field)
    if (draft) clearTimeout(draft.timer)
    this.#unkept.delete(field)
  }

  /** Sends the draft of a field now, if there is anything unsent. Settles when it is answered, kept or not. */
  async flush(field: string): Promise<void> {
    // One request at a time for each field: a later text must never be overtaken by an earlier one.
    while (this.#sending.has(field)) await this.#sending.get(field)
    const draft = this.#unkept.get(field)
    if (!draft) return
    clearTimeout(draft.timer)
    const sending = this.#send(field, draft)
    this.#sending.set(field, sending)
    await sending
  }

  async flushAll(): Promise<void> {
    await Promise.all(
      [...new Set([...this.#unkept.keys(), ...this.#sending.keys()])].map((f) => this.flush(f)),
    )
  }

  /** Every draft that the records may not have yet. */
  unkept(): { field: string; text: string | null }[] {
    return [...this.#unkept].map(([field, { text }]) => ({ field, text }))
  }

  /** Stops sending. */
  close(): void {
    for (const draft of this.#unkept.values()) clearTimeout(draft.timer)
  }

  async #send(field: string, draft: UnkeptDraft): Promise<void> {
    const { client, conferenceId, onSending, onKept, onFailed } = this.#options
    onSending()
    const result: Result<{ savedAt: Instant }> = await client.keepDraft({
      conferenceId,
      field,
      text: draft.text,
    })
    this.#sending.delete(field)
    const unchanged = this.#unkept.get(field) === draft
    if (result.ok) {
      if (unchanged) this.#unkept.delete(field)
      onKept(result.value.savedAt)
      return
    }
    if (unchanged) {
      draft.failures += 1
      draft.timer = setTimeout(() => void this.flush(field), retryDelay(draft.failures))
    }
    onFailed(result.failure)
  }
}
