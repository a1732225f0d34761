import { describe, expect, it } from 'vitest'
import { childName } from '../../../src-shared/conference/names.ts'
import { rows } from '../../../src-shared/conference/table.ts'
import { Chairing } from '../../support/chairing.ts'

const unborn = { kind: 'unborn', dueDate: '2026-07-01' } as const
const born = { kind: 'born', dateOfBirth: '2018-05-02' } as const

describe('children of one name', () => {
  const names = (chairing: Chairing) => rows(chairing.conference.children).map(childName)

  it('twins who are not born yet are told apart from the moment the second is added', () => {
    const chairing = new Chairing()
    chairing.do('addChild', { givenName: 'Amber', familyName: 'Marsh', birth: born })
    chairing.do('addChild', { givenName: '', familyName: 'Marsh', birth: unborn })
    expect(names(chairing)).toEqual(['Amber', 'Baby Marsh'])
    chairing.do('addChild', { givenName: '', familyName: 'Marsh', birth: unborn })
    expect(names(chairing)).toEqual(['Amber', 'Baby Marsh 1', 'Baby Marsh 2'])
    chairing.do('addChild', { givenName: '', familyName: 'Marsh', birth: unborn })
    expect(names(chairing)).toEqual(['Amber', 'Baby Marsh 1', 'Baby Marsh 2', 'Baby Marsh 3'])
  })

  it('who is called by another name keeps it', () => {
    const chairing = new Chairing()
    const first = chairing.do('addChild', { givenName: 'Muhammad', familyName: 'Khan', birth: born })
    chairing.do('describeChild', { childId: first, knownAs: 'Mo' })
    chairing.do('addChild', { givenName: 'Muhammad', familyName: 'Ali', birth: born })
    expect(names(chairing)).toEqual(['Mo', 'Muhammad'])
  })
})
