import { describe, expect, it } from 'vitest'
import { deriveDates, type StartingEvents } from '../../../src-shared/practice/timeLimits.ts'
import { testPractice as practice } from '../../support/chairing.ts'

const initial: StartingEvents = {
  kindId: 'initial',
  planNeeded: true,
  on: { conference: '2026-03-24', strategyDiscussion: '2026-03-05' },
  conferenceEndedAt: '2026-03-24T12:10:00.000Z',
  nextConferenceOn: '2026-06-16',
}

function limit(limitId: string, events: StartingEvents) {
  const found = deriveDates(practice, events).find((date) => date.limitId === limitId)
  if (!found) throw new Error(`${limitId} gives no date`)
  return found
}

describe('the dates of a conference', () => {
  it.each([
    ['initialConference', '2026-03-26'],
    ['decisionLetter', '2026-03-25'],
    ['firstCoreGroup', '2026-04-09'],
    ['minutes15', '2026-04-16'],
    ['minutes20', '2026-04-23'],
    ['firstReview91Days', '2026-06-23'],
    ['firstReview3Months', '2026-06-24'],
    ['midwayCheck', '2026-05-05'],
    ['socialWorkReportToFamily', '2026-03-19'],
    ['exclusionRequest', '2026-03-19'],
    ['complaint', '2026-04-21'],
  ])('on 24 March 2026: %s by %s', (limitId, date) => {
    expect(limit(limitId, initial).date).toBe(date)
  })

  it('say how they were counted, and which bank holidays were not', () => {
    expect(limit('firstCoreGroup', initial).sentence).toBe(
      'by Thursday 9 April 2026: 10 working days after the conference on 24 March 2026, bank holidays on 3 and 6 April not counted',
    )
    expect(limit('firstReview91Days', initial).sentence).toBe(
      'by Tuesday 23 June 2026: 91 days after the conference on 24 March 2026',
    )
    expect(limit('decisionLetter', initial).sentence).toBe(
      'by Wednesday 25 March 2026: 1 working day after the conference on 24 March 2026',
    )
    expect(limit('midwayCheck', initial).sentence).toBe(
      'by Tuesday 5 May 2026: halfway between the conferences on 24 March 2026 and 16 June 2026',
    )
    expect(limit('socialWorkReportToFamily', initial).sentence).toBe(
      'by Thursday 19 March 2026: 3 working days before the conference on 24 March 2026',
    )
    expect(limit('planSigned', initial).sentence).toBe(
      'by 12:10 on Tuesday 24 March 2026: at the end of the conference at 12:10 on 24 March 2026',
    )
  })

  it('mark the earliest where two rules say the same thing', () => {
    expect(limit('firstReview91Days', initial).isEarliest).toBe(true)
    expect(limit('firstReview3Months', initial).isEarliest).toBe(false)
    expect(limit('firstCoreGroup', initial).isEarliest).toBe(true)
  })

  it('come in their order', () => {
    const dates = deriveDates(practice, initial).map(({ date }) => date)
    expect(dates).toEqual([...dates].sort())
    expect(dates.length).toBeGreaterThan(15)
  })

  it('leave out what belongs to a plan when no plan is needed', () => {
    const ids = deriveDates(practice, { ...initial, planNeeded: false }).map(({ limitId }) => limitId)
    expect(ids).toContain('minutes15')
    expect(ids).not.toContain('firstCoreGroup')
    expect(ids).not.toContain('planToParents')
  })

  it('leave out what counts from a day that is not known yet', () => {
    const unknown = { ...initial, on: { conference: null }, conferenceEndedAt: null, nextConferenceOn: null }
    expect(deriveDates(practice, unknown)).toEqual([])
  })

  it('are refused in a year whose bank holidays are not known', () => {
    const far = { ...initial, on: { conference: '2031-03-24' }, conferenceEndedAt: null }
    expect(() => deriveDates(practice, far)).toThrow(/cannot count working days in 2031/)
  })

  it('skip the Christmas holidays across the year', () => {
    const christmas = { ...initial, on: { conference: '2026-12-22' } }
    expect(limit('firstCoreGroup', christmas).sentence).toBe(
      'by Friday 8 January 2027: 10 working days after the conference on 22 December 2026, bank holidays on 25 and 28 December and 1 January not counted',
    )
  })

  it('end three months after 30 November on the last day of February', () => {
    const november = { ...initial, on: { conference: '2026-11-30' } }
    expect(limit('firstReview3Months', november).date).toBe('2027-02-28')
  })
})

