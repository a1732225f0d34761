import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { tellPractice } from '../../../scripts/practiceConference/tell.ts'
import type { Conference } from '../../../src-shared/conference/conference.ts'
import { performOperation } from '../../../src-shared/conference/operations/perform.ts'
import type { Action } from '../../../src-shared/conference/plan.ts'
import { rows } from '../../../src-shared/conference/table.ts'
import { type FixContext, fixesFor } from '../../../src-shared/plan/fixes.ts'
import { checkAction } from '../../../src-shared/plan/smartRules.ts'
import { withAction } from './planOf.ts'

const from = '2026-03-24'
const words = (text: string) => ({ kind: 'words', words: text }) as const

function offered(changes: Partial<Action>, ruleId: string) {
  const context: FixContext = { ...withAction(changes), from }
  return checkAction(context)
    .filter((flag) => flag.ruleId === ruleId)
    .flatMap((flag) => fixesFor(flag, context))
}
const labels = (changes: Partial<Action>, ruleId: string) =>
  offered(changes, ruleId).map(({ label }) => label)

describe('what one press offers', () => {
  it('for nobody: who is named in the action, then the core group, then who is here', () => {
    const what = 'Gemma meets Tyler on 27 March'
    expect(labels({ what, owner: null }, 'R01')).toEqual(['Gemma', 'Kerry', 'Amina', 'Claire'])
    expect(labels({ owner: words('All professionals') }, 'R02')).toEqual([
      'Kerry',
      'Amina',
      'Claire',
      'Nan Pat',
    ])
    expect(offered({ owner: null }, 'R01')[0]).toEqual({
      label: 'Kerry',
      operation: 'nameActionOwner',
      args: { childId: 'tyler', actionId: 'action', owner: { kind: 'person', personId: 'kerry' } },
    })
  })

  it('for nobody, before attendance is taken: who is expected', () => {
    const context: FixContext = { ...withAction({ what: 'A gate', owner: null }), from }
    context.child.plan.coreGroupIds = []
    for (const person of rows(context.conference.people)) person.attendance.status = 'expected'
    const [flag] = checkAction(context)
    if (flag === undefined) throw new Error('R01 did not ask')
    expect(fixesFor(flag, context).map(({ label }) => label)).toEqual(['Kerry', 'Nan Pat', 'Amina', 'Gemma'])
  })

  it('never somebody who is excluded', () => {
    const excluded = rows(story.conference.exclusions).map(({ personId }) => personId)
    expect(excluded).toContain('craig')
    const offered = rows(story.conference.children).flatMap((child) => {
      const context = {
        ...withAction({ what: 'A gate', owner: null }),
        conference: story.conference,
        child,
        from,
      }
      return checkAction(context).flatMap((flag) => fixesFor(flag, context))
    })
    const people = offered.filter(({ operation }) => operation === 'nameActionOwner')
    expect(people.length).toBeGreaterThan(0)
    expect(people.map(({ label }) => label)).not.toContain(story.conference.people.byId.craig?.name)
  })

  it('for a role: the people with that role', () => {
    expect(labels({ owner: words('the social worker') }, 'R03')).toEqual(['Amina'])
    expect(labels({ owner: words('SW') }, 'R03')).toEqual(['Amina'])
    expect(labels({ owner: words('health visitor') }, 'R03')).toEqual([])
  })

  it('for two owners: each of them', () => {
    expect(labels({ owner: words('Kerry and Nan Pat') }, 'R12')).toEqual(['Kerry', 'Nan Pat'])
  })

  it('for no date: the core group, two weeks on a working day, and the review', () => {
    const days = ['In 2 weeks, Tue 7 April 2026', 'Core group, Thu 9 April 2026', 'Review, Tue 16 June 2026']
    expect(labels({ byWhen: null }, 'R04')).toEqual(days)
    expect(labels({ byWhen: words('ongoing') }, 'R05')).toEqual(days)
    const context: FixContext = { ...withAction({ byWhen: null }), from: '2026-03-20' }
    const [flag] = checkAction(context)
    if (flag === undefined) throw new Error('R04 did not ask')
    expect(fixesFor(flag, context)[0]?.label).toBe('In 2 weeks, Tue 7 April 2026')
    expect(fixesFor(flag, { ...context, from: '2026-04-10' }).map(({ label }) => label)).toEqual([
      'In 2 weeks, Fri 24 April 2026',
      'Review, Tue 16 June 2026',
    ])
  })

  it('for a time that counts from now: its day', () => {
    expect(offered({ byWhen: words('within 2 weeks') }, 'R06')).toEqual([
      {
        label: 'Tue 7 April 2026',
        operation: 'agreeActionDate',
        args: { childId: 'tyler', actionId: 'action', byWhen: { kind: 'date', date: '2026-04-07' } },
      },
    ])
    expect(offered({ what: 'Kerry rings the GP in a month.' }, 'R06')[0]?.args).toMatchObject({
      what: 'Kerry rings the GP by 24 April 2026.',
    })
  })

  it('for words that leave the time open in the sentence: to leave them out', () => {
    const [fix] = offered({ what: 'Kerry rings Pat as and when required, and Pat comes' }, 'R05')
    expect(fix?.label).toBe('Leave out “as and when required”')
    expect(fix?.args).toMatchObject({ what: 'Kerry rings Pat, and Pat comes' })
  })

  it('for jargon: the plain word in its place, and nothing where it must be put differently', () => {
    const says = (what: string) =>
      offered({ what }, 'R16').map(({ args }) => ('what' in args ? args.what : ''))
    expect(says('Amina refers Tyler to CAMHS')).toEqual([
      'Amina refers Tyler to the child mental health service',
    ])
    expect(says('Amina rings the CAMHS')).toEqual(['Amina rings the child mental health service'])
    expect(says('Kerry meets an IDVA')).toEqual(['Kerry meets a domestic abuse adviser'])
    expect(says('Tyler tells his siblings')).toEqual(['Tyler tells his brothers and sisters'])
    expect(says('Kerry lacks insight')).toEqual([])
    expect(says('Kerry fills in the XYZ form')).toEqual([])
  })

  it('for two actions in one sentence: two actions', () => {
    const halves = (what: string) =>
      offered({ what }, 'R12').map(({ args }) => ('first' in args ? [args.first, args.second] : null))
    expect(halves('Kerry rings Pat; Pat rings Amina')).toEqual([['Kerry rings Pat', 'Pat rings Amina']])
    expect(halves('Kerry to ring Pat and to see the GP')).toEqual([
      ['Kerry to ring Pat', 'Kerry to see the GP'],
    ])
    expect(halves('Kerry rings Pat and will see the GP')).toEqual([
      ['Kerry rings Pat', 'Kerry will see the GP'],
    ])
    expect(halves('Kerry rings Pat as well as the GP')).toEqual([])
    const long = `Kerry rings Pat. Pat ${'really '.repeat(40)}comes`
    expect(halves(long)[0]?.[0]).toBe('Kerry rings Pat.')
    expect(halves('word '.repeat(40))).toEqual([])
  })

  it('for an action without a danger: the dangers about this child, as they are numbered', () => {
    expect(offered({ dangerIds: [] }, 'R14')).toEqual([
      {
        label: 'Danger 1: Amina is worried that Tyler will be frightened …',
        operation: 'tieActionToDangers',
        args: { childId: 'tyler', actionId: 'action', dangerIds: ['dangerToTyler'] },
      },
    ])
  })

  it('for a question to the people in the room: nothing', () => {
    expect(offered({ measure: '' }, 'R11')).toEqual([])
    expect(offered({ what: 'Kerry engages with Claire' }, 'R08')).toEqual([])
  })
})

