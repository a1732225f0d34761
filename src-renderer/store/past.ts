import type { Client, ConferenceAsItWas, RequestName } from '../../src-shared/contract.ts'
import type { Practice } from '../../src-shared/practice/practice.ts'
import type { Result } from '../../src-shared/result.ts'
import { ConferenceStore } from './conferenceStore.ts'

const refused: Result<never> = {
  ok: false,
  failure: {
    kind: 'refused',
    code: 'as-it-was',
    sentence: 'This is the conference as it was, to look at. Press “Back to now” first.',
  },
}

/** What can be asked while the past is on the screen. Everything else is about the conference of today. */
const askable: RequestName[] = ['listHistory', 'conferenceAt']

/** A client that changes nothing and makes no papers, so that nobody takes today's for those of the past. */
export function clientOfThePast(client: Client): Client {
  const names = Object.keys(client) as RequestName[]
  return Object.fromEntries(
    names.map((name) => [name, askable.includes(name) ? client[name] : async () => refused]),
  ) as unknown as Client
}

/** A store of the conference as it was: read-only, without drafts, and with nothing to undo. */
export function storeOfThePast(client: Client, practice: Practice, then: ConferenceAsItWas): ConferenceStore {
  const { conference, ...moment } = then
  return new ConferenceStore(
    clientOfThePast(client),
    {
      conference,
      revision: moment.seq,
      drafts: [],
      practice,
      undoState: { undo: null, redo: null },
      savedAt: moment.at,
      readOnlyBecause: 'This is the conference as it was, to look at.',
    },
    moment,
  )
}
