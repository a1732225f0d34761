import { describe, expect, it } from 'vitest'
import type { Action } from '../../../src-shared/conference/plan.ts'
import {
  checkAction,
  checkPlan,
  type PlanContext,
  type SmartFlag,
} from '../../../src-shared/plan/smartRules.ts'
import { asked, askedOfPlan, clearAction, clearContingency, withAction, withPlan } from './planOf.ts'

const words = (text: string) => ({ kind: 'words', words: text }) as const
const person = (personId: string) => ({ kind: 'person', personId }) as const
const byDate = (date: string) => ({ kind: 'date', date }) as const
const weekly = {
  kind: 'repeat',
  frequency: 'every Tuesday',
  from: '2026-03-31',
  until: '2026-06-09',
} as const

/** For each rule: an action about which it asks, and one about which it is silent. */
const onActions: [rule: string, asks: Partial<Action>, silent: Partial<Action>][] = [
  ['R01', { owner: null }, { owner: person('kerry') }],
  ['R01', { owner: words(' ') }, { owner: words('Uncle Dave') }],
  ['R02', { owner: words('the core group') }, { owner: words('Nan Pat') }],
  ['R02', { owner: words('School') }, { owner: words('family support worker') }],
  ['R03', { owner: words('the social worker') }, { owner: words('Amina, social worker') }],
  ['R03', { owner: words('HV') }, { owner: words('Mum') }],
  ['R04', { byWhen: null }, { byWhen: byDate('2026-04-17') }],
  ['R04', { byWhen: words('when things settle') }, { byWhen: words('every Friday') }],
  ['R04', { byWhen: { ...weekly, frequency: '' } }, { byWhen: weekly }],
  ['R05', { byWhen: words('to be reviewed at core group') }, { byWhen: words('core group on 9 April') }],
  ['R05', { what: 'Kerry rings Pat as and when required' }, { what: 'The core group rings Pat' }],
  ['R05', { byWhen: words('core group') }, { byWhen: words('17 April') }],
  ['R06', { byWhen: words('within 2 weeks') }, { byWhen: words('7 April') }],
  ['R06', { what: 'Kerry rings the GP in a month' }, { what: 'Amina comes 3 times in a month' }],
  ['R07', { byWhen: byDate('2026-03-23') }, { byWhen: byDate('2026-03-24') }],
  ['R07', { byWhen: byDate('2026-06-17') }, { byWhen: byDate('2026-06-16') }],
  [
    'R07',
    { owner: person('amina'), byWhen: byDate('2026-04-06') },
    { owner: person('pat'), byWhen: byDate('2026-04-06') },
  ],
  ['R08', { what: 'Kerry engages with the school' }, { what: 'Kerry meets Claire' }],
  [
    'R08',
    { what: 'Claire supports Tyler' },
    { what: 'Claire supports Tyler for 20 minutes every Tuesday until 9 June' },
  ],
  [
    'R08',
    { what: 'Kerry to look at 2 ways out. Pat to monitor it every Tuesday' },
    { what: 'The family support worker meets Kerry at her address' },
  ],
  ['R09', { what: 'Kerry keeps the flat suitable' }, { what: 'Kerry keeps the flat warm' }],
  ['R09', { measure: 'Routines are consistent' }, { measure: 'Bedtime is at 7 on 5 nights' }],
  ['R10', { what: 'Kerry should ring Pat' }, { what: 'Kerry will ring Pat by 29 may' }],
  ['R10', { what: 'Pat may ring Kerry' }, { what: 'Pat rings Kerry on 4 May' }],
  ['R11', { measure: ' ' }, { measure: 'Gosia can say who collects her' }],
  ['R11', { measure: 'Improved and more stable routines' }, { measure: 'Happier: Tyler says so to Claire' }],
  ['R12', { what: 'Kerry rings Pat; Pat rings Amina' }, { what: 'Kerry rings Pat' }],
  [
    'R12',
    { what: 'Kerry to ring Pat and to see the GP' },
    { what: 'Pat has Tyler Wednesday and Friday to Sunday' },
  ],
  ['R12', { owner: words('Kerry and Pat') }, { owner: words('Kerry') }],
  ['R12', { what: 'word '.repeat(36) }, { what: 'word '.repeat(35) }],
  [
    'R13',
    { what: 'Kerry attends the course', measure: 'Attended 8 of 10 sessions' },
    { what: 'Kerry attends the course', measure: 'Tyler says that bedtime is calm' },
  ],
  ['R14', { dangerIds: [] }, { dangerIds: ['dangerToTyler'] }],
  ['R14', { dangerIds: ['dangerToIsla'] }, { dangerIds: ['dangerToIsla', 'dangerToTyler'] }],
  ['R16', { what: 'Amina refers Tyler to CAMHS' }, { what: 'Amina rings the GP about Tyler' }],
  ['R16', { what: 'Kerry fills in the XYZ form' }, { what: 'KERRY RINGS PAT' }],
  ['R16', { measure: 'No more failed to attend' }, { measure: 'Da says that Tyler slept' }],
  ['R17', { what: 'A gate to be fitted on the stairs' }, { what: 'Pat fits a gate on the stairs' }],
  ['R17', { what: 'Assessment of Tyler' }, { what: 'Dr Okafor sees Tyler' }],
  [
    'R18',
    { what: 'Kerry must not leave Tyler alone' },
    { what: 'Kerry does not leave Tyler alone: Pat sits with him' },
  ],
  ['R18', { what: 'Kerry never shouts at Tyler' }, { what: 'Kerry counts to ten instead of shouting' }],
]

