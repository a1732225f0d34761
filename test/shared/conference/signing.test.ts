import { describe, expect, it } from 'vitest'
import { isChangedSinceFrozen } from '../../../src-shared/conference/frozenPlan.ts'
import { proposedSignatoryIds } from '../../../src-shared/conference/questions.ts'
import { rows } from '../../../src-shared/conference/table.ts'
import { Refusal } from '../../../src-shared/result.ts'
import { reedConference } from '../../renderer/support/reedConference.ts'
import { testPractice } from '../../support/chairing.ts'

const signaturesOf = ({ chairing, ids }: ReturnType<typeof reedConference>) =>
  rows(chairing.conference.children.byId[ids.amber]?.plan.signatures ?? { byId: {}, order: [] })
const copiesOf = ({ chairing, ids }: ReturnType<typeof reedConference>) =>
  rows(chairing.conference.children.byId[ids.amber]?.plan.copies ?? { byId: {}, order: [] })
const proposed = ({ chairing, ids }: ReturnType<typeof reedConference>, childId = ids.amber) => {
  const child = chairing.conference.children.byId[childId]
  if (!child) throw new Error('no such child')
  return proposedSignatoryIds(chairing.conference, testPractice, child)
}

/** Nothing is frozen before it is decided. */
function decideFor({ chairing, ids }: ReturnType<typeof reedConference>): void {
  chairing.do('decide', {
    childId: ids.amber,
    outcomeId: testPractice.profile.outcomes.find(({ planNeeded }) => planNeeded)?.id ?? '',
    categoryIds: testPractice.profile.categories.slice(0, 1).map(({ id }) => id),
    rationale: 'Because of the nights.',
    reachedBy: 'consensus',
  })
}

function isChanged({ chairing, ids }: ReturnType<typeof reedConference>): boolean {
  const child = chairing.conference.children.byId[ids.amber]
  if (!child) throw new Error('no such child')
  return isChangedSinceFrozen(chairing.conference, child)
}

describe('who is asked to sign', () => {
  it('is the child who takes part, the family who are there, the lead practitioner and the core group, each once', () => {
    const reed = reedConference()
    const { chairing, ids } = reed
    chairing.do('nameLeadPractitioner', { childId: ids.amber, personId: ids.daniel })
    chairing.do('nameCoreGroup', { childId: ids.amber, memberIds: [ids.kerry, ids.daniel, ids.teacher] })
    expect(proposed(reed)).toEqual([ids.amber, ids.kerry, ids.pat, ids.daniel, ids.teacher])
  })

  it('leaves out a child who does not attend, and members of the core group who were not there', () => {
    const reed = reedConference()
    const { chairing, ids } = reed
    chairing.do('nameCoreGroup', { childId: ids.isaac, memberIds: [ids.lee, ids.gp, ids.healthVisitor] })
    expect(proposed(reed, ids.isaac)).toEqual([ids.kerry, ids.pat, ids.healthVisitor])
  })

  it('leaves out a father of a sibling only', () => {
    const reed = reedConference()
    const { chairing, ids } = reed
    chairing.do('recordAttendance', { personId: ids.lee, status: 'present' })
    expect(proposed(reed)).toContain(ids.lee)
    chairing.do('relatePeople', { fromId: ids.lee, toId: ids.baby, kindId: 'father' })
    expect(proposed(reed)).not.toContain(ids.lee)
    expect(proposed(reed, ids.baby)).toContain(ids.lee)
  })

  it('leaves out somebody who was excluded from the whole conference', () => {
    const reed = reedConference()
    const { chairing, ids } = reed
    chairing.do('excludePerson', {
      personId: ids.kerry,
      scope: { kind: 'whole' },
      groundIds: [testPractice.profile.exclusionGrounds[0]?.id ?? ''],
      rationale: 'The children are afraid of her.',
    })
    chairing.do('nameCoreGroup', { childId: ids.amber, memberIds: [ids.kerry] })
    expect(proposed(reed)).not.toContain(ids.kerry)
  })
})

