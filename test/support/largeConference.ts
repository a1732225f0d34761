import type { Conference } from '../../src-shared/conference/conference.ts'
import type { Id } from '../../src-shared/conference/values.ts'
import { nationalBaseline } from '../../src-shared/practice/baseline/nationalBaseline.ts'
import { Chairing } from './chairing.ts'

const childrenBorn: [givenName: string, dateOfBirth: string][] = [
  ['Maximiliana-Rose', '2010-02-11'],
  ['Zofia', '2012-08-30'],
  ['محمد', '2015-01-04'],
  ['ਗੁਰਪ੍ਰੀਤ', '2019-06-17'],
  ['Ana', '2022-12-01'],
]
const familyName = 'Wiśniewska-Okonkwo'

const family: [name: string, roleId: string][] = [
  ['Marzena Wiśniewska', 'mother'],
  ['Tomasz Wiśniewski', 'father'],
  ['Bartholomew Featherstonehaugh-Cholmondeley', 'stepfather'],
  ['فاطمہ بی بی', 'grandmother'],
  ['Nan Doris', 'grandmother'],
  ['Grandad Ken', 'grandfather'],
  ['Uncle Piotr', 'familyMember'],
  ['Josie from next door', 'networkMember'],
]

const agencyRoles = nationalBaseline.roles.filter(({ group }) => group === 'agency' || group === 'socialCare')

const sentences = [
  'He goes to school with breakfast in him, most days.',
  'On the evening of the fourth the neighbours heard shouting for two hours, a door was broken, and the two youngest were found on the landing by the officers who came.',
  'Nan has a key and has used it.',
  'The house was cold and there was no food in it when I came at half past four; the older two had made toast for the little ones, and nobody knew when their mother would be back.',
  'I think that it is getting better.',
]

const turn = <Thing>(things: readonly Thing[], index: number): Thing => {
  const thing = things[index % things.length]
  if (thing === undefined) throw new Error('There is nothing to take turns with')
  return thing
}

/** As much of everything as a conference ever has: 6 children, 30 people, 400 entries and 80 actions, with long and foreign names. */
export function largeConference(): Conference {
  const chairing = new Chairing()
  const childIds = addChildren(chairing)
  const peopleIds = addPeople(chairing)
  chairing.do('startMeeting', {})
  for (const personId of peopleIds) chairing.do('recordAttendance', { personId, status: 'present' })
  say(chairing, childIds, peopleIds)
  const dangerIds = analyse(chairing, childIds, peopleIds)
  for (const [index, childId] of childIds.entries()) {
    giveViews(chairing, childId, peopleIds)
    // 14 actions for two of the children and 13 for the others: 80.
    plan(chairing, childId, { actions: index < 2 ? 14 : 13, peopleIds, dangerIds })
  }
  return chairing.conference
}

function addChildren(chairing: Chairing): Id[] {
  const born = childrenBorn.map(([givenName, dateOfBirth]) =>
    chairing.do('addChild', { givenName, familyName, birth: { kind: 'born', dateOfBirth } }),
  )
  const expected = chairing.do('addChild', {
    givenName: '',
    familyName,
    birth: { kind: 'unborn', dueDate: '2026-06-20' },
  })
  return [...born, expected]
}

function addPeople(chairing: Chairing): Id[] {
  const chairId = chairing.do('addPerson', { name: 'Ruth Adeyemi', roleId: 'chair', organisation: '' })
  chairing.do('nameChair', { personId: chairId })
  const ofFamily = family.map(([name, roleId]) =>
    chairing.do('addPerson', { name, roleId, organisation: '' }),
  )
  const ofAgencies = Array.from({ length: 29 - family.length }, (_, index) =>
    chairing.do('addPerson', {
      name: `${turn(['Aoife', 'Babatunde', 'Chidi', 'Dilys', 'Emeka'], index)} ${turn(['Brown', 'Ó Conaill', 'van der Berg', 'Nguyễn'], index)}`,
      roleId: turn(agencyRoles, index).id,
      organisation: 'Tern Valley and Sandmouth Integrated Services for Children',
    }),
  )
  return [chairId, ...ofFamily, ...ofAgencies]
}

function say(chairing: Chairing, childIds: Id[], peopleIds: Id[]): void {
  const headings = nationalBaseline.agenda.flatMap((step) => step.headings)
  for (let index = 0; index < 400; index += 1)
    chairing.do('recordEntry', {
      headingId: turn(headings, index).id,
      text: `${index + 1}. ${turn(sentences, index)}`,
      source: { kind: 'person', personId: turn(peopleIds, index) },
      childIds: index % 3 === 0 ? [turn(childIds, index)] : [],
      restriction:
        index % 11 === 0
          ? { withheldFrom: { kind: 'family' }, reason: 'An investigation is going on' }
          : null,
    })
}

function analyse(chairing: Chairing, childIds: Id[], peopleIds: Id[]): Id[] {
  const dangerIds = Array.from({ length: 6 }, (_, index) => {
    const dangerId = chairing.do('addDangerStatement', {
      statement: `School and Nan Doris are worried that, if nothing changes, what happened on the fourth will happen again (${index + 1}).`,
      childIds: index % 2 === 0 ? [] : [turn(childIds, index)],
    })
    chairing.do('wordSafetyGoal', {
      dangerId,
      statement: 'Somebody who has not been drinking is at home each night, and the children know who.',
      seenFor: 'Three months',
    })
    return dangerId
  })
  const questionId = chairing.do('askScalingQuestion', {
    question: 'How safe are the children today, from 0 to 10?',
    zero: 'So bad that the children cannot live at home.',
    ten: 'Safe enough that nobody has to worry any more.',
    dangerId: null,
    childIds: [],
  })
  for (const [index, participantId] of peopleIds.slice(1).entries())
    chairing.do('recordScale', {
      questionId,
      participantId,
      score: index % 11,
      reason: turn(sentences, index),
    })
  chairing.do('revealScales', { questionId })
  return dangerIds
}

function giveViews(chairing: Chairing, childId: Id, peopleIds: Id[]): void {
  for (const [index, participantId] of peopleIds.slice(1).entries())
    chairing.do('recordView', {
      childId,
      participantId,
      answer: turn(['yes', 'no', 'unsure', 'none'] as const, index),
      reason: turn(sentences, index),
    })
  chairing.do('decide', {
    childId,
    outcomeId: 'planNeeded',
    categoryIds: ['neglect'],
    rationale: 'What happened on the fourth is likely to happen again.',
    reachedBy: 'chair',
  })
}

function plan(
  chairing: Chairing,
  childId: Id,
  { actions, peopleIds, dangerIds }: { actions: number; peopleIds: Id[]; dangerIds: Id[] },
): void {
  chairing.do('nameCoreGroup', { childId, memberIds: peopleIds.slice(1, 13) })
  for (let index = 0; index < actions; index += 1)
    chairing.do('addAction', {
      childId,
      what: turn(sentences, index),
      owner: { kind: 'person', personId: turn(peopleIds, index + 1) },
      byWhen: { kind: 'date', date: '2026-04-20' },
      measure: 'The book has eight entries by then.',
      dangerIds: [turn(dangerIds, index)],
    })
}
