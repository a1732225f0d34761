import { describe, expect, it } from 'vitest'
import { type RoomStep, roomView } from '../../../src-shared/audience/room.ts'
import type { Conference } from '../../../src-shared/conference/conference.ts'
import { testPractice } from '../../support/chairing.ts'
import { phrases, siblings } from '../../support/siblings.ts'

const base = siblings()

function at(stepId: string, change: (conference: Conference) => void = () => {}): Conference {
  const conference = structuredClone(base.conference)
  conference.meeting.stepId = stepId
  change(conference)
  return conference
}

function shown(conference: Conference, childId: string | null = null): RoomStep {
  const view = roomView(conference, testPractice, { isBlank: false, childId })
  if (view.kind === 'blank') throw new Error('The room is blank.')
  return view
}

const releaseAll = (conference: Conference) => {
  for (const entry of Object.values(conference.entries.byId)) entry.released = true
}

function personOf(conference: Conference, id: string) {
  const person = conference.people.byId[id]
  if (person === undefined) throw new Error(`no person ${id}`)
  return person
}

describe('what the room sees', () => {
  it('is nothing at all while it is blank', () => {
    const conference = at('worries', releaseAll)
    expect(roomView(conference, testPractice, { isBlank: true, childId: null })).toEqual({ kind: 'blank' })
  })

  it('is the step, its question, and where it is on the agenda', () => {
    const view = shown(at('workingWell'))
    expect(view).toMatchObject({ title: 'What is working well', where: 'Part 3 of 7' })
    expect(view.question).toMatch(/^What is good in these children’s lives/)
    expect(view.agenda.map(({ state }) => state)).toEqual([
      'past',
      'past',
      'now',
      'ahead',
      'ahead',
      'ahead',
      'ahead',
      'ahead',
      'ahead',
    ])
    expect(shown(at('decision')).where).toBe('')
  })

  it('is what was said at this step once the chair has shown it, with the first name of who said it', () => {
    expect(shown(at('workingWell')).quotes).toEqual([])
    expect(shown(at('workingWell', releaseAll)).quotes).toEqual([
      {
        text: 'Kerry has brought Amber to school every day this term.',
        by: 'Claire',
        isExactWords: false,
        tone: 'strength',
      },
      {
        text: 'On 28 February Pat took the children to her house within ten minutes.',
        by: 'Pat',
        isExactWords: false,
        tone: 'strength',
      },
    ])
    expect(shown(at('familyAndNetwork', releaseAll)).quotes).toContainEqual({
      text: 'I hide with Isaac behind the sofa.',
      by: 'Amber’s own words',
      isExactWords: true,
      tone: 'voice',
    })
  })

  it('is nothing restricted, whomever it is kept from, even where it was released', () => {
    for (const { id } of testPractice.profile.agenda) {
      const text = JSON.stringify(shown(at(id, releaseAll), base.amber))
      expect(text).not.toContain(phrases.restrictedFromFamily)
      expect(text).not.toContain(phrases.restrictedFromFather)
    }
  })

  it('is nothing out of a restricted report', () => {
    const released = (isRestricted: boolean) =>
      at('workingWell', (conference) => {
        releaseAll(conference)
        const [reportId = ''] = conference.reports.order
        const report = conference.reports.byId[reportId]
        if (report === undefined) throw new Error('no report')
        if (isRestricted) report.restriction = { withheldFrom: { kind: 'family' }, reason: '' }
        for (const entry of Object.values(conference.entries.byId))
          entry.source = { kind: 'report', reportId }
      })
    expect(shown(released(false)).quotes.map(({ by }) => by)).toContain('From a report')
    expect(shown(released(true)).quotes).toEqual([])
  })

  it('is only what was said in the part that is going on', () => {
    const together = at('worries', releaseAll)
    expect(JSON.stringify(shown(together))).not.toContain(phrases.saidWithoutFather)
    const apart = at('worries', (conference) => {
      releaseAll(conference)
      conference.meeting.partId = base.withoutFather
    })
    expect(shown(apart).quotes.map(({ text }) => text)).toEqual([phrases.saidWithoutFather])
    const dangersApart = at('dangerAndGoal', (conference) => {
      conference.meeting.partId = base.withoutFather
    })
    expect(shown(dangersApart).dangers).toEqual([])
  })

  it('is the danger statements and their goals, and not who disputes them', () => {
    const view = shown(at('dangerAndGoal'))
    expect(view.dangers).toHaveLength(2)
    expect(view.dangers[0]).toMatchObject({ seenFor: 'Three months' })
    expect(JSON.stringify(view)).not.toContain('never laid a hand')
  })

  it('is a scaling question with its ends, and nobody’s number before all are revealed', () => {
    const sealed = at('scaling', (conference) => {
      for (const question of Object.values(conference.scalingQuestions.byId)) question.revealedAt = null
    })
    expect(shown(sealed).scaling).toMatchObject([{ marks: null, spread: '', lastTime: null }])
    expect(JSON.stringify(shown(sealed))).not.toMatch(/Kerry|Isaac/)
    const [revealed] = shown(at('scaling')).scaling
    expect(revealed?.marks).toContainEqual({ name: 'Kerry', score: 6 })
    expect(revealed?.marks).toContainEqual({ name: 'Isaac', score: 7 })
    expect(revealed?.spread).toBe('From 3 to 8. Furthest apart: Lee at 8, and Daniel at 3.')
    expect(JSON.stringify(revealed)).not.toContain('one bad night')
  })

  it('is the test for a plan while views are asked, and nobody’s view', () => {
    const view = shown(at('views'))
    expect(view.test?.text).toContain('Significant harm means')
    expect(JSON.stringify(view)).not.toMatch(/three call-outs|want help/i)
  })

  it('is the decisions in plain words, and none of them before every child has one', () => {
    expect(shown(at('decision')).decisions).toEqual([
      { child: 'Amber', words: 'The child needs a child protection plan. We write it together now.' },
      { child: 'Isaac', words: 'The child needs a child protection plan. We write it together now.' },
      {
        child: 'Baby',
        words:
          'The child does not need a child protection plan. Social care offers help under a child in need plan.',
      },
    ])
    const undecided = at('decision', (conference) => {
      const isaac = conference.children.byId[base.isaac]
      if (isaac !== undefined) isaac.decision = null
    })
    expect(shown(undecided).decisions).toEqual([])
  })

  it('is the actions of the child whose plan the chair is at, and of no child before that', () => {
    expect(shown(at('planning')).plan).toBe(null)
    const { plan } = shown(at('planning'), base.amber)
    expect(plan?.child).toBe('Amber')
    expect(plan?.actions[1]).toEqual({
      what: 'Claire gives Amber a quiet place and ten minutes with her each morning.',
      who: 'Claire',
      byWhen: '30 March 2026',
    })
    expect(plan?.actions[0]?.byWhen).toBe('Every day, until 16 June 2026')
    expect(JSON.stringify(plan)).not.toContain(phrases.isaacsAction)
  })
})

describe('names on the wall', () => {
  const saying = (name: string, knownAs = '') => {
    const conference = at('worries', (changed) => {
      releaseAll(changed)
      Object.assign(personOf(changed, base.mother), { name, knownAs })
    })
    return shown(conference).quotes.find(({ text }) => text.startsWith('I know I drink'))?.by
  }

  it.each([
    ['Ms Kerry Reed', '', 'Kerry'],
    ['Kerry', '', 'Kerry'],
    ['Dr Olive Hughes', '', 'Olive'],
    ['Ms Reed', '', 'Mother'],
    ['Patricia Reed', 'Nan Pat', 'Nan Pat'],
    ['Patricia Reed', 'Trish Reed', 'Trish'],
    ['Auntie Jo', '', 'Auntie Jo'],
    ['Uncle Sam Marsh', '', 'Uncle Sam'],
  ])('“%s” known as “%s” is %s', (name, knownAs, onTheWall) => {
    expect(saying(name, knownAs)).toBe(onTheWall)
  })

  it('two with one first name are told apart by their role', () => {
    expect(saying('Sunita Reed')).toBe('Sunita (mother)')
  })
})
