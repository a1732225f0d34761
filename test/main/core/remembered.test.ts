import { describe, expect, it } from 'vitest'
import { practiceConferenceText } from '../../../src-main/core/beginning.ts'
import { Remembered } from '../../../src-main/core/remembered.ts'
import { listDocuments } from '../../../src-main/documents/listing.ts'
import { readConferenceFile } from '../../../src-shared/conference/interchange.ts'
import { testPractice } from '../../support/chairing.ts'

const conference = readConferenceFile(practiceConferenceText(), testPractice)

describe('the list of papers', () => {
  it('is worked out once while only the step changes, and anew when the conference says something else', () => {
    const documents = new Remembered((one) => listDocuments(one, testPractice))
    const first = documents.of(conference)
    const moved = { ...conference, meeting: { ...conference.meeting, stepId: 'sign' } }
    expect(documents.of(moved)).toBe(first)

    const withoutChildren = { ...conference, children: { order: [], byId: {} } }
    const others = documents.of(withoutChildren)
    expect(others).toEqual(listDocuments(withoutChildren, testPractice))
    expect(others.length).toBeLessThan(first.length)
    expect(documents.of(conference)).toEqual(first)
  })

  it('is kept no longer than until it is forgotten', () => {
    const documents = new Remembered((one) => listDocuments(one, testPractice))
    const first = documents.of(conference)
    documents.forget()
    expect(documents.of(conference)).not.toBe(first)
  })
})
