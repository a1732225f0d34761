import { beforeAll, describe, expect, it } from 'vitest'
import { makeDocument } from '../../../src-main/documents/makeDocuments.ts'
import type { Conference } from '../../../src-shared/conference/conference.ts'
import { testPractice } from '../../support/chairing.ts'
import { phrases, siblings } from '../../support/siblings.ts'
import { pdfText } from './reading.ts'

const reed = siblings()
const { amber, isaac, baby, mother, father } = reed
const { letters, texts, exclusionGrounds } = testPractice.profile
const at = '2026-03-25T09:00:00.000Z'

async function made(documentId: string, conference: Conference = reed.conference) {
  const { bytes } = await makeDocument(conference, testPractice, documentId, { at })
  return { bytes, ...pdfText(bytes) }
}

describe('the decision letter to a mother', () => {
  let text: string
  let pages: string[]
  let bytes: Uint8Array
  beforeAll(async () => {
    ;({ text, pages, bytes } = await made(`letter/${amber}/${mother}`))
  })

  it('says what was decided and why, the plan in outline, whom to ring, what comes next and how to disagree', () => {
    for (const words of [
      'What was decided for Amber',
      'Dear Kerry Reed,',
      '25 March 2026, our reference CP-2026-0412',
      'It is about Amber Reed, born 2 May 2017, and the initial child protection conference on 24 March 2026.',
      'A child protection plan is needed. The conference did not agree, so I decided, as its chair.',
      'Category: emotional abuse.',
      'She is frightened at night, and the bail conditions end soon.',
      'Amber sleeps through the night in her own bed.',
      'Claire gives Amber a quiet place and ten minutes with her each morning. Claire Whitfield, by 30 March 2026.',
      'Daniel Okafor, Social worker, Sandmouth Council',
      'Telephone 01632 960 114',
      'Thursday 2 April 2026, 14:00, Harbour Lane Primary School',
      'Tuesday 16 June 2026',
      'By Tuesday 21 April 2026: 28 days after the conference',
      letters.opening.wasThere,
      letters.meaning.withPlan,
      letters.chairsOffice,
      texts.howToComplain,
      texts.corrections,
      'Yours sincerely, Ruth Adeyemi',
    ])
      expect(text).toContain(words)
  })

  it('holds nothing that was said, no other child, no address and nobody’s telephone but the social worker’s', () => {
    for (const phrase of [...Object.values(phrases), 'Isaac', 'Baby Reed', 'dissent', 'Lee Marsh sees'])
      expect(text).not.toContain(phrase)
    expect(text.match(/\d{5} \d{3} \d{3}/g)).toEqual(['01632 960 114'])
  })

  it('is on two pages, is no practice, and is the same file when it is made again', async () => {
    expect(pages.length).toBeLessThanOrEqual(2)
    expect(text).not.toContain('PRACTICE')
    expect(Buffer.from((await made(`letter/${amber}/${mother}`)).bytes).equals(Buffer.from(bytes))).toBe(true)
  })
})

describe('a letter about a child who has no plan', () => {
  it('is as complete: what it means, what was agreed, what comes next, and how to disagree', async () => {
    const { text } = await made(`letter/${baby}/${mother}`)
    for (const words of [
      'What was decided for Baby Reed',
      'It is about Baby Reed (unborn), due 1 July 2026,',
      'No child protection plan: a child in need plan. The conference agreed on this.',
      'Social care offers help under a child in need plan.',
      letters.meaning.withoutPlan,
      letters.headings.next,
      'Kerry works with the midwife and accepts help.',
      letters.headings.agreed,
      'Kerry goes to each appointment with the midwife. Kerry Reed, every two weeks,',
      letters.nextWithoutPlan,
      texts.howToComplain,
      texts.corrections,
    ])
      expect(text).toContain(words)
    for (const words of ['The plan in outline', 'core group', 'Category', 'Not agreed yet'])
      expect(text).not.toContain(words)
  })
})

