import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type RoomStep, roomView } from '../../../src-shared/audience/room.ts'
import type { Conference } from '../../../src-shared/conference/conference.ts'
import type { Scale } from '../../../src-shared/conference/discussion.ts'
import { testPractice } from '../../support/chairing.ts'
import { siblings } from '../../support/siblings.ts'

const base = siblings()
const { agenda } = testPractice.profile
const givenAt = '2026-03-24T11:00:00.000Z'
const [question] = Object.values(base.conference.scalingQuestions.byId)
if (question === undefined) throw new Error('Nobody asked a scaling question')
const participants = [...base.conference.people.order, ...base.conference.children.order]

const scale: fc.Arbitrary<Scale> = fc.record({
  score: fc.option(fc.integer({ min: 0, max: 10 })),
  reason: fc.string(),
  outsideMeeting: fc.boolean(),
  givenAt: fc.constant(givenAt),
})
const scales = fc.dictionary(fc.constantFrom(...participants), scale)
const stepId = fc.constantFrom(...agenda.map(({ id }) => id))
const earlier = fc.array(
  fc.record({
    question: fc.constantFrom(question.question, 'Something else?'),
    name: fc.constantFrom('Kerry Reed', 'Isaac Reed', 'Somebody Gone'),
    score: fc.integer({ min: 0, max: 10 }),
  }),
)

function conferenceWith(
  given: Record<string, Scale>,
  rest: { stepId: string; isRevealed: boolean; before: { question: string; name: string; score: number }[] },
): Conference {
  const conference = structuredClone(base.conference)
  conference.meeting.stepId = rest.stepId
  conference.earlierConferences = [
    { date: '2025-12-16', kindId: 'initial', scales: rest.before, actions: [] },
  ]
  for (const one of Object.values(conference.scalingQuestions.byId))
    Object.assign(one, { scales: given, revealedAt: rest.isRevealed ? givenAt : null })
  return conference
}

const shown = (conference: Conference) =>
  roomView(conference, testPractice, { isBlank: false, childId: base.amber })

describe('whatever anybody answers', () => {
  const seed = Number(process.env.SEED ?? Date.now() % 2 ** 31)

  it(`the room sees exactly the same while it is sealed, at every step (SEED=${seed})`, () => {
    fc.assert(
      fc.property(scales, scales, stepId, earlier, (one, other, step, before) => {
        const rest = { stepId: step, isRevealed: false, before }
        expect(shown(conferenceWith(one, rest))).toEqual(shown(conferenceWith(other, rest)))
        expect(shown(conferenceWith(one, rest))).toEqual(shown(conferenceWith({}, { ...rest, before: [] })))
      }),
      { seed, numRuns: 300 },
    )
  })

  it(`once it is revealed the room sees every number as it was given, and no other number (SEED=${seed})`, () => {
    fc.assert(
      fc.property(scales, earlier, (given, before) => {
        const conference = conferenceWith(given, { stepId: 'scaling', isRevealed: true, before })
        const [scaling] = (shown(conference) as RoomStep).scaling
        const numbers = Object.values(given).flatMap(({ score }) => (score === null ? [] : [score]))
        expect(scaling?.marks?.map(({ score }) => score).toSorted()).toEqual(numbers.toSorted())
        // In the words there are the highest and the lowest, and nothing that was computed.
        const inWords = (scaling?.spread.match(/\d+(\.\d+)?/g) ?? []).map(Number)
        for (const number of inWords) expect([Math.min(...numbers), Math.max(...numbers)]).toContain(number)
        expect(JSON.stringify(scaling)).not.toMatch(/average|mean\b|median|\d\.\d/i)
        const lastNumbers = before.filter(
          (one) => one.question === question.question && one.name !== 'Somebody Gone',
        )
        expect(scaling?.lastTime?.marks.map(({ score }) => score) ?? []).toEqual(
          lastNumbers.map(({ score }) => score),
        )
        expect(JSON.stringify(scaling)).not.toContain('Gone')
      }),
      { seed, numRuns: 300 },
    )
  })
})
