import { describe, expect, it } from 'vitest'
import { scalingSeats, spreadInWords } from '../../../src-shared/conference/scaling.ts'
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
  return {
    ids,
    seats,
    score,
    reveal,
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
    expect(spread()).toBe('Furthest apart: Kerry Reed and Nan Pat at 7, and PC Tom Ward at 2.')
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
