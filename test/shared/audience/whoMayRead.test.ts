import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { viewFor } from '../../../src-shared/audience/audience.ts'
import type { Conference } from '../../../src-shared/conference/conference.ts'
import type { Entry, Source } from '../../../src-shared/conference/discussion.ts'
import type { Restriction } from '../../../src-shared/conference/people.ts'
import { addRow } from '../../../src-shared/conference/table.ts'
import { testPractice } from '../../support/chairing.ts'
import { type Siblings, siblings } from '../../support/siblings.ts'

const base = siblings()

function planOf(conference: Conference, childId: string): string {
  return JSON.stringify(viewFor(conference, testPractice, { kind: 'planOf', childId }))
}

function caseFileOf(conference: Conference): string {
  return JSON.stringify(viewFor(conference, testPractice, { kind: 'caseFile' }))
}

/** Something said, with everything that decides who may read it. */
interface Said {
  childIndexes: number[]
  inPartB: boolean
  keptFrom: 'nobody' | 'nobodyNamedYet' | 'family' | 'mother' | 'father' | 'policeOfficer'
  source: 'none' | 'mother' | 'amber' | 'isaac'
  as:
    | 'entry'
    | 'danger'
    | 'question'
    | 'sealedQuestion'
    | 'questionOnDanger'
    | 'isaacsDispute'
    | 'restrictedItem'
}

const said: fc.Arbitrary<Said> = fc.record({
  childIndexes: fc.uniqueArray(fc.integer({ min: 0, max: 2 }), { maxLength: 3 }),
  inPartB: fc.boolean(),
  keptFrom: fc.constantFrom('nobody', 'nobodyNamedYet', 'family', 'mother', 'father', 'policeOfficer'),
  source: fc.constantFrom('none', 'mother', 'amber', 'isaac'),
  as: fc.constantFrom(
    'entry',
    'danger',
    'question',
    'sealedQuestion',
    'questionOnDanger',
    'isaacsDispute',
    'restrictedItem',
  ),
})

/** Who of the parents has Amber's plan; the professionals have it in any case. */
const parents = fc.subarray(['mother', 'father'] as const, { minLength: 1 })

function token(index: number): string {
  return `secret-${index}-secret`
}

function restrictionOf(people: Siblings, { keptFrom }: Said): Restriction | null {
  if (keptFrom === 'nobody') return null
  if (keptFrom === 'nobodyNamedYet') return { withheldFrom: { kind: 'people', personIds: [] }, reason: '' }
  if (keptFrom === 'family') return { withheldFrom: { kind: 'family' }, reason: '' }
  return { withheldFrom: { kind: 'people', personIds: [people[keptFrom]] }, reason: '' }
}

function sourceOf(people: Siblings, { source }: Said): Source | null {
  if (source === 'none') return null
  return source === 'mother'
    ? { kind: 'person', personId: people.mother }
    : { kind: 'child', childId: people[source] }
}

/** A conference in which these things were said, and whose plan for Amber goes to these parents and the social worker. */
function conferenceWith(people: Siblings, things: Said[], readers: ('mother' | 'father')[]): Conference {
  const conference = structuredClone(people.conference)
  const amber = conference.children.byId[people.amber]
  if (amber === undefined) throw new Error('no Amber')
  amber.plan.coreGroupIds = []
  amber.plan.copies = { byId: {}, order: [] }
  amber.plan.signatures = { byId: {}, order: [] }
  for (const reader of [...readers, 'socialWorker'] as const)
    addRow(amber.plan.signatures, {
      id: `signs-${reader}`,
      signatoryId: people[reader],
      method: 'paper',
      agreement: null,
      comment: '',
      drawing: null,
      typedName: null,
      signedAt: null,
      planVersion: null,
    })
  things.forEach((thing, index) => {
    say(conference, people, thing, index)
  })
  return conference
}

