import { describe, expect, it } from 'vitest'
import { viewFor } from '../../../src-shared/audience/audience.ts'
import type { Conference } from '../../../src-shared/conference/conference.ts'
import { addRow } from '../../../src-shared/conference/table.ts'
import { testPractice } from '../../support/chairing.ts'
import { phrases, siblings } from '../../support/siblings.ts'

const base = siblings()

function planOf(conference: Conference, childId: string): string {
  return JSON.stringify(viewFor(conference, testPractice, { kind: 'planOf', childId }))
}

function caseFileOf(conference: Conference): string {
  return JSON.stringify(viewFor(conference, testPractice, { kind: 'caseFile' }))
}

describe('what the readers of a plan get', () => {
  it('holds nothing restricted, said elsewhere, withheld, another child’s or private to the chair', () => {
    const plan = planOf(base.conference, base.amber)
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
    ])
      expect(plan).not.toContain(phrase)
    expect(plan).toContain(phrases.ambersWishes)
  })

  it('says how much was left out for which reason, and never what', () => {
    const { leftOut } = viewFor(base.conference, testPractice, { kind: 'planOf', childId: base.amber })
    expect(leftOut.counts).toEqual({
      restricted: 3,
      otherPart: 1,
      withheldAddress: 1,
      otherChild: 5,
      ofSomebodyElse: 0,
      sealed: 0,
      privateToChair: 1,
    })
    expect(leftOut.sentences).toHaveLength(5)
  })

  it('follows its readers: what is kept from the father is in the plan of which he has no copy', () => {
    expect(planOf(base.conference, base.baby)).toContain(phrases.restrictedFromFather)
    const shared = structuredClone(base.conference)
    const copies = shared.children.byId[base.baby]?.plan.copies
    if (copies === undefined) throw new Error('no baby')
    addRow(copies, {
      id: 'for-the-father',
      recipient: { kind: 'person', personId: base.father },
      givenAt: null,
      how: '',
    })
    expect(planOf(shared, base.baby)).not.toContain(phrases.restrictedFromFather)
  })

  it('holds what was said while somebody who sent apologies could have been there', () => {
    const conference = structuredClone(base.conference)
    const mother = conference.people.byId[base.mother]
    if (mother === undefined) throw new Error('no mother')
    mother.attendance.status = 'apologies'
    expect(planOf(conference, base.amber)).toContain('Kerry has brought Amber to school every day this term.')
  })

  it('keeps what comes from a restricted report as the report is kept', () => {
    const conference = structuredClone(base.conference)
    const [reportId = ''] = conference.reports.order
    const [first] = Object.values(conference.entries.byId)
    const report = conference.reports.byId[reportId]
    if (report === undefined || first === undefined) throw new Error('nothing reported')
    addRow(conference.entries, {
      ...first,
      id: 'from-report',
      headingId: 'strength',
      text: 'Out of the report',
      source: { kind: 'report', reportId },
    })
    expect(planOf(conference, base.amber)).toContain('Out of the report')
    report.restriction = { withheldFrom: { kind: 'family' }, reason: '' }
    expect(planOf(conference, base.amber)).not.toContain('Out of the report')
    expect(caseFileOf(conference)).toContain('Out of the report')
  })

  it('names a child whom nobody knows with a refusal', () => {
    expect(() => planOf(base.conference, 'nobody')).toThrow('no longer part of this conference')
  })
})

