import { describe, expect, it } from 'vitest'
import type {
  CaseSystem,
  CensusRecord,
  ChildProtectionPlan,
  Section47,
} from '../../../src-shared/census/censusRecord.ts'
import { censusRules, checkCensus } from '../../../src-shared/census/censusRules.ts'

const enquiry: Section47 = {
  S47ActualStartDate: '2026-03-05',
  InitialCPCtarget: '2026-03-26',
  DateOfInitialCPC: '2026-03-24',
  ICPCnotRequired: false,
}
const newPlan: ChildProtectionPlan = {
  CPPstartDate: '2026-03-24',
  CPPendDate: null,
  InitialCategoryOfAbuse: 'EMO',
  LatestCategoryOfAbuse: 'EMO',
  NumberOfPreviousCPP: 0,
  Reviews: null,
}
const reviewedPlan: ChildProtectionPlan = {
  ...newPlan,
  CPPstartDate: '2025-12-01',
  Reviews: { CPPreviewDate: '2026-02-24' },
}
const caseSystem: CaseSystem = {
  ReferenceDate: '2026-03-31',
  CINreferralDate: '2026-03-01',
  otherPlans: [],
  CINPlanDates: [],
}

interface Parts {
  child?: Partial<CensusRecord['ChildIdentifiers']>
  transferIn?: string
  enquiry?: Section47 | null
  plan?: ChildProtectionPlan | null
}

function record({ child = {}, transferIn, enquiry: given = enquiry, plan = newPlan }: Parts): CensusRecord {
  return {
    ChildIdentifiers: {
      LAchildID: 'C-118204',
      PersonBirthDate: '2017-05-02',
      ExpectedPersonBirthDate: null,
      Sex: 'F',
      ...child,
    },
    CINdetails: {
      DateOfInitialCPC: transferIn ?? null,
      Section47: given,
      ChildProtectionPlans: plan,
    },
  }
}

function codes(parts: Parts, system: Partial<CaseSystem> = {}): string[] {
  return checkCensus(record(parts), { ...caseSystem, ...system }).map(
    ({ code, kind }) => `${code} ${kind === 'broken' ? 'broken' : 'look up'}`,
  )
}

const afterReview = (plan: Partial<ChildProtectionPlan>): Parts => ({
  enquiry: null,
  plan: { ...reviewedPlan, ...plan },
})

describe('a record in which everything fits', () => {
  it('breaks no rule', () => {
    expect(codes({})).toEqual([])
    expect(codes({ plan: null })).toEqual([])
    expect(codes({ enquiry: null, transferIn: '2026-03-24' })).toEqual([])
  })

  it('says what to look up where the conference does not know', () => {
    const nothingKnown = { ReferenceDate: null, CINreferralDate: null, otherPlans: null, CINPlanDates: null }
    expect(codes({}, nothingKnown)).toEqual([
      '1104 look up',
      '8715 look up',
      '1105 look up',
      '8935 look up',
      '8940 look up',
    ])
    expect(codes(afterReview({}), nothingKnown)).toContain('4003 look up')
  })

  it('has a sentence for every answer that a rule can give', () => {
    for (const { code, toDo } of censusRules) expect(toDo, code).toMatch(/\.$/)
    const empty = record({
      enquiry: { ...enquiry, InitialCPCtarget: null },
      plan: { ...reviewedPlan, CPPstartDate: null },
    })
    const nothingKnown = { ReferenceDate: null, CINreferralDate: null, otherPlans: null, CINPlanDates: null }
    for (const { sentence, code } of checkCensus(empty, nothingKnown)) expect(sentence, code).toMatch(/\.$/)
  })
})

describe('the child', () => {
  it.each([
    ['8500', { LAchildID: null }],
    ['8525Q', { PersonBirthDate: null }],
    ['8525Q', { ExpectedPersonBirthDate: '2026-07-01' }],
    ['4180', { Sex: null }],
  ] as const)('rule %s: who it is has to be told', (code, child) => {
    expect(codes({ child })).toEqual([`${code} broken`])
  })

  it('rule 8750: a child who is not born yet has the sex U', () => {
    const unborn = { PersonBirthDate: null, ExpectedPersonBirthDate: '2026-07-01' }
    expect(codes({ child: { ...unborn, Sex: 'F' } })).toEqual(['8750 broken'])
    expect(codes({ child: { ...unborn, Sex: 'U' } })).toEqual([])
  })
})

