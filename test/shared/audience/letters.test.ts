import { describe, expect, it } from 'vitest'
import { viewFor } from '../../../src-shared/audience/audience.ts'
import { familyWithPartIds, professionalsInvitedIds } from '../../../src-shared/audience/invited.ts'
import { outcomeReaderIds } from '../../../src-shared/audience/reader.ts'
import type { Child } from '../../../src-shared/conference/child.ts'
import type { Conference } from '../../../src-shared/conference/conference.ts'
import { testPractice } from '../../support/chairing.ts'
import { phrases, siblings } from '../../support/siblings.ts'

const reed = siblings()
const { amber, isaac, baby, mother, father, grandmother, midwife, socialWorker } = reed

function childOf(conference: Conference, childId: string): Child {
  const child = conference.children.byId[childId]
  if (child === undefined) throw new Error(`no child ${childId}`)
  return child
}

const familyOf = (conference: Conference, childId: string) =>
  familyWithPartIds(conference, testPractice, childOf(conference, childId))

/** The conference in which Lee Marsh has nothing to do with Amber’s plan: he is Isaac’s father only. */
function withFatherOfIsaacOnly(): Conference {
  const conference = structuredClone(reed.conference)
  const { plan } = childOf(conference, amber)
  plan.signatures.order = plan.signatures.order.filter(
    (id) => plan.signatures.byId[id]?.signatoryId !== father,
  )
  return conference
}

function withFatherExcludedFromAll(): Conference {
  const conference = structuredClone(reed.conference)
  for (const exclusion of Object.values(conference.exclusions.byId)) exclusion.scope = { kind: 'whole' }
  return conference
}

describe('who gets a letter about a child', () => {
  it('is the family who were invited and have a part in it, and nobody of a sibling only', () => {
    const conference = withFatherOfIsaacOnly()
    expect(familyOf(conference, amber)).toEqual([mother, grandmother])
    expect(familyOf(conference, isaac)).toEqual([mother, father, grandmother])
    expect(familyOf(conference, baby)).toEqual([mother])
  })

  it('is nobody who was never asked to come, has died, or was excluded from all of it', () => {
    const notInvited = structuredClone(reed.conference)
    const dead = structuredClone(reed.conference)
    const [one, other] = [notInvited.people.byId[grandmother], dead.people.byId[grandmother]]
    if (one === undefined || other === undefined) throw new Error('no grandmother')
    one.attendance.status = 'notInvited'
    other.hasDied = true
    expect(familyOf(notInvited, amber)).not.toContain(grandmother)
    expect(familyOf(dead, amber)).not.toContain(grandmother)
    expect(familyOf(withFatherExcludedFromAll(), isaac)).not.toContain(father)
  })

  it('is a parent who stayed away: they were invited', () => {
    const conference = structuredClone(reed.conference)
    const person = conference.people.byId[mother]
    if (person === undefined) throw new Error('no mother')
    person.attendance.status = 'absent'
    expect(familyOf(conference, amber)).toContain(mother)
  })

  it('is every professional who was invited, and nobody of the family or the family’s solicitor', () => {
    const ids = professionalsInvitedIds(reed.conference, testPractice, childOf(reed.conference, amber))
    expect(ids).toContain(midwife)
    expect(ids).toContain(socialWorker)
    for (const id of ids)
      expect(['Kerry Reed', 'Lee Marsh', 'Pat Reed', 'Mark Ellison', 'Ruth Adeyemi']).not.toContain(
        reed.conference.people.byId[id]?.name,
      )
  })

  it('is not an excluded parent, who gets a short decision about the children they are responsible for', () => {
    const conference = withFatherExcludedFromAll()
    expect(outcomeReaderIds(conference, testPractice, childOf(conference, isaac))).toEqual([father])
    expect(outcomeReaderIds(conference, testPractice, childOf(conference, baby))).toEqual([])
    expect(() =>
      viewFor(conference, testPractice, { kind: 'letterTo', childId: isaac, personId: father }),
    ).toThrow('gets no letter')
  })
})

