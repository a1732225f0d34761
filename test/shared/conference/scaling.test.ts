import { describe, expect, it } from 'vitest'
import { lastTime, scalingSeats, spreadInWords } from '../../../src-shared/conference/scaling.ts'
import { reedConference } from '../../renderer/support/reedConference.ts'
import { testPractice } from '../../support/chairing.ts'

function asked() {
  const { chairing, ids } = reedConference()
  const { question, zero, ten } = testPractice.profile.scaling
  const questionId = chairing.do('askScalingQuestion', { question, zero, ten, dangerId: null, childIds: [] })
  const current = () => {
    const found = chairing.conference.scalingQuestions.byId[questionId]
    if (found === undefined) throw new Error('The question is gone')
    return found
  }
  const seats = () => scalingSeats(chairing.conference, testPractice, current())
  const score = (participantId: string, number: number | null) =>
    chairing.do('recordScale', { questionId, participantId, score: number })
  const reveal = () => chairing.do('revealScales', { questionId })
  const seal = () => chairing.do('sealScales', { questionId })
  const exclude = (personId: string) =>
    chairing.do('excludePerson', {
      personId,
      scope: { kind: 'whole' },
      groundIds: ['d'],
      rationale: 'Eleven threatening messages.',
      requestedById: ids.daniel,
      requestedOn: '2026-03-17',
      managersDecisionReference: 'MDR-2231',
    })
  return {
    chairing,
    ids,
    current,
    seats,
    score,
    reveal,
    seal,
    exclude,
    history: chairing.history,
    spread: () => spreadInWords(current(), seats()),
  }
}

describe('who gives a number', () => {
  it('has a seat for the family and the children who come before the professionals, and none for who takes no part', () => {
    const { seats } = asked()
    expect(seats().map(({ name }) => name)).toEqual([
      'Kerry Reed',
      'Nan Pat',
      'Amber',
      'Daniel Okafor',
      'Grace Lindqvist',
      'Ms Patel',
      'Linda Hart',
      'Sana Qureshi',
      'PC Tom Ward',
    ])
  })

  it('gives a seat to somebody who is not there and to a child whose number is brought', () => {
    const { ids, seats, score } = asked()
    score(ids.lee, 9)
    score(ids.isaac, 4)
    expect(seats().map(({ name, group }) => `${name}, ${group}`)).toEqual(
      expect.arrayContaining(['Lee Marsh, family', 'Isaac, children']),
    )
  })
})

describe('how far apart the numbers are', () => {
  it('is said with all the names at both ends', () => {
    const { ids, score, spread } = asked()
    score(ids.kerry, 7)
    score(ids.pat, 7)
    score(ids.daniel, 4)
    score(ids.police, 2)
    score(ids.midwife, null)
    expect(spread()).toBe('From 2 to 7. Furthest apart: Kerry Reed and Nan Pat at 7, and PC Tom Ward at 2.')
  })

  it('is not said about one number, and says so when all are the same', () => {
    const { ids, score, spread } = asked()
    score(ids.kerry, 0)
    expect(spread()).toBe('')
    score(ids.police, 0)
    expect(spread()).toBe('Everybody who gave a number said 0.')
  })
})

it('while scales are sealed, the history does not say what anybody answered', () => {
  const { ids, score, reveal, history } = asked()
  score(ids.kerry, 7)
  score(ids.pat, null)
  expect(history.slice(-2)).toEqual(['Recorded Kerry Reed’s scale', 'Recorded Nan Pat’s scale'])
  reveal()
  score(ids.pat, null)
  expect(history.at(-1)).toBe('Nan Pat gave no number')
})

describe('after the reveal', () => {
  it('a number is corrected, and the history says whose and not which', () => {
    const { ids, score, reveal, history } = asked()
    score(ids.kerry, 7)
    reveal()
    score(ids.kerry, 7)
    score(ids.kerry, 2)
    score(ids.pat, 2)
    expect(history.slice(-3)).toEqual([
      'Recorded Kerry Reed’s scale',
      'Corrected Kerry Reed’s number',
      'Recorded Nan Pat’s scale',
    ])
  })

  it('the answers are sealed again as they are', () => {
    const { ids, score, reveal, seal, current, history } = asked()
    score(ids.kerry, 7)
    reveal()
    seal()
    expect(current()).toMatchObject({ revealedAt: null, scales: { [ids.kerry]: { score: 7 } } })
    expect(history.at(-1)).toBe('Sealed the scales again')
  })
})

it('what somebody says who is not in the room was given outside the meeting, and can be told apart where they are', () => {
  const { chairing, ids, score, current, exclude } = asked()
  const outside = (id: string) => current().scales[id]?.outsideMeeting
  exclude(ids.police)
  for (const id of [ids.kerry, ids.amber, ids.lee, ids.isaac, ids.police]) score(id, 4)
  expect([ids.kerry, ids.amber, ids.lee, ids.isaac, ids.police].map(outside)).toEqual([
    false,
    false,
    true,
    true,
    true,
  ])
  const [question] = chairing.conference.scalingQuestions.order
  chairing.do('recordScale', { questionId: question ?? '', participantId: ids.kerry, outsideMeeting: true })
  expect(outside(ids.kerry)).toBe(true)
})

describe('what was said last time', () => {
  function atReview(scales: { question: string; name: string; score: number }[]) {
    const { chairing, ids, current } = asked()
    const earlier = [{ date: '2025-12-16', kindId: 'initial', scales, actions: [] }]
    const conference = { ...chairing.conference, earlierConferences: earlier }
    return { ids, found: lastTime(conference, testPractice, current()) }
  }
  const { question } = testPractice.profile.scaling

  it('is of the same question in the same words, by whoever is called the same', () => {
    const { ids, found } = atReview([
      { question: question.toUpperCase().replace('?', ''), name: 'kerry reed', score: 3 },
      { question, name: 'Patricia Reed', score: 4 },
      { question, name: 'Amber', score: 5 },
      { question, name: 'Dr Gone Away', score: 6 },
      { question: 'Something else?', name: 'Kerry Reed', score: 9 },
    ])
    expect(found?.date).toBe('2025-12-16')
    expect(
      found?.numbers.map(({ score, seat }) => [score, seat?.participantId ?? null, seat?.group]),
    ).toEqual([
      [3, ids.kerry, 'family'],
      [4, ids.pat, 'family'],
      [5, ids.amber, 'children'],
      [6, null, undefined],
    ])
  })

  it('is nothing where the question was not asked', () => {
    expect(atReview([]).found).toBeNull()
    expect(atReview([{ question: 'Something else?', name: 'Kerry Reed', score: 9 }]).found).toBeNull()
  })
})
