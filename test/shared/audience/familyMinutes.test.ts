import { describe, expect, it } from 'vitest'
import { viewFor } from '../../../src-shared/audience/audience.ts'
import { childrenOf } from '../../../src-shared/audience/invited.ts'
import type { Conference } from '../../../src-shared/conference/conference.ts'
import { addRow } from '../../../src-shared/conference/table.ts'
import { testPractice } from '../../support/chairing.ts'
import { phrases, siblings } from '../../support/siblings.ts'

const reed = siblings()
const { amber, isaac, baby, mother, father, grandmother, policeOfficer, together, withoutFather } = reed

const minutesOf = (conference: Conference, personId: string) =>
  viewFor(conference, testPractice, { kind: 'familyMinutesFor', personId })

/** The conference changed by a test. */
function changed(change: (conference: Conference) => void): Conference {
  const conference = structuredClone(reed.conference)
  change(conference)
  return conference
}

/** Lee Marsh has nothing to do with Amber’s plan: he is Isaac’s father only. */
const fatherOfIsaacOnly = changed(({ children }) => {
  const plan = children.byId[amber]?.plan
  if (plan === undefined) throw new Error('no Amber')
  plan.signatures.order = plan.signatures.order.filter(
    (id) => plan.signatures.byId[id]?.signatoryId !== father,
  )
})

