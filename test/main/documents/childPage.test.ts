import { describe, expect, it } from 'vitest'
import { listDocuments } from '../../../src-main/documents/listing.ts'
import { makeDocument } from '../../../src-main/documents/makeDocuments.ts'
import type { Conference } from '../../../src-shared/conference/conference.ts'
import { rows } from '../../../src-shared/conference/table.ts'
import { testPractice } from '../../support/chairing.ts'
import { readingGrade } from '../../support/readability.ts'
import { phrases } from '../../support/siblings.ts'
import { infoOf, objectsOf, squeezed, strings } from './pdf/readPdf.ts'
import { at, changed, people } from './plans.ts'
import { pdfText, taggedText } from './reading.ts'

const { amber, isaac, baby, conference } = people
const make = async (from: Conference, childId: string) =>
  (await makeDocument(from, testPractice, `childPage/${childId}`, { at })).bytes

describe('the page for a child', () => {
  it('is one page that says what was talked about, what they told us, and what comes next', async () => {
    const written = changed(amber, ({ page }) => {
      page.whatWeTalkedAbout = 'We talked about the nights when it is loud'
      page.whatHappensNext = 'Your bed moves away from the door'
    })
    const bytes = await make(written, amber)
    const { text, pages } = pdfText(bytes)
    expect(pages).toHaveLength(1)
    for (const said of [
      'A page for Amber',
      'None of this is your fault.',
      'We talked about the nights when it is loud.',
      phrases.ambersWishes,
      'Thank you for telling us.',
      'Your bed moves away from the door.',
      '0800 1111',
    ])
      expect(text).toContain(said)
    expect(infoOf(bytes)).toMatch(/Tagged:\s+yes/)
  })

  it('has no danger, category, reason, sibling, private word or family name of an adult', async () => {
    const { text } = pdfText(await make(conference, amber))
    const hidden = [
      ...rows(conference.dangers).map(({ statement }) => statement.slice(0, 30)),
      ...testPractice.profile.categories.map(({ title }) => title),
      conference.children.byId[amber]?.decision?.rationale ?? 'no rationale',
      phrases.restrictedItem,
      phrases.saidWithoutFather,
      phrases.challenge,
      phrases.isaacsWishes,
      phrases.postcode,
    ]
    for (const words of hidden) expect(text).not.toContain(words)
    for (const { name } of rows(conference.people)) expect(text).not.toContain(name)
  })

  it('leaves room for whoever tells the child while the chair has written nothing', async () => {
    const { text } = pdfText(await make(conference, amber))
    expect(text).toContain('We talked about what goes well for you.')
    expect(text).toMatch(/tells you more about this/)
  })

  it('speaks of a list of things to do only where there is one', async () => {
    const list = 'The grown-ups made a list of things to do.'
    const others = changed(amber, ({ plan }) => {
      for (const action of rows(plan.actions)) action.what = 'Kerry goes to the dentist.'
    })
    expect(pdfText(await make(others, amber)).text).toContain(list)
    const without = changed(amber, ({ plan }) => {
      plan.actions = { byId: {}, order: [] }
    })
    expect(pdfText(await make(without, amber)).text).not.toContain(list)
  })

  it('can be read at about nine years as it is printed', async () => {
    const { text } = pdfText(await make(conference, amber))
    expect(readingGrade(text)).toBeLessThanOrEqual(4.5)
  })

  it('prints a name in Urdu and long words of the chair without losing any', async () => {
    const long = changed(amber, (child) => {
      child.givenName = 'آمنہ'
      child.knownAs = ''
      child.page.whatWeTalkedAbout = Array.from({ length: 120 }, (_, n) => `We talked about day ${n}.`).join(
        ' ',
      )
    })
    const bytes = await make(long, amber)
    expect(strings(objectsOf(bytes), 'ActualText').map((name) => name.trim())).toContain('آمنہ')
    expect(taggedText(bytes)).toContain(squeezed('We talked about day 119.'))
  })

  it('is the same file for the same conference and moment', async () => {
    expect(await make(conference, amber)).toEqual(await make(conference, amber))
  })
})

describe('the story for a young child', () => {
  it('is begun for the adult who tells it, part by part, with room to write', async () => {
    const { text } = pdfText(await make(conference, isaac))
    expect(text).toContain('A story for Isaac')
    for (const { begins } of testPractice.profile.childsPage.story.parts) expect(text).toContain(begins)
    expect(text).not.toContain(phrases.ambersWishes)
  })
})

describe('the list of documents', () => {
  const pages = (from: Conference) =>
    listDocuments(from, testPractice)
      .filter(({ id }) => id.startsWith('childPage/'))
      .map(({ id, fileName }) => [id, fileName])

  it('has a page or a story for each child who is old enough, and none for a baby', () => {
    expect(pages(conference)).toEqual([
      [`childPage/${amber}`, 'Page - Amber Reed - 2026-03-24.pdf'],
      [`childPage/${isaac}`, 'Story - Isaac Reed - 2026-03-24.pdf'],
    ])
    expect(pages(conference).flat().join(' ')).not.toContain(baby)
  })
})
