import { tellDangersAndScaling } from './dangersAndScaling.ts'
import type { Storyteller } from './storyteller.ts'

const byPerson = (personId: string) => ({ kind: 'person', personId }) as const

/** The meeting from the welcome to the scaling. */
export function tellMeeting(story: Storyteller): void {
  tellOpening(story)
  tellFamilyAndHistory(story)
  tellMap(story)
  tellDangersAndScaling(story)
}

function tellOpening(story: Storyteller): void {
  story.tell('moveToStep', { stepId: 'opening' })
  story.tell('startMeeting', {})
  story.tell(
    'excludePerson',
    {
      personId: 'craig',
      scope: { kind: 'whole' },
      groundIds: ['b', 'f'],
      rationale:
        'He threatened Kerry outside the family centre on 9 March and broke the non-molestation order twice. Kerry could not speak freely with him in the building.',
      requestedById: 'daniel',
      requestedOn: '2026-03-17',
      managersDecisionReference: 'MDR-2026-0317',
      minimumDuration: 'The whole of this conference; to be looked at again before the review.',
      duringMeeting: false,
    },
    'craigExcluded',
  )
  story.tell('correctExclusion', {
    exclusionId: 'craigExcluded',
    explained: { on: '2026-03-20', how: 'By letter and in a telephone call with the chair' },
    viewsBroughtById: 'daniel',
    views:
      'Craig says that he wants to see Amber and Isaac every week, and that he has started a course about anger.',
    letterSentOn: '2026-03-20',
  })
  story.tell(
    'addPart',
    {
      title: 'Part A: with Kerry and Nan Pat, before Lee joins',
      reason: 'Kerry asked to speak about the last weeks without Lee.',
      attendeeIds: [
        'ruth',
        'kerry',
        'pat',
        'daniel',
        'amina',
        'claire',
        'sunita',
        'bethan',
        'tom',
        'gemma',
        'farah',
      ],
    },
    'partA',
  )
  for (const personId of ['kerry', 'pat', 'daniel', 'amina', 'claire', 'sunita', 'bethan', 'farah'])
    story.tell('recordAttendance', { personId, status: 'present' })
  story.tell('recordAttendance', { personId: 'ruth', status: 'present' })
  story.tell('recordAttendance', {
    personId: 'lee',
    status: 'present',
    arrivedAt: '10:35',
    note: 'Joined after Part A.',
  })
  story.tell('recordAttendance', { personId: 'tom', status: 'present', mode: 'remote' })
  story.tell('recordAttendance', {
    personId: 'gemma',
    status: 'present',
    leftAt: '11:50',
    note: 'Left after her view.',
  })
  story.tell('recordAttendance', {
    personId: 'jo',
    status: 'reportOnly',
    note: 'Nobody to cover the nursery.',
  })
  story.tell('recordAttendance', { personId: 'craig', status: 'absent', note: 'Excluded by the chair.' })
  for (const { id, moment } of story.practice.profile.statements)
    if (moment === 'opening') story.tell('tickStatement', { statementId: id })
  for (const childId of ['amber', 'isaac', 'baby'])
    story.tell('confirmQuoracy', { childId, confirmed: 'quorate' })
}

function tellFamilyAndHistory(story: Storyteller): void {
  const say = (
    headingId: string,
    personId: string,
    text: string,
    more: Partial<Parameters<typeof record>[4]> = {},
  ) => record(story, headingId, byPerson(personId), text, more)
  story.tell('moveToStep', { stepId: 'familyAndNetwork' })
  say(
    'network',
    'pat',
    'The children stay with me from Friday to Sunday. I have kept their beds made up since Christmas.',
  )
  say('network', 'kerry', 'My friend Dawn next door has a key. Amber knows to knock there.')
  record(
    story,
    'childsVoice',
    { kind: 'child', childId: 'amber' },
    'I like it at Nan’s because nobody shouts. I want my bed to be away from the door.',
    { exactWords: true, childIds: ['amber'] },
  )
  say(
    'diversity',
    'daniel',
    'Lee finds reading hard and was ashamed to say so. Everything was read out to him today.',
  )

  story.tell('moveToStep', { stepId: 'whatGotUsHere' })
  story.tell('moveToPart', { partId: 'partA' })
  say(
    'firstIncident',
    'kerry',
    'Craig pushed me into the cooker when Isaac was a baby. Amber saw it from the stairs.',
    {
      happenedOn: '2022-02-11',
      childIds: ['amber', 'isaac'],
    },
  )
  say(
    'worstIncident',
    'tom',
    'Craig kicked in the door at night and held Kerry by the throat. Both children were in the room.',
    {
      happenedOn: '2026-01-09',
      childIds: ['amber', 'isaac'],
      standing: 'fact',
    },
  )
  say('lastIncident', 'kerry', 'Lee had been drinking and threw a plate. It broke beside Isaac’s chair.', {
    happenedOn: '2026-03-01',
    childIds: ['isaac'],
  })
}

