import { expect, it } from 'vitest'
import { rows } from '../../../src-shared/conference/table.ts'
import { Chairing } from '../../support/chairing.ts'

it('an action is split in two: the second follows the first, shares all but its measure, and is its own', () => {
  const chairing = new Chairing()
  const childId = chairing.do('addChild', {
    givenName: 'Amber',
    familyName: 'Reed',
    birth: { kind: 'born', dateOfBirth: '2017-05-02' },
  })
  const personId = chairing.do('addPerson', { name: 'Kerry Reed', roleId: 'mother' })
  const owner = { kind: 'person', personId } as const
  const byWhen = { kind: 'date', date: '2026-03-27' } as const
  const actionId = chairing.do('addAction', {
    childId,
    what: 'Kerry rings Pat; Kerry sees the GP',
    owner,
    byWhen,
    measure: 'Pat says so',
  })
  chairing.do('answerPrompt', { childId, actionId, ruleId: 'R12', reason: 'One call' })
  chairing.do('addAction', { childId, what: 'The third' })
  chairing.do('splitAction', { childId, actionId, first: 'Kerry rings Pat', second: 'Kerry sees the GP' })
  const actions = () =>
    rows(chairing.conference.children.byId[childId]?.plan.actions ?? { byId: {}, order: [] })
  expect(actions().map(({ what, measure }) => [what, measure])).toEqual([
    ['Kerry rings Pat', 'Pat says so'],
    ['Kerry sees the GP', ''],
    ['The third', ''],
  ])
  expect(actions()[1]).toMatchObject({ owner, byWhen, promptsAnswered: {} })
  expect(chairing.history.at(-1)).toBe('Split an action of Amber’s plan in two')
  chairing.do('agreeActionDate', { childId, actionId, byWhen: null })
  expect(actions()[1]?.byWhen).toEqual(byWhen)
})
