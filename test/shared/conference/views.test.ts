import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { roomView } from '../../../src-shared/audience/room.ts'
import type { Conference } from '../../../src-shared/conference/conference.ts'
import { performOperation } from '../../../src-shared/conference/operations/perform.ts'
import { testPractice } from '../../support/chairing.ts'
import { siblings } from '../../support/siblings.ts'

const base = siblings()
const { profile } = testPractice
const participants = [...base.conference.people.order, ...base.conference.children.order]

const view = fc.record({
  childId: fc.constantFrom(base.amber, base.isaac, base.baby),
  participantId: fc.constantFrom(...participants),
  answer: fc.constantFrom('yes', 'no', 'unsure', 'none'),
  reason: fc.string(),
  categoryIds: fc.subarray(profile.categories.map(({ id }) => id)),
})

function undecided(): Conference {
  const conference = structuredClone(base.conference)
  for (const child of Object.values(conference.children.byId))
    Object.assign(child, { views: {}, decision: null })
  return conference
}

function withoutViews(conference: Conference): Conference {
  const copy = structuredClone(conference)
  for (const child of Object.values(copy.children.byId)) child.views = {}
  return copy
}

describe('whatever views are given, by whomever', () => {
  const seed = Number(process.env.SEED ?? Date.now() % 2 ** 31)

  it(`nothing but the view is recorded: no outcome, category or threshold follows from it (SEED=${seed})`, () => {
    const before = undecided()
    fc.assert(
      fc.property(fc.array(view, { minLength: 1, maxLength: 12 }), (views) => {
        let conference = before
        for (const given of views) {
          const performed = performOperation(conference, 'recordView', given, {
            at: '2026-03-24T11:00:00.000Z',
            newId: () => 'never',
            practice: testPractice,
          })
          expect(performed.newIds).toEqual([])
          expect(performed.sentence).not.toMatch(/\d|majority|outcome/i)
          conference = performed.conference
        }
        expect(withoutViews(conference)).toEqual(before)
        for (const { id: stepId } of profile.agenda) {
          const at = (one: Conference) =>
            roomView({ ...one, meeting: { ...one.meeting, stepId } }, testPractice, {
              isBlank: false,
              childId: null,
            })
          expect(at(conference)).toEqual(at(before))
        }
      }),
      { seed, numRuns: 60 },
    )
  })
})