describe('the rules about one action', () => {
  it('have nothing to ask about a clear action', () => {
    expect(checkAction(withAction({}))).toEqual([])
  })

  it.each(onActions)('%s asks about %j', (rule, action) => {
    expect(asked(withAction(action))).toContain(rule)
  })

  it.each(onActions)('%s is silent where it should be, beside %j', (rule, _, action) => {
    expect(asked(withAction(action))).not.toContain(rule)
  })

  it('R24 asks about an owner who is not there and has not agreed', () => {
    const context = withAction({ agreedByOwner: 'notAsked' })
    expect(asked(context)).not.toContain('R24')
    const kerry = context.conference.people.byId.kerry
    if (kerry) kerry.attendance.status = 'apologies'
    expect(checkAction(context).map(({ prompt }) => prompt)).toEqual([
      'Kerry is not here and has not agreed. Who will ask Kerry, and by when?',
    ])
    expect(asked({ ...context, action: { ...context.action, agreedByOwner: 'afterwards' } })).toEqual([])
  })

  it('R15 asks when every child’s plan says the same but for the name', () => {
    const context = withAction({})
    const isla = context.conference.children.byId.isla
    isla?.plan.actions.order.push('islas')
    if (isla) isla.plan.actions.byId.islas = { ...clearAction, id: 'islas', what: 'Pat has Isla to stay' }
    expect(asked(context)).toEqual([])
    if (isla)
      isla.plan.actions.byId.islas = { ...clearAction, what: clearAction.what.replace('Tyler', 'Isla') }
    expect(asked(context)).toEqual(['R15'])
  })

  it('point at the words they mean', () => {
    const what = 'Kerry to engage with services as appropriate'
    const shown = checkAction(withAction({ what })).map(({ ruleId, at }) => [
      ruleId,
      at?.part,
      what.slice(at?.start, at?.end),
    ])
    expect(shown).toEqual([
      ['R05', 'what', 'as appropriate'],
      ['R08', 'what', 'engage with'],
      ['R09', 'what', 'appropriate'],
    ])
  })

  it.each([
    [
      'next core group',
      'Put a date: the core group is on Thursday 9 April 2026, the review is on Tuesday 16 June 2026.',
    ],
    ['within two weeks', 'Put the date: counted from the conference, it is Tuesday 7 April 2026.'],
    ['within 10 working days', 'Put the date: counted from the conference, it is Thursday 9 April 2026.'],
    ['in 3 months’ time', 'Put the date: counted from the conference, it is Wednesday 24 June 2026.'],
  ])('offer the real date for “%s”', (byWhen, prompt) => {
    expect(checkAction(withAction({ byWhen: words(byWhen) })).map((flag) => flag.prompt)).toContain(prompt)
  })

  it('ask by name, and say it in plain words', () => {
    const prompts = (action: Partial<Action>) => checkAction(withAction(action)).map(({ prompt }) => prompt)
    expect(prompts({ what: 'Kerry engages with Claire' })).toEqual(['What exactly will we see Kerry doing?'])
    expect(prompts({ what: 'Kerry shows Claire the PEP' })).toEqual(['In plain words: education plan.'])
    expect(prompts({ owner: words('Social worker') })).toEqual(['Which social worker?'])
    expect(prompts({ owner: person('amina'), byWhen: byDate('2026-04-06') })).toEqual([
      'Monday 6 April 2026 is a bank holiday: is the service open?',
    ])
  })

  it('keep the reason for which a prompt was left as it is', () => {
    const [flag] = checkAction(
      withAction({ measure: '', promptsAnswered: { R11: 'Kerry asked us to wait.' } }),
    )
    expect(flag).toEqual({
      ruleId: 'R11',
      severity: 'error',
      prompt: 'How will we know? What will be seen, by whom, and how many or how often?',
      at: { part: 'measure', start: 0, end: 0 },
      answer: 'Kerry asked us to wait.',
    } satisfies SmartFlag)
  })
})

const ownedBy = (personId: string): Partial<Action> => ({ owner: person(personId) })
const table = <T extends { id: string }>(...items: T[]) => ({
  byId: Object.fromEntries(items.map((item) => [item.id, item])),
  order: items.map(({ id }) => id),
})

