import { describe, expect, it } from 'vitest'
import { findProblems } from '../../../src-shared/conference/references.ts'
import { rows } from '../../../src-shared/conference/table.ts'
import { describeRelative } from '../../../src-shared/family/describeRelative.ts'
import { familyGraph } from '../../../src-shared/family/familyGraph.ts'
import { Refusal } from '../../../src-shared/result.ts'
import { testPractice } from '../../support/chairing.ts'
import { familyOf } from '../family/families.ts'

function reeds() {
  return familyOf({
    children: [{ name: 'Amber' }],
    people: ['Kerry', 'Craig', 'Pat'],
    relations: [
      ['Kerry', 'mother', 'Amber'],
      ['Craig', 'father', 'Amber'],
      ['Pat', 'mother', 'Kerry'],
      ['Kerry', 'partner', 'Craig'],
    ],
  })
}
const id = ({ ids }: ReturnType<typeof reeds>, name: string) => ids[name] ?? ''

describe('how people get on', () => {
  it('is said once of each two, in either order, and can be taken back', () => {
    const family = reeds()
    const { chairing } = family
    const [kerry, craig] = [id(family, 'Kerry'), id(family, 'Craig')]
    const bondId = chairing.do('noteBond', { oneId: kerry, otherId: craig, kind: 'close' })
    chairing.do('noteBond', { oneId: craig, otherId: kerry, kind: 'conflict' })
    expect(rows(chairing.conference.familyMap.bonds)).toEqual([
      { id: bondId, betweenIds: [kerry, craig], kind: 'conflict' },
    ])
    expect(chairing.history.at(-1)).toBe('Noted on the family map: Craig, in conflict with Kerry')
    chairing.do('removeBond', { bondId })
    expect(chairing.conference.familyMap.bonds).toEqual({ byId: {}, order: [] })
    expect(chairing.history.at(-1)).toBe('No longer says how Kerry and Craig get on')
  })

  it('is refused of one person alone, and of somebody who is not there', () => {
    const family = reeds()
    const kerry = id(family, 'Kerry')
    for (const otherId of [kerry, 'gone'])
      expect(() => family.chairing.do('noteBond', { oneId: kerry, otherId, kind: 'close' })).toThrow(Refusal)
  })

  it('is spoken of both', () => {
    const family = reeds()
    family.chairing.do('noteBond', {
      oneId: id(family, 'Kerry'),
      otherId: id(family, 'Pat'),
      kind: 'closeAndConflict',
    })
    const graph = familyGraph(family.chairing.conference, testPractice)
    const said = (name: string) =>
      describeRelative(graph, testPractice, id(family, name), { sayHouseholds: true })
    expect(said('Kerry')).toContain('close to and in conflict with Pat')
    expect(said('Pat')).toContain('close to and in conflict with Kerry')
    expect(said('Craig')).not.toContain('conflict')
  })
})

describe('a relation between adults', () => {
  it('is corrected where it stands: from when to when, and that it has ended', () => {
    const family = reeds()
    const { chairing } = family
    const relation = rows(chairing.conference.relations).at(-1)
    expect(relation).toMatchObject({ since: '', until: '', hasEnded: false })
    const relationId = relation?.id ?? ''
    const said = () =>
      describeRelative(familyGraph(chairing.conference, testPractice), testPractice, id(family, 'Kerry'), {
        sayHouseholds: true,
      })
    chairing.do('correctRelation', { relationId, since: '2014' })
    expect(said()).toContain('partner of Craig (since 2014)')
    chairing.do('correctRelation', { relationId, until: 'spring 2020', hasEnded: true })
    expect(said()).toContain('partner of Craig (2014 to spring 2020)')
    expect(familyGraph(chairing.conference, testPractice).partnerships).toMatchObject([{ state: 'ended' }])
    expect(chairing.history.at(-1)).toBe('Corrected how Kerry and Craig are related')
    expect(() => chairing.do('correctRelation', { relationId, kindId: 'fairyGodmother' })).toThrow(Refusal)
  })
})

describe('a place on the drawing', () => {
  it('is kept, and given up with “back in place”', () => {
    const family = reeds()
    const { chairing } = family
    const [kerry, amber] = [id(family, 'Kerry'), id(family, 'Amber')]
    chairing.do('nudgeRelative', { participantId: kerry, x: 40, y: -12 })
    chairing.do('nudgeRelative', { participantId: amber, x: 8, y: 0 })
    expect(chairing.conference.familyMap.nudges).toEqual({
      [kerry]: { x: 40, y: -12 },
      [amber]: { x: 8, y: 0 },
    })
    chairing.do('nudgeRelative', { participantId: amber, x: 0, y: 0 })
    expect(Object.keys(chairing.conference.familyMap.nudges)).toEqual([kerry])
    chairing.do('putBackInPlace', { participantIds: [kerry] })
    expect(chairing.conference.familyMap.nudges).toEqual({})
    expect(chairing.history.at(-1)).toBe('Put Kerry back in place on the family map')
    expect(() => chairing.do('nudgeRelative', { participantId: 'gone', x: 1, y: 1 })).toThrow(Refusal)
  })
})

it('somebody who is removed leaves nothing on the family map', () => {
  const family = reeds()
  const { chairing } = family
  const pat = id(family, 'Pat')
  chairing.do('noteBond', { oneId: pat, otherId: id(family, 'Amber'), kind: 'close' })
  chairing.do('nudgeRelative', { participantId: pat, x: 5, y: 5 })
  chairing.do('removePerson', { personId: pat })
  expect(chairing.conference.familyMap).toEqual({ bonds: { byId: {}, order: [] }, nudges: {} })
  chairing.do('noteBond', { oneId: id(family, 'Kerry'), otherId: id(family, 'Amber'), kind: 'close' })
  chairing.do('removeChild', { childId: id(family, 'Amber') })
  expect(chairing.conference.familyMap.bonds.order).toEqual([])
})

it('the family map of a file must name people who are there', () => {
  const { chairing, ids } = reeds()
  const familyMap = {
    bonds: {
      byId: {
        a: { id: 'a', betweenIds: [ids.Kerry ?? '', 'gone'] as [string, string], kind: 'close' as const },
      },
      order: ['a'],
    },
    nudges: { nobody: { x: 1, y: 1 } },
  }
  expect(findProblems({ ...chairing.conference, familyMap }, testPractice)).toEqual([
    { place: 'familyMap.bonds.byId.a.betweenIds.1', sentence: 'there is no person or child “gone”' },
    { place: 'familyMap.nudges', sentence: 'there is no person or child “nobody”' },
  ])
})
