import { describe, expect, it } from 'vitest'
import { knownDates } from '../../../src-shared/practice/knownDates.ts'
import { deriveDates, type StartingEvents } from '../../../src-shared/practice/timeLimits.ts'
import { testPractice } from '../../support/chairing.ts'

const conferenceOn = (date: string): StartingEvents => ({
  kindId: 'initial',
  planNeeded: true,
  on: { conference: date },
  conferenceEndedAt: null,
  nextConferenceOn: null,
})

describe('dates as far as they are known', () => {
  it('are those of the time limits where the bank holidays are known', () => {
    const events = conferenceOn('2026-03-24')
    const { dates, problem } = knownDates(testPractice, events)
    expect(dates).toEqual(deriveDates(testPractice, events))
    expect(dates).not.toHaveLength(0)
    expect(problem).toBeNull()
  })

  it('leave out what cannot be counted, keep the rest, and say why', () => {
    const { dates, problem } = knownDates(testPractice, conferenceOn('2031-03-24'))
    expect(() => deriveDates(testPractice, conferenceOn('2031-03-24'))).toThrow()
    expect(dates.filter(({ event }) => event === 'nextReview').map(({ date }) => date)).toEqual([
      '2031-06-23',
      '2031-06-24',
    ])
    expect(dates.some(({ unit }) => unit === 'workingDays')).toBe(false)
    expect(problem).toContain('bank holidays of 2025 to 2027')
  })
})
