import { Chairing } from '../../support/chairing.ts'

/** The people of a fictional conference about three siblings, by the words in which the tests speak of them. */
export interface ReedIds {
  amber: string
  isaac: string
  baby: string
  chair: string
  kerry: string
  lee: string
  pat: string
  daniel: string
  manager: string
  teacher: string
  healthVisitor: string
  midwife: string
  police: string
  gp: string
  supporter: string
  advocate: string
  observer: string
}

/** Three siblings, one of them not born yet, and fourteen people: all fictional. Present unless said otherwise. */
export function reedConference(): { chairing: Chairing; ids: ReedIds } {
  const chairing = new Chairing()
  const chair = chairing.do('addPerson', { name: 'Ruth Adeyemi', roleId: 'chair' })
  chairing.do('nameChair', { personId: chair })
  const born = (givenName: string, dateOfBirth: string) =>
    chairing.do('addChild', { givenName, familyName: 'Reed', birth: { kind: 'born', dateOfBirth } })
  const amber = born('Amber', '2017-05-02')
  const isaac = born('Isaac', '2021-11-19')
  const baby = chairing.do('addChild', {
    givenName: '',
    familyName: 'Reed',
    birth: { kind: 'unborn', dueDate: '2026-07-01' },
  })
  const add = (name: string, roleId: string, organisation = '') =>
    chairing.do('addPerson', { name, roleId, organisation })
  const ids: ReedIds = {
    amber,
    isaac,
    baby,
    chair,
    kerry: add('Kerry Reed', 'mother'),
    lee: add('Lee Marsh', 'father'),
    pat: add('Patricia Reed', 'grandmother'),
    daniel: add('Daniel Okafor', 'socialWorker'),
    manager: add('Grace Lindqvist', 'teamManager'),
    teacher: add('Ms Patel', 'safeguardingLead', 'Harbour Lane Primary School'),
    healthVisitor: add('Linda Hart', 'healthVisitor', 'Tern Valley Health'),
    midwife: add('Sana Qureshi', 'midwife', 'Tern Valley Health'),
    police: add('PC Tom Ward', 'policeOfficer'),
    gp: add('Dr Amir Osei', 'gp', 'Quayside Surgery'),
    supporter: add('Joan Bell', 'parentsSupporter'),
    advocate: add('Mina Castell', 'childsAdvocate'),
    observer: add('Ben Noor', 'observer'),
  }
  chairing.do('describePerson', { personId: ids.pat, knownAs: 'Nan Pat' })
  const { amber: _a, isaac: _i, baby: _b, lee, gp, ...here } = ids
  for (const personId of Object.values(here)) chairing.do('recordAttendance', { personId, status: 'present' })
  chairing.do('recordAttendance', { personId: lee, status: 'apologies' })
  chairing.do('recordAttendance', { personId: gp, status: 'reportOnly' })
  chairing.do('decideParticipation', { childId: amber, attends: true })
  chairing.do('decideParticipation', { childId: isaac, attends: false, routeIds: ['inReport'] })
  return { chairing, ids }
}
