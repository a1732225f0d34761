import { describe, expect, it } from 'vitest'
import type { DangerStatement } from '../../../src-shared/conference/discussion.ts'
import { addRow } from '../../../src-shared/conference/table.ts'
import {
  checkDangerStatement,
  checkDangers,
  checkSafetyGoal,
  type DangerContext,
  openQuestions,
} from '../../../src-shared/plan/dangerRules/dangerRules.ts'
import { testPractice as practice } from '../../support/chairing.ts'
import { conferenceAboutTyler } from './planOf.ts'

/** A danger statement and a goal about which the rules have nothing to ask. */
const clear: DangerStatement = {
  id: 'danger',
  statement:
    'Amina and Nan Pat are worried because Kerry left Tyler alone on 14 February. If Kerry goes out at night again, Tyler could be hurt and will be frightened.',
  childIds: ['tyler'],
  disputes: {},
  goal: {
    statement: 'Nan Pat sleeps at the flat when Kerry works at night. Tyler knows who is there.',
    seenFor: 'Every night for three months',
  },
  partId: 'part',
}

function dangerOf(changes: Partial<DangerStatement>): DangerContext {
  return { conference: conferenceAboutTyler(), danger: { ...clear, ...changes }, practice }
}

const goal = (statement: string, seenFor = 'three months') => ({ goal: { statement, seenFor } })
const worried = 'Amina is worried because Kerry left Tyler alone on 14 February.'

/** For each rule: a danger about which it asks, and one about which it is silent. */
const onDangers: [rule: string, asks: Partial<DangerStatement>, silent: Partial<DangerStatement>][] = [
  [
    'D1',
    { statement: 'Tyler was left alone on 14 February by Kerry. If it happens again he could be hurt.' },
    { statement: worried },
  ],
  ['D1', { statement: 'There are worries about Kerry' }, { statement: 'Nan is worried about Kerry' }],
  ['D2', { statement: 'Kerry is worried that Tyler is left alone' }, { statement: worried }],
  [
    'D2',
    { statement: 'Amina is worried because Kerry goes out at night' },
    { statement: 'Amina is worried because Kerry has gone out at night since Christmas' },
  ],
  [
    'D2',
    { statement: 'Kerry is worried because there was shouting on 2 May' },
    { statement: 'Pat is worried because Dad shouted on 2 May' },
  ],
  [
    'D3',
    { statement: 'Amina is worried that a child could be hurt' },
    { statement: 'Amina is worried that Tyler could be hurt' },
  ],
  [
    'D3',
    { statement: 'Amina is worried about Tyler' },
    { statement: 'Amina is worried that Tyler will miss school' },
  ],
  ['D4', { statement: worried }, { statement: `${worried} If she does so again, he could be hurt.` }],
  [
    'D5',
    { statement: 'Amina is worried about neglect' },
    { statement: 'Amina is worried that Tyler is hungry' },
  ],
  [
    'D5',
    { statement: 'Tyler is exposed to domestic abuse' },
    { statement: 'Tyler saw Kerry pushed on the stairs' },
  ],
  ['D7', goal(' '), goal('Nan Pat sleeps at the flat')],
  [
    'D8',
    { statement: `${worried} Kerry denies it.` },
    { statement: `${worried} Kerry denies it.`, disputes: { kerry: 'I was at the neighbour’s.' } },
  ],
  ['G1', goal('Tyler is not left alone'), goal('Nan Pat sits with Tyler and he is not left alone')],
  ['G1', goal('Nights are calm'), goal('Pat stays at night')],
  ['G2', goal('Kerry stays at home at night with Tyler'), goal('Nan Pat stays with Tyler')],
  ['G2', goal('Amina visits Tyler'), goal('Tyler’s uncle stays the night')],
  ['G3', goal('Nan Pat stays at night', ''), goal('Nan Pat stays at night for ten weeks', '')],
  ['G3', goal('Tyler knows a night plan with Nan Pat', ''), goal('Nan Pat stays', 'a month')],
  ['G3', goal('Nan Pat stays at night', 'For a good while'), goal('Nan Pat stays', 'a school term')],
  ['G4', goal('Nan Pat sleeps at the flat'), goal('Tyler knows that Nan Pat is there')],
]

function asked(changes: Partial<DangerStatement>): string[] {
  const context = dangerOf(changes)
  return [...checkDangerStatement(context), ...checkSafetyGoal(context)].map(({ ruleId }) => ruleId)
}

describe('the rules about danger statements and safety goals', () => {
  it('have nothing to ask about a clear statement and its goal', () => {
    expect(asked({})).toEqual([])
  })

  it.each(onDangers)('%s asks about %j', (rule, danger) => {
    expect(asked(danger)).toContain(rule)
  })

  it.each(onDangers)('%s is silent where it should be, beside %j', (rule, _, danger) => {
    expect(asked(danger)).not.toContain(rule)
  })

  it('D6 asks above three, says what records hold above four, and is silent at three', () => {
    const conference = conferenceAboutTyler()
    const add = (id: string) => addRow(conference.dangers, { ...clear, id })
    add('third')
    expect(checkDangers(conference, practice)).toEqual([])
    add('fourth')
    expect(checkDangers(conference, practice)).toMatchObject([{ ruleId: 'D6', severity: 'suggestion' }])
    add('fifth')
    expect(checkDangers(conference, practice)).toMatchObject([{ ruleId: 'D6', severity: 'error' }])
  })

  it('D8 remembers what the adult of whom it tells has said before', () => {
    const context = dangerOf({})
    addRow(context.conference.entries, {
      id: 'said',
      headingId: 'pastHarm',
      text: 'I never left him on his own.',
      source: { kind: 'person', personId: 'kerry' },
      childIds: ['tyler'],
      partId: 'part',
      restriction: null,
      exactWords: true,
      standing: null,
      happenedOn: null,
      harm: null,
      released: false,
      recordedAt: '2026-03-24T10:00:00.000Z',
    })
    expect(checkDangerStatement(context).map(({ ruleId }) => ruleId)).toEqual(['D8'])
    const withWords = { ...context, danger: { ...clear, disputes: { kerry: 'I never left him.' } } }
    expect(checkDangerStatement(withWords)).toEqual([])
    const aboutIsla = { ...context, danger: { ...clear, childIds: ['isla'] } }
    expect(checkDangerStatement(aboutIsla).map(({ ruleId }) => ruleId)).not.toContain('D8')
  })

  it('ask by name, and name the label', () => {
    const prompts = (changes: Partial<DangerStatement>) =>
      checkDangerStatement(dangerOf(changes)).map(({ prompt }) => prompt)
    expect(prompts({ statement: 'Amina is worried that Kerry goes out at night' })).toEqual([
      'When did it happen? Put the day or the month.',
      'What may happen to Tyler, by name?',
      'If nothing changes …? Say what may happen with “if”.',
    ])
    expect(prompts({ statement: clear.statement.replace('left Tyler alone', 'neglected Tyler') })).toEqual([
      '“neglected” is a label. What has been seen or heard?',
    ])
  })

  it('ask everything about an empty text, and have the open questions ready', () => {
    expect(asked({ statement: '', ...goal('', '') })).toEqual([
      'D1',
      'D2',
      'D3',
      'D4',
      'D7',
      'G1',
      'G2',
      'G3',
      'G4',
    ])
    expect(openQuestions).toHaveLength(4)
  })
})