describe('limits in hours', () => {
  it('count from the end of the conference', () => {
    expect(limit('planToParents', initial)).toMatchObject({
      date: '2026-03-26',
      time: '12:10',
      moment: '2026-03-26T12:10:00.000Z',
    })
  })

  it('are right over the beginning of summer time', () => {
    const spring = {
      ...initial,
      on: { conference: '2026-03-27' },
      conferenceEndedAt: '2026-03-27T16:00:00.000Z',
    }
    expect(limit('planToParents', spring)).toMatchObject({ date: '2026-03-29', time: '17:00' })
    expect(limit('planToParents', spring).sentence).toBe(
      'by 17:00 on Sunday 29 March 2026: 48 hours after the end of the conference at 16:00 on 27 March 2026, over the change of the clocks',
    )
  })

  it('are right over its end, and on summer days', () => {
    const autumn = {
      ...initial,
      on: { conference: '2026-10-23' },
      conferenceEndedAt: '2026-10-23T15:00:00.000Z',
    }
    expect(limit('formalDissent', autumn)).toMatchObject({ date: '2026-10-26', time: '15:00' })
    expect(limit('formalDissent', autumn).sentence).toContain('at 16:00 on 23 October 2026')
    expect(limit('planCompleted', autumn)).toMatchObject({ date: '2026-10-24', time: '16:00' })
  })

  it('give the day while the end of the conference is not recorded', () => {
    const open = limit('planToParents', { ...initial, conferenceEndedAt: null })
    expect(open).toMatchObject({ date: '2026-03-26', time: null, moment: null })
    expect(open.sentence).toBe(
      'by Thursday 26 March 2026: 48 hours after the end of the conference on 24 March 2026, to the hour once the end is recorded',
    )
  })
})

describe('the dates of other conferences', () => {
  it('count a later review by 183 days and six months', () => {
    const review = { ...initial, kindId: 'review', on: { conference: '2026-06-16', planStart: '2026-03-24' } }
    expect(limit('nextReview183Days', review)).toMatchObject({ date: '2026-12-16', isEarliest: true })
    expect(limit('nextReview6Months', review)).toMatchObject({ date: '2026-12-16', isEarliest: false })
    expect(limit('drift9', review).date).toBe('2026-12-24')
    expect(limit('reviewReports', review).date).toBe('2026-06-09')
  })

  it('count a pre-birth conference back from the day on which the baby is due', () => {
    const preBirth = {
      ...initial,
      kindId: 'preBirth',
      on: { dueDateOfBirth: '2026-09-10', birth: '2026-09-12' },
    }
    expect(limit('preBirthThreeMonths', preBirth)).toMatchObject({ date: '2026-06-10', isEarliest: true })
    expect(limit('preBirth28Weeks', preBirth).date).toBe('2026-06-18')
    expect(limit('preBirth34Weeks', preBirth).date).toBe('2026-07-30')
    expect(limit('reviewAfterBirth', preBirth).date).toBe('2026-10-10')
    expect(limit('preBirth34Weeks', preBirth).sentence).toBe(
      'by Thursday 30 July 2026: 6 weeks before the day on which the baby is due, 10 September 2026',
    )
  })

  it('count a transfer from the notice of the move', () => {
    const transfer = { ...initial, kindId: 'transferIn', on: { notificationOfMove: '2026-04-27' } }
    expect(limit('transferInConference', transfer).sentence).toBe(
      'by Tuesday 19 May 2026: 15 working days after the notice of the move on 27 April 2026, bank holiday on 4 May not counted',
    )
  })
})
