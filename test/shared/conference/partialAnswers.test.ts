import { describe, expect, it } from 'vitest'
import { Chairing } from '../../support/chairing.ts'

/** Fields that stand side by side are saved one by one, and a slow disk may hold one back: neither may undo the other. */
describe('a field that is saved by itself leaves what stands beside it as it was', () => {
  function withChild() {
    const chairing = new Chairing()
    const childId = chairing.do('addChild', {
      givenName: 'Amber',
      familyName: 'Reed',
      birth: { kind: 'born', dateOfBirth: '2017-05-02' },
    })
    return { chairing, childId, child: () => chairing.conference.children.byId[childId] }
  }

  it('in what a person needs, and how they are reached', () => {
    const chairing = new Chairing()
    const personId = chairing.do('addPerson', { name: 'Kerry Reed', roleId: 'mother' })
    chairing.do('describePerson', {
      personId,
      needs: { language: 'Polish' },
      contact: { phone: '01632 960001' },
    })
    chairing.do('describePerson', {
      personId,
      needs: { access: 'Step-free' },
      contact: { email: 'k@example.org' },
    })
    expect(chairing.conference.people.byId[personId]).toMatchObject({
      needs: { language: 'Polish', communication: '', access: 'Step-free' },
      contact: { phone: '01632 960001', email: 'k@example.org' },
    })
  })

  it('in the offer of an advocate, and in the plans before', () => {
    const { chairing, childId, child } = withChild()
    chairing.do('decideParticipation', { childId, advocate: { offered: true } })
    chairing.do('decideParticipation', { childId, advocate: { note: 'Met on Tuesday' } })
    chairing.do('describeChild', { childId, before: { numberOfPreviousPlans: 1 } })
    chairing.do('describeChild', { childId, before: { planStartedOn: '2025-09-01' } })
    expect(child()?.participation.advocate).toMatchObject({ offered: true, note: 'Met on Tuesday' })
    expect(child()?.before).toMatchObject({ numberOfPreviousPlans: 1, planStartedOn: '2025-09-01' })
  })

  it('in how an exclusion was explained', () => {
    const chairing = new Chairing()
    const chair = chairing.do('addPerson', { name: 'Ruth Adeyemi', roleId: 'chair' })
    chairing.do('nameChair', { personId: chair })
    const personId = chairing.do('addPerson', { name: 'Lee Marsh', roleId: 'father' })
    const exclusionId = chairing.do('excludePerson', {
      personId,
      scope: { kind: 'whole' },
      groundIds: ['b'],
      rationale: 'Threats on 2 March',
    })
    chairing.do('correctExclusion', { exclusionId, explained: { how: 'By telephone' } })
    chairing.do('correctExclusion', { exclusionId, explained: { on: '2026-03-20' } })
    expect(chairing.conference.exclusions.byId[exclusionId]?.explained).toEqual({
      how: 'By telephone',
      on: '2026-03-20',
    })
  })

  it('in the harm of an entry, which begins with the first answer and can be taken away', () => {
    const chairing = new Chairing()
    const entryId = chairing.do('recordEntry', { headingId: 'pastHarm', text: 'He shouts', source: null })
    chairing.do('correctEntry', { entryId, harm: { howOften: 'Twice a week' } })
    chairing.do('correctEntry', { entryId, harm: { sinceWhen: 'November' } })
    const entry = () => chairing.conference.entries.byId[entryId]
    expect(entry()?.harm).toEqual({
      what: '',
      howBad: '',
      howOften: 'Twice a week',
      sinceWhen: 'November',
      effectOnChild: '',
    })
    chairing.do('correctEntry', { entryId, harm: null })
    expect(entry()?.harm).toBeNull()
  })

  it('in a restriction, where the reason never changes from whom something is kept', () => {
    const chairing = new Chairing()
    const lee = chairing.do('addPerson', { name: 'Lee Marsh', roleId: 'father' })
    const restriction = { withheldFrom: { kind: 'people' as const, personIds: [lee] }, reason: '' }
    const itemId = chairing.do('recordRestrictedItem', { text: 'A further allegation', restriction })
    chairing.do('correctRestrictedItem', { itemId, restriction: { reason: 'Live investigation' } })
    expect(chairing.conference.restrictedItems.byId[itemId]?.restriction).toEqual({
      withheldFrom: { kind: 'people', personIds: [lee] },
      reason: 'Live investigation',
    })
  })

  it('in a withheld address, where the reason never changes from whom it is withheld', () => {
    const chairing = new Chairing()
    const lee = chairing.do('addPerson', { name: 'Lee Marsh', roleId: 'father' })
    const addressId = chairing.do('recordAddress', { lines: '12 Oak Street', postcode: '', livesHereIds: [] })
    chairing.do('withholdAddress', { addressId, fromIds: [lee] })
    chairing.do('withholdAddress', { addressId, reason: 'Court order' })
    expect(chairing.conference.addresses.byId[addressId]).toMatchObject({
      withheldFromIds: [lee],
      withheldReason: 'Court order',
    })
    expect(chairing.history.at(-1)).toBe('Gave the reason for withholding an address')
  })
})
