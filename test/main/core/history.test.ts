import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Conference } from '../../../src-shared/conference/conference.ts'
import type { OperationArgs, OperationName } from '../../../src-shared/conference/operations/registry.ts'
import { testPractice } from '../../support/chairing.ts'
import { CoreOnDisk, passphrase } from '../../support/coreOnDisk.ts'
import { rawConnection, refusalOf } from '../storage/support.ts'

/** Something that a chair does, chosen by numbers: what, and to which of the rows that are there. */
interface Move {
  what: (typeof kinds)[number]
  which: number
  text: string
}

const kinds = [
  'addChild',
  'removeChild',
  'addPerson',
  'describePerson',
  'removePerson',
  'say',
  'removeEntry',
  'addAction',
  'moveAction',
  'removeAction',
  'arrange',
  'go',
  'undo',
  'redo',
] as const

const move: fc.Arbitrary<Move> = fc.record({
  // Undo and redo are drawn as often as all the rest, so that there is something to do again.
  what: fc.oneof(fc.constantFrom(...kinds), fc.constantFrom('undo' as const, 'redo' as const)),
  which: fc.nat(20),
  text: fc.string({ maxLength: 12 }).map((text) => `A ${text}`),
})

const seed = Math.floor(Math.random() * 2 ** 31)

