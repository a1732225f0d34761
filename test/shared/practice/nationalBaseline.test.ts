import { describe, expect, it } from 'vitest'
import { HarmMatrix } from '../../../src-shared/conference/discussion.ts'
import { nationalBaseline } from '../../../src-shared/practice/baseline/nationalBaseline.ts'
import { PracticeProfile, StepScreen } from '../../../src-shared/practice/profile.ts'

const profile = nationalBaseline
const idsOf = (items: { id: string }[]) => items.map(({ id }) => id)
const headings = profile.agenda.flatMap((step) => step.headings)
const kindIds = idsOf(profile.kinds)

/** Every text of a value with the path to it. */
function textsIn(value: unknown, path: string): [string, string][] {
  if (typeof value === 'string') return [[path, value]]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, `${path}.${key}`))
}

describe('the national baseline', () => {
  it('is a valid profile and survives being sent as JSON', () => {
    expect(PracticeProfile.parse(JSON.parse(JSON.stringify(profile)))).toEqual(profile)
  })

  it('holds the agenda in the order of the meeting, with views and decision before planning', () => {
    expect(profile.agenda.map(({ id, phase }) => `${phase} ${id}`)).toEqual([
      'before people',
      'before opening',
      'agenda familyAndNetwork',
      'agenda whatGotUsHere',
      'agenda workingWell',
      'agenda worries',
      'agenda dangerAndGoal',
      'agenda scaling',
      'decision views',
      'decision decision',
      'agenda planning',
      'after sign',
      'after export',
    ])
  })

  it('uses every screen of the app', () => {
    expect(new Set(profile.agenda.map(({ screen }) => screen))).toEqual(new Set(StepScreen.options))
  })

  it('gives the child’s voice a heading and a tone of its own, before any other heading', () => {
    expect(headings[0]?.id).toBe('childsVoice')
    expect(idsOf(headings.filter(({ tone }) => tone === 'voice'))).toEqual([
      'childsVoice',
      'houseOfWorries',
      'houseOfGoodThings',
      'houseOfDreams',
    ])
  })

  it('has the first, the worst and the last time, each with its day', () => {
    const dated = profile.agenda.find(({ id }) => id === 'whatGotUsHere')?.headings ?? []
    expect(idsOf(dated)).toEqual(['firstIncident', 'worstIncident', 'lastIncident'])
    expect(dated.every((heading) => heading.dated)).toBe(true)
  })

  it('has past harm, future danger and complicating factors, and all questions of the harm matrix', () => {
    const worries = profile.agenda.find(({ id }) => id === 'worries')?.headings ?? []
    expect(idsOf(worries)).toEqual(['pastHarm', 'futureDanger', 'complicatingFactor'])
    expect(idsOf(profile.harmQuestions)).toEqual(Object.keys(HarmMatrix.shape))
  })

  it('asks about diversity on every step of the map until something is recorded', () => {
    expect(idsOf(headings.filter(({ promptElsewhere }) => promptElsewhere !== ''))).toEqual(['diversity'])
  })

  it('keeps strengths and existing safety apart, and asks about the danger only for safety', () => {
    expect(idsOf(headings.filter(({ tone }) => tone === 'strength'))).toEqual(['strength', 'existingSafety'])
    expect(idsOf(headings.filter(({ safetyDetails }) => safetyDetails))).toEqual(['existingSafety'])
    expect(idsOf(headings.filter(({ harmMatrix }) => harmMatrix))).toEqual(['pastHarm'])
  })

  it.each([
    ['kinds', profile.kinds],
    ['checklist', profile.preparationChecklist],
    ['agenda', profile.agenda],
    ['headings', headings],
    ['statements', profile.statements],
    ['roles', profile.roles],
    ['agencies', profile.agencies],
    ['relations', profile.relations],
    ['groups', profile.quoracy.groups],
    ['outcomes', profile.outcomes],
    ['time limits', profile.timeLimits],
    ['visit frequencies', profile.visitFrequencies],
  ])('has no id twice among its %s', (_, items) => {
    expect(new Set(idsOf(items)).size).toBe(items.length)
  })

  it('names only agencies, groups and kinds that it has', () => {
    const agencyIds = idsOf(profile.agencies)
    const groupIds = idsOf(profile.quoracy.groups)
    const usedAgencies = profile.roles.flatMap(({ agencyId }) => agencyId ?? [])
    const usedGroups = profile.agencies.flatMap(({ quoracyGroupId }) => quoracyGroupId ?? [])
    const usedKinds = [...profile.outcomes, ...profile.timeLimits].flatMap((item) => item.kindIds)
    expect(agencyIds).toEqual(expect.arrayContaining(usedAgencies))
    expect(new Set(usedGroups)).toEqual(new Set(groupIds))
    expect(groupIds).toContain(profile.quoracy.requiredGroupId)
    expect(kindIds).toEqual(expect.arrayContaining(usedKinds))
  })

  it('counts school, school nurse and health visitor separately for quoracy', () => {
    const groups = profile.agencies
      .filter(({ id }) => ['school', 'schoolNursing', 'healthVisiting'].includes(id))
      .map(({ quoracyGroupId }) => quoracyGroupId)
    expect(new Set(groups).size).toBe(3)
    expect(profile.quoracy.otherGroups).toBe(2)
  })

  it('chairs every kind but the review of a looked-after child', () => {
    const chaired = profile.kinds.filter(({ canBeChaired }) => canBeChaired)
    expect(idsOf(chaired)).toEqual(['initial', 'review', 'preBirth', 'transferIn'])
  })

  it.each(['initial', 'review', 'preBirth', 'transferIn'])(
    'ends a %s conference with or without a plan',
    (kind) => {
      const needed = profile.outcomes
        .filter((outcome) => outcome.kindIds.includes(kind))
        .map((o) => o.planNeeded)
      expect(needed).toContain(true)
      expect(needed).toContain(false)
    },
  )

  it('has the participation codes PN0 to PN7 and the grounds of exclusion (a) to (f)', () => {
    expect(idsOf(profile.participationCodes)).toEqual([
      'PN0',
      'PN1',
      'PN2',
      'PN3',
      'PN4',
      'PN5',
      'PN6',
      'PN7',
    ])
    expect(idsOf(profile.exclusionGrounds)).toEqual(['a', 'b', 'c', 'd', 'e', 'f'])
  })

  it('says the same thing under one event: limits that share it have the same title for one kind of conference', () => {
    for (const kindId of kindIds) {
      const limits = profile.timeLimits.filter((limit) => limit.kindIds.includes(kindId))
      const titles = Map.groupBy(limits, ({ event }) => event)
      for (const group of titles.values()) {
        expect(new Set(group.map(({ title }) => title)).size, group[0]?.event).toBe(1)
      }
    }
  })

  it('speaks to families without abbreviations, straight quotes or blanks', () => {
    // Words by which roles are recognised in a pasted list are read, and never shown.
    const { roleWords: _, ...spoken } = profile
    const { sources, words } = Object.groupBy(textsIn(spoken, 'profile'), ([path]) =>
      /\.(source|abbreviation|id|event|censusCode)$/.test(path) ? 'sources' : 'words',
    )
    expect(sources?.every(([, text]) => text.trim() !== '')).toBe(true)
    const jargon = /\b(ICPC|RCPC|CPP|CIN|IRO|PLO|LAC|MARAC|DSL|LADO|CAMHS|SMART)\b|['"]|\s{2}/
    expect(words?.filter(([, text]) => jargon.test(text))).toEqual([])
  })
})
