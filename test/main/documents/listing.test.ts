import { expect, it } from 'vitest'
import { distinct, fileName } from '../../../src-main/documents/fileNames.ts'
import { listDocuments } from '../../../src-main/documents/listing.ts'
import { makeDocument } from '../../../src-main/documents/makeDocuments.ts'
import type { Conference } from '../../../src-shared/conference/conference.ts'
import { testPractice } from '../../support/chairing.ts'
import { phrases, siblings } from '../../support/siblings.ts'
import { pdfText } from './reading.ts'

const people = siblings()

/** Ids with file names, of the kinds of document that are named. */
function named(conference: Conference, ...kinds: string[]): [string, string][] {
  return listDocuments(conference, testPractice)
    .filter(({ id }) => kinds.includes(id.split('/')[0] ?? ''))
    .map(({ id, fileName: name }) => [id, name])
}

it('lists a plan for each child, the minutes and the conference file', () => {
  const listings = listDocuments(people.conference, testPractice)
  expect(named(people.conference, 'plan', 'largePrint', 'minutes', 'minutesPdf', 'conference')).toEqual([
    [`plan/${people.amber}`, 'Plan - Amber Reed - 2026-03-24.pdf'],
    [`largePrint/${people.amber}`, 'Plan in large print - Amber Reed - 2026-03-24.pdf'],
    [`plan/${people.isaac}`, 'Plan - Isaac Reed - 2026-03-24.pdf'],
    [`largePrint/${people.isaac}`, 'Plan in large print - Isaac Reed - 2026-03-24.pdf'],
    [`plan/${people.baby}`, 'Decision - Baby Reed (unborn) - 2026-03-24.pdf'],
    [`largePrint/${people.baby}`, 'Decision in large print - Baby Reed (unborn) - 2026-03-24.pdf'],
    ['minutes', 'Minutes - 2026-03-24.docx'],
    ['minutesPdf', 'Minutes - 2026-03-24.pdf'],
    ['conference', 'Conference - 2026-03-24.json'],
  ])
  expect(listings[0]?.readerName).toContain('Kerry Reed')
  expect(listings[0]?.leftOut.length).toBeGreaterThan(0)
})

it('gives twins of one name a file each, told apart by the authority’s number', () => {
  const conference = structuredClone(people.conference)
  for (const child of Object.values(conference.children.byId))
    Object.assign(child, {
      givenName: 'Alex',
      localAuthorityId: child.id === people.amber ? 'C-118204' : '',
      birth: { kind: 'born', dateOfBirth: '2020-01-01' },
    })
  const names = named(conference, 'plan').map(([, name]) => name)
  expect(names.slice(0, 2)).toEqual([
    'Plan - Alex Reed, C-118204 - 2026-03-24.pdf',
    'Plan - Alex Reed, child 2 - 2026-03-24.pdf',
  ])
})

it('has nobody’s name in a file name but the child’s, whatever the document, and no name twice', () => {
  const { children, people: persons } = people.conference
  const listings = listDocuments(people.conference, testPractice)
  const ofChildren = Object.values(children.byId).map(({ givenName, familyName }) => [givenName, familyName])
  for (const { fileName: name } of listings)
    for (const person of Object.values(persons.byId))
      for (const word of person.name.split(' ').filter((part) => !ofChildren.flat().includes(part)))
        expect(name.split(/[^\p{L}]+/u)).not.toContain(word)
  expect(new Set(listings.map(({ id }) => id)).size).toBe(listings.length)
  expect(new Set(listings.map(({ fileName: name }) => name.toLowerCase())).size).toBe(listings.length)
})

it('lists a paper of their own for somebody who was excluded from the whole conference and was to have a copy', async () => {
  const conference = structuredClone(people.conference)
  for (const exclusion of Object.values(conference.exclusions.byId)) exclusion.scope = { kind: 'whole' }
  const listings = listDocuments(conference, testPractice)
  const own = listings.find(({ id }) => id === `outcome/${people.amber}/${people.father}`)
  expect(own).toMatchObject({
    childId: people.amber,
    fileName: 'Short decision - Amber Reed - 2026-03-24.pdf',
    readerName: 'Lee Marsh, who was excluded from the conference, and nobody else',
  })
  const { bytes } = await makeDocument(conference, testPractice, own?.id ?? '', {
    at: '2026-03-24T12:00:00.000Z',
  })
  const { text, pages } = pdfText(bytes)
  expect(text).toContain('This paper is for Lee Marsh, who was not at the conference on 24 March 2026.')
  expect(text).toContain('Made for Lee Marsh, and nobody else.')
  expect(text).toContain('Daniel Okafor, Social worker, Sandmouth Council')
  for (const page of pages) expect(page).not.toMatch(/^Child protection plan/m)
  for (const kept of ['Harbour Lane', 'Kerry Reed', 'Not agreed yet', 'Signatures', phrases.ambersWishes])
    expect(text).not.toContain(kept)
  const plan = listings.find(({ id }) => id === `plan/${people.amber}`)
  expect(plan?.readerName).not.toContain('Lee Marsh')
  expect(plan?.leftOut[0]).toContain('do not hand this paper to them')
})

it('refuses a document of a child who is no longer there', async () => {
  await expect(
    makeDocument(people.conference, testPractice, 'plan/nobody', { at: '2026-03-24T12:00:00.000Z' }),
  ).rejects.toThrow('can no longer be made')
})

it('names files so that Windows takes them', () => {
  expect(fileName(['Plan', 'A/B: "C" <D>|?*\\', 'x'], 'pdf')).toBe('Plan - A B C D - x.pdf')
  expect(fileName(['Plan', 'Amber Reed...  ', 'x'], 'pdf')).toBe('Plan - Amber Reed - x.pdf')
  expect(fileName(['CON'], 'pdf')).toBe('Document CON.pdf')
  expect(fileName(['', ' . '], 'pdf')).toBe('Document.pdf')
  expect(fileName(['Plan', 'ਹਰਪ੍ਰੀਤ ਕੌਰ', '\u202Efdp'], 'pdf')).toBe('Plan - ਹਰਪ੍ਰੀਤ ਕੌਰ - fdp.pdf')
  expect(Buffer.byteLength(fileName(['Plan', '👩‍👩‍👧'.repeat(100), '2026-03-24'], 'pdf'))).toBeLessThan(255)
  expect(distinct(['a.pdf', 'A.pdf', 'a.pdf', 'a (2).pdf'])).toEqual([
    'a.pdf',
    'A (2).pdf',
    'a (3).pdf',
    'a (2) (2).pdf',
  ])
})
