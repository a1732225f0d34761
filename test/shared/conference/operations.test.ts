import { applyPatches } from 'immer'
import { describe, expect, it } from 'vitest'
import { performOperation } from '../../../src-shared/conference/operations/perform.ts'
import { InvalidArguments, Refusal } from '../../../src-shared/result.ts'
import { Chairing, testPractice } from '../../support/chairing.ts'

function withFamily() {
  const chairing = new Chairing()
  const chair = chairing.do('addPerson', { name: 'Ruth Adeyemi', roleId: 'chair' })
  chairing.do('nameChair', { personId: chair })
  const amber = chairing.do('addChild', {
    givenName: 'Amber',
    familyName: 'Reed',
    birth: { kind: 'born', dateOfBirth: '2017-05-02' },
  })
  const baby = chairing.do('addChild', {
    givenName: '',
    familyName: 'Reed',
    birth: { kind: 'unborn', dueDate: '2026-07-01' },
  })
  const mother = chairing.do('addPerson', { name: 'Kerry Reed', roleId: 'mother' })
  const worker = chairing.do('addPerson', { name: 'Daniel Okafor', roleId: 'socialWorker' })
  return { chairing, chair, amber, baby, mother, worker }
}

describe('operations', () => {
  it('an apology can be changed to present, and the history says both', () => {
    const { chairing, worker } = withFamily()
    chairing.do('recordAttendance', { personId: worker, status: 'apologies' })
    chairing.do('recordAttendance', { personId: worker, status: 'present' })
    expect(chairing.conference.people.byId[worker]?.attendance.status).toBe('present')
    expect(chairing.history.slice(-2)).toEqual(['Daniel Okafor sent apologies', 'Daniel Okafor is present'])
  })

  it('the inverse patches bring back exactly what was there', () => {
    const { chairing, amber } = withFamily()
    const before = chairing.conference
    const performed = performOperation(
      before,
      'decide',
      { childId: amber, outcomeId: 'planNeeded', rationale: 'Because' },
      { at: '2026-03-24T11:00:00.000Z', newId: () => 'x', practice: testPractice },
    )
    expect(performed.conference).not.toEqual(before)
    expect(applyPatches(performed.conference, performed.inverse)).toEqual(before)
  })

  it('only the chair excludes: without a chair it is refused', () => {
    const chairing = new Chairing()
    const father = chairing.do('addPerson', { name: 'Lee Marsh', roleId: 'father' })
    const [ground] = testPractice.profile.exclusionGrounds
    expect(() =>
      chairing.do('excludePerson', {
        personId: father,
        scope: { kind: 'whole' },
        groundIds: [ground?.id ?? ''],
        rationale: 'Threats on 2 March',
      }),
    ).toThrow(Refusal)
  })

  it('an exclusion names the chair as the one who decided, and cannot be recorded without grounds or evidence', () => {
    const { chairing } = withFamily()
    const father = chairing.do('addPerson', { name: 'Lee Marsh', roleId: 'father' })
    const [ground] = testPractice.profile.exclusionGrounds
    const groundIds = [ground?.id ?? '']
    expect(() =>
      chairing.do('excludePerson', {
        personId: father,
        scope: { kind: 'whole' },
        groundIds: [],
        rationale: 'x',
      }),
    ).toThrow('at least one ground')
    expect(() =>
      chairing.do('excludePerson', { personId: father, scope: { kind: 'whole' }, groundIds, rationale: ' ' }),
    ).toThrow('evidence')
    const id = chairing.do('excludePerson', {
      personId: father,
      scope: { kind: 'whole' },
      groundIds,
      rationale: 'Threats on 2 March',
    })
    expect(chairing.conference.exclusions.byId[id]?.decidedByChairName).toBe('Ruth Adeyemi')
  })

  it('"no view" is a view of its own, distinct from nobody having asked', () => {
    const { chairing, amber, worker } = withFamily()
    expect(chairing.conference.children.byId[amber]?.views[worker]).toBeUndefined()
    chairing.do('recordView', {
      childId: amber,
      participantId: worker,
      answer: 'none',
      reason: 'New to the family',
    })
    expect(chairing.conference.children.byId[amber]?.views[worker]?.answer).toBe('none')
  })

  it('a person who is part of the record cannot be removed', () => {
    const { chairing, mother } = withFamily()
    chairing.do('recordEntry', {
      headingId: 'strength',
      text: 'I ring Pat',
      source: { kind: 'person', personId: mother },
    })
    expect(() => chairing.do('removePerson', { personId: mother })).toThrow('part of the record')
  })

  it('a meeting does not end while a child has no decision', () => {
    const { chairing } = withFamily()
    expect(() => chairing.do('endMeeting', {})).toThrow('Record the decision for Amber')
  })

  it('an action copied to a sibling is their own: wording it leaves the other as it was', () => {
    const { chairing, amber, baby } = withFamily()
    const actionId = chairing.do('addAction', { childId: amber, what: 'Kerry reads at bedtime' })
    const copyId = chairing.do('copyActionToSibling', { childId: amber, actionId, toChildId: baby })
    chairing.do('wordAction', { childId: baby, actionId: copyId, what: 'Kerry books the scan' })
    expect(chairing.conference.children.byId[amber]?.plan.actions.byId[actionId]?.what).toBe(
      'Kerry reads at bedtime',
    )
    expect(chairing.conference.children.byId[baby]?.plan.actions.byId[copyId]?.what).toBe(
      'Kerry books the scan',
    )
  })

  it('an unknown operation, a date that does not exist and an id that points nowhere are invalid', () => {
    const { chairing, amber } = withFamily()
    const context = { at: '2026-03-24T11:00:00.000Z', newId: () => 'x', practice: testPractice }
    expect(() => performOperation(chairing.conference, 'setField', {}, context)).toThrow(InvalidArguments)
    expect(() =>
      performOperation(chairing.conference, 'arrangeConference', { date: '2026-02-31' }, context),
    ).toThrow(InvalidArguments)
    expect(() =>
      performOperation(
        chairing.conference,
        'nameCoreGroup',
        { childId: amber, memberIds: ['nobody'] },
        context,
      ),
    ).toThrow(InvalidArguments)
  })
})
