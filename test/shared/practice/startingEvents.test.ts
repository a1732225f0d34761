import { describe, expect, it } from 'vitest'
import type { Birth, Child } from '../../../src-shared/conference/child.ts'
import { newChild, newConference } from '../../../src-shared/conference/defaults.ts'
import { startingEventsOf } from '../../../src-shared/practice/startingEvents.ts'
import { testPractice as practice } from '../../support/chairing.ts'

const conference = {
  ...newConference({
    id: 'conference',
    partId: 'part',
    kindId: 'preBirth',
    profile: { id: practice.profile.id, version: practice.profile.version },
    firstStepId: 'people',
    date: '2026-03-24',
    isPractice: false,
  }),
  strategyDiscussionOn: '2026-03-05',
}
const childWith = (birth: Birth): Child => newChild('child', { givenName: '', familyName: 'Dunn' }, birth)
const unborn = childWith({ kind: 'unborn', dueDate: '2026-07-01' })

describe('the events that a child’s dates follow from', () => {
  it('are those that the conference knows', () => {
    const events = startingEventsOf(conference, unborn, practice)
    expect(events).toMatchObject({ kindId: 'preBirth', planNeeded: false, conferenceEndedAt: null })
    expect(events.on).toMatchObject({
      conference: '2026-03-24',
      strategyDiscussion: '2026-03-05',
      dueDateOfBirth: '2026-07-01',
      birth: null,
      inquorateConference: null,
    })
  })

  it('count a birth after the conference, and not that of an older brother or sister', () => {
    const bornOn = (dateOfBirth: string) =>
      startingEventsOf(conference, childWith({ kind: 'born', dateOfBirth }), practice).on.birth
    expect(bornOn('2026-06-28')).toBe('2026-06-28')
    expect(bornOn('2018-02-03')).toBeNull()
  })

  it('hold the decision, the day of the next review, and the latest review before', () => {
    const decision = {
      outcomeId: 'planNeeded',
      categoryIds: ['neglect'],
      rationale: '',
      reachedBy: 'chair',
      decidedByChairName: '',
      decidedAt: '2026-03-24T12:00:00.000Z',
    } as const
    const child: Child = {
      ...unborn,
      decision: { ...decision, categoryIds: [...decision.categoryIds] },
      plan: { ...unborn.plan, reviewDate: '2026-06-16' },
    }
    const earlier = (date: string, kindId: string) => ({ date, kindId, scales: [], actions: [] })
    const events = startingEventsOf(
      {
        ...conference,
        earlierConferences: [
          earlier('2025-12-01', 'review'),
          earlier('2026-01-12', 'initial'),
          earlier('2025-09-01', 'review'),
        ],
      },
      child,
      practice,
    )
    expect(events).toMatchObject({ planNeeded: true, nextConferenceOn: '2026-06-16' })
    expect(events.on.previousReview).toBe('2025-12-01')
  })

  it('ask for a new date when too few agencies came, unless the conference goes on for a good reason', () => {
    const inquorate = (exceptionId: string | null): Child => ({
      ...unborn,
      quoracy: { confirmed: 'inquorate', exceptionId, reason: '', newDate: null },
    })
    const on = (child: Child) => startingEventsOf(conference, child, practice).on.inquorateConference
    expect(on(inquorate(null))).toBe('2026-03-24')
    expect(on(inquorate('delayHarmful'))).toBeNull()
  })
})
