import { describe, expect, it } from 'vitest'
import { childrenWithTooFewLeft, countQuoracy } from '../../../src-shared/conference/quoracy.ts'
import { whoIsHere } from '../../../src-shared/conference/whoIsHere.ts'
import { Chairing, testPractice } from '../../support/chairing.ts'

function meeting() {
  const chairing = new Chairing()
  const add = (name: string, roleId: string) => chairing.do('addPerson', { name, roleId })
  const ruth = add('Ruth Adeyemi', 'chair')
  const kerry = add('Kerry Reed', 'mother')
  const lee = add('Lee Marsh', 'father')
  const daniel = add('Daniel Okafor', 'socialWorker')
  chairing.do('nameChair', { personId: ruth })
  chairing.do('startMeeting', {})
  for (const personId of [ruth, kerry, daniel])
    chairing.do('recordAttendance', { personId, status: 'present' })
  const names = (key: 'here' | 'waiting' | 'away') =>
    whoIsHere(chairing.conference)[key].map(({ name }) => name)
  return { chairing, ruth, kerry, lee, daniel, names }
}

describe('coming and going during the meeting', () => {
  it('somebody comes late: they are present from then on', () => {
    const { chairing, lee, names } = meeting()
    expect(names('away')).toEqual(['Lee Marsh'])
    chairing.do('recordComing', { personId: lee, at: '10:35' })
    expect(chairing.conference.people.byId[lee]?.attendance).toMatchObject({
      status: 'present',
      arrivedAt: '10:35',
    })
    expect(chairing.history.at(-1)).toBe('Lee Marsh came at 10:35')
    expect(names('away')).toEqual([])
  })

  it('somebody walks out and comes back: how long they were out stays in the record', () => {
    const { chairing, kerry, names } = meeting()
    chairing.do('recordAttendance', { personId: kerry, note: 'Tired.' })
    chairing.do('recordLeaving', { personId: kerry, at: '10:40' })
    expect(names('away')).toEqual(['Kerry Reed', 'Lee Marsh'])
    chairing.do('recordComing', { personId: kerry, at: '10:55' })
    expect(chairing.history.slice(-2)).toEqual(['Kerry Reed left at 10:40', 'Kerry Reed came back at 10:55'])
    expect(chairing.conference.people.byId[kerry]?.attendance).toMatchObject({
      leftAt: null,
      arrivedAt: null,
      note: 'Tired. Was out of the room from 10:40 to 10:55.',
    })
  })

  it('somebody waits outside: a part without them begins, and the part before is the way back', () => {
    const { chairing, kerry, ruth, daniel, names } = meeting()
    const whole = chairing.conference.meeting.partId
    const closed = chairing.do('goOnWithout', { participantIds: [kerry], reason: 'Police information' })
    const { parts } = chairing.conference
    expect(chairing.conference.meeting.partId).toBe(closed)
    expect(parts.byId[closed]).toMatchObject({ title: 'Without Kerry Reed', reason: 'Police information' })
    expect(parts.byId[closed]?.startedAt).toBe(parts.byId[whole]?.endedAt)
    expect(names('here')).toEqual(['Ruth Adeyemi', 'Daniel Okafor'])
    expect(names('waiting')).toEqual(['Kerry Reed'])
    expect(whoIsHere(chairing.conference).partBefore?.id).toBe(whole)
    chairing.do('moveToPart', { partId: whole })
    expect(names('here')).toEqual(['Ruth Adeyemi', 'Kerry Reed', 'Daniel Okafor'])
    expect(whoIsHere(chairing.conference).partBefore).toBeNull()
    expect([ruth, daniel].every((id) => parts.byId[whole]?.attendeeIds.includes(id))).toBe(true)
  })

  it('the chair cannot be asked to wait outside', () => {
    const { chairing, ruth } = meeting()
    expect(() => chairing.do('goOnWithout', { participantIds: [ruth], reason: '' })).toThrow(
      'The chair stays in the room. Name another chair first.',
    )
  })

  it('who is added after the meeting was split, and comes, is in the part that goes on and in that of everybody', () => {
    const { chairing, kerry, names } = meeting()
    const whole = chairing.conference.meeting.partId
    chairing.do('goOnWithout', { participantIds: [kerry], reason: '' })
    const nan = chairing.do('addPerson', { name: 'Nan Pat', roleId: 'grandmother' })
    chairing.do('recordComing', { personId: nan, at: '10:50' })
    expect(names('here')).toContain('Nan Pat')
    chairing.do('moveToPart', { partId: whole })
    expect(names('here')).toContain('Nan Pat')
    expect(names('waiting')).toEqual([])
  })

  it('says for whom too few agencies are left, and no more once they are back', () => {
    const { chairing, daniel } = meeting()
    const amber = chairing.do('addChild', {
      givenName: 'Amber',
      familyName: 'Reed',
      birth: { kind: 'born', dateOfBirth: '2016-09-12' },
    })
    const there = [daniel]
    for (const [name, roleId, organisation] of [
      ['Claire Whitlock', 'safeguardingLead', 'Harbour Lane Primary School'],
      ['PC Tom Garside', 'policeOfficer', 'Police'],
    ] as const)
      there.push(chairing.do('addPerson', { name, roleId, organisation }))
    for (const personId of there) {
      chairing.do('describePerson', { personId, worksWithChildIds: [amber] })
      chairing.do('recordAttendance', { personId, status: 'present' })
    }
    const tooFew = () => childrenWithTooFewLeft(chairing.conference, testPractice).map(({ id }) => id)
    expect(countQuoracy(chairing.conference, testPractice, amber).isQuorate).toBe(true)
    expect(tooFew()).toEqual([])
    chairing.do('recordLeaving', { personId: daniel, at: '10:40' })
    expect(tooFew()).toEqual([amber])
    chairing.do('recordComing', { personId: daniel, at: '10:50' })
    expect(tooFew()).toEqual([])
  })

  it('who is excluded from the whole conference is offered at no door', () => {
    const { chairing, lee, names } = meeting()
    chairing.do('excludePerson', {
      personId: lee,
      scope: { kind: 'whole' },
      groundIds: ['b'],
      rationale: 'He threatened the social worker on 12 March.',
    })
    expect(names('away')).toEqual([])
  })
})
