import { expect, it } from 'vitest'
import { makeDocument } from '../../../src-main/documents/makeDocuments.ts'
import { Chairing, testPractice } from '../../support/chairing.ts'
import { underHeading, wordParagraphs } from './reading.ts'

it('the draft minutes list the safety network with what each knows and does', async () => {
  const chairing = new Chairing()
  chairing.do('addChild', {
    givenName: 'Amber',
    familyName: 'Reed',
    birth: { kind: 'born', dateOfBirth: '2017-05-02' },
  })
  const kerry = chairing.do('addPerson', { name: 'Kerry Reed', roleId: 'mother' })
  const pat = chairing.do('addPerson', { name: 'Patricia Reed', roleId: 'grandmother' })
  chairing.do('placeInNetwork', { personId: kerry, ring: 'outer' })
  const memberId = chairing.do('placeInNetwork', { personId: pat, ring: 'inner' })
  chairing.do('describeNetworkMember', { memberId, knows: 'All of it since Easter', does: 'Rings at six.' })
  const at = '2026-03-24T12:00:00.000Z'
  const { bytes } = await makeDocument(chairing.conference, testPractice, 'minutes', { at })
  const lines = underHeading(wordParagraphs(bytes), 'Heading3', 'Safety network').map(({ text }) => text)
  expect(lines).toEqual([
    'Patricia Reed: knows everything. All of it since Easter. Rings at six.',
    'Kerry Reed: does not know yet.',
  ])
})
