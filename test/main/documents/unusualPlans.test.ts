import { describe, expect, it } from 'vitest'
import { testPractice } from '../../support/chairing.ts'
import { objectsOf, squeezed, strings } from './pdf/readPdf.ts'
import { changed, people, planPdf } from './plans.ts'
import { oneLine, pdfText, taggedText } from './reading.ts'

const { planHeadings } = testPractice.profile

describe('a plan that is not the usual one', () => {
  it('begins with what has to be done, and gives the reasons after it', async () => {
    const text = taggedText(await planPdf(people.conference, people.amber))
    const order = [
      planHeadings.childsWords,
      planHeadings.whatMustChange,
      planHeadings.actions,
      planHeadings.contingency,
      planHeadings.visits,
      planHeadings.coreGroup,
      planHeadings.whyThisPlan,
      planHeadings.worries,
      planHeadings.workingWell,
      planHeadings.dangersAndGoals,
      planHeadings.scaling,
      'What happens next',
      planHeadings.ifYouDisagree,
      planHeadings.signatures,
    ].map((heading) => text.indexOf(squeezed(heading)))
    expect(order).not.toContain(-1)
    expect(order).toEqual([...order].sort((one, other) => one - other))
  })

  it('has the places to sign on one page of their own, with room to write what one does not agree with', async () => {
    const { pages } = pdfText(await planPdf(people.conference, people.amber))
    const signing = pages.filter((page) => page.includes('I agree with some of it'))
    expect(signing).toHaveLength(1)
    expect(signing[0]).toContain('What I do not agree with, or want to add, and my name')
  })

  it('says what belongs in a plan and was not agreed, instead of leaving it out', async () => {
    const conference = changed(people.amber, ({ plan }, whole) => {
      whole.date = null
      plan.outcomes = { byId: {}, order: [] }
      plan.actions = { byId: {}, order: [] }
      plan.contingencies = { byId: {}, order: [] }
      plan.visits = { frequencyId: null, arrangements: '' }
      plan.leadPractitionerId = null
      plan.coreGroupIds = []
      plan.firstCoreGroup = { date: null, time: null, place: '' }
      plan.reviewDate = null
    })
    const { text } = pdfText(await planPdf(conference, people.amber))
    for (const heading of [
      planHeadings.whatMustChange,
      planHeadings.actions,
      planHeadings.contingency,
      planHeadings.visits,
      planHeadings.coreGroup,
    ])
      expect(text).toContain(`${heading} Not agreed yet.`)
    for (const fact of [planHeadings.leadPractitioner, 'First core group', 'Review conference'])
      expect(text).toContain(`${fact} Not agreed yet`)
  })

  it('says once what the child said and is written down twice', async () => {
    const conference = changed(people.amber, (child, whole) => {
      child.participation.wishes = '“I like it at Nan’s. I want my bed away from the door.”'
      for (const entry of Object.values(whole.entries.byId))
        if (entry.headingId === 'childsVoice') entry.text = 'I want my bed away from the door'
    })
    const { text } = pdfText(await planPdf(conference, people.amber))
    expect(text.split('I want my bed away from the door')).toHaveLength(2)
  })

  it('says from which of the Three Houses the child’s words are, and asks about harm in the words of the practice', async () => {
    const conference = changed(people.amber, (_child, { entries }) => {
      const said = Object.values(entries.byId).find(({ headingId }) => headingId === 'childsVoice')
      if (said === undefined) throw new Error('the child said nothing')
      Object.assign(said, { headingId: 'houseOfDreams', text: 'A dog, and no shouting.', source: null })
    })
    const text = taggedText(await planPdf(conference, people.amber))
    expect(text).toContain(squeezed('House of dreams: '))
    expect(text.indexOf(squeezed('House of dreams'))).toBeLessThan(text.indexOf(squeezed('A dog, and no')))
    const asked = testPractice.profile.harmQuestions.filter(({ title }) => text.includes(squeezed(title)))
    expect(asked.length).toBeGreaterThan(1)
  })

  it('says which danger an action answers where there are several', async () => {
    const conference = changed(people.amber, (_child, whole) => {
      for (const danger of Object.values(whole.dangers.byId)) danger.childIds = []
    })
    expect(pdfText(await planPdf(conference, people.amber)).text).toContain('Answers danger 1')
    expect(pdfText(await planPdf(people.conference, people.amber)).text).not.toContain('Answers danger')
  })

  it('has no numbers that were not revealed', async () => {
    const conference = changed(people.amber, (_child, whole) => {
      for (const question of Object.values(whole.scalingQuestions.byId)) question.revealedAt = null
    })
    const { text } = pdfText(await planPdf(conference, people.amber))
    expect(text).not.toContain(planHeadings.scaling)
    expect(text).not.toContain('The bail conditions end in three weeks.')
  })

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

  it('has a place to sign for everybody who would be asked and was there, while nobody was asked', async () => {
    const conference = changed(people.amber, ({ plan }) => {
      plan.signatures = { byId: {}, order: [] }
    })
    const { text } = pdfText(await planPdf(conference, people.amber))
    expect(text.match(/I agree with some of it/g)).toHaveLength(5)
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
