import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { create } from 'xmlbuilder2'
import { listDocuments } from '../../../src-main/documents/listing.ts'
import { makeDocument } from '../../../src-main/documents/makeDocuments.ts'
import type { Conference } from '../../../src-shared/conference/conference.ts'
import { rows } from '../../../src-shared/conference/table.ts'
import { testPractice } from '../../support/chairing.ts'
import { at, changed, people } from './plans.ts'

const { amber, baby, conference } = people

async function xml(from: Conference, childId: string): Promise<string> {
  const { bytes } = await makeDocument(from, testPractice, `cin/${childId}`, { at })
  return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
}

const parsed = (text: string): unknown => create(text).end({ format: 'object' })

const complete = changed(amber, (child) => {
  child.localAuthorityId = 'C-118204'
  child.gender = 'female'
  child.before.numberOfPreviousPlans = 0
})

describe('the census fragment', () => {
  it('has the elements of the census in its order', async () => {
    const text = await xml(complete, amber)
    const order = [...text.matchAll(/<([A-Za-z0-9]+)>/g)].map(([, name]) => name)
    expect(order).toEqual([
      'Message',
      'Children',
      'Child',
      'ChildIdentifiers',
      'LAchildID',
      'PersonBirthDate',
      'Sex',
      'CINdetails',
      'Section47',
      'S47ActualStartDate',
      'InitialCPCtarget',
      'DateOfInitialCPC',
      'ICPCnotRequired',
      'ChildProtectionPlans',
      'CPPstartDate',
      'InitialCategoryOfAbuse',
      'LatestCategoryOfAbuse',
      'NumberOfPreviousCPP',
    ])
    expect(parsed(text)).toMatchObject({
      Message: {
        Children: {
          Child: {
            CINdetails: {
              Section47: { InitialCPCtarget: '2026-03-26', ICPCnotRequired: 'false' },
              ChildProtectionPlans: { CPPstartDate: '2026-03-24', NumberOfPreviousCPP: '0' },
            },
          },
        },
      },
    })
  })

  it('leaves out what the conference does not know, and the list of documents says so', async () => {
    const bare = changed(amber, (child, whole) => {
      child.localAuthorityId = ''
      child.gender = 'notSaid'
      whole.strategyDiscussionOn = null
    })
    const text = await xml(bare, amber)
    for (const element of [
      'LAchildID',
      'Sex',
      'S47ActualStartDate',
      'InitialCPCtarget',
      'NumberOfPreviousCPP',
    ])
      expect(text).not.toContain(`<${element}`)
    expect(text).not.toMatch(/<UPN|<CINreferralDate|null|undefined/)
    const listed = listDocuments(bare, testPractice).find(({ id }) => id === `cin/${amber}`)
    const sentences = listed?.leftOut.join(' ') ?? ''
    for (const code of ['8500', '4180', '8615', '8730', '1104', '1105']) expect(sentences).toContain(code)
  })

  it('puts a child who moved here into the CIN details, and no section 47 group', async () => {
    const moved = changed(amber, (_child, whole) => {
      whole.kindId = 'transferIn'
    })
    const text = await xml(moved, amber)
    expect(text).toMatch(/<CINdetails>\s*<DateOfInitialCPC>2026-03-24<\/DateOfInitialCPC>/)
    expect(text).not.toContain('<Section47>')
  })

  it('puts a review inside its plan', async () => {
    const review = changed(amber, (child, whole) => {
      whole.kindId = 'review'
      child.before.planStartedOn = '2025-12-01'
      if (child.decision !== null) child.decision.outcomeId = 'planContinues'
    })
    expect(await xml(review, amber)).toMatch(
      /<Reviews>\s*<CPPreviewDate>2026-03-24<\/CPPreviewDate>\s*<\/Reviews>\s*<\/ChildProtectionPlans>/,
    )
  })

  it('gives a child who is not born the due date and the sex U', async () => {
    const text = await xml(conference, baby)
    expect(text).toContain('<ExpectedPersonBirthDate>2026-07-01</ExpectedPersonBirthDate>')
    expect(text).toContain('<Sex>U</Sex>')
  })

  it('has nobody’s name in it', async () => {
    const urdu = changed(amber, (child) => {
      child.givenName = 'آمنہ'
      child.familyName = 'ملک'
    })
    const text = await xml(urdu, amber)
    for (const name of ['آمنہ', 'ملک', ...rows(conference.people).map((person) => person.name)])
      expect(text).not.toContain(name)
  })

  it('stays well formed, and says what was typed, whatever stands in the number of the child', async () => {
    const notInXml = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 20 }), async (typed) => {
        const number = `A${typed.toWellFormed()}Z`
        const text = await xml(
          changed(amber, (child) => {
            child.localAuthorityId = number
          }),
          amber,
        )
        expect(text).not.toMatch(notInXml)
        const written = /<LAchildID>(.*?)<\/LAchildID>/su.exec(text)?.[1] ?? ''
        const read = create(`<x>${written}</x>`).root().node.textContent
        expect(read).toBe(number.replace(notInXml, '').replace(/\s+/gu, ' '))
      }),
      { numRuns: 25, seed: 20260324, examples: [['<&>"\']]>'], ['\u0000\u0008'], ['\ufffe'], ['آمنہ']] },
    )
  })

  it('is the same file for the same conference', async () => {
    expect(await xml(complete, amber)).toBe(await xml(structuredClone(complete), amber))
  })
})
