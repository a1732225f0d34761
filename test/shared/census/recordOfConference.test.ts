import { describe, expect, it } from 'vitest'
import { checkCensus } from '../../../src-shared/census/censusRules.ts'
import { censusYearOf } from '../../../src-shared/census/censusYear.ts'
import {
  caseSystemOf,
  categoryCodeOf,
  censusRecordOf,
} from '../../../src-shared/census/recordOfConference.ts'
import { nationalBaseline } from '../../../src-shared/practice/baseline/nationalBaseline.ts'
import { Chairing, testPractice } from '../../support/chairing.ts'

function chaired(kindId: string, date = '2026-03-24') {
  const chairing = new Chairing(kindId, date)
  const childId = chairing.do('addChild', {
    givenName: 'Amber',
    familyName: 'Reed',
    birth: { kind: 'born', dateOfBirth: '2017-05-02' },
  })
  const chairId = chairing.do('addPerson', { name: 'Ruth Adeyemi', roleId: 'chair' })
  chairing.do('nameChair', { personId: chairId })
  const child = () => {
    const found = chairing.conference.children.byId[childId]
    if (found === undefined) throw new Error('the child is gone')
    return found
  }
  return {
    chairing,
    childId,
    child,
    record: () => censusRecordOf(chairing.conference, testPractice, child()),
    findings: () =>
      checkCensus(
        censusRecordOf(chairing.conference, testPractice, child()),
        caseSystemOf(chairing.conference, child()),
      )
        .filter(({ kind }) => kind === 'broken')
        .map(({ code }) => code),
  }
}

describe('an initial conference', () => {
  it('gives the enquiry, the target 15 working days on, and a plan that starts on its day', () => {
    const { chairing, childId, record } = chaired('initial')
    chairing.do('stateBackground', { strategyDiscussionOn: '2026-03-05' })
    chairing.do('describeChild', {
      childId,
      gender: 'female',
      localAuthorityId: ' C-118204 ',
      before: { numberOfPreviousPlans: 0 },
    })
    chairing.do('decide', { childId, outcomeId: 'planNeeded', categoryIds: ['emotional'] })
    expect(record()).toEqual({
      ChildIdentifiers: {
        LAchildID: 'C-118204',
        PersonBirthDate: '2017-05-02',
        ExpectedPersonBirthDate: null,
        Sex: 'F',
      },
      CINdetails: {
        DateOfInitialCPC: null,
        Section47: {
          S47ActualStartDate: '2026-03-05',
          InitialCPCtarget: '2026-03-26',
          DateOfInitialCPC: '2026-03-24',
          ICPCnotRequired: false,
        },
        ChildProtectionPlans: {
          CPPstartDate: '2026-03-24',
          CPPendDate: null,
          InitialCategoryOfAbuse: 'EMO',
          LatestCategoryOfAbuse: 'EMO',
          NumberOfPreviousCPP: 0,
          Reviews: null,
        },
      },
    })
  })

  it('counts the target over Easter, from a strategy discussion on a Saturday as well', () => {
    const { chairing, record } = chaired('initial', '2026-04-14')
    chairing.do('stateBackground', { strategyDiscussionOn: '2026-03-21' })
    expect(record().CINdetails.Section47?.InitialCPCtarget).toBe('2026-04-14')
  })

  it('guesses no target that reaches a year without known bank holidays', () => {
    const { chairing, record } = chaired('initial', '2028-01-10')
    chairing.do('stateBackground', { strategyDiscussionOn: '2027-12-20' })
    expect(record().CINdetails.Section47?.InitialCPCtarget).toBeNull()
  })

  it('that ends without a plan gives none', () => {
    const { chairing, childId, record } = chaired('initial')
    chairing.do('decide', { childId, outcomeId: 'noPlanEarlyHelp' })
    expect(record().CINdetails.ChildProtectionPlans).toBeNull()
  })

  it('finds the open plan that the chair wrote down', () => {
    const { chairing, childId, findings } = chaired('initial')
    chairing.do('decide', { childId, outcomeId: 'planNeeded' })
    expect(findings()).not.toContain('8935')
    chairing.do('describeChild', { childId, before: { planStartedOn: '2025-10-01' } })
    expect(findings()).toEqual(expect.arrayContaining(['8935', '8940']))
  })

  it('about a baby who is not born yet gives the due date and the sex U', () => {
    const { chairing, childId, record } = chaired('preBirth')
    chairing.do('describeChild', {
      childId,
      gender: 'female',
      birth: { kind: 'unborn', dueDate: '2026-07-01' },
    })
    expect(record().ChildIdentifiers).toMatchObject({
      PersonBirthDate: null,
      ExpectedPersonBirthDate: '2026-07-01',
      Sex: 'U',
    })
  })

  it('makes no sex of a gender that the census has no code for', () => {
    const { chairing, childId, record } = chaired('initial')
    chairing.do('describeChild', { childId, gender: 'other' })
    expect(record().ChildIdentifiers.Sex).toBeNull()
  })
})