function say(conference: Conference, people: Siblings, thing: Said, index: number): void {
  const id = `said-${index}`
  const childIds = thing.childIndexes.map((child) => conference.children.order[child] ?? '')
  const partId = thing.inPartB ? people.withoutFather : people.together
  const restriction = restrictionOf(people, thing)
  const at = '2026-03-24T10:00:00.000Z'
  const entry: Omit<Entry, 'headingId' | 'source' | 'restriction'> = {
    id,
    text: token(index),
    childIds,
    partId,
    exactWords: false,
    standing: null,
    happenedOn: null,
    harm: null,
    released: true,
    recordedAt: at,
  }
  if (thing.as === 'entry')
    addRow(conference.entries, {
      ...entry,
      headingId: 'strength',
      source: sourceOf(people, thing),
      restriction,
    })
  if (thing.as === 'danger' || thing.as === 'isaacsDispute' || thing.as === 'questionOnDanger')
    addRow(conference.dangers, {
      id,
      statement: thing.as === 'danger' ? token(index) : 'Kerry is worried.',
      childIds,
      disputes: thing.as === 'isaacsDispute' ? { [people.isaac]: token(index) } : {},
      goal: { statement: '', seenFor: '' },
      partId,
    })
  const question = {
    id,
    question: 'How safe?',
    zero: '',
    ten: '',
    dangerId: null,
    childIds,
    scales: { [people.mother]: { score: 3, reason: token(index), outsideMeeting: false, givenAt: at } },
    revealedAt: at,
    partId,
  }
  if (thing.as === 'question') addRow(conference.scalingQuestions, question)
  if (thing.as === 'sealedQuestion') addRow(conference.scalingQuestions, { ...question, revealedAt: null })
  if (thing.as === 'questionOnDanger')
    addRow(conference.scalingQuestions, {
      ...question,
      dangerId: id,
      childIds: [],
      partId: people.together,
    })
  if (thing.as === 'restrictedItem' && restriction !== null)
    addRow(conference.restrictedItems, {
      id,
      text: token(index),
      notifiedById: null,
      notifiedOn: null,
      restriction,
      childIds,
    })
}

/** Told once more, in the words of the practice: whether Amber's plan may hold it. */
function mayBeInAmbersPlan(thing: Said, readers: ('mother' | 'father')[]): boolean {
  const aboutAmber = thing.childIndexes.length === 0 || thing.childIndexes.includes(0)
  const fatherWasOut = thing.inPartB && readers.includes('father')
  if (!aboutAmber || fatherWasOut) return false
  if (['restrictedItem', 'sealedQuestion', 'isaacsDispute'].includes(thing.as)) return false
  if (thing.as !== 'entry') return true
  const keptFromReader =
    thing.keptFrom === 'nobodyNamedYet' ||
    thing.keptFrom === 'family' ||
    readers.some((reader) => reader === thing.keptFrom)
  return !keptFromReader && thing.source !== 'isaac'
}

describe('whatever is said, to whomever it is restricted, in whichever part, about whichever child', () => {
  const seed = Number(process.env.SEED ?? Date.now() % 2 ** 31)

  it(`a plan holds exactly what all its readers may have, and the case file all but sealed answers (SEED=${seed})`, () => {
    fc.assert(
      fc.property(fc.array(said, { minLength: 1, maxLength: 12 }), parents, (things, readers) => {
        const conference = conferenceWith(base, things, readers)
        const plan = planOf(conference, base.amber)
        const caseFile = caseFileOf(conference)
        things.forEach((thing, index) => {
          expect(plan.includes(token(index))).toBe(mayBeInAmbersPlan(thing, readers))
          const isThere =
            thing.as !== 'sealedQuestion' && (thing.as !== 'restrictedItem' || thing.keptFrom !== 'nobody')
          expect(caseFile.includes(token(index))).toBe(isThere)
        })
      }),
      { seed, numRuns: 150 },
    )
  })

  it(`nothing of a sibling’s own is in a plan, whatever it is (SEED=${seed})`, () => {
    fc.assert(
      fc.property(fc.subarray(['amber', 'isaac', 'baby'] as const, { minLength: 1 }), (marked) => {
        const conference = structuredClone(base.conference)
        for (const child of marked) markAllOf(conference, base[child], `private-to-${child}`)
        for (const child of ['amber', 'isaac', 'baby'] as const) {
          const plan = planOf(conference, base[child])
          for (const other of marked.filter((name) => name !== child))
            expect(plan).not.toContain(`private-to-${other}`)
        }
        for (const child of marked) expect(caseFileOf(conference)).toContain(`private-to-${child}`)
      }),
      { seed, numRuns: 20 },
    )
  })
})

