import type { Id } from '../../src-shared/conference/values.ts'
import { type Act, type People, phrases } from './siblingsPeople.ts'

/** What was said, under the headings of the agenda. */
export function say(
  act: Act,
  { amber, isaac, mother, father, teacher, socialWorker, policeOfficer, grandmother }: People,
) {
  const by = (personId: Id) => ({ kind: 'person', personId }) as const
  act('recordEntry', {
    headingId: 'network',
    text: 'Pat lives two streets away and has a key.',
    source: by(grandmother),
  })
  act('recordEntry', {
    headingId: 'childsVoice',
    text: 'I hide with Isaac behind the sofa.',
    source: { kind: 'child', childId: amber },
    childIds: [amber],
    exactWords: true,
  })
  act('recordEntry', {
    headingId: 'worstIncident',
    text: 'Police were called at 23:40; a door was broken and Amber was crying on the stairs.',
    source: by(policeOfficer),
    happenedOn: '2026-02-28',
    standing: 'fact',
  })
  act('recordEntry', {
    headingId: 'strength',
    text: 'Kerry has brought Amber to school every day this term.',
    source: by(teacher),
    childIds: [amber],
  })
  act('recordEntry', {
    headingId: 'existingSafety',
    text: 'On 28 February Pat took the children to her house within ten minutes.',
    source: by(grandmother),
    happenedOn: '2026-02-28',
  })
  act('recordEntry', {
    headingId: 'pastHarm',
    text: 'The children hear fighting at night.',
    source: by(socialWorker),
    standing: 'opinion',
    harm: {
      what: 'Shouting, a broken door, a bruise on Kerry’s arm',
      howBad: 'Police called once',
      howOften: 'About twice a week',
      sinceWhen: 'Since January',
      effectOnChild: 'Amber wets the bed and falls asleep in class',
    },
  })
  act('recordEntry', {
    headingId: 'pastHarm',
    text: 'Isaac has stopped talking at nursery.',
    source: by(socialWorker),
    childIds: [isaac],
  })
  act('recordEntry', {
    headingId: 'complicatingFactor',
    text: 'I know I drink too much when Lee and I row.',
    source: by(mother),
    exactWords: true,
  })
  act('recordEntry', {
    headingId: 'complicatingFactor',
    text: phrases.restrictedFromFamily,
    source: by(policeOfficer),
    restriction: { withheldFrom: { kind: 'family' }, reason: 'Third party' },
  })
  act('recordEntry', {
    headingId: 'existingSafety',
    text: phrases.restrictedFromFather,
    source: by(socialWorker),
    restriction: { withheldFrom: { kind: 'people', personIds: [father] }, reason: 'Safety' },
  })
}

/** Danger statements and scaling. Answers with the first danger statement. */
export function analyse(act: Act, people: People): Id {
  const { amber, isaac, baby, mother, father, grandmother, socialWorker, teacher, healthVisitor } = people
  const danger = act('addDangerStatement', {
    statement:
      'Daniel, school and Pat are worried that Lee will hurt Kerry again at night while the children are in the house, and that Amber will be hurt as well or go on being too frightened to sleep.',
    childIds: [amber, isaac],
  })
  act('wordSafetyGoal', {
    dangerId: danger,
    statement: 'Nobody shouts, hits or breaks things where the children are. Amber sleeps through the night.',
    seenFor: 'Three months',
  })
  act('noteDispute', { dangerId: danger, personId: father, words: 'I have never laid a hand on anybody.' })
  act('addDangerStatement', {
    statement: 'Bethan is worried that Kerry drinks while she is pregnant and that the baby is born unwell.',
    childIds: [baby],
  })
  const question = act('askScalingQuestion', {
    question: 'How safe are the children today, from 0 to 10?',
    zero: 'Things are so bad that the children cannot live at home.',
    ten: 'Everybody knows that the children are safe enough for social care to step away.',
    dangerId: null,
    childIds: [],
  })
  const scale = (participantId: Id, score: number | null, reason: string) =>
    act('recordScale', { questionId: question, participantId, score, reason })
  scale(mother, 6, 'Lee has moved out and Pat is close by.')
  scale(father, 8, 'It was one bad night.')
  scale(grandmother, 4, 'I am not there at night.')
  scale(socialWorker, 3, 'The bail conditions end in three weeks.')
  scale(teacher, 4, 'Amber is tired and tearful, but she comes every day.')
  scale(healthVisitor, null, 'I have not been in the home since November.')
  scale(isaac, 7, 'Isaac pointed to the seven.')
  act('revealScales', { questionId: question })
  return danger
}