describe('somebody who was excluded from the whole conference', () => {
  const conference = structuredClone(base.conference)
  for (const exclusion of Object.values(conference.exclusions.byId)) exclusion.scope = { kind: 'whole' }
  const amber = conference.children.byId[base.amber]
  if (amber === undefined) throw new Error('no Amber')
  addRow(amber.plan.copies, {
    id: 'for-the-father',
    recipient: { kind: 'person', personId: base.father },
    givenAt: null,
    how: '',
  })

  it('is no reader of the plan, though on the list for a copy: the plan of the others stays whole, and the chair is told', () => {
    const view = viewFor(conference, testPractice, { kind: 'planOf', childId: base.amber })
    expect(view.madeFor).toContain('Kerry Reed')
    expect(view.madeFor).not.toContain('Lee Marsh')
    expect(view.agreed.signatories.map(({ who }) => who.name)).not.toContain('Lee Marsh')
    expect(view.worries.length).toBeGreaterThan(0)
    expect(view.leftOut.sentences[0]).toContain('Not for Lee Marsh')
  })

  it('has a paper of their own, with the decision, whom to ring and what they agreed to do, and nothing of what was said', () => {
    const view = viewFor(conference, testPractice, {
      kind: 'outcomeFor',
      childId: base.amber,
      personId: base.father,
    })
    expect(view.decision?.planNeeded).toBe(true)
    expect(view.agreed.lead?.name).toBe('Daniel Okafor')
    expect(view.agreed.reviewDate).toBeNull()
    expect(view.agreed.actions.map(({ what }) => what)).toEqual([
      'Lee stays away from the house and rings Pat when he wants to see the children.',
    ])
    const { leftOut: _forTheChair, ...paper } = view
    const text = JSON.stringify(paper)
    for (const entry of Object.values(conference.entries.byId)) expect(text).not.toContain(entry.text)
    for (const kept of [
      phrases.ambersWishes,
      'Harbour Lane',
      '2026-04-02',
      'bail conditions',
      'Claire',
      'Pat Reed',
      'The family asked for help themselves',
      phrases.address,
      phrases.challenge,
    ])
      expect(text).not.toContain(kept)
  })
})

describe('papers that could be taken for one another', () => {
  it('tell twins of one name apart by their number, and say nothing of it elsewhere', () => {
    const conference = structuredClone(base.conference)
    expect(planOf(conference, base.amber)).toContain('"number":""')
    for (const id of [base.amber, base.isaac]) {
      const child = conference.children.byId[id]
      if (child !== undefined) Object.assign(child, { givenName: 'Alex', localAuthorityId: `C-${id}` })
    }
    expect(planOf(conference, base.amber)).toContain(`"number":"C-${base.amber}"`)
  })
})

describe('what is restricted from somebody', () => {
  it('is kept from whoever is there for them as well', () => {
    const conference = structuredClone(base.conference)
    const grandmother = conference.people.byId[base.grandmother]
    const baby = conference.children.byId[base.baby]
    if (grandmother === undefined || baby === undefined) throw new Error('missing')
    expect(planOf(conference, base.baby)).toContain(phrases.restrictedFromFather)
    grandmother.thereForId = base.father
    addRow(baby.plan.copies, {
      id: 'for-the-supporter',
      recipient: { kind: 'person', personId: base.grandmother },
      givenAt: null,
      how: '',
    })
    expect(planOf(conference, base.baby)).not.toContain(phrases.restrictedFromFather)
  })
})

describe('the case file', () => {
  it('holds what the plans leave out, marked, and not the chair’s private log', () => {
    const view = viewFor(base.conference, testPractice, { kind: 'caseFile' })
    const text = JSON.stringify(view)
    for (const phrase of [
      phrases.restrictedFromFamily,
      phrases.restrictedItem,
      phrases.saidWithoutFather,
      phrases.address,
      phrases.isaacsWishes,
    ])
      expect(text).toContain(phrase)
    expect(text).not.toContain(phrases.challenge)
    const entries = view.headings.flatMap((heading) => heading.entries)
    expect(entries.find((entry) => entry.text === phrases.restrictedFromFamily)?.keptFrom).toBe(
      'the family (Third party)',
    )
    expect(entries.find((entry) => entry.text === phrases.restrictedFromFather)?.keptFrom).toBe(
      'Lee Marsh (Safety)',
    )
    expect(view.background.addresses[0]?.withheldFrom).toEqual(['Lee Marsh'])
  })
})
