import { expect, it } from 'vitest'
import { familyOnPaper } from '../../../src-shared/audience/familyOnPaper.ts'
import { rows } from '../../../src-shared/conference/table.ts'
import { familyGraph } from '../../../src-shared/family/familyGraph.ts'
import { testPractice } from '../../support/chairing.ts'
import { familyOf } from '../family/families.ts'

function atHome() {
  const family = familyOf({
    children: [{ name: 'Amber' }],
    people: ['Kerry', 'Craig at 12 Oak Street'],
    relations: [
      ['Kerry', 'mother', 'Amber'],
      ['Craig at 12 Oak Street', 'father', 'Amber'],
    ],
  })
  const { chairing, ids } = family
  const [relation] = rows(chairing.conference.relations)
  chairing.do('correctRelation', { relationId: relation?.id ?? '', note: 'Moved in secret' })
  const addressId = chairing.do('recordAddress', {
    lines: '12 Oak Street',
    postcode: 'TV1 2AB',
    livesHereIds: [ids.Kerry ?? '', ids.Amber ?? ''],
  })
  const paper = () => familyOnPaper(chairing.conference, familyGraph(chairing.conference, testPractice))
  return { chairing, ids, addressId, paper }
}

it('the printed family map says who lives together while no address is withheld, and never a note', () => {
  const { ids, paper } = atHome()
  expect(paper().households).toEqual([[ids.Amber, ids.Kerry]])
  expect(JSON.stringify(paper())).not.toContain('Moved in secret')
})

it('while an address is withheld from anybody, it says neither with whom they live nor the address in a name', () => {
  const { chairing, ids, addressId, paper } = atHome()
  chairing.do('withholdAddress', { addressId, fromIds: [ids['Craig at 12 Oak Street'] ?? ''] })
  expect(paper().households).toEqual([])
  expect(JSON.stringify(paper())).not.toMatch(/Oak Street/)
  expect(paper().relatives.map(({ name }) => name)).toContain('Craig at (address withheld)')
})