describe('signatures and copies', () => {
  it('all who were asked and did not decline have signed, at one moment; whoever signed before keeps their time', () => {
    const reed = reedConference()
    const { chairing, ids } = reed
    chairing.do('askToSign', { childId: ids.amber, signatoryIds: [ids.kerry, ids.pat, ids.daniel] })
    const [kerry, pat] = signaturesOf(reed)
    const before = '2026-03-24T09:59:00.000Z'
    chairing.do('recordSignature', { childId: ids.amber, signatureId: kerry?.id ?? '', signedAt: before })
    chairing.do('recordSignature', { childId: ids.amber, signatureId: pat?.id ?? '', method: 'declined' })
    chairing.do('recordAllSigned', { childId: ids.amber })
    const [k, p, d] = signaturesOf(reed)
    expect(k?.signedAt).toBe(before)
    expect(p).toMatchObject({ method: 'declined', signedAt: null })
    expect(d?.signedAt).toMatch(/^2026-03-24T10:/)
  })

  it('the history says what happened with a signature', () => {
    const reed = reedConference()
    const { chairing, ids } = reed
    chairing.do('askToSign', { childId: ids.amber, signatoryIds: [ids.kerry] })
    const on = { childId: ids.amber, signatureId: signaturesOf(reed)[0]?.id ?? '' }
    chairing.do('recordSignature', { ...on, agreement: 'agreesInPart' })
    chairing.do('recordSignature', { ...on, method: 'paper', signedAt: '2026-03-24T11:00:00.000Z' })
    chairing.do('recordSignature', { ...on, method: 'paper', signedAt: null })
    chairing.do('recordSignature', { ...on, method: 'declined', signedAt: null })
    expect(chairing.history.slice(-4)).toEqual([
      'Recorded what Kerry Reed says about Amber’s plan',
      'Kerry Reed signed Amber’s plan',
      'Kerry Reed has not signed Amber’s plan yet',
      'Kerry Reed chose not to sign Amber’s plan',
    ])
  })

  it('of the screen are under the version that was made: not under a draft, and not under what became of it', () => {
    const reed = reedConference()
    const { chairing, ids } = reed
    const childId = ids.amber
    chairing.do('askToSign', { childId, signatoryIds: [ids.kerry, ids.pat] })
    const [kerry, pat] = signaturesOf(reed).map(({ id }) => id)
    const drawing = { width: 300, height: 90, strokes: [[10, 20, 30.5, 40]] }
    const signedAt = '2026-03-24T11:00:00.000Z'
    const sign = (given: object = { drawing }) =>
      chairing.do('recordSignature', {
        childId,
        signatureId: kerry ?? '',
        method: 'screen',
        signedAt,
        ...given,
      })
    expect(() => sign()).toThrow('Make the paper to sign first.')
    decideFor(reed)
    const actionId = chairing.do('addAction', { childId, what: 'Pat stays on Fridays' })
    chairing.do('freezePlan', { childId })
    expect(() => sign({ typedName: '  ' })).toThrow('Sign in the box, or type your name.')
    expect(() => sign({ drawing: { ...drawing, strokes: [[]] } })).toThrow('Sign in the box')
    sign()
    expect(signaturesOf(reed)[0]).toMatchObject({
      method: 'screen',
      drawing,
      typedName: null,
      planVersion: 1,
    })
    expect(chairing.history.at(-1)).toBe('Kerry Reed signed Amber’s plan on the screen')
    expect(isChanged(reed)).toBe(false)
    chairing.do('agreeActionMeasure', { childId, actionId, measure: 'Pat writes it down' })
    expect(isChanged(reed)).toBe(true)
    expect(() =>
      chairing.do('recordSignature', {
        childId,
        signatureId: pat ?? '',
        method: 'screen',
        typedName: 'Pat',
        signedAt,
      }),
    ).toThrow('It was changed since version 1 was made. Make a new version first, and ask again.')
    chairing.do('freezePlan', { childId })
    expect(isChanged(reed)).toBe(false)
    expect(signaturesOf(reed)[0]?.planVersion).toBe(1)
    chairing.do('recordAllSigned', { childId })
    expect(signaturesOf(reed)).toMatchObject([
      { method: 'paper', drawing: null, planVersion: 2 },
      { method: 'paper', drawing: null, planVersion: 2 },
    ])
  })

  it('a plan counts as changed by what it says, and not by who signs it, who has it or how far it has come', () => {
    const reed = reedConference()
    const { chairing, ids } = reed
    const childId = ids.amber
    decideFor(reed)
    const dangerId = chairing.do('addDangerStatement', {
      statement: 'Shouting at night',
      childIds: [childId],
    })
    const actionId = chairing.do('addAction', { childId, what: 'Pat stays on Fridays' })
    chairing.do('freezePlan', { childId })
    chairing.do('askToSign', { childId, signatoryIds: [ids.kerry] })
    chairing.do('listForCopies', { childId, recipientIds: [ids.kerry] })
    chairing.do('addAction', { childId: ids.isaac, what: 'Something for Isaac alone' })
    expect(isChanged(reed)).toBe(false)
    chairing.do('wordAction', { childId, actionId, what: 'Pat stays on Saturdays' })
    expect(isChanged(reed)).toBe(true)
    chairing.do('wordAction', { childId, actionId, what: 'Pat stays on Fridays' })
    expect(isChanged(reed)).toBe(false)
    chairing.do('wordSafetyGoal', { dangerId, statement: 'Quiet evenings' })
    expect(isChanged(reed)).toBe(true)
  })

  it('that is taken back, or given on paper after all, leaves no drawing behind', () => {
    const reed = reedConference()
    const { chairing, ids } = reed
    const childId = ids.amber
    decideFor(reed)
    chairing.do('freezePlan', { childId })
    chairing.do('askToSign', { childId, signatoryIds: [ids.kerry] })
    const on = { childId, signatureId: signaturesOf(reed)[0]?.id ?? '' }
    const signedAt = '2026-03-24T11:00:00.000Z'
    const nothing = { method: 'paper', drawing: null, typedName: null }
    chairing.do('recordSignature', { ...on, method: 'screen', typedName: 'Kerry Reed', signedAt })
    chairing.do('recordSignature', { ...on, signedAt: null })
    expect(signaturesOf(reed)[0]).toMatchObject({ ...nothing, signedAt: null, planVersion: null })
    chairing.do('recordSignature', { ...on, method: 'screen', typedName: 'Kerry Reed', signedAt })
    chairing.do('recordSignature', { ...on, signedAt })
    expect(signaturesOf(reed)[0]).toMatchObject({ ...nothing, signedAt, planVersion: 1 })
    chairing.do('recordSignature', { ...on, method: 'declined' })
    expect(signaturesOf(reed)[0]).toMatchObject({ method: 'declined', signedAt: null, planVersion: null })
  })

  it('people are listed for a copy once, and all copies can be given at one moment', () => {
    const reed = reedConference()
    const { chairing, ids } = reed
    chairing.do('addCopy', { childId: ids.amber, recipient: { kind: 'words', words: 'The GP surgery' } })
    chairing.do('listForCopies', { childId: ids.amber, recipientIds: [ids.kerry, ids.pat] })
    chairing.do('listForCopies', { childId: ids.amber, recipientIds: [ids.pat, ids.amber] })
    expect(copiesOf(reed)).toHaveLength(4)
    chairing.do('recordAllCopiesGiven', { childId: ids.amber })
    expect(copiesOf(reed).every(({ givenAt }) => givenAt !== null)).toBe(true)
  })

  it('a plan is not frozen before the decision', () => {
    const { chairing, ids } = reedConference()
    expect(() => chairing.do('freezePlan', { childId: ids.amber })).toThrow(Refusal)
  })
})

