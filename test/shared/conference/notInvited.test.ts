import { expect, it } from 'vitest'
import { viewFor } from '../../../src-shared/audience/audience.ts'
import { preparationTasks } from '../../../src-shared/conference/preparation/tasks.ts'
import { peopleAskedForView } from '../../../src-shared/conference/questions.ts'
import { countQuoracy } from '../../../src-shared/conference/quoracy.ts'
import { rows } from '../../../src-shared/conference/table.ts'
import { Chairing, testPractice } from '../../support/chairing.ts'

function withAnAunt() {
  const chairing = new Chairing()
  const amber = chairing.do('addChild', {
    givenName: 'Amber',
    familyName: 'Reed',
    birth: { kind: 'born', dateOfBirth: '2017-05-02' },
  })
  const kerry = chairing.do('addPerson', { name: 'Kerry Reed', roleId: 'mother' })
  const jo = chairing.do('addRelative', {
    name: 'Jo Reed',
    relatedToId: amber,
    kindId: 'aunt',
    kindIs: 'theirs',
  })
  return { chairing, amber, kerry, jo }
}

it('somebody who is only on the family map is not missed: not in the minutes, not asked for a view, not contacted', () => {
  const { chairing, kerry } = withAnAunt()
  const { conference } = chairing
  expect(peopleAskedForView(conference).map(({ id }) => id)).toEqual([kerry])
  expect(viewFor(conference, testPractice, { kind: 'caseFile' }).attendance.map(({ name }) => name)).toEqual([
    'Kerry Reed',
  ])
  const { family, meeting } = preparationTasks(conference, testPractice, [])
  expect(family.map(({ title }) => title)).not.toContain('Jo Reed: contact before the day')
  expect(meeting.find(({ title }) => title === 'Who is coming')?.note).toMatch(/^1 expected/)
})

it('somebody who comes after all is asked like everybody of the family', () => {
  const { chairing, kerry, jo } = withAnAunt()
  chairing.do('recordAttendance', { personId: jo, status: 'present' })
  expect(peopleAskedForView(chairing.conference).map(({ id }) => id)).toEqual([kerry, jo])
})

it('a professional who was not asked to come does not count for quoracy, and the history says it', () => {
  const { chairing, amber } = withAnAunt()
  const nurse = chairing.do('addPerson', { name: 'Linda Hart', roleId: 'healthVisitor' })
  chairing.do('recordAttendance', { personId: nurse, status: 'present' })
  expect(countQuoracy(chairing.conference, testPractice, amber).otherGroupsThere).toBe(1)
  chairing.do('recordAttendance', { personId: nurse, status: 'notInvited' })
  expect(countQuoracy(chairing.conference, testPractice, amber).otherGroupsThere).toBe(0)
  expect(chairing.history.at(-1)).toBe('Linda Hart was not asked to come')
})

it('nobody waits for somebody of whom it is recorded that they have died', () => {
  const { chairing } = withAnAunt()
  const alan = chairing.do('addPerson', { name: 'Alan Reed', roleId: 'grandfather' })
  chairing.do('describePerson', { personId: alan, hasDied: true })
  expect(
    rows(chairing.conference.people).map(({ name, attendance }) => [name, attendance.status]),
  ).toContainEqual(['Alan Reed', 'notInvited'])
})
