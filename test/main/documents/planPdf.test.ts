import { beforeAll, describe, expect, it } from 'vitest'
import { testPractice } from '../../support/chairing.ts'
import { phrases } from '../../support/siblings.ts'
import { squeezed } from './pdf/readPdf.ts'
import { at, changed, people, planPdf } from './plans.ts'
import { oneLine, pdfLines, pdfRows, pdfText } from './reading.ts'

const { planHeadings } = testPractice.profile

/** No page ends with a heading that has nothing under it; the last two lines are the footer. */
function expectNoHeadingAtAFoot(bytes: Uint8Array): void {
  const headings = [...Object.values(planHeadings), 'What happens next', 'About this copy']
  for (const page of pdfLines(bytes)) expect(headings).not.toContain(page.at(-3))
}

describe('the plan that a family takes home', () => {
  let bytes: Uint8Array
  let text: string
  let pages: string[]
  beforeAll(async () => {
    bytes = await planPdf(people.conference, people.amber)
    ;({ text, pages } = pdfText(bytes))
  })

  it('has every action with who, by when and how we will know, and says where that was not agreed', () => {
    const rows = pdfRows(bytes)
    for (const row of [
      ['No.', planHeadings.what, 'Who, and by when', planHeadings.measure],
      [
        '1',
        'Lee stays away from the house and rings Pat when he wants to see the children.',
        'Lee Marsh, with Pat Reed Every day, from 24 March 2026, until 16 June 2026',
        'Pat writes down each call. Police are not called to the house.',
      ],
      [
        '2',
        'Claire gives Amber a quiet place and ten minutes with her each morning.',
        'Claire Whitfield by 30 March 2026',
        'Amber falls asleep in class on no more than one day in a fortnight.',
      ],
      [
        '3',
        'Kerry talks to the GP about her drinking.',
        'Kerry, with the GP surgery As soon as she feels ready',
        'Not agreed yet',
      ],
    ])
      expect(rows).toContainEqual(row.map(squeezed))
  })

  it('has a place to sign for everybody who was asked', () => {
    const signing = text.slice(text.indexOf(testPractice.profile.texts.whatSigningMeans.slice(0, 40)))
    for (const name of ['Kerry Reed', 'Lee Marsh', 'Pat Reed', 'Daniel Okafor', 'Claire Whitfield'])
      expect(signing).toContain(name)
    expect(signing.match(/I agree with some of it/g)).toHaveLength(5)
    expect(text).toContain(testPractice.profile.texts.whatSigningMeans)
  })

  it('says what a family looks up first', () => {
    for (const words of [
      'Keeping Amber safe',
      'Amber Reed, born 2 May 2017, 8 years',
      'Category: emotional abuse',
      'Emotional abuse: The child is made to feel worthless',
      'If Lee comes to the house at night, then: Kerry rings 999 and then Pat. This happens at once. Kerry Reed makes sure of it.',
      'Made for Kerry Reed, Lee Marsh, Pat Reed, Daniel Okafor, Claire Whitfield and Sunita Rao, and nobody else.',
      'Daniel Okafor, Social worker, Sandmouth Council',
      'Telephone 01632 960 114',
      'Thursday 2 April 2026 at 14:00, Harbour Lane Primary School',
      'Tuesday 16 June 2026',
      phrases.ambersWishes,
      'I hide with Isaac behind the sofa.',
      'Lee Marsh sees it differently: I have never laid a hand on anybody.',
      'The bail conditions end in three weeks.',
      'There was no agreement, so the chair, Ruth Adeyemi, decided.',
      'Sunita Rao, Health visitor, Tern Valley Health, dissents formally:',
      'Amber is seen at least once in every 10 working days.',
      testPractice.profile.texts.howToComplain,
      '10 working days after the conference on 24 March 2026, bank holidays on 3 and 6 April not counted',
      '91 days after the conference',
      '3 months after the conference',
      'Entry 212 of the record',
      'National baseline for England, version 1',
    ])
      expect(text).toContain(words)
  })

  it('has its headings in the words of the local rules, and strengths apart from safety', () => {
    for (const heading of [
      planHeadings.childsWords,
      planHeadings.worries,
      planHeadings.workingWell,
      'Strengths',
      'Safety that is already there',
      planHeadings.dangersAndGoals,
      planHeadings.scaling,
      planHeadings.whyThisPlan,
      planHeadings.whatMustChange,
      planHeadings.actions,
      planHeadings.contingency,
      planHeadings.visits,
      planHeadings.coreGroup,
      planHeadings.copies,
      planHeadings.ifYouDisagree,
      planHeadings.signatures,
    ])
      expect(text).toContain(heading)
    expectNoHeadingAtAFoot(bytes)
  })

  it('holds nothing that somebody who reads it must not have', () => {
    for (const phrase of [
      phrases.restrictedFromFamily,
      phrases.restrictedFromFather,
      phrases.restrictedItem,
      phrases.saidWithoutFather,
      phrases.isaacsWishes,
      phrases.isaacsAction,
      phrases.address,
      phrases.postcode,
      phrases.challenge,
      'Isaac pointed to the seven.',
      'Isaac has stopped talking',
    ])
      expect(text).not.toContain(phrase)
  })

  it('has on every page whose it is, the version, the conference, the page and one check code', () => {
    const codes = new Set<string>()
    pages.forEach((page, index) => {
      const line = oneLine(page)
      expect(line).toContain('Amber Reed, plan version 1, conference of 24 March 2026')
      expect(line).toContain(`Page ${index + 1} of ${pages.length}`)
      codes.add(/Check code ([0-9A-F]{4}(?:-[0-9A-F]{4}){2})/.exec(line)?.[1] ?? 'none')
    })
    expect(codes.size).toBe(1)
    expect(codes).not.toContain('none')
    expect(text).not.toContain('PRACTICE')
  })

  it('is the same file when it is made again, and has another check code when something else was agreed', async () => {
    expect(Buffer.from(await planPdf(people.conference, people.amber)).equals(Buffer.from(bytes))).toBe(true)
    const code = (of: string) => /Check code (\S+)/.exec(of)?.[1]
    const signed = changed(people.amber, ({ plan }) => {
      for (const signature of Object.values(plan.signatures.byId)) signature.signedAt = at
    })
    const other = changed(people.amber, ({ plan }) => {
      for (const action of Object.values(plan.actions.byId)) action.what = 'Something else'
    })
    expect(code(pdfText(await planPdf(signed, people.amber)).text)).toBe(code(text))
    expect(code(pdfText(await planPdf(other, people.amber)).text)).not.toBe(code(text))
  })
})
