import { describe, expect, it } from 'vitest'
import { viewFor } from '../../../src-shared/audience/audience.ts'
import { childsPageKind } from '../../../src-shared/conference/childsPage.ts'
import { Chairing, testPractice } from '../../support/chairing.ts'

/** A chaired conference about one child, decided, with a father who was excluded from a part. */
function chaired(dateOfBirth: string | null = '2017-05-02') {
  const chairing = new Chairing()
  const act = chairing.do.bind(chairing)
  const childId = act('addChild', {
    givenName: 'Amber',
    familyName: 'Reed',
    birth: { kind: 'born', dateOfBirth },
  })
  const chair = act('addPerson', { name: 'Ruth Adeyemi', roleId: 'chair' })
  act('nameChair', { personId: chair })
  const mother = act('addPerson', { name: 'Kerry Reed', roleId: 'mother' })
  const socialWorker = act('addPerson', { name: 'Daniel Okafor', roleId: 'socialWorker' })
  const officer = act('addPerson', { name: 'PC Tom Ward', roleId: 'policeOfficer' })
  act('decide', { childId, outcomeId: 'planNeeded', categoryIds: ['emotional'] })
  act('nameLeadPractitioner', { childId, personId: socialWorker })
  const view = () => viewFor(chairing.conference, testPractice, { kind: 'childsPageOf', childId })
  const kind = () => {
    const child = chairing.conference.children.byId[childId]
    return child === undefined ? null : childsPageKind(chairing.conference, testPractice, child)
  }
  return { chairing, act, childId, mother, socialWorker, officer, view, kind }
}

describe('whether there is a page', () => {
  it.each([
    ['2020-03-25', 'page', 'five years old, and a year'],
    ['2021-03-24', 'page', 'five on the day'],
    ['2021-03-25', 'story', 'five tomorrow'],
    ['2024-03-24', 'story', 'two on the day'],
    ['2024-03-25', null, 'two tomorrow'],
    ['2008-03-25', 'page', 'eighteen tomorrow'],
    ['2008-03-24', null, 'eighteen on the day'],
    [null, 'page', 'of unknown age, for the chair to look at'],
  ] as [string | null, string | null, string][])('born %s: %s (%s)', (born, expected) => {
    expect(chaired(born).kind()).toBe(expected)
  })

  it('not for a child who is not born, nor while nothing is decided', () => {
    const { act, childId, kind } = chaired()
    act('reopenDecision', { childId })
    expect(kind()).toBeNull()
    act('decide', { childId, outcomeId: 'planNeeded' })
    act('describeChild', { childId, birth: { kind: 'unborn', dueDate: '2026-07-01' } })
    expect(kind()).toBeNull()
  })

  it('says to the chair that the age is not known', () => {
    expect(chaired(null).view().leftOut.sentences.join(' ')).toMatch(/date of birth is not recorded/)
  })
})

describe('what the child told us', () => {
  const said = (text: string, childId: string) => ({
    headingId: 'childsVoice',
    text,
    source: { kind: 'child' as const, childId },
    childIds: [childId],
    exactWords: true,
  })

  it('is the wishes that were recorded to be shared', () => {
    const { act, childId, view } = chaired()
    act('recordChildsVoice', { childId, wishes: 'I want my bed to be away from the door.' })
    expect(view().ownWords).toEqual(['I want my bed to be away from the door.'])
  })

  it('is never what was said to the chair alone', () => {
    const { act, childId, view } = chaired()
    act('recordChildsVoice', { childId, noteOfTalk: 'She is afraid of Craig and wants nobody to know.' })
    expect(JSON.stringify(view())).not.toContain('afraid of Craig')
  })

  it('is what the child said for all to hear where there are no wishes, and nothing that is restricted', () => {
    const { act, childId, view } = chaired()
    act('recordEntry', said('I like it at Nan’s.', childId))
    const secret = act('recordEntry', said('I heard him hit Mum.', childId))
    act('restrictEntry', {
      entryId: secret,
      restriction: { withheldFrom: { kind: 'family' }, reason: 'Amber asked' },
    })
    expect(view().ownWords).toEqual(['I like it at Nan’s.'])
    expect(JSON.stringify(view())).not.toContain('hit Mum')
  })
})

describe('what grown-ups will do', () => {
  const actions = (add: (act: Chairing['do'], childId: string) => void) => {
    const { chairing, childId, view } = chaired()
    add(chairing.do.bind(chairing), childId)
    return view()
  }
  const on = { kind: 'date', date: '2026-03-30' } as const

  it('is what is about the child by name, on a day, in words for a child', () => {
    const view = actions((act, childId) => {
      for (const what of [
        'Dawn moves Amber’s bed away from the door.',
        'Kerry goes to the dentist.',
        'Lee sees Amber only when he has not drunk.',
        'Police check on Amber at night.',
        'Amber is referred to CAMHS.',
      ])
        act('addAction', { childId, what, byWhen: on })
      act('addAction', { childId, what: 'Claire meets Amber.', byWhen: { kind: 'words', words: 'ongoing' } })
    })
    expect(view.actions.map(({ what }) => what)).toEqual(['Dawn moves Amber’s bed away from the door.'])
    expect(view.leftOut.sentences).toContain(
      '5 actions are not on it: those are not about Amber by name, have no day, or are in words for adults.',
    )
  })
})

describe('what is not on the page', () => {
  it('is any danger, category, reason, view or analysis', () => {
    const { chairing, act, childId, mother, view } = chaired()
    act('giveRationale', { childId, rationale: 'RATIONALE' })
    act('analyseRisk', { childId, risks: 'RISKS', impact: 'IMPACT' })
    act('recordView', { childId, participantId: mother, answer: 'no', reason: 'REASON' })
    act('addDangerStatement', { statement: 'DANGER', childIds: [childId] })
    const words = JSON.stringify(view())
    for (const hidden of ['RATIONALE', 'RISKS', 'IMPACT', 'REASON', 'DANGER', 'motional'])
      expect(words).not.toContain(hidden)
    expect(chairing.history.length).toBeGreaterThan(8)
  })

  it('is anybody’s family name but the child’s', () => {
    const { act, childId, officer, view } = chaired()
    act('arrangeTellingTheChild', { childId, byId: officer })
    expect(view()).toMatchObject({ teller: 'Tom', socialWorker: { name: 'Daniel', phone: '' } })
  })

  it('is a withheld address that somebody typed', () => {
    const { act, childId, mother, view } = chaired()
    const addressId = act('recordAddress', {
      lines: '12 Saltmarsh Row',
      postcode: 'TE5 1ST',
      livesHereIds: [childId],
    })
    act('withholdAddress', { addressId, fromIds: [mother], reason: '' })
    act('writeChildsPage', { childId, whatHappensNext: 'You sleep at 12 Saltmarsh Row.' })
    expect(view().whatHappensNext).toBe('You sleep at (address withheld).')
  })
})