const story = tellPractice()
const performing = { at: '2026-03-24T12:00:00.000Z', newId: () => 'new', practice: story.practice }

/** How often a rule asks about an action of Amber's plan. */
function asks(conference: Conference, actionId: string, ruleId: string): number {
  const child = conference.children.byId.amber
  const action = child?.plan.actions.byId[actionId]
  if (child === undefined || action === undefined) throw new Error('The action is missing')
  return checkAction({ conference, child, practice: story.practice, action }).filter(
    (flag) => flag.ruleId === ruleId,
  ).length
}

describe('every press', () => {
  const texts = [
    'Kerry to engage with CAMHS and to see the GP',
    'Referral to an IDVA as and when required; SW to monitor',
    'Amber’s siblings go to Nan Pat in two weeks and also ring Daniel',
    'Monitor home conditions as appropriate',
    '',
  ]
  const owners = [null, words('SW'), words('Parents'), words('Kerry and Nan Pat'), words('')]
  const times = [null, words('ongoing'), words('in 3 weeks'), words('next core group'), words('next week')]

  it('makes a whole document by one operation, and the action is asked less often', () => {
    const action = fc.record({
      what: fc.constantFrom(...texts),
      owner: fc.constantFrom(...owners),
      byWhen: fc.constantFrom(...times),
      measure: fc.constantFrom('', 'A DASH is done', 'Better'),
    })
    fc.assert(
      fc.property(action, (given) => {
        const { conference } = performOperation(
          story.conference,
          'addAction',
          { childId: 'amber', ...given },
          { ...performing, newId: () => 'added' },
        )
        const child = conference.children.byId.amber
        const added = child?.plan.actions.byId.added
        if (child === undefined || added === undefined) throw new Error('The action was not added')
        const context: FixContext = { conference, child, practice: story.practice, action: added, from }
        for (const flag of checkAction(context)) {
          for (const fix of fixesFor(flag, context)) {
            expect(fix.label.trim()).not.toBe('')
            const after = performOperation(conference, fix.operation, fix.args, performing).conference
            expect(asks(after, 'added', flag.ruleId)).toBeLessThan(asks(conference, 'added', flag.ruleId))
          }
        }
      }),
      { verbose: true, numRuns: 15 },
    )
  }, 30_000)
})