/** Views, analysis, threshold, decisions and a formal dissent. */
export function decide(act: Act, people: People): void {
  const {
    amber,
    isaac,
    baby,
    mother,
    father,
    grandmother,
    socialWorker,
    teacher,
    healthVisitor,
    policeOfficer,
  } = people
  const view = (childId: Id, participantId: Id, answer: 'yes' | 'no' | 'unsure' | 'none', reason: string) =>
    act('recordView', { childId, participantId, answer, reason })
  for (const childId of [amber, isaac]) {
    view(childId, socialWorker, 'yes', 'The violence is recent and the children were in the house.')
    view(childId, teacher, 'yes', 'I see what it does to Amber.')
    view(childId, policeOfficer, 'yes', 'Three call-outs since January.')
    view(childId, healthVisitor, 'no', 'Help under a child in need plan would be enough.')
    view(childId, mother, 'unsure', 'I want help, but not with police at the door.')
    view(childId, father, 'no', 'This is nobody’s business.')
  }
  view(amber, grandmother, 'none', 'I do not want to choose between them.')
  view(baby, socialWorker, 'no', 'Kerry accepts help with her drinking.')
  act('analyseRisk', {
    childId: amber,
    risks: 'Repeated violence at night while the children are in the house.',
    mitigatingFactors: 'Lee has moved out; Pat has a key.',
    impact: 'Amber is losing sleep and learning.',
  })
  for (const childId of [amber, isaac])
    act('weighThreshold', {
      childId,
      limbIds: ['likelyToSuffer'],
      met: true,
      words: 'It is likely to happen again.',
    })
  act('weighThreshold', { childId: baby, met: false })
  act('decide', {
    childId: amber,
    outcomeId: 'planNeeded',
    categoryIds: ['emotional'],
    rationale:
      'Amber was in the house each time. She is frightened at night, and the bail conditions end soon.',
    reachedBy: 'chair',
  })
  act('decide', {
    childId: isaac,
    outcomeId: 'planNeeded',
    categoryIds: ['emotional', 'neglect'],
    rationale: 'Isaac has stopped talking.',
    reachedBy: 'consensus',
  })
  act('decide', {
    childId: baby,
    outcomeId: 'noPlanChildInNeed',
    rationale: 'Kerry works with the midwife and accepts help.',
    reachedBy: 'consensus',
  })
  const dissent = act('recordDissent', {
    personId: healthVisitor,
    childIds: [amber],
    strength: 'formal',
    reason: 'The family asked for help themselves and should get it without a plan.',
  })
  act('correctDissent', { dissentId: dissent, escalationExplained: true, stillContributes: true })
}

/** Each child’s own plan. */
export function plan(act: Act, people: People, dangerId: Id): void {
  const { amber, isaac, baby, mother, father, grandmother, socialWorker, teacher, healthVisitor } = people
  const person = (personId: Id) => ({ kind: 'person', personId }) as const
  for (const childId of [amber, isaac]) {
    act('nameLeadPractitioner', { childId, personId: socialWorker })
    act('nameCoreGroup', { childId, memberIds: [mother, grandmother, socialWorker, teacher, healthVisitor] })
    act('arrangeFirstCoreGroup', {
      childId,
      date: '2026-04-02',
      time: '14:00',
      place: 'Harbour Lane Primary School',
    })
    act('agreeVisits', {
      childId,
      frequencyId: 'tenWorkingDays',
      arrangements: 'At home and at school, alone each time',
    })
  }
  act('arrangeReview', { childId: isaac, date: '2026-06-16' })
  act('arrangeReview', { childId: amber, date: '2026-06-16' })
  act('addOutcome', { childId: amber, text: 'Amber sleeps through the night in her own bed.' })
  const first = act('addAction', {
    childId: amber,
    what: 'Lee stays away from the house and rings Pat when he wants to see the children.',
    owner: person(father),
    byWhen: { kind: 'repeat', frequency: 'Every day', from: '2026-03-24', until: '2026-06-16' },
    measure: 'Pat writes down each call. Police are not called to the house.',
    dangerIds: [dangerId],
  })
  act('nameActionHelpers', { childId: amber, actionId: first, helperIds: [grandmother] })
  act('addAction', {
    childId: amber,
    what: 'Claire gives Amber a quiet place and ten minutes with her each morning.',
    owner: person(teacher),
    byWhen: { kind: 'date', date: '2026-03-30' },
    measure: 'Amber falls asleep in class on no more than one day in a fortnight.',
    dangerIds: [dangerId],
  })
  act('addAction', {
    childId: amber,
    what: 'Kerry talks to the GP about her drinking.',
    owner: { kind: 'words', words: 'Kerry, with the GP surgery' },
    byWhen: { kind: 'words', words: 'As soon as she feels ready' },
  })
  act('addAction', {
    childId: isaac,
    what: phrases.isaacsAction,
    owner: person(mother),
    byWhen: { kind: 'date', date: '2026-04-20' },
    measure: 'Isaac has been to four of six sessions.',
    dangerIds: [dangerId],
  })
  act('addAction', {
    childId: baby,
    what: 'Kerry goes to each appointment with the midwife.',
    owner: person(mother),
    byWhen: { kind: 'repeat', frequency: 'Every two weeks', from: '2026-04-01', until: '2026-07-01' },
    measure: 'Bethan writes to Daniel after each appointment.',
  })
  act('addContingency', {
    childId: amber,
    trigger: 'If Lee comes to the house at night',
    owner: person(mother),
    what: 'Kerry rings 999 and then Pat',
    within: 'at once',
  })
  act('arrangeTellingTheChild', {
    childId: amber,
    byId: socialWorker,
    how: 'With Pat, at Pat’s house',
    on: '2026-03-24',
  })
}
