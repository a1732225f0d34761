import type { Conference } from '../../../src-shared/conference/conference.ts'
import { Chairing } from '../../support/chairing.ts'

/** A family in a few words: children of the conference, other people, and `from kind to`. */
export interface FamilyStory {
  children: { name: string; born?: string; due?: string }[]
  people: string[]
  relations: [from: string, kind: string, to: string][]
}

/** A conference with this family, and the ids by name. Everybody is invented. */
export function familyOf({ children, people, relations }: FamilyStory) {
  const chairing = new Chairing()
  const ids: Record<string, string> = {}
  for (const { name, born, due } of children)
    ids[name] = chairing.do('addChild', {
      givenName: name,
      familyName: 'Reed',
      birth:
        due === undefined ? { kind: 'born', dateOfBirth: born ?? null } : { kind: 'unborn', dueDate: due },
    })
  for (const name of people) ids[name] = chairing.do('addPerson', { name, roleId: 'familyMember' })
  for (const [from, kindId, to] of relations)
    chairing.do('relatePeople', { fromId: ids[from] ?? '', toId: ids[to] ?? '', kindId })
  return { chairing, ids, conference: chairing.conference satisfies Conference }
}

/** Four generations, three partnerships of one woman, twins, an adopted child and a father nobody knows. */
export const wideFamily: FamilyStory = {
  children: [
    { name: 'Amber', born: '2017-05-02' },
    { name: 'Isaac', born: '2021-11-19' },
    { name: 'Robin', born: '2021-11-19' },
    { name: 'Baby', due: '2026-07-01' },
  ],
  people: [
    ...['Kerry', 'Craig', 'Lee', 'Sean', 'Pat', 'Alan', 'Joyce', 'Trevor', 'Edith', 'Jo', 'Mia', 'Tyler'],
    ...['Dawn', 'Ravi', 'Asha', 'Ida'],
  ],
  relations: [
    ['Kerry', 'mother', 'Amber'],
    ['Craig', 'father', 'Amber'],
    ['Kerry', 'mother', 'Isaac'],
    ['Kerry', 'mother', 'Robin'],
    ['Craig', 'father', 'Isaac'],
    ['Craig', 'father', 'Robin'],
    ['Isaac', 'twin', 'Robin'],
    ['Kerry', 'mother', 'Baby'],
    ['Lee', 'father', 'Baby'],
    ['Kerry', 'mother', 'Tyler'],
    ['Kerry', 'divorced', 'Sean'],
    ['Kerry', 'separated', 'Craig'],
    ['Kerry', 'partner', 'Lee'],
    ['Pat', 'mother', 'Kerry'],
    ['Alan', 'father', 'Kerry'],
    ['Pat', 'mother', 'Jo'],
    ['Alan', 'father', 'Jo'],
    ['Pat', 'married', 'Alan'],
    ['Joyce', 'mother', 'Craig'],
    ['Trevor', 'father', 'Craig'],
    ['Edith', 'mother', 'Pat'],
    ['Jo', 'mother', 'Mia'],
    ['Dawn', 'adoptiveParent', 'Asha'],
    ['Ravi', 'adoptiveParent', 'Asha'],
    ['Dawn', 'aunt', 'Baby'],
    ['Ida', 'grandmother', 'Baby'],
  ],
}