describe('the minutes for one of the family', () => {
  it('are about the children whose plan they have or for whom they are responsible, and no others', () => {
    const ids = (personId: string) =>
      childrenOf(fatherOfIsaacOnly, testPractice, personId).map(({ id }) => id)
    expect(ids(mother)).toEqual([amber, isaac, baby])
    expect(ids(father)).toEqual([isaac])
    expect(ids(grandmother)).toEqual([amber, isaac])
    expect(ids(policeOfficer)).toEqual([])
    expect(() => minutesOf(reed.conference, policeOfficer)).toThrow('no minutes for them')
  })

  it('show a father his child only: nothing that was said, asked, decided or agreed about another', () => {
    const view = minutesOf(fatherOfIsaacOnly, father)
    expect(view.children.map(({ child }) => child.name)).toEqual(['Isaac Reed'])
    const words = JSON.stringify(view)
    for (const held of [
      'brought Amber to school every day',
      'I hide with Isaac behind the sofa',
      phrases.ambersWishes,
      'Amber sleeps through the night in her own bed.',
      'Claire gives Amber',
      'Kerry goes to each appointment',
      'born unwell',
      'Baby Reed',
      'fighting at home at night',
    ])
      expect(words).not.toContain(held)
    expect(words).toContain('Isaac has stopped talking')
    expect(view.leftOut.counts.otherChild).toBeGreaterThan(3)
  })

  it('hold nothing of a part that was not open to the reader, and all of it for one who was in both', () => {
    const fathers = JSON.stringify(minutesOf(reed.conference, father))
    const mothers = JSON.stringify(minutesOf(reed.conference, mother))
    expect(fathers).not.toContain(phrases.saidWithoutFather)
    expect(mothers).toContain(phrases.saidWithoutFather)
    expect(minutesOf(reed.conference, father)).toMatchObject({ parts: [], startedAt: null })
    expect(minutesOf(reed.conference, mother).parts).toHaveLength(2)
  })

  it('show a mother who was in part A only that part', () => {
    const conference = changed(({ parts, entries }) => {
      const part = parts.byId[together]
      if (part === undefined) throw new Error('no part')
      part.attendeeIds = part.attendeeIds.filter((id) => id !== mother)
      for (const entry of Object.values(entries.byId))
        if (entry.text !== phrases.saidWithoutFather) entry.partId = together
    })
    const view = minutesOf(conference, mother)
    const texts = view.headings.flatMap(({ entries }) => entries.map(({ text }) => text))
    expect(texts).toEqual([phrases.saidWithoutFather])
    expect(view.dangers).toEqual([])
    expect(view.scaling).toEqual([])
    const [ambers] = view.children
    expect(ambers?.riskAnalysis).toEqual({ risks: '', mitigatingFactors: '', impact: '' })
    expect(ambers?.views.professionals).toEqual([])
    expect(ambers?.views.family.map(({ name }) => name)).toEqual(['Kerry Reed'])
    expect(withoutFather).not.toBe(together)
  })

  it('hold nothing restricted from the family, from the reader, or from a supporter who reads it with them', () => {
    const fathers = JSON.stringify(minutesOf(reed.conference, father))
    const mothers = JSON.stringify(minutesOf(reed.conference, mother))
    for (const words of [fathers, mothers]) {
      expect(words).not.toContain(phrases.restrictedFromFamily)
      expect(words).not.toContain(phrases.restrictedItem)
    }
    expect(fathers).not.toContain(phrases.restrictedFromFather)
    expect(mothers).toContain(phrases.restrictedFromFather)
    const withFriend = changed(({ people }) => {
      const friend = people.byId[father]
      if (friend === undefined) throw new Error('no father')
      people.byId.friend = {
        ...structuredClone(friend),
        id: 'friend',
        roleId: 'parentsSupporter',
        thereForId: mother,
      }
      people.order.push('friend')
    })
    for (const entry of Object.values(withFriend.entries.byId))
      if (entry.text === phrases.restrictedFromFather)
        entry.restriction = { withheldFrom: { kind: 'people', personIds: ['friend'] }, reason: '' }
    expect(JSON.stringify(minutesOf(withFriend, mother))).not.toContain(phrases.restrictedFromFather)
  })

  it('hold nobody’s address, not even where it was typed, and none of what is private to others', () => {
    const conference = changed((draft) => {
      const first = Object.values(draft.entries.byId)[0]
      if (first === undefined) throw new Error('no entry')
      addRow(draft.entries, { ...first, id: 'typed', text: `They live at ${phrases.address}.` })
    })
    for (const reader of [mother, father, grandmother]) {
      const words = JSON.stringify(minutesOf(conference, reader))
      for (const held of [
        phrases.address,
        phrases.postcode,
        phrases.challenge,
        'Threats on 2 March',
        'At a birth',
      ])
        expect(words).not.toContain(held)
    }
    const mothers = JSON.stringify(minutesOf(conference, mother))
    for (const held of ['eleven threatening', 'MDR-2231', 'will do a course'])
      expect(mothers).not.toContain(held)
    expect(minutesOf(conference, mother).exclusions).toEqual([])
  })

  it('tell the excluded reader of their own exclusion as the letter does', () => {
    const [own, ...others] = minutesOf(reed.conference, father).exclusions
    expect(others).toEqual([])
    expect(own).toMatchObject({
      name: 'Lee Marsh',
      rationale: '',
      requestedBy: '',
      managersDecisionReference: '',
    })
    expect(own?.parts).toEqual(['a part of the meeting'])
    expect(own?.grounds.join(' ')).not.toContain('speak freely')
  })

  it('are not for somebody who was excluded from all of it', () => {
    const conference = changed(({ exclusions }) => {
      for (const exclusion of Object.values(exclusions.byId)) exclusion.scope = { kind: 'whole' }
    })
    expect(() => minutesOf(conference, father)).toThrow('no minutes for them')
    expect(JSON.stringify(minutesOf(conference, mother))).not.toContain('eleven threatening')
  })

  it('give a sibling’s own number and words to nobody whose child the sibling is not', () => {
    const view = minutesOf(reed.conference, father)
    const names = view.scaling.flatMap(({ scales }) => scales.map(({ who }) => who.name))
    expect(names).toContain('Isaac Reed')
    const ofAmberOnly = changed(({ relations, children }) => {
      relations.order = relations.order.filter((id) => relations.byId[id]?.fromId !== father)
      const plan = children.byId[isaac]?.plan
      if (plan === undefined) throw new Error('no Isaac')
      plan.signatures.order = plan.signatures.order.filter(
        (id) => plan.signatures.byId[id]?.signatoryId !== father,
      )
    })
    const fewer = minutesOf(ofAmberOnly, father)
    expect(fewer.children.map(({ child }) => child.name)).toEqual(['Amber Reed'])
    expect(fewer.scaling.flatMap(({ scales }) => scales.map(({ who }) => who.name))).not.toContain(
      'Isaac Reed',
    )
  })
})
