import { describe, expect, it } from 'vitest'
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
