import type { Chairing } from './chairing.ts'

/** Each is said in one place only, so that a test can see where it comes out. */
export const phrases = {
  restrictedFromFamily: 'The call handler named the informant as a neighbour of forty years.',
  restrictedFromFather: 'Kerry has rung the refuge line twice since Sunday.',
  restrictedItem: 'A warrant is planned for the first week of April.',
  saidWithoutFather: 'Kerry is frightened of what happens after the meeting.',
  isaacsWishes: 'I want my own bed and my football boots.',
  ambersWishes: 'I like it when Nan picks me up. I don’t like the shouting.',
  address: '14 Harbour Row, Sandmouth',
  postcode: 'SM4 7QQ',
  challenge: 'The health visitor gave a view without having seen the home.',
  isaacsAction: 'Isaac starts speech sessions at the clinic.',
} as const

export type Act = Chairing['do']
export type People = ReturnType<typeof invite>

/** The children, and everybody who was asked to come. */
export function invite(act: Act) {
  const amber = act('addChild', {
    givenName: 'Amber',
    familyName: 'Reed',
    birth: { kind: 'born', dateOfBirth: '2017-05-02' },
  })
  const isaac = act('addChild', {
    givenName: 'Isaac',
    familyName: 'Reed',
    birth: { kind: 'born', dateOfBirth: '2021-11-19' },
  })
  const baby = act('addChild', {
    givenName: '',
    familyName: 'Reed',
    birth: { kind: 'unborn', dueDate: '2026-07-01' },
  })
  const add = (name: string, roleId: string, organisation = '') =>
    act('addPerson', { name, roleId, organisation })
  const people = {
    amber,
    isaac,
    baby,
    chair: add('Ruth Adeyemi', 'chair'),
    mother: add('Kerry Reed', 'mother'),
    father: add('Lee Marsh', 'father'),
    grandmother: add('Pat Reed', 'grandmother'),
    socialWorker: add('Daniel Okafor', 'socialWorker', 'Sandmouth Council'),
    manager: add('Helen Price', 'teamManager', 'Sandmouth Council'),
    teacher: add('Claire Whitfield', 'safeguardingLead', 'Harbour Lane Primary School'),
    healthVisitor: add('Sunita Rao', 'healthVisitor', 'Tern Valley Health'),
    midwife: add('Bethan Llŷr', 'midwife', 'Tern Valley Health'),
    policeOfficer: add('PC Farah Khan', 'policeOfficer', 'Sandmouth Police'),
    gp: add('Dr Owen Hughes', 'gp', 'Quayside Surgery'),
    solicitor: add('Mark Ellison', 'solicitor', 'Ellison and Hart'),
  }
  act('nameChair', { personId: people.chair })
  act('describePerson', { personId: people.socialWorker, contact: { phone: '01632 960 114', email: '' } })
  act('relatePeople', { fromId: people.mother, toId: amber, kindId: 'mother', parentalResponsibility: true })
  act('relatePeople', { fromId: people.father, toId: isaac, kindId: 'father', parentalResponsibility: true })
  return people
}

/** Who came, from when and how. */
export function attend(act: Act, people: People): void {
  const there = [
    people.chair,
    people.mother,
    people.father,
    people.grandmother,
    people.socialWorker,
    people.manager,
    people.teacher,
    people.healthVisitor,
    people.policeOfficer,
    people.solicitor,
  ]
  for (const personId of there) act('recordAttendance', { personId, status: 'present' })
  act('recordAttendance', { personId: people.policeOfficer, mode: 'remote' })
  act('recordAttendance', { personId: people.teacher, arrivedAt: '10:20', leftAt: '11:45' })
  act('recordAttendance', { personId: people.midwife, status: 'apologies', note: 'At a birth' })
  act('recordAttendance', { personId: people.gp, status: 'reportOnly' })
  act('tellLegalRepresentative', { personId: people.solicitor, told: true })
}