describe('the conference as it was', () => {
  const app = new CoreOnDisk()
  const { steps, headingId } = fromTheRules()
  let recoveryKey: string

  beforeAll(async () => {
    ;({ recoveryKey } = await app.core.handlers.createRecords({ passphrase }))
  })
  afterAll(() => app.remove())

  async function start(): Promise<string> {
    const about = { kindId: 'initial', chairName: 'Ruth Adeyemi', date: '2026-03-24' }
    return (await app.core.handlers.startConference(about)).conferenceId
  }

  async function now(conferenceId: string) {
    return await app.core.handlers.openConference({ conferenceId })
  }

  /** Does it, or nothing where there is nothing to do it to. */
  async function make(conferenceId: string, { what, which, text }: Move): Promise<void> {
    const { conference, revision, undoState } = await now(conferenceId)
    const one = (ids: string[]) => ids[which % ids.length]
    const perform = async <N extends OperationName>(name: N, args: OperationArgs<N>) => {
      await app.perform(conferenceId, name, args)
    }
    const childId = one(conference.children.order)
    const personId = one(conference.people.order)
    const entryId = one(conference.entries.order)
    const actionIds =
      childId === undefined ? [] : (conference.children.byId[childId]?.plan.actions.order ?? [])
    const actionId = one(actionIds)
    const base = { conferenceId, baseRevision: revision }
    const birth = { kind: 'born', dateOfBirth: '2017-05-02' } as const
    if (what === 'undo' && undoState.undo !== null) await app.core.handlers.undo(base)
    if (what === 'redo' && undoState.redo !== null) await app.core.handlers.redo(base)
    if (what === 'addChild') await perform('addChild', { givenName: text, familyName: 'Reed', birth })
    if (what === 'removeChild' && childId !== undefined && actionIds.length === 0)
      await perform('removeChild', { childId }).catch(refusedOnly)
    if (what === 'addPerson') await perform('addPerson', { name: text, roleId: 'socialWorker' })
    if (what === 'describePerson' && personId !== undefined)
      await perform('describePerson', { personId, name: text })
    if (what === 'removePerson' && personId !== undefined)
      await perform('removePerson', { personId }).catch(refusedOnly)
    if (what === 'say')
      await perform('recordEntry', { headingId, text, source: null, childIds: [] }).catch(refusedOnly)
    if (what === 'removeEntry' && entryId !== undefined) await perform('removeEntry', { entryId })
    if (what === 'addAction' && childId !== undefined) await perform('addAction', { childId, what: text })
    if (what === 'moveAction' && childId !== undefined && actionId !== undefined)
      await perform('moveAction', { childId, actionId, beforeId: null })
    if (what === 'removeAction' && childId !== undefined && actionId !== undefined)
      await perform('removeAction', { childId, actionId })
    if (what === 'arrange') await perform('arrangeConference', { venue: text })
    if (what === 'go') await perform('moveToStep', { stepId: one(steps) ?? '' })
  }

  it(`equals the conference that was there, at every entry, whatever was done, undone and done again (seed ${seed})`, async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(move, { minLength: 1, maxLength: 25 }), async (moves) => {
        const conferenceId = await start()
        const were = new Map<number, Conference>()
        const remember = async () => {
          const { conference, revision } = await now(conferenceId)
          were.set(revision, conference)
        }
        await remember()
        for (const one of moves) {
          await make(conferenceId, one)
          await remember()
        }
        for (const [seq, conference] of were) {
          const then = await app.core.handlers.conferenceAt({ conferenceId, seq })
          expect(then.conference).toEqual(conference)
        }
        const history = await app.core.handlers.listHistory({ conferenceId })
        expect(history.map(({ seq }) => seq)).toEqual([...were.keys()])
        expect(history.map(({ stepId }) => stepId)).toEqual(
          [...were.values()].map(({ meeting }) => meeting.stepId),
        )
      }),
      { seed, numRuns: 40 },
    )
  })

  it('is the same after a restart, with the moment and the sentence of the entry, and changes nothing', async () => {
    const conferenceId = await start()
    await app.perform(conferenceId, 'arrangeConference', { venue: 'Room 2' })
    const before = await now(conferenceId)
    await app.perform(conferenceId, 'arrangeConference', { venue: 'Room 3' })
    await app.perform(conferenceId, 'moveToStep', { stepId: 'scaling' })
    await app.restart()
    await app.core.handlers.unlock({ passphrase })
    const today = await now(conferenceId)
    const then = await app.core.handlers.conferenceAt({ conferenceId, seq: 2 })
    expect(then).toMatchObject({
      seq: 2,
      at: before.savedAt,
      sentence: 'Arranged when and where the conference is',
      stepId: steps[0],
    })
    expect(then.conference).toEqual(before.conference)
    expect(await now(conferenceId)).toEqual(today)
  })

  it('is refused for a moment that is not in the history', async () => {
    const conferenceId = await start()
    expect(await refusalOf(() => app.core.handlers.conferenceAt({ conferenceId, seq: 9 }))).toMatchObject({
      code: 'no-such-moment',
    })
  })

  it('is refused in words when the history is not whole, and the conference of today still opens', async () => {
    const conferenceId = await start()
    await app.perform(conferenceId, 'arrangeConference', { venue: 'Room 2' })
    await app.perform(conferenceId, 'arrangeConference', { venue: 'Room 3' })
    await app.core.handlers.lock(null)
    const raw = await rawConnection(app.dataFolder, recoveryKey)
    raw.exec('DROP TRIGGER entry_never_changes')
    raw
      .prepare(
        "UPDATE entry SET text = replace(text, 'Room 2', 'Room 9') WHERE conference_id = ? AND seq = 3",
      )
      .run(conferenceId)
    raw.close()
    await app.core.handlers.unlock({ passphrase })
    const refusal = await refusalOf(() => app.core.handlers.conferenceAt({ conferenceId, seq: 2 }))
    expect(refusal.code).toBe('history-not-whole')
    expect(refusal.sentence).toContain('Entry 3 of the history')
    expect((await now(conferenceId)).conference.venue).toBe('Room 3')
  })
})

function fromTheRules() {
  const { agenda } = testPractice.profile
  const steps = agenda.map(({ id }) => id)
  const headingId = agenda.flatMap(({ headings }) => headings)[0]?.id ?? ''
  return { steps, headingId }
}

/** A rule said no: nothing was changed. Anything else is a fault of the test or the app. */
function refusedOnly(fault: unknown): void {
  if (!(fault instanceof Error) || fault.name !== 'Refusal') throw fault
}
