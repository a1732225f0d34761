import { describe, expect, it } from 'vitest'
import type { Action } from '../../../src-shared/conference/plan.ts'
import { asked, askedOfPlan, clearContingency, withAction, withPlan } from './planOf.ts'

const words = (text: string) => ({ kind: 'words', words: text }) as const
const person = (personId: string) => ({ kind: 'person', personId }) as const
const byDate = (date: string) => ({ kind: 'date', date }) as const

const bad: [sentence: string, action: Partial<Action>, rules: string[]][] = [
  [
    'Kerry to engage with domestic abuse services – ongoing',
    {
      what: 'Kerry to engage with domestic abuse services',
      owner: person('kerry'),
      byWhen: words('ongoing'),
      measure: '',
    },
    ['R04', 'R05', 'R08', 'R11'],
  ],
  [
    'Monitor home conditions as appropriate – all professionals – ASAP',
    {
      what: 'Monitor home conditions as appropriate',
      owner: words('all professionals'),
      byWhen: words('ASAP'),
      measure: '',
    },
    ['R02', 'R05', 'R08', 'R09', 'R17'],
  ],
  [
    'Parents to ensure emotional needs are met consistently',
    {
      what: 'Parents to ensure emotional needs are met consistently',
      owner: words('Parents'),
      byWhen: null,
      measure: '',
    },
    ['R02', 'R08', 'R09', 'R11'],
  ],
  [
    'Referral to CAMHS if needed',
    { what: 'Referral to CAMHS if needed', owner: null, byWhen: null, measure: '' },
    ['R05', 'R13', 'R16', 'R17'],
  ],
  [
    'Must stop missing appointments – next core group',
    {
      what: 'Must stop missing appointments',
      owner: person('kerry'),
      byWhen: words('next core group'),
      measure: '',
    },
    ['R05', 'R18'],
  ],
  [
    'Kerry to engage with the drug service',
    { what: 'Kerry to engage with the drug service', owner: person('kerry'), byWhen: null, measure: '' },
    ['R08'],
  ],
]

const better: [sentence: string, action: Partial<Action>][] = [
  [
    'Gemma meets Kerry weekly for 10 weeks',
    {
      what: 'Gemma meets Kerry weekly for 10 weeks from 27 March',
      owner: person('gemma'),
      byWhen: { kind: 'repeat', frequency: 'weekly', from: '2026-03-27', until: '2026-05-29' },
      measure: 'DASH repeated on 29 May',
    },
  ],
  [
    'Amina looks in every room on 3 visits a month',
    {
      what: 'Amina looks in every room on 3 visits a month, one unannounced',
      owner: person('amina'),
      byWhen: { kind: 'repeat', frequency: '3 visits a month', from: '2026-03-27', until: '2026-06-16' },
      measure: 'records beds, food, safety gate; shows Kerry the list',
    },
  ],
  [
    'Kerry reads to Tyler at bedtime 5 nights a week',
    {
      what: 'Kerry reads to Tyler at bedtime 5 nights a week',
      owner: person('kerry'),
      byWhen: { kind: 'repeat', frequency: '5 nights a week', from: '2026-03-24', until: null },
      measure: 'Tyler marks a chart; Claire looks at it on Fridays',
    },
  ],
  [
    'Dr Okafor refers Tyler to the child mental health team by 17 April',
    {
      what: 'Dr Okafor refers Tyler to the child mental health team by 17 April',
      owner: person('okafor'),
      byWhen: byDate('2026-04-17'),
      measure: 'letter copied to Kerry and Claire',
    },
  ],
  [
    'Kerry brings Isla every second Thursday from 2 April',
    {
      what: 'Kerry brings Isla every second Thursday from 2 April (6 dates listed)',
      owner: person('kerry'),
      byWhen: { kind: 'repeat', frequency: 'every second Thursday', from: '2026-04-02', until: '2026-06-11' },
      measure: 'The clinic writes down that Isla came on 6 dates',
    },
  ],
]

const firstTwelve = Array.from({ length: 12 }, (_, index) => `R${String(index + 1).padStart(2, '0')}`)

describe('actions as they are often written', () => {
  it.each(bad)('“%s” is asked about', (_, action, rules) => {
    expect(asked(withAction(action))).toEqual(expect.arrayContaining(rules))
  })

  it('“Seek legal advice if no progress” is asked about', () => {
    const contingency = {
      ...clearContingency,
      trigger: 'no progress',
      what: 'Seek legal advice',
      owner: null,
      within: '',
    }
    const contingencies = { byId: { [contingency.id]: contingency }, order: [contingency.id] }
    expect(askedOfPlan(withPlan({ contingencies }))).toEqual(['R19'])
  })
})

describe('actions as they can be written', () => {
  it.each(better)('“%s” raises none of R01 to R12', (_, action) => {
    const rules = asked(withAction(action))
    expect(rules.filter((rule) => firstTwelve.includes(rule))).toEqual([])
  })

  it('“If weight falls below the 9th centile, Rob books a legal planning meeting” raises nothing', () => {
    expect(askedOfPlan(withPlan())).toEqual([])
  })
})
