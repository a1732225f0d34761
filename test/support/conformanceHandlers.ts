import { appendFile } from 'node:fs/promises'
import { type Handlers, requestNames } from '../../src-shared/contract.ts'
import { Refusal } from '../../src-shared/result.ts'

/** Handlers that show what came through. The ones that the suite does not use fail. */
export function conformanceHandlers(sendLocked: () => void, kept: string): Handlers {
  const unused = requestNames.map((name) => [
    name,
    () => Promise.reject(new Error(`${name} is not used here`)),
  ])
  const used: Partial<Handlers> = {
    importConference: async ({ text }) => ({ conferenceId: text }),
    unlock: async () => {
      throw new Refusal('wrong-passphrase', 'That is not the passphrase. Try again.')
    },
    lock: async () => {
      sendLocked()
      return null
    },
    keepDraft: async ({ text }) => {
      await appendFile(kept, `${text}\n`)
      return { savedAt: '2026-03-24T10:05:00.000Z' }
    },
  }
  return { ...(Object.fromEntries(unused) as Handlers), ...used }
}