describe('whatever somebody typed, wherever', () => {
  const seed = Number(process.env.SEED ?? Date.now() % 2 ** 31)
  const typed = fc.constantFrom(
    '14 Harbour Row, Sandmouth, SM4 7QQ',
    '14 harbour row\nSandmouth',
    'Harbour Row',
    'sm47qq',
    'SM4  7QQ',
  )

  it(`a withheld address is on nobody’s plan, and the case file has it (SEED=${seed})`, () => {
    fc.assert(
      fc.property(typed, (address) => {
        const conference = structuredClone(base.conference)
        markAllOf(conference, base.amber, `Daniel comes to ${address} on Monday.`)
        for (const entry of Object.values(conference.entries.byId)) entry.text = `It was at ${address}.`
        for (const danger of Object.values(conference.dangers.byId))
          danger.statement = `At ${address}, again.`
        const plan = planOf(conference, base.amber)
        expect(plan).not.toMatch(/harbour row|sm4\s*7qq/i)
        expect(plan).toContain('Daniel comes to (address withheld)')
        expect(plan).toContain('Harbour Lane Primary School')
        const { leftOut } = viewFor(conference, testPractice, { kind: 'planOf', childId: base.amber })
        expect(leftOut.sentences[0]).toContain('A withheld address was typed in')
        expect(caseFileOf(conference)).toContain(JSON.stringify(address).slice(1, -1))
      }),
      { seed, numRuns: 20 },
    )
  })

  it('an address that is withheld from nobody stays', () => {
    const conference = structuredClone(base.conference)
    for (const address of Object.values(conference.addresses.byId)) address.withheldFromIds = []
    markAllOf(conference, base.amber, 'At 14 Harbour Row, SM4 7QQ')
    expect(planOf(conference, base.amber)).toContain('At 14 Harbour Row, SM4 7QQ')
  })
})

/** Puts a mark into every text of a child's own record but the name. */
function markAllOf(conference: Conference, childId: string, mark: string): void {
  const child = conference.children.byId[childId]
  if (child === undefined) throw new Error(`no child ${childId}`)
  const { participation, riskAnalysis, threshold, plan, views, tellingTheChild } = child
  participation.wishes = mark
  participation.noteOfTalk = mark
  participation.decisionReason = mark
  participation.likelyEffect = mark
  participation.noVoiceReason = mark
  riskAnalysis.risks = mark
  riskAnalysis.mitigatingFactors = mark
  threshold.words = mark
  tellingTheChild.how = mark
  child.school = mark
  child.legalStatus = mark
  child.nhsNumber = mark
  plan.visits.arrangements = mark
  plan.firstCoreGroup.place = mark
  if (child.decision !== null) child.decision.rationale = mark
  for (const view of Object.values(views)) view.reason = mark
  for (const action of Object.values(plan.actions.byId)) {
    action.what = mark
    action.measure = mark
  }
  addRow(plan.outcomes, { id: `outcome-${childId}`, text: mark })
  addRow(plan.contingencies, { id: `if-${childId}`, trigger: mark, owner: null, what: mark, within: mark })
  addRow(plan.copies, {
    id: `copy-${childId}`,
    recipient: { kind: 'words', words: mark },
    givenAt: null,
    how: mark,
  })
}
