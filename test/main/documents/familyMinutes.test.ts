import { expect, it } from 'vitest'
import { listDocuments } from '../../../src-main/documents/listing.ts'
import { makeDocument } from '../../../src-main/documents/makeDocuments.ts'
import { testPractice } from '../../support/chairing.ts'
import { phrases, siblings } from '../../support/siblings.ts'
import { pdfText } from './reading.ts'

const { conference, mother, father, grandmother } = siblings()

it('makes each of the family minutes of their own, which say whose they are and not that they are for professionals', async () => {
  const ids = listDocuments(conference, testPractice).map(({ id }) => id)
  expect(ids.filter((id) => id.startsWith('familyMinutes/'))).toEqual(
    [mother, father, grandmother].map((id) => `familyMinutes/${id}`),
  )
  const { bytes } = await makeDocument(conference, testPractice, `familyMinutes/${father}`, {
    at: '2026-03-25T09:00:00.000Z',
  })
  const { text } = pdfText(bytes)
  expect(text).toContain('Made for Lee Marsh, and nobody else.')
  expect(text).toContain('I have never laid a hand on anybody.')
  expect(text).toContain('Isaac has stopped talking')
  expect(text).toContain(testPractice.profile.texts.corrections)
  const held = [
    phrases.restrictedFromFamily,
    phrases.restrictedFromFather,
    phrases.restrictedItem,
    phrases.saidWithoutFather,
    phrases.address,
    phrases.postcode,
    phrases.challenge,
    'eleven threatening',
    'RESTRICTED',
    'WITHHELD',
    'For professionals only',
    'Nobody recorded',
    'Part B',
    'left out',
  ]
  for (const words of held) expect(text).not.toContain(words)
})

it('offers no minutes before the meeting has begun', () => {
  const before = structuredClone(conference)
  before.meeting.startedAt = null
  const ids = listDocuments(before, testPractice).map(({ id }) => id)
  expect(ids.filter((id) => id.startsWith('familyMinutes/'))).toEqual([])
})
