import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { viewFor } from '../../../src-shared/audience/audience.ts'
import type { Conference } from '../../../src-shared/conference/conference.ts'
import { addRow } from '../../../src-shared/conference/table.ts'
import { testPractice } from '../../support/chairing.ts'
import { siblings } from '../../support/siblings.ts'

const reed = siblings()
const { amber, isaac, baby, mother, father, grandmother, together, withoutFather } = reed
/** Whose record is whose, as the fixture has it. */
const childrenOfReader = {
  [mother]: [amber, isaac, baby],
  [father]: [amber, isaac],
  [grandmother]: [amber, isaac],
}
const readers = [mother, father, grandmother]

const said = fc.record({
  childIds: fc.subarray([amber, isaac, baby]),
  partId: fc.constantFrom(together, withoutFather),
  keptFrom: fc.constantFrom('nobody', 'nobodyNamedYet', 'family', mother, father, grandmother),
  byChild: fc.constantFrom(null, amber, isaac, baby),
  as: fc.constantFrom('entry', 'danger'),
})
type Said = typeof said extends fc.Arbitrary<infer T> ? T : never

const token = (index: number) => `secret-${index}-secret`

function conferenceWith(things: Said[]): Conference {
  const conference = structuredClone(reed.conference)
  things.forEach(({ childIds, partId, keptFrom, byChild, as }, index) => {
    const id = `said-${index}`
    if (as === 'danger') {
      const goal = { statement: '', seenFor: '' }
      addRow(conference.dangers, { id, statement: token(index), childIds, disputes: {}, goal, partId })
      return
    }
    const personIds = keptFrom === 'nobodyNamedYet' ? [] : [keptFrom]
    const withheldFrom =
      keptFrom === 'family' ? ({ kind: 'family' } as const) : ({ kind: 'people', personIds } as const)
    addRow(conference.entries, {
      id,
      headingId: 'strength',
      text: token(index),
      source: byChild === null ? null : { kind: 'child', childId: byChild },
      childIds,
      partId,
      restriction: keptFrom === 'nobody' ? null : { withheldFrom, reason: '' },
      exactWords: false,
      standing: null,
      happenedOn: null,
      harm: null,
      released: true,
      recordedAt: '2026-03-24T10:00:00.000Z',
    })
  })
  return conference
}

/** The rule, said a second time: about a child of theirs or all, not kept from them, in a part that was open to them. */
function mayRead(reader: string, { childIds, partId, keptFrom, byChild, as }: Said): boolean {
  const own = childrenOfReader[reader] ?? []
  const isAboutTheirs = childIds.length === 0 || childIds.some((id) => own.includes(id))
  const isOpen = partId === together || reader !== father
  if (as === 'danger') return isAboutTheirs && isOpen
  const isKept = ['nobodyNamedYet', 'family', reader].includes(keptFrom)
  return isAboutTheirs && isOpen && !isKept && (byChild === null || own.includes(byChild))
}

const seed = Number(process.env.SEED ?? Date.now() % 2 ** 31)

describe('whatever is said, to whomever it is restricted, in whichever part, about whichever child', () => {
  it(`each of the family’s minutes hold exactly what their reader may have (SEED=${seed})`, () => {
    fc.assert(
      fc.property(fc.array(said, { minLength: 1, maxLength: 12 }), (things) => {
        const conference = conferenceWith(things)
        for (const personId of readers) {
          const view = viewFor(conference, testPractice, { kind: 'familyMinutesFor', personId })
          const words = JSON.stringify(view)
          const found = things.map((_thing, index) => words.includes(token(index)))
          expect(found).toEqual(things.map((thing) => mayRead(personId, thing)))
        }
      }),
      { seed, numRuns: 25 },
    )
  })
})