const onPlans: [rule: string, what: string, asks: () => PlanContext][] = [
  ['R14', 'a danger that no action answers', () => withPlan({}, [{ dangerIds: [] }])],
  ['R15', 'a child without an action of their own', () => withPlan({}, [])],
  ['R19', 'no contingency', () => withPlan({ contingencies: table() })],
  ['R20', 'more than twenty actions', () => withPlan({}, Array(21).fill({ owner: null }))],
  ['R20', 'more than six actions of one parent', () => withPlan({}, Array(7).fill(ownedBy('kerry')))],
  [
    'R21',
    'a plan that never names the child',
    () => withPlan({}, [{ what: 'Kerry rings Pat', measure: 'Pat tells Amina' }]),
  ],
  [
    'R22',
    'more than half on one worker',
    () => withPlan({}, [ownedBy('amina'), ownedBy('amina'), ownedBy('kerry')]),
  ],
  ['R22', 'nothing owned by the family', () => withPlan({}, [ownedBy('amina'), ownedBy('claire')])],
  ['R23', 'no lead', () => withPlan({ leadPractitionerId: null })],
  ['R23', 'no core group', () => withPlan({ coreGroupIds: [] })],
  [
    'R23',
    'no day of the core group',
    () => withPlan({ firstCoreGroup: { date: null, time: null, place: '' } }),
  ],
  [
    'R23',
    'a core group after ten working days',
    () => withPlan({ firstCoreGroup: { date: '2026-04-10', time: null, place: '' } }),
  ],
  ['R23', 'no day of the review', () => withPlan({ reviewDate: null })],
  ['R23', 'a review after three months', () => withPlan({ reviewDate: '2026-06-24' })],
  ['R23', 'no frequency of visits', () => withPlan({ visits: { frequencyId: null, arrangements: '' } })],
  ['R23', 'nobody who gets a copy', () => withPlan({ copies: table() })],
  ['R23', 'no category', () => withPlan({}, [clearAction], { decision: null })],
]

describe('the rules about a plan', () => {
  it('have nothing to ask about a whole plan', () => {
    expect(checkPlan(withPlan())).toEqual([])
  })

  it.each(onPlans)('%s asks about %s, and nothing else asks', (rule, _, context) => {
    expect(askedOfPlan(context()).filter((id) => id !== rule && !sideEffects.includes(id))).toEqual([])
    expect(askedOfPlan(context())).toContain(rule)
  })

  it.each([
    [
      { what: 'seeks legal advice' },
      'Legal advice alone keeps nobody safe. Who does what for the child, and within what time?',
    ],
    [{ owner: null, within: ' ' }, 'If it does not work: Who then acts? Within what time?'],
    [{ trigger: '', what: '' }, 'If it does not work: What will be seen? What do they do?'],
  ])('R19 asks about a contingency with %j', (changes, prompt) => {
    const flags = checkPlan(withPlan({ contingencies: table({ ...clearContingency, ...changes }) }))
    expect(flags.map((flag) => flag.prompt)).toEqual([prompt])
  })

  it('R20 and R22 leave a fair share alone', () => {
    const fair = withPlan({}, [...Array(6).fill(ownedBy('kerry')), ...Array(6).fill(ownedBy('amina'))])
    expect(checkPlan(fair)).toEqual([])
  })

  it('R23 asks how the child took part', () => {
    const context = withPlan()
    const participation = { ...context.child.participation, code: null }
    const flags = checkPlan({ ...context, child: { ...context.child, participation } })
    expect(flags.map(({ prompt }) => prompt)).toEqual(['Say how the child took part.'])
  })

  it('R23 accepts a later day that has a reason, and says what the limit is where there is none', () => {
    const late = { date: '2026-04-10', time: null, place: '' }
    expect(checkPlan(withPlan({ firstCoreGroup: late })).map(({ prompt }) => prompt)).toEqual([
      'The first core group is due by 9 April 2026. Put an earlier day, or say why it is later.',
    ])
    const reason = { firstCoreGroup: { date: '2026-04-10', reason: 'Kerry is in hospital until then.' } }
    expect(checkPlan(withPlan({ firstCoreGroup: late, dateOverrides: reason }))).toEqual([])
  })

  it('R21 accepts “baby” for a child who is not born yet', () => {
    const action = { what: 'Pat fits a cot for the baby', measure: 'Amina sees it' }
    const unborn = { givenName: '', birth: { kind: 'unborn', dueDate: '2026-07-01' } as const }
    expect(askedOfPlan(withPlan({}, [action], unborn))).not.toContain('R21')
    expect(askedOfPlan(withPlan({}, [action]))).toContain('R21')
  })
})

/** An empty plan raises the danger without an action, and a plan of owners only raises who owns nothing. */
const sideEffects = ['R14', 'R22']