describe('what a letter holds', () => {
  const letter = (conference: Conference, childId: string, personId: string) =>
    viewFor(conference, testPractice, { kind: 'letterTo', childId, personId })

  it('is the decision, the reasons and the outline for a mother who has the plan, and nothing that was said', () => {
    const view = letter(reed.conference, amber, mother)
    expect(view.decision.rationale).toContain('bail conditions')
    expect(view.agreed.actions.map(({ what }) => what)).toHaveLength(3)
    expect(view.agreed.firstCoreGroup.place).toBe('Harbour Lane Primary School')
    const words = JSON.stringify(view)
    for (const phrase of Object.values(phrases)) expect(words).not.toContain(phrase)
    expect(words).not.toContain('Isaac')
  })

  it('is neither reasons nor outline for a father who was kept out of a part and has no plan, but what he does himself', () => {
    const conference = structuredClone(reed.conference)
    const { plan } = childOf(conference, isaac)
    const action = Object.values(plan.actions.byId)[0]
    if (action === undefined) throw new Error('no action')
    expect(letter(conference, isaac, father).agreed.actions).toEqual([])
    action.owner = { kind: 'person', personId: father }
    const view = letter(conference, isaac, father)
    expect(view).toMatchObject({ areReasonsHeldBack: true, hasPlan: false, decision: { rationale: '' } })
    expect(view.agreed.actions).toHaveLength(1)
    expect(view.agreed.outcomes).toEqual([])
    expect(view.agreed.firstCoreGroup).toEqual({ date: null, time: '', place: '' })
    expect(view.leftOut.counts).toMatchObject({ otherPart: 1 })
  })

  it('has the reader’s own address, and none that is withheld from anybody, not even theirs', () => {
    const conference = structuredClone(reed.conference)
    const nan = conference.people.byId[grandmother]
    if (nan === undefined) throw new Error('no grandmother')
    const [address] = Object.values(conference.addresses.byId)
    if (address === undefined) throw new Error('no address')
    conference.addresses.byId.nans = {
      ...address,
      id: 'nans',
      lines: '3 Ropewalk\nSandmouth',
      postcode: 'SM4 1AA',
      withheldFromIds: [],
    }
    conference.addresses.order.push('nans')
    nan.addressId = 'nans'
    expect(letter(conference, amber, grandmother).to).toMatchObject({
      recipient: { address: ['3 Ropewalk', 'Sandmouth', 'SM4 1AA'] },
    })
    const kerrys = letter(conference, amber, mother)
    expect(kerrys.to).toMatchObject({ recipient: { name: 'Kerry Reed', address: [] } })
    expect(kerrys.leftOut.sentences[0]).toContain('write the envelope by hand')
    expect(JSON.stringify(kerrys)).not.toContain('Ropewalk')
  })

  it('cannot be made while nothing is decided', () => {
    const conference = structuredClone(reed.conference)
    childOf(conference, amber).decision = null
    expect(() => letter(conference, amber, mother)).toThrow('Nothing is decided')
  })
})

describe('what somebody is told about their exclusion', () => {
  const told = (conference: Conference) =>
    viewFor(conference, testPractice, { kind: 'exclusionLetterTo', personId: father })

  it('is that the chair decided it, the ground in words that put nobody in danger, and their own views', () => {
    const view = told(reed.conference)
    expect(view).toMatchObject({
      decidedBy: 'Ruth Adeyemi',
      isWhole: false,
      parts: { count: 1, of: 2 },
      children: ['Amber Reed', 'Isaac Reed'],
      explainedOn: '2026-03-23',
      viewsBroughtBy: 'Daniel Okafor',
      views: 'Mr Marsh says he wants to be a better dad and will do a course.',
      outcome: 'none',
    })
    expect(view.grounds).toHaveLength(2)
  })

  it('is never the evidence, who asked for it, the manager’s record, what a part was called, or a child of others', () => {
    const words = JSON.stringify(told(withFatherExcludedFromAll()))
    for (const secret of ['eleven threatening', 'MDR-2231', 'Part B', 'speak freely', 'Kerry', 'Baby'])
      expect(words).not.toContain(secret)
    for (const phrase of Object.values(phrases)) expect(words).not.toContain(phrase)
    expect(told(withFatherExcludedFromAll())).toMatchObject({ isWhole: true, outcome: 'withThis' })
  })

  it('names no child as the one who asked', () => {
    for (const { toldAs } of testPractice.profile.exclusionGrounds) {
      expect(toldAs).not.toMatch(/\basked|\bafraid|\bfrightened|domestic abuse/i)
      expect(toldAs.length).toBeGreaterThan(20)
    }
  })
})