describe('a conference for a child who moved here', () => {
  it('stands in the CIN details, with a new plan, and the other authority’s plan does not count', () => {
    const { chairing, childId, record, findings } = chaired('transferIn')
    chairing.do('describeChild', {
      childId,
      before: { planStartedOn: '2025-10-01', numberOfPreviousPlans: 0 },
    })
    chairing.do('decide', { childId, outcomeId: 'planNeeded', categoryIds: ['neglect'] })
    expect(record().CINdetails).toMatchObject({
      DateOfInitialCPC: '2026-03-24',
      Section47: null,
      ChildProtectionPlans: { CPPstartDate: '2026-03-24', NumberOfPreviousCPP: 0 },
    })
    expect(findings()).not.toContain('8935')
  })
})

describe('a review', () => {
  it('goes on with the plan there was, with its first category and the one of today', () => {
    const { chairing, childId, record } = chaired('review')
    chairing.do('describeChild', {
      childId,
      before: {
        planStartedOn: '2025-12-01',
        initialCategoryIds: ['neglect'],
        latestCategoryIds: ['neglect'],
        numberOfPreviousPlans: 1,
      },
    })
    chairing.do('decide', { childId, outcomeId: 'planContinues', categoryIds: ['emotional', 'neglect'] })
    expect(record().CINdetails).toEqual({
      DateOfInitialCPC: null,
      Section47: null,
      ChildProtectionPlans: {
        CPPstartDate: '2025-12-01',
        CPPendDate: null,
        InitialCategoryOfAbuse: 'NEG',
        LatestCategoryOfAbuse: 'MUL',
        NumberOfPreviousCPP: 1,
        Reviews: { CPPreviewDate: '2026-03-24' },
      },
    })
  })

  it('that ends the plan gives its end, and the latest category stays', () => {
    const { chairing, childId, record } = chaired('review')
    chairing.do('describeChild', {
      childId,
      before: { planStartedOn: '2025-12-01', latestCategoryIds: ['physical'] },
    })
    chairing.do('decide', { childId, outcomeId: 'planEnds' })
    expect(record().CINdetails.ChildProtectionPlans).toMatchObject({
      CPPendDate: '2026-03-24',
      InitialCategoryOfAbuse: null,
      LatestCategoryOfAbuse: 'PHY',
    })
  })
})

describe('the codes', () => {
  it('are those of one category, and MUL for several or none', () => {
    const code = (...ids: string[]) => categoryCodeOf(nationalBaseline, ids)
    expect(['neglect', 'physical', 'sexual', 'emotional'].map((id) => code(id))).toEqual([
      'NEG',
      'PHY',
      'SAB',
      'EMO',
    ])
    expect(code('neglect', 'emotional')).toBe('MUL')
    expect(code()).toBe('MUL')
  })

  it('belong to the year from 1 April to 31 March', () => {
    expect(censusYearOf('2026-03-31')).toEqual({ first: '2025-04-01', referenceDate: '2026-03-31' })
    expect(censusYearOf('2026-04-01')).toEqual({ first: '2026-04-01', referenceDate: '2027-03-31' })
  })
})