it('what was done after the conference can be taken back', () => {
  const { chairing } = reedConference()
  chairing.do('recordDoneAfter', { limitId: 'decisionLetter', on: '2026-03-25', note: '' })
  chairing.do('recordNotDoneAfter', { limitId: 'decisionLetter' })
  expect(chairing.conference.doneAfter).toEqual({})
  expect(chairing.history.at(-1)).toBe('Not done yet: Decision letter is sent')
})

describe('the plans that somebody was given', () => {
  it('are recorded in one press, whether they were on the list of copies or not', () => {
    const reed = reedConference()
    const { chairing, ids } = reed
    const recipient = { kind: 'person', personId: ids.kerry } as const
    const givenAt = '2026-03-24T12:10:00.000Z'
    chairing.do('addCopy', { childId: ids.amber, recipient })
    chairing.do('recordPlansGiven', { recipient, childIds: [ids.amber, ids.isaac], givenAt })
    const given = () =>
      [ids.amber, ids.isaac].map((id) =>
        rows(chairing.conference.children.byId[id]?.plan.copies ?? { byId: {}, order: [] }).map(
          (copy) => copy.givenAt,
        ),
      )
    expect(given()).toEqual([[givenAt], [givenAt]])
    expect(chairing.history.at(-1)).toBe('Gave Kerry Reed the plan of Amber and Isaac')
    chairing.do('recordPlansGiven', { recipient, childIds: [ids.amber, ids.isaac], givenAt: null })
    expect(given()).toEqual([[null], [null]])
  })

  it('can be given to somebody who stands on the list in words', () => {
    const reed = reedConference()
    const recipient = { kind: 'words', words: 'The GP surgery' } as const
    reed.chairing.do('addCopy', { childId: reed.ids.amber, recipient })
    const givenAt = '2026-03-24T12:10:00.000Z'
    reed.chairing.do('recordPlansGiven', { recipient, childIds: [reed.ids.amber], givenAt })
    expect(copiesOf(reed).map((copy) => copy.givenAt)).toEqual([givenAt])
  })
})
