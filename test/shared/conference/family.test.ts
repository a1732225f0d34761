import { describe, expect, it } from 'vitest'
import { viewFor } from '../../../src-shared/audience/audience.ts'
import { findProblems } from '../../../src-shared/conference/references.ts'
import { rows } from '../../../src-shared/conference/table.ts'
import { Refusal } from '../../../src-shared/result.ts'
import { Chairing, testPractice } from '../../support/chairing.ts'

function reeds() {
  const chairing = new Chairing()
  const amber = chairing.do('addChild', {
    givenName: 'Amber',
    familyName: 'Reed',
    birth: { kind: 'born', dateOfBirth: '2017-05-02' },
  })
  const kerry = chairing.do('addPerson', { name: 'Kerry Reed', roleId: 'mother' })
  const pat = chairing.do('addPerson', { name: 'Pat Reed', roleId: 'grandmother' })
  return { chairing, amber, kerry, pat }
}

describe('a relative', () => {
  it('is added with the relation, in either direction, as somebody who was not asked to come', () => {
    const { chairing, amber, kerry } = reeds()
    chairing.do('addRelative', {
      name: ' Alan Reed ',
      gender: 'male',
      hasDied: true,
      relatedToId: kerry,
      kindId: 'father',
      kindIs: 'theirs',
    })
    chairing.do('addRelative', { name: 'Tyler', relatedToId: kerry, kindId: 'mother', kindIs: 'mine' })
    const { people, relations } = chairing.conference
    const [alan, tyler] = rows(people).slice(-2)
    expect(alan).toMatchObject({
      name: 'Alan Reed',
      roleId: 'father',
      gender: 'male',
      hasDied: true,
      givesView: true,
      attendance: { status: 'notInvited', note: '' },
    })
    expect(tyler).toMatchObject({ roleId: 'familyMember', hasDied: false })
    expect(rows(relations)).toMatchObject([
      { fromId: alan?.id, toId: kerry, kindId: 'father' },
      { fromId: kerry, toId: tyler?.id, kindId: 'mother' },
    ])
    expect(chairing.history.at(-1)).toBe('Added Tyler to the family of Kerry Reed')
    expect(amber).not.toBe('')
  })

  it('without a name, or of a kind that the rules do not have, is refused', () => {
    const { chairing, kerry } = reeds()
    const add = (name: string, kindId: string) => () =>
      chairing.do('addRelative', { name, relatedToId: kerry, kindId, kindIs: 'theirs' })
    expect(add('  ', 'father')).toThrow(Refusal)
    expect(add('Alan', 'fairyGodmother')).toThrow(Refusal)
    expect(chairing.conference.relations.order).toEqual([])
  })
})

describe('the safety network', () => {
  it('has everybody once: placing somebody again moves them, and keeps what they know', () => {
    const { chairing, pat } = reeds()
    const memberId = chairing.do('placeInNetwork', { personId: pat, ring: 'outer' })
    chairing.do('describeNetworkMember', { memberId, knows: 'That Craig hurt Kerry', does: 'Has a key' })
    chairing.do('placeInNetwork', { personId: pat, ring: 'inner' })
    expect(rows(chairing.conference.network)).toEqual([
      { id: memberId, personId: pat, ring: 'inner', knows: 'That Craig hurt Kerry', does: 'Has a key' },
    ])
    expect(chairing.history.slice(-3)).toEqual([
      'Put Pat Reed in the safety network: does not know yet',
      'Recorded what Pat Reed knows and does',
      'Put Pat Reed in the safety network: knows everything',
    ])
    chairing.do('removeFromNetwork', { memberId })
    expect(chairing.conference.network).toEqual({ byId: {}, order: [] })
    expect(chairing.history.at(-1)).toBe('Took Pat Reed out of the safety network')
  })

  it('refuses a child and somebody who is gone, and does not let go of a person whom it names', () => {
    const { chairing, amber, pat } = reeds()
    expect(() => chairing.do('placeInNetwork', { personId: amber, ring: 'inner' })).toThrow(Refusal)
    expect(() => chairing.do('describeNetworkMember', { memberId: 'gone', knows: '' })).toThrow(Refusal)
    chairing.do('placeInNetwork', { personId: pat, ring: 'inner' })
    expect(() => chairing.do('removePerson', { personId: pat })).toThrow(Refusal)
  })

  it('of a file must name people who are there, and nobody twice', () => {
    const { chairing, pat } = reeds()
    const member = { ring: 'inner' as const, knows: '', does: '' }
    const network = {
      byId: {
        a: { id: 'a', personId: pat, ...member },
        b: { id: 'b', personId: pat, ...member },
        c: { id: 'c', personId: 'gone', ...member },
      },
      order: ['a', 'b', 'c'],
    }
    expect(findProblems({ ...chairing.conference, network }, testPractice)).toEqual([
      { place: 'network.byId.a.personId', sentence: 'this person is in the network twice' },
      { place: 'network.byId.b.personId', sentence: 'this person is in the network twice' },
      { place: 'network.byId.c.personId', sentence: 'there is no person “gone”' },
    ])
  })

  it('is in the case file from the inside outward, and in no plan', () => {
    const { chairing, amber, kerry, pat } = reeds()
    chairing.do('placeInNetwork', { personId: kerry, ring: 'middle' })
    const memberId = chairing.do('placeInNetwork', { personId: pat, ring: 'inner' })
    chairing.do('describeNetworkMember', { memberId, knows: 'All of it since Easter', does: 'Rings at six' })
    const { background } = viewFor(chairing.conference, testPractice, { kind: 'caseFile' })
    expect(background.network).toEqual([
      {
        name: 'Pat Reed',
        ring: 'Knows everything',
        knows: 'All of it since Easter',
        does: 'Rings at six',
      },
      { name: 'Kerry Reed', ring: 'Knows some of it', knows: '', does: '' },
    ])
    const plan = viewFor(chairing.conference, testPractice, { kind: 'planOf', childId: amber })
    expect(JSON.stringify(plan)).not.toContain('All of it since Easter')
  })
})
