import { expect, it } from 'vitest'
import { findProblems } from '../../../src-shared/conference/references.ts'
import { rows } from '../../../src-shared/conference/table.ts'
import { Chairing, testPractice } from '../../support/chairing.ts'

const paper = {
  documentId: 'minutes',
  title: 'Draft minutes',
  childId: null,
  readerName: 'Professionals',
  sha256: 'ab'.repeat(32),
  checkCode: null,
}

it('papers that go out are listed with the moment and how; the same bytes gone out the same way once', () => {
  const chairing = new Chairing()
  chairing.do('recordPapersIssued', { papers: [paper], how: 'shown' })
  chairing.do('recordPapersIssued', { papers: [paper, { ...paper, sha256: 'cd'.repeat(32) }], how: 'saved' })
  chairing.do('recordPapersIssued', { papers: [paper], how: 'saved' })
  const issued = rows(chairing.conference.issuedDocuments)
  expect(issued.map(({ sha256, how, at }) => [sha256.slice(0, 2), how, at.slice(11, 19)])).toEqual([
    ['ab', 'shown', '10:00:01'],
    ['ab', 'saved', '10:00:02'],
    ['cd', 'saved', '10:00:02'],
  ])
  expect(chairing.history).toEqual([
    'Showed, to be printed: Draft minutes',
    'Saved: Draft minutes; Draft minutes',
    'Saved: Draft minutes',
  ])
})

it('a file that holds several papers is listed with each of them', () => {
  const chairing = new Chairing()
  const stack = [
    { ...paper, documentId: 'plan/amber' },
    { ...paper, documentId: 'stack/takeHome' },
  ]
  chairing.do('recordPapersIssued', { papers: stack, how: 'shown' })
  chairing.do('recordPapersIssued', { papers: stack, how: 'shown' })
  expect(rows(chairing.conference.issuedDocuments).map(({ documentId }) => documentId)).toEqual([
    'plan/amber',
    'stack/takeHome',
  ])
})

it('a paper about a child keeps the child in the record', () => {
  const chairing = new Chairing()
  const birth = { kind: 'born', dateOfBirth: '2017-05-02' } as const
  const childId = chairing.do('addChild', { givenName: 'Amber', familyName: 'Reed', birth })
  chairing.do('recordPapersIssued', { papers: [{ ...paper, childId }], how: 'saved' })
  expect(() => chairing.do('removeChild', { childId })).toThrow('part of the record')
  expect(findProblems(chairing.conference, testPractice)).toEqual([])
  expect(() =>
    chairing.do('recordPapersIssued', {
      papers: [{ ...paper, sha256: 'cd'.repeat(32), childId: 'nobody' }],
      how: 'saved',
    }),
  ).toThrow('there is no child “nobody”')
})