function tellMap(story: Storyteller): void {
  const say = (
    headingId: string,
    personId: string,
    text: string,
    more: Partial<Parameters<typeof record>[4]> = {},
  ) => record(story, headingId, byPerson(personId), text, more)
  story.tell('moveToStep', { stepId: 'workingWell' })
  say('strength', 'claire', 'Amber has not missed a day this term, and Kerry comes to every meeting.', {
    childIds: ['amber'],
  })
  say('strength', 'sunita', 'Isaac talks in sentences and goes to his mother for comfort.', {
    childIds: ['isaac'],
  })
  say('strength', 'bethan', 'Kerry has come to all seven appointments and stopped smoking in January.', {
    childIds: ['baby'],
  })
  say('existingSafety', 'kerry', 'On 9 January I got both children out to Dawn’s and rang 999 myself.', {
    childIds: ['amber', 'isaac'],
  })
  say(
    'existingSafety',
    'pat',
    'When Lee drank on 1 March, Kerry rang me and I fetched the children within ten minutes.',
  )

  story.tell('moveToStep', { stepId: 'worries' })
  say(
    'pastHarm',
    'tom',
    'Police were called on 9 January, 14 February and 1 March. The children were awake each time.',
    {
      childIds: ['amber', 'isaac'],
      standing: 'fact',
      harm: {
        what: 'Adults fighting where the children sleep',
        howBad: 'Kerry was injured twice; Isaac was cut on the hand by a broken plate',
        howOften: 'Three times since January',
        sinceWhen: 'At least February 2022',
        effectOnChild: 'Amber does not sleep on weeknights; Isaac hides under the table',
      },
    },
  )
  record(
    story,
    'pastHarm',
    byPerson('tom'),
    'Craig Hollis was seen twice this month in a van near Harbour Lane Primary School.',
    {
      childIds: ['amber', 'isaac'],
      restriction: { withheldFrom: { kind: 'family' }, reason: 'Live police investigation' },
    },
  )
  story.tell('moveToPart', { partId: 'together' })
  say('pastHarm', 'lee', 'I know I frightened them. I do not remember all of that night.', {
    exactWords: true,
  })
  say('futureDanger', 'gemma', 'If Craig finds the new address, he is likely to come at night again.', {
    childIds: ['amber', 'isaac'],
    standing: 'opinion',
    restriction: {
      withheldFrom: { kind: 'people', personIds: ['craig'] },
      reason: 'It shows what the police and the refuge know about him.',
    },
  })
  say(
    'futureDanger',
    'bethan',
    'A newborn baby cannot be kept safe by an adult who has drunk more than half a bottle of spirits.',
    {
      childIds: ['baby'],
      standing: 'opinion',
    },
  )
  say(
    'complicatingFactor',
    'daniel',
    'The family have had three social workers since autumn, and my report reached Lee only yesterday.',
  )
}

interface More {
  childIds: string[]
  exactWords: boolean
  standing: 'fact' | 'opinion' | null
  happenedOn: string | null
  harm: { what: string; howBad: string; howOften: string; sinceWhen: string; effectOnChild: string } | null
  restriction: {
    withheldFrom: { kind: 'family' } | { kind: 'people'; personIds: string[] }
    reason: string
  } | null
}

function record(
  story: Storyteller,
  headingId: string,
  source: { kind: 'person'; personId: string } | { kind: 'child'; childId: string },
  text: string,
  more: Partial<More>,
): void {
  story.tell('recordEntry', { headingId, source, text, ...more })
}