describe('a letter to somebody who may not have everything', () => {
  it('tells a father who was kept out of a part and has no plan that he can ask for the reasons', async () => {
    const { text } = await made(`letter/${isaac}/${father}`)
    expect(text).toContain(letters.reasonsFromTheChair)
    expect(text).toContain(letters.planIsForOthers)
    expect(text).toContain(texts.howToComplain)
    for (const held of ['stopped talking', phrases.isaacsAction, 'Harbour Lane', 'Amber'])
      expect(text).not.toContain(held)
  })

  it('does not thank somebody for coming who was not there', async () => {
    const conference = structuredClone(reed.conference)
    const person = conference.people.byId[mother]
    if (person === undefined) throw new Error('no mother')
    person.attendance.status = 'apologies'
    const { text } = await made(`letter/${amber}/${mother}`, conference)
    expect(text).toContain(letters.opening.wasNotThere)
    expect(text).not.toContain('Thank you for coming')
  })
})

it('tells all professionals in one letter, with their way to disagree and to whom it was sent', async () => {
  const { text, pages } = await made(`letter/${amber}/professionals`)
  expect(text).toContain('Dear colleagues,')
  expect(text).toContain(texts.formalDissent)
  expect(text).toContain('Bethan Llŷr (Midwife)')
  expect(text).toContain('on Friday 27 March 2026: 72 hours after the end')
  expect(text).not.toContain(texts.howToComplain)
  for (const phrase of [...Object.values(phrases), 'Mark Ellison']) expect(text).not.toContain(phrase)
  expect(pages.length).toBeLessThanOrEqual(2)
})

it('says on every page that a conference is for practice, and tells twins of one name apart', async () => {
  const conference = structuredClone(reed.conference)
  conference.isPractice = true
  for (const child of Object.values(conference.children.byId))
    Object.assign(child, { givenName: 'Alex', localAuthorityId: `C-${child.id}` })
  const { text, pages } = await made(`letter/${amber}/${mother}`, conference)
  for (const page of pages) expect(page).toContain('PRACTICE: a fictional conference')
  expect(text).toContain(`Alex Reed, born 2 May 2017, C-${amber}`)
})

describe('the letter about an exclusion', () => {
  it('says what the chair decided, why in safe words, how they are heard, and how to complain', async () => {
    const { text, pages } = await made(`exclusion/${father}`)
    for (const words of [
      'Dear Lee Marsh,',
      texts.exclusionLetter,
      'It was explained to you on 23 March 2026.',
      'I decided that you would be at the initial child protection conference on 24 March 2026 about Amber Reed and Isaac Reed, but not in one of its two parts.',
      letters.onlyTheChair,
      ...exclusionGrounds.filter(({ id }) => ['d', 'f'].includes(id)).map(({ toldAs }) => toldAs),
      'Daniel Okafor told the conference what you want to say.',
      'Mr Marsh says he wants to be a better dad and will do a course.',
      letters.offerToMeet,
      letters.complainAboutExclusion,
      'Ruth Adeyemi',
    ])
      expect(text).toContain(words)
    for (const secret of ['messages', 'MDR-2231', 'Part B', 'speak freely', 'Kerry', 'Baby'])
      expect(text).not.toContain(secret)
    expect(pages.length).toBeLessThanOrEqual(2)
  })

  it('can be given before the conference, when nobody was named yet to bring their views', async () => {
    const conference = structuredClone(reed.conference)
    conference.meeting.endedAt = null
    for (const exclusion of Object.values(conference.exclusions.byId))
      Object.assign(exclusion, { scope: { kind: 'whole' }, viewsBroughtById: null, views: '' })
    for (const child of Object.values(conference.children.byId)) child.decision = null
    const { text } = await made(`exclusion/${father}`, conference)
    expect(text).toContain('I decided that you would not be at the initial child protection conference')
    expect(text).toContain(letters.viewsStillToCome)
    expect(text).toContain(letters.outcome.willFollow)
  })
})
