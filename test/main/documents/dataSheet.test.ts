import { describe, expect, it } from 'vitest'
import { makeDocument } from '../../../src-main/documents/makeDocuments.ts'
import { censusNames } from '../../../src-shared/census/censusNames.ts'
import type { Conference } from '../../../src-shared/conference/conference.ts'
import { testPractice } from '../../support/chairing.ts'
import { phrases } from '../../support/siblings.ts'
import { squeezed } from './pdf/readPdf.ts'
import { at, changed, people } from './plans.ts'
import { pdfRows, pdfText, taggedText } from './reading.ts'

const { amber, baby, conference } = people
const make = async (from: Conference, childId: string) =>
  (
    await makeDocument(from, testPractice, `dataSheet/${childId}`, {
      at,
      logHead: { seq: 212, hash: '9f3c'.repeat(16) },
    })
  ).bytes

const complete = changed(amber, (child) => {
  child.localAuthorityId = 'C-118204'
  child.gender = 'female'
  child.before.numberOfPreviousPlans = 0
})

describe('the data sheet', () => {
  it('has what is to be typed under the names and numbers of the census and the datasets', async () => {
    const rows = new Map(
      (await pdfRows(await make(complete, amber))).map(([name = '', ...rest]) => [name, rest]),
    )
    const typed = (element: string) => rows.get(squeezed(element))
    expect(typed('LAchildID N00097')).toEqual(['C-118204', 'ChildUniqueID'])
    expect(typed('Sex N00783')).toEqual(['F', 'Gender'])
    expect(typed('S47ActualStartDate N00148')).toEqual([squeezed('5 March 2026'), squeezed('list 5')])
    expect(typed('InitialCPCtarget N00109')?.[0]).toBe(squeezed('26 March 2026'))
    expect(typed('DateOfInitialCPC N00110')).toEqual([
      squeezed('24 March 2026'),
      squeezed('icpc_icpc_date; list 5'),
    ])
    expect(typed('CPPstartDate N00105')?.[0]).toBe(squeezed('24 March 2026'))
    expect(typed('NumberOfPreviousCPP N00106')?.[0]).toBe('0')
    expect(typed('How the child took part')?.[0]).toBe('PN6')
  })

  it('says what is missing and what to do about it', async () => {
    const { text } = pdfText(await make(conference, amber))
    expect(text).toContain('Not known')
    expect(text).toMatch(/NumberOfPreviousCPP is missing\. Count the child’s earlier plans .* \(8730\)\./)
    expect(text).toMatch(/DateOfInitialCPC is not before CINreferralDate \(1104\)\./)
    expect(text).toContain('UPN N00001')
  })

  it('is one page, with what to check on it, and goes on overleaf only where there is very much', async () => {
    for (const childId of [amber, baby]) {
      const { pages } = pdfText(await make(conference, childId))
      expect(pages).toHaveLength(1)
      expect(pages[0]).toContain(censusNames.participation.dataset)
      expect(pages[0]).toContain('See in the case system that')
    }
    const long = changed(amber, (child) => {
      child.localAuthorityId = 'C-118204 '.repeat(25)
    })
    expect(pdfText(await make(long, amber)).pages).toHaveLength(2)
  })

  it('names the categories one by one where the census has one code for several', async () => {
    const several = changed(amber, ({ decision }) => {
      if (decision !== null) decision.categoryIds = ['neglect', 'emotional']
    })
    const { text } = pdfText(await make(several, amber))
    expect(text).toContain('MUL')
    expect(text).toContain('Neglect (NEG); Emotional abuse (EMO)')
  })

  it('gives the due date of a child who is not born, and a review its own rows', async () => {
    expect(pdfText(await make(conference, baby)).text).toContain('ExpectedPersonBirthDate')
    const review = changed(amber, (child, whole) => {
      whole.kindId = 'review'
      child.before.planStartedOn = '2025-12-01'
      if (child.decision !== null) child.decision.outcomeId = 'planEnds'
    })
    const text = taggedText(await make(review, amber))
    for (const name of ['CPPreviewDate N00116', 'CPPendDate N00115', 'cppr_cp_review_outcome_continue_cp'])
      expect(text).toContain(squeezed(name))
    expect(text).not.toContain('InitialCPCtarget')
  })

  it('has nothing of what was said', async () => {
    const { text } = pdfText(await make(conference, amber))
    for (const words of [phrases.ambersWishes, phrases.restrictedItem, phrases.challenge, phrases.postcode])
      expect(text).not.toContain(words)
  })
})
