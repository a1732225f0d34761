import { describe, expect, it } from 'vitest'
import { roomView } from '../../../src-shared/audience/room.ts'
import { notHeardYet, secondsOnStep, whoIsHeard } from '../../../src-shared/conference/heard.ts'
import { reedConference } from '../../renderer/support/reedConference.ts'
import { type Chairing, testPractice } from '../../support/chairing.ts'

const step = (id: string) => {
  const found = testPractice.profile.agenda.find((candidate) => candidate.id === id)
  if (found === undefined) throw new Error(`The agenda has no step ${id}`)
  return found
}
const heardOn = (chairing: Chairing, stepId: string) =>
  whoIsHeard(chairing.conference, testPractice, step(stepId))
const heardNames = (chairing: Chairing, stepId: string) =>
  heardOn(chairing, stepId).flatMap(({ name, by }) => (by === null ? [] : [`${name}: ${by}`]))

describe('who is heard on a step', () => {
  it('is everybody who is there to speak, and each child who is born, whether in the room or not', () => {
    const { chairing } = reedConference()
    expect(heardOn(chairing, 'worries').map(({ name }) => name)).toEqual([
      'Amber',
      'Isaac',
      'Kerry Reed',
      'Nan Pat',
      'Daniel Okafor',
      'Grace Lindqvist',
      'Ms Patel',
      'Linda Hart',
      'Sana Qureshi',
      'PC Tom Ward',
      'Joan Bell',
      'Mina Castell',
    ])
  })

  it('an entry counts on its own step and on no other', () => {
    const { chairing, ids } = reedConference()
    const source = { kind: 'person' as const, personId: ids.kerry }
    chairing.do('recordEntry', { headingId: 'strength', text: 'Nan comes', source })
    expect(heardNames(chairing, 'workingWell')).toEqual(['Kerry Reed: record'])
    expect(heardNames(chairing, 'worries')).toEqual([])
  })

  it('what somebody brings of a child’s voice, and the child’s wishes, are the child heard', () => {
    const { chairing, ids } = reedConference()
    chairing.do('recordEntry', {
      headingId: 'childsVoice',
      text: 'She wants her own bed',
      source: { kind: 'person', personId: ids.advocate },
      childIds: [ids.amber],
    })
    chairing.do('recordChildsVoice', { childId: ids.isaac, wishes: 'Nan’s dog' })
    expect(heardNames(chairing, 'familyAndNetwork')).toEqual([
      'Amber: record',
      'Isaac: record',
      'Mina Castell: record',
    ])
  })

  it('a scale, a view and a dispute each count on their step', () => {
    const { chairing, ids } = reedConference()
    const dangerId = chairing.do('addDangerStatement', { statement: 'We worry', childIds: [] })
    chairing.do('noteDispute', { dangerId, personId: ids.kerry, words: 'Not so' })
    const questionId = chairing.do('askScalingQuestion', {
      question: 'How safe?',
      zero: 'Not',
      ten: 'Safe',
      dangerId: null,
      childIds: [],
    })
    chairing.do('recordScale', { questionId, participantId: ids.amber, score: 4 })
    chairing.do('recordView', { childId: ids.isaac, participantId: ids.teacher, answer: 'yes' })
    expect(heardNames(chairing, 'dangerAndGoal')).toEqual(['Kerry Reed: record'])
    expect(heardNames(chairing, 'scaling')).toEqual(['Amber: record'])
    expect(heardNames(chairing, 'views')).toEqual(['Ms Patel: record'])
  })

  it('the chair notes that somebody spoke, twice or once, and takes it back', () => {
    const { chairing, ids } = reedConference()
    const note = { stepId: 'planning', participantId: ids.pat }
    chairing.do('noteHeard', note)
    chairing.do('noteHeard', note)
    expect(heardNames(chairing, 'planning')).toEqual(['Nan Pat: note'])
    expect(chairing.history.at(-1)).toBe('Noted that Nan Pat has spoken')
    chairing.do('takeBackHeard', note)
    expect(heardNames(chairing, 'planning')).toEqual([])
    expect(chairing.history.at(-1)).toBe('Took back the note that Nan Pat has spoken')
  })

  it('nobody is noted who is not there, and on no step that is not there', () => {
    const { chairing, ids } = reedConference()
    expect(() => chairing.do('noteHeard', { stepId: 'worries', participantId: 'nobody' })).toThrow(
      'no longer there',
    )
    expect(() => chairing.do('noteHeard', { stepId: 'nowhere', participantId: ids.pat })).toThrow(
      'no such step',
    )
  })

  it('whoever has left is not waited for, and whoever came late is', () => {
    const { chairing, ids } = reedConference()
    chairing.do('recordAttendance', { personId: ids.police, leftAt: '10:40' })
    chairing.do('recordAttendance', { personId: ids.midwife, arrivedAt: '10:20' })
    const everybody = heardOn(chairing, 'worries')
    expect(everybody).toContainEqual(expect.objectContaining({ name: 'PC Tom Ward', leftAt: '10:40' }))
    const open = notHeardYet(everybody).map(({ name }) => name)
    expect(open).toContain('Sana Qureshi')
    expect(open).not.toContain('PC Tom Ward')
  })

  it('in a split meeting only those of the part that is going on are waited for', () => {
    const { chairing, ids } = reedConference()
    const partId = chairing.do('addPart', {
      title: 'Part B',
      reason: 'Domestic abuse',
      attendeeIds: [ids.daniel, ids.chair],
    })
    chairing.do('moveToPart', { partId })
    expect(heardOn(chairing, 'worries').map(({ name }) => name)).toEqual(['Amber', 'Isaac', 'Daniel Okafor'])
  })

  it('the room sees nothing of it', () => {
    const { chairing, ids } = reedConference()
    chairing.do('moveToStep', { stepId: 'worries' })
    const seen = () => roomView(chairing.conference, testPractice, { isBlank: false, childId: null })
    const before = seen()
    chairing.do('noteHeard', { stepId: 'worries', participantId: ids.pat })
    expect(seen()).toEqual(before)
  })
})

describe('the time on a step', () => {
  const at = (chairing: Chairing, seconds: number) =>
    new Date(Date.parse(chairing.conference.meeting.stepSince ?? '') + seconds * 1000)

  it('is not counted before the meeting has started and after it has ended', () => {
    const { chairing } = reedConference()
    chairing.do('moveToStep', { stepId: 'worries' })
    expect(secondsOnStep(chairing.conference, new Date())).toBeNull()
  })

  it('goes on where it was when the meeting comes back to a step', () => {
    const { chairing } = reedConference()
    chairing.do('startMeeting', {})
    chairing.do('moveToStep', { stepId: 'worries' })
    expect(secondsOnStep(chairing.conference, at(chairing, 90))).toBe(90)
    chairing.do('stateBackground', { purpose: 'A' })
    chairing.do('moveToStep', { stepId: 'people' })
    chairing.do('moveToStep', { stepId: 'worries' })
    // The clock of the test ticks a second for each thing that is done: two were spent on the worries.
    expect(secondsOnStep(chairing.conference, at(chairing, 60))).toBe(62)
  })
})
