import type { TimeLimit } from '../profile.ts'
import { protectionConferences } from './kinds.ts'

const whilePlanRuns: Omit<TimeLimit, 'direction'>[] = [
  {
    id: 'newDateWhenInquorate',
    title: 'Conference meets again with enough agencies',
    value: 10,
    unit: 'workingDays',
    from: 'inquorateConference',
    event: 'newDateWhenInquorate',
    kindIds: protectionConferences,
    onlyWithPlan: false,
    source: 'Swindon procedures, quorate conferences, March 2023',
  },
  {
    id: 'coreGroup4Weeks',
    title: 'Next core group meets',
    value: 4,
    unit: 'weeks',
    from: 'previousCoreGroup',
    event: 'nextCoreGroup',
    kindIds: protectionConferences,
    onlyWithPlan: true,
    source: 'Newcastle procedures, core groups',
  },
  {
    id: 'coreGroup6Weeks',
    title: 'Next core group meets',
    value: 6,
    unit: 'weeks',
    from: 'previousCoreGroup',
    event: 'nextCoreGroup',
    kindIds: protectionConferences,
    onlyWithPlan: true,
    source: 'Wales and Guernsey procedures: the outer limit',
  },
  {
    id: 'midwayCheck',
    title: 'Chair’s midway check of the plan',
    value: 0,
    unit: 'calendarDays',
    from: 'midpointToNextConference',
    event: 'midwayCheck',
    kindIds: protectionConferences,
    onlyWithPlan: true,
    source: 'Walsall practice standards for conference chairs, section 3',
  },
  {
    id: 'reviewAfterBirth',
    title: 'Review conference after the birth',
    value: 4,
    unit: 'weeks',
    from: 'birth',
    event: 'reviewAfterBirth',
    kindIds: ['preBirth'],
    onlyWithPlan: true,
    source: 'Cheshire East procedures, pre-birth conferences',
  },
  {
    id: 'correctionOfMinutes',
    title: 'Corrections to the minutes are asked for',
    value: 10,
    unit: 'workingDays',
    from: 'receiptOfMinutes',
    event: 'correctionOfMinutes',
    kindIds: protectionConferences,
    onlyWithPlan: false,
    source: 'Wales Safeguarding Procedures',
  },
  {
    id: 'chairMeetsComplainant',
    title: 'Chair meets the person who complained',
    value: 14,
    unit: 'calendarDays',
    from: 'contactByComplainant',
    event: 'chairMeetsComplainant',
    kindIds: protectionConferences,
    onlyWithPlan: false,
    source: 'City of York, making a complaint about a conference (an earlier edition)',
  },
]

const drift = (id: string, title: string, value: number, source: string): Omit<TimeLimit, 'direction'> => ({
  id,
  title,
  value,
  unit: 'months',
  from: 'planStart',
  event: id,
  kindIds: ['review'],
  onlyWithPlan: true,
  source,
})

/** A plan that goes on without change is asked about at set times. */
const driftPrompts = [
  drift(
    'drift9',
    'Plan of nine months: is the child’s life better for it?',
    9,
    'Practice guide for Child Protection Advisors; Swindon procedures, reducing the length of plans',
  ),
  drift(
    'drift12',
    'Plan of twelve months: chair’s mid-point review',
    12,
    'Swindon procedures, reducing the length of plans',
  ),
  drift(
    'drift15',
    'Plan of fifteen months: legal planning meeting if the worries remain',
    15,
    'Swindon procedures, reducing the length of plans',
  ),
  drift(
    'drift21',
    'Plan of twenty-one months: the longest a plan lasts',
    21,
    'Swindon procedures, reducing the length of plans',
  ),
]

const lookedAfter = (
  id: string,
  title: string,
  limit: Pick<TimeLimit, 'value' | 'unit' | 'from' | 'event'>,
): Omit<TimeLimit, 'direction'> => ({
  id,
  title,
  ...limit,
  kindIds: ['lookedAfterReview'],
  onlyWithPlan: false,
  source: 'Walsall practice standards, section 5',
})

const lookedAfterReviews = [
  lookedAfter('lookedAfterFirstReview', 'First review is held', {
    value: 20,
    unit: 'workingDays',
    from: 'becameLookedAfter',
    event: 'lookedAfterFirstReview',
  }),
  lookedAfter('lookedAfterSecondReview91Days', 'Second review is held', {
    value: 91,
    unit: 'calendarDays',
    from: 'firstLookedAfterReview',
    event: 'lookedAfterSecondReview',
  }),
  lookedAfter('lookedAfterSecondReview3Months', 'Second review is held', {
    value: 3,
    unit: 'months',
    from: 'firstLookedAfterReview',
    event: 'lookedAfterSecondReview',
  }),
  lookedAfter('lookedAfterNextReview183Days', 'Next review is held', {
    value: 183,
    unit: 'calendarDays',
    from: 'previousReview',
    event: 'lookedAfterNextReview',
  }),
  lookedAfter('lookedAfterNextReview6Months', 'Next review is held', {
    value: 6,
    unit: 'months',
    from: 'previousReview',
    event: 'lookedAfterNextReview',
  }),
]

/** Limits that count from something else that happens while a plan runs, or after the papers went out. */
export const timeLimitsFromElsewhere: TimeLimit[] = [
  ...whilePlanRuns,
  ...driftPrompts,
  ...lookedAfterReviews,
].map((limit) => ({ ...limit, direction: 'after' }))