describe('the conference', () => {
  it('rule 8870Q: its target is never on a Saturday or Sunday', () => {
    expect(codes({ enquiry: { ...enquiry, InitialCPCtarget: '2026-03-28' } })).toEqual(['8870Q broken'])
    expect(codes({ enquiry: { ...enquiry, InitialCPCtarget: null } })).toEqual(['8870Q look up'])
  })

  it('rule 8875: it is never on a Saturday or Sunday, for a child who moved here either', () => {
    const sunday = '2026-03-22'
    const plan = { ...newPlan, CPPstartDate: sunday }
    expect(codes({ enquiry: { ...enquiry, DateOfInitialCPC: sunday }, plan })).toEqual(['8875 broken'])
    expect(codes({ enquiry: null, transferIn: sunday, plan })).toEqual(['8875 broken'])
  })

  it('rule 1104: it is not before the referral', () => {
    expect(codes({ plan: null }, { CINreferralDate: '2026-03-25' })).toEqual(['1104 broken'])
    expect(codes({ plan: null }, { CINreferralDate: '2026-03-24' })).toEqual([])
  })

  it('rule 8715: it is in the year of the return, from 1 April to 31 March', () => {
    expect(codes({}, { ReferenceDate: '2027-03-31' })).toEqual(['8715 broken'])
    const first = { enquiry: { ...enquiry, DateOfInitialCPC: '2026-04-01' }, plan: null }
    expect(codes(first, { ReferenceDate: '2027-03-31' })).toEqual([])
    expect(codes(first)).toEqual(['8715 broken'])
  })

  it('rule 2884: it stands in the section 47 group or in the CIN details, never in both', () => {
    expect(codes({ transferIn: '2026-03-24' })).toEqual(['2884 broken'])
  })

  it('rule 8615: the strategy discussion is known, and not after it', () => {
    expect(codes({ enquiry: { ...enquiry, S47ActualStartDate: null } })).toEqual(['8615 broken'])
    expect(codes({ enquiry: { ...enquiry, S47ActualStartDate: '2026-03-25' } })).toEqual(['8615 broken'])
  })
})

describe('the plan', () => {
  it('rule 2885: it starts on the day of the conference', () => {
    expect(codes({ plan: { ...newPlan, CPPstartDate: '2026-03-25' } })).toEqual(['2885 broken'])
    expect(codes({ enquiry: null, transferIn: '2026-03-25' })).toEqual(['2885 broken'])
  })

  it('rule 2885: at a review, the conference of a plan of this year is looked up, and of an earlier year is not', () => {
    expect(codes(afterReview({ CPPstartDate: '2025-12-01' }))).toContain('2885 look up')
    expect(codes(afterReview({ CPPstartDate: '2025-03-20' }), { CINreferralDate: '2025-03-01' })).toEqual([])
  })

  it('rule 1105: it does not start before the referral', () => {
    expect(codes({}, { CINreferralDate: '2026-03-25' })).toEqual(['1104 broken', '1105 broken'])
  })

  it('rule 8925: it does not end before it starts', () => {
    const ended = { CPPstartDate: '2025-03-20', CPPendDate: '2025-03-19', Reviews: null }
    expect(codes(afterReview(ended), { CINreferralDate: null })).toContain('8925 broken')
  })

  it('rule 8840: it does not start and end on the same day', () => {
    expect(codes({ plan: { ...newPlan, CPPendDate: '2026-03-24' } })).toEqual(['8840 broken'])
  })

  it.each([
    ['8905', 'InitialCategoryOfAbuse'],
    ['8910', 'LatestCategoryOfAbuse'],
  ] as const)('rule %s: %s is one of the five codes', (code, element) => {
    expect(codes({ plan: { ...newPlan, [element]: null } })).toEqual([`${code} broken`])
    for (const category of ['NEG', 'PHY', 'SAB', 'EMO', 'MUL'] as const)
      expect(codes({ plan: { ...newPlan, [element]: category } })).toEqual([])
  })

  it('rule 8730: the number of plans before is there, and 0 is a number', () => {
    expect(codes({ plan: { ...newPlan, NumberOfPreviousCPP: null } })).toEqual(['8730 broken'])
    expect(codes({ plan: { ...newPlan, NumberOfPreviousCPP: -1 } })).toEqual(['8730 broken'])
    expect(codes({ plan: { ...newPlan, NumberOfPreviousCPP: 0 } })).toEqual([])
  })

  it('rule 8841: a review is after its start, not on the day', () => {
    const early = { CPPstartDate: '2025-03-20', Reviews: { CPPreviewDate: '2025-03-20' } }
    expect(codes(afterReview(early), { CINreferralDate: null })).toContain('8841 broken')
  })

  it('rule 4003: a review is not inside an open child in need plan, unless it ends the protection plan', () => {
    const inNeed = { CINPlanDates: [{ CINPlanStartDate: '2026-01-10', CINPlanEndDate: null }] }
    expect(codes(afterReview({}), inNeed)).toContain('4003 broken')
    expect(codes(afterReview({ CPPendDate: '2026-02-24' }), inNeed)).not.toContain('4003 broken')
    const over = { CINPlanDates: [{ CINPlanStartDate: '2025-01-10', CINPlanEndDate: '2025-12-01' }] }
    expect(codes(afterReview({}), over)).not.toContain('4003 broken')
  })

  it('rules 8935 and 8940: there is one open plan, and it overlaps with none', () => {
    const open = { otherPlans: [{ CPPstartDate: '2025-06-02', CPPendDate: null }] }
    expect(codes({}, open)).toEqual(['8935 broken', '8940 broken'])
    const touching = { otherPlans: [{ CPPstartDate: '2025-06-02', CPPendDate: '2026-03-24' }] }
    expect(codes({}, touching)).toEqual(['8940 broken'])
    const over = { otherPlans: [{ CPPstartDate: '2025-06-02', CPPendDate: '2026-03-23' }] }
    expect(codes({}, over)).toEqual([])
  })
})
