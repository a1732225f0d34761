import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { roomView } from '../../../src-shared/audience/room.ts'
import type { Conference } from '../../../src-shared/conference/conference.ts'
import type { Restriction } from '../../../src-shared/conference/people.ts'
import { addRow } from '../../../src-shared/conference/table.ts'
import { testPractice } from '../../support/chairing.ts'
import { siblings } from '../../support/siblings.ts'

const base = siblings()
const steps = testPractice.profile.agenda
const headings = steps.flatMap((step) => step.headings.map(({ id }) => ({ headingId: id, stepId: step.id })))

const mapSteps = steps.flatMap(({ screen }, index) => (screen === 'map' ? [index] : []))

interface Said {
  heading: number
  inPartB: boolean
  isReleased: boolean
  keptFrom: 'nobody' | 'family' | 'father' | 'aPoliceOfficer' | 'byItsReport'
}

const said: fc.Arbitrary<Said> = fc.record({
  heading: fc.nat(headings.length - 1),
  inPartB: fc.boolean(),
  isReleased: fc.boolean(),
  keptFrom: fc.constantFrom('nobody', 'nobody', 'family', 'father', 'aPoliceOfficer', 'byItsReport'),
})

interface Meeting {
  stepIndex: number
  isInPartB: boolean
  isRevealed: boolean
  isBlank: boolean
  chosen: 'amber' | 'isaac' | 'baby' | null
  undecided: boolean
}

const meeting: fc.Arbitrary<Meeting> = fc.record({
  // Most of all the steps at which something is said.
  stepIndex: fc.oneof(
    { weight: 2, arbitrary: fc.constantFrom(...mapSteps) },
    { weight: 1, arbitrary: fc.nat(steps.length - 1) },
  ),
  isInPartB: fc.boolean(),
  isRevealed: fc.boolean(),
  isBlank: fc.constantFrom(false, false, false, true),
  chosen: fc.constantFrom('amber', 'isaac', 'baby', null),
  undecided: fc.boolean(),
})

const token = (index: number) => `said-${index}-said`
const held = 'held-back'
const surname = 'Zzsurname'
const partId = (inPartB: boolean) => (inPartB ? base.withoutFather : base.together)

function restrictionOf({ keptFrom }: Said): Restriction | null {
  if (keptFrom === 'nobody' || keptFrom === 'byItsReport') return null
  if (keptFrom === 'family') return { withheldFrom: { kind: 'family' }, reason: held }
  const personIds = [keptFrom === 'father' ? base.father : base.policeOfficer]
  return { withheldFrom: { kind: 'people', personIds }, reason: held }
}

/** The same conference in which every text that is no business of the room's says so. */
function conferenceWith(
  things: Said[],
  { stepIndex, isInPartB, isRevealed, undecided }: Meeting,
): Conference {
  const conference = structuredClone(base.conference)
  conference.meeting.stepId = steps[stepIndex]?.id ?? ''
  conference.meeting.partId = partId(isInPartB)
  markWhatIsHeldBack(conference)
  addRow(conference.reports, {
    id: 'restricted-report',
    title: held,
    authorId: null,
    agencyId: null,
    isSocialWorkReport: false,
    childIds: [],
    receivedOn: null,
    sharedOn: {},
    restriction: { withheldFrom: { kind: 'family' }, reason: held },
    summary: held,
  })
  things.forEach((thing, index) => {
    addRow(conference.entries, {
      id: `said-${index}`,
      headingId: headings[thing.heading]?.headingId ?? '',
      text: token(index),
      source:
        thing.keptFrom === 'byItsReport'
          ? { kind: 'report', reportId: 'restricted-report' }
          : { kind: 'person', personId: base.mother },
      childIds: [],
      partId: partId(thing.inPartB),
      restriction: restrictionOf(thing),
      exactWords: false,
      standing: null,
      happenedOn: null,
      harm: { what: held, howBad: held, howOften: held, sinceWhen: held, effectOnChild: held },
      released: thing.isReleased,
      recordedAt: '2026-03-24T10:00:00.000Z',
    })
  })
  for (const question of Object.values(conference.scalingQuestions.byId)) {
    question.revealedAt = isRevealed ? '2026-03-24T10:00:00.000Z' : null
    for (const scale of Object.values(question.scales)) scale.reason = held
  }
  const isaac = conference.children.byId[base.isaac]
  if (undecided && isaac !== undefined) isaac.decision = null
  return conference
}

