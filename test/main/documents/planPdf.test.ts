import { beforeAll, describe, expect, it } from 'vitest'
import { makeDocument } from '../../../src-main/documents/makeDocuments.ts'
import type { Child } from '../../../src-shared/conference/child.ts'
import type { Conference } from '../../../src-shared/conference/conference.ts'
import { testPractice } from '../../support/chairing.ts'
import { phrases, type Siblings, siblings } from '../../support/siblings.ts'
import { objectsOf, squeezed, strings } from './pdf/readPdf.ts'
import { oneLine, pdfLines, pdfRows, pdfText, taggedText } from './reading.ts'

const at = '2026-03-24T12:00:00.000Z'
const people: Siblings = siblings()
const { planHeadings } = testPractice.profile

async function planPdf(conference: Conference, childId: string): Promise<Uint8Array> {
  const { bytes } = await makeDocument(conference, testPractice, `plan/${childId}`, {
    at,
    logHead: { seq: 212, hash: '9f3c'.repeat(16) },
  })
  return bytes
}

/** The conference with one child's record changed. */
function changed(childId: string, change: (child: Child, conference: Conference) => void): Conference {
  const conference = structuredClone(people.conference)
  const child = conference.children.byId[childId]
  if (child === undefined) throw new Error(`no child ${childId}`)
  change(child, conference)
  return conference
}

/** No page ends with a heading that has nothing under it; the last two lines are the footer. */
function expectNoHeadingAtAFoot(bytes: Uint8Array): void {
  const headings = [...Object.values(planHeadings), 'How these dates were worked out', 'About this copy']
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
      ['No.', planHeadings.what, planHeadings.who, planHeadings.byWhen, planHeadings.measure],
      [
        '1',
        'Lee stays away from the house and rings Pat when he wants to see the children. Answers danger 1',
        'Lee Marsh, with Pat Reed',
        'Every day, from 24 March 2026, until 16 June 2026',
        'Pat writes down each call. Police are not called to the house.',
      ],
      [
        '2',
        'Claire gives Amber a quiet place and ten minutes with her each morning. Answers danger 1',
        'Claire Whitfield',
        '30 March 2026',
        'Amber falls asleep in class on no more than one day in a fortnight.',
      ],
      [
        '3',
        'Kerry talks to the GP about her drinking.',
        'Kerry, with the GP surgery',
        'As soon as she feels ready',
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
      'Emotional abuse.',
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

describe('a plan that is not the usual one', () => {
  it('gives both limits of the review while no day is set', async () => {
    const conference = changed(people.amber, ({ plan }) => {
      plan.reviewDate = null
    })
    const [first = ''] = pdfText(await planPdf(conference, people.amber)).pages
    expect(oneLine(first)).toContain('By Tuesday 23 June 2026: 91 days after the conference on 24 March 2026')
    expect(oneLine(first)).toContain(
      'By Wednesday 24 June 2026: 3 months after the conference on 24 March 2026',
    )
  })

  it('prints the day that the chair set instead of the rule’s, with the reason', async () => {
    const conference = changed(people.amber, ({ plan }) => {
      plan.dateOverrides.firstReview91Days = { date: '2026-06-10', reason: 'Before the birth' }
    })
    expect(pdfText(await planPdf(conference, people.amber)).text).toContain(
      'Set to Wednesday 10 June 2026 instead: Before the birth.',
    )
  })

  it('says on every page that a practice conference is fictional', async () => {
    const conference = changed(people.amber, (_child, whole) => {
      whole.isPractice = true
    })
    for (const page of pdfText(await planPdf(conference, people.amber)).pages)
      expect(oneLine(page)).toContain('PRACTICE: a fictional conference')
  })

  it('is a decision, and nowhere titled a plan, for a child who needs none', async () => {
    const bytes = await planPdf(people.conference, people.baby)
    const { text, pages } = pdfText(bytes)
    expect(text).toContain('What was decided for Baby Reed')
    expect(text).toContain('Baby Reed (unborn), due 1 July 2026')
    expect(text).toContain('Kerry works with the midwife and accepts help.')
    expect(taggedText(bytes)).toContain(squeezed('Kerry goes to each appointment with the midwife.'))
    for (const page of pages) expect(page).not.toMatch(/^Child protection plan/m)
    expect(text).not.toContain(planHeadings.coreGroup)
    expect(text).not.toContain(planHeadings.childsWords)
    expect(text).not.toContain(planHeadings.whatMustChange)
  })

  it('is marked as a draft, with nothing decided, while there is no decision', async () => {
    const conference = changed(people.amber, (child) => {
      child.decision = null
    })
    const { pages } = pdfText(await planPdf(conference, people.amber))
    for (const page of pages) expect(oneLine(page)).toContain('Draft: nothing is decided yet')
  })

  it('has a place to sign for the family who were there, the lead and the core group while nobody was asked', async () => {
    const conference = changed(people.amber, ({ plan }) => {
      plan.signatures = { byId: {}, order: [] }
    })
    const { text } = pdfText(await planPdf(conference, people.amber))
    expect(text.match(/I agree with some of it/g)).toHaveLength(6)
  })

  it('prints nothing but what is there for a child of whom nothing is known', async () => {
    const conference = changed(people.amber, (child, whole) => {
      const { id, givenName, familyName } = child
      const baby = structuredClone(whole.children.byId[people.baby])
      if (baby === undefined) throw new Error('no baby')
      baby.plan.actions = { byId: {}, order: [] }
      whole.children.byId[id] = { ...baby, id, givenName, familyName }
      whole.entries = { byId: {}, order: [] }
      whole.dangers = { byId: {}, order: [] }
      whole.scalingQuestions = { byId: {}, order: [] }
    })
    const { text } = pdfText(await planPdf(conference, people.amber))
    for (const heading of [
      'worries',
      'workingWell',
      'dangersAndGoals',
      'scaling',
      'actions',
      'contingency',
    ] as const)
      expect(text).not.toContain(planHeadings[heading])
  })

  it('loses no word of very long texts, and prints names in Urdu and Punjabi', async () => {
    const sentences = Array.from({ length: 150 }, (_, index) => `This is sentence number ${index + 1}.`)
    const conference = changed(people.amber, (child, whole) => {
      const [first] = Object.values(child.plan.actions.byId)
      const mother = whole.people.byId[people.mother]
      const grandmother = whole.people.byId[people.grandmother]
      if (first === undefined || mother === undefined || grandmother === undefined) throw new Error('missing')
      first.what = sentences.join(' ')
      mother.name = 'فاطمہ بی بی'
      grandmother.name = 'ਹਰਪ੍ਰੀਤ ਕੌਰ ਸਿੱਧੂ'
      child.participation.wishes = sentences.join(' ')
      if (child.decision !== null) child.decision.rationale = sentences.join('\n')
    })
    const bytes = await planPdf(conference, people.amber)
    const text = taggedText(bytes)
    for (const sentence of [sentences[0], sentences[74], sentences[149]])
      expect(text.split(squeezed(sentence ?? '')).length - 1).toBeGreaterThanOrEqual(3)
    expect(text).toContain(squeezed('ਹਰਪ੍ਰੀਤ ਕੌਰ ਸਿੱਧੂ'))
    expect(strings(objectsOf(bytes), 'ActualText').join(' ')).toContain('فاطمہ بی بی')
  })
})