function markWhatIsHeldBack(conference: Conference): void {
  conference.reference = held
  conference.venue = held
  conference.purpose = held
  conference.enquiryOutcome = held
  for (const person of Object.values(conference.people.byId)) {
    const [first = ''] = person.name.replace(/^(PC|Dr) /, '').split(' ')
    Object.assign(person, {
      name: `${first} ${surname}`,
      organisation: held,
      contact: { phone: held, email: held },
    })
    Object.assign(person, { needs: { language: held, communication: held, access: held } })
    person.attendance.note = held
  }
  for (const address of Object.values(conference.addresses.byId))
    Object.assign(address, { lines: held, postcode: held, withheldReason: held })
  for (const part of Object.values(conference.parts.byId)) Object.assign(part, { title: held, reason: held })
  for (const exclusion of Object.values(conference.exclusions.byId))
    Object.assign(exclusion, { rationale: held, views: held, minimumDuration: held })
  for (const item of Object.values(conference.restrictedItems.byId)) item.text = held
  for (const report of Object.values(conference.reports.byId))
    Object.assign(report, { title: held, summary: held })
  for (const dissent of Object.values(conference.dissents.byId)) dissent.reason = held
  for (const challenge of Object.values(conference.challenges.byId)) challenge.text = held
  for (const danger of Object.values(conference.dangers.byId)) danger.disputes = { [base.father]: held }
  for (const child of Object.values(conference.children.byId)) {
    const { participation, riskAnalysis, threshold, decision, plan } = child
    Object.assign(child, {
      familyName: surname,
      school: held,
      legalStatus: held,
      nhsNumber: held,
      ethnicity: held,
    })
    Object.assign(participation, {
      wishes: held,
      noteOfTalk: held,
      decisionReason: held,
      noVoiceReason: held,
    })
    Object.assign(riskAnalysis, { risks: held, mitigatingFactors: held, impact: held })
    threshold.words = held
    if (decision !== null) Object.assign(decision, { rationale: held, decidedByChairName: held })
    for (const view of Object.values(child.views)) Object.assign(view, { reason: held, challenge: held })
    child.tellingTheChild.how = held
    plan.visits.arrangements = held
    plan.firstCoreGroup.place = held
    for (const action of Object.values(plan.actions.byId)) {
      action.what = `plan-of-${child.id}-`
      action.measure = held
      action.promptsAnswered = { rule: held }
    }
  }
}

/** Told once more, in the words of the practice: whether the room sees it. */
function isForTheRoom(thing: Said, { stepIndex, isInPartB, isBlank }: Meeting): boolean {
  if (isBlank || !thing.isReleased || thing.keptFrom !== 'nobody' || thing.inPartB !== isInPartB) return false
  return headings[thing.heading]?.stepId === steps[stepIndex]?.id
}

describe('whatever is said, wherever the meeting is', () => {
  const seed = Number(process.env.SEED ?? Date.now() % 2 ** 31)

  it(`the room sees exactly what is released, unrestricted and of this part and step (SEED=${seed})`, () => {
    let seen = 0
    fc.assert(
      fc.property(fc.array(said, { minLength: 8, maxLength: 40 }), meeting, (things, now) => {
        const conference = conferenceWith(things, now)
        const childId = now.chosen === null ? null : base[now.chosen]
        const text = JSON.stringify(roomView(conference, testPractice, { isBlank: now.isBlank, childId }))
        things.forEach((thing, index) => {
          const expected = isForTheRoom(thing, now)
          if (expected) seen += 1
          expect(text.includes(token(index)), `${token(index)} in ${text}`).toBe(expected)
        })
        expect(text).not.toContain(held)
        expect(text).not.toContain(surname)
        if (!now.isRevealed) expect(text).not.toContain('"score"')
        for (const child of ['amber', 'isaac', 'baby'] as const) {
          const isPlanned = !now.isBlank && steps[now.stepIndex]?.screen === 'plan' && now.chosen === child
          expect(text.includes(`plan-of-${base[child]}-`)).toBe(isPlanned)
        }
        if (now.undecided) expect(text).not.toContain('protection plan. ')
      }),
      { seed, numRuns: 400 },
    )
    // The property says nothing where nothing is ever shown.
    expect(seen).toBeGreaterThan(20)
  })
})
