import type { Storyteller } from './storyteller.ts'

/** The family, the professionals, and what was prepared before the day. Everybody here is invented. */
export function tellPreparation(story: Storyteller): void {
  tellChildren(story)
  tellPeople(story)
  tellFamilyTies(story)
  tellNetwork(story)
  tellAddresses(story)
  tellReports(story)
}

function tellChildren(story: Storyteller): void {
  story.tell('arrangeConference', { startTime: '10:00', venue: 'Tern Valley Family Centre, Room 2' })
  story.tell('stateBackground', {
    reference: 'TV-40921',
    purpose:
      'To decide with the family what Amber, Isaac and the baby need to be safe, after the police were called to the home three times since January.',
    enquiryOutcome:
      'The section 47 enquiry found that Amber and Isaac have been frightened and hurt by fights between adults, and that the unborn baby is likely to be hurt in the same way.',
    strategyDiscussionOn: '2026-03-05',
  })
  story.tell(
    'addChild',
    { givenName: 'Amber', familyName: 'Reed', birth: { kind: 'born', dateOfBirth: '2017-05-02' } },
    'amber',
  )
  story.tell(
    'addChild',
    { givenName: 'Isaac', familyName: 'Reed', birth: { kind: 'born', dateOfBirth: '2021-11-19' } },
    'isaac',
  )
  story.tell(
    'addChild',
    { givenName: '', familyName: 'Marsh', birth: { kind: 'unborn', dueDate: '2026-07-01' } },
    'baby',
  )
  story.tell('describeChild', {
    childId: 'amber',
    gender: 'female',
    school: 'Harbour Lane Primary School',
    ethnicity: 'White British',
    firstLanguage: 'English',
    localAuthorityId: 'C-118204',
  })
  story.tell('describeChild', {
    childId: 'isaac',
    gender: 'male',
    school: 'Little Oaks Nursery',
    ethnicity: 'White British',
    firstLanguage: 'English',
    localAuthorityId: 'C-118205',
  })
  story.tell('describeChild', { childId: 'baby', localAuthorityId: 'C-131877' })
}

function tellPeople(story: Storyteller): void {
  const person = (
    id: string,
    name: string,
    roleId: string,
    organisation = '',
    worksWithChildIds?: string[],
  ) =>
    story.tell(
      'addPerson',
      { name, roleId, organisation, ...(worksWithChildIds === undefined ? {} : { worksWithChildIds }) },
      id,
    )
  person('ruth', 'Ruth Adeyemi', 'chair', 'Conference service')
  person('kerry', 'Kerry Reed', 'mother')
  person('craig', 'Craig Hollis', 'father')
  person('lee', 'Lee Marsh', 'father')
  person('pat', 'Patricia Reed', 'grandmother')
  person('daniel', 'Daniel Okafor', 'socialWorker', 'Tern Valley Children’s Services')
  person('amina', 'Amina Siddiqui', 'teamManager', 'Tern Valley Children’s Services')
  person('claire', 'Claire Whitlock', 'safeguardingLead', 'Harbour Lane Primary School', ['amber'])
  person('jo', 'Jo Pritchard', 'nurseryWorker', 'Little Oaks Nursery', ['isaac'])
  person('sunita', 'Sunita Rao', 'healthVisitor', 'Tern Valley Health', ['isaac', 'baby'])
  person('bethan', 'Bethan Llŷr', 'midwife', 'Tern Valley Maternity Service', ['baby'])
  person('tom', 'PC Tom Garside', 'policeOfficer', 'Police child protection team')
  person('gemma', 'Gemma Osei', 'domesticAbuseWorker', 'Lantern domestic abuse service')
  person('farah', 'Farah Yusuf', 'childsAdvocate', 'Voices advocacy')
  story.tell('nameChair', { personId: 'ruth' })
  story.tell('describePerson', { personId: 'pat', knownAs: 'Nan Pat', gender: 'female' })
  story.tell('describePerson', { personId: 'kerry', gender: 'female', dateOfBirth: '1994-08-14' })
  story.tell('describePerson', { personId: 'lee', gender: 'male' })
  story.tell('describePerson', { personId: 'craig', gender: 'male' })
  story.tell('describePerson', { personId: 'daniel', contact: { phone: '01632 960 114', email: '' } })
  story.tell('describePerson', { personId: 'farah', thereForId: 'amber' })
  story.tell('describePerson', {
    personId: 'lee',
    needs: { language: '', communication: 'Reads slowly: read things out, no small print.', access: '' },
  })
}

function tellFamilyTies(story: Storyteller): void {
  const ties: [string, string, string, boolean | null, boolean | null][] = [
    ['kerry', 'amber', 'mother', true, true],
    ['kerry', 'isaac', 'mother', true, true],
    ['kerry', 'baby', 'mother', true, true],
    ['craig', 'amber', 'father', true, false],
    ['craig', 'isaac', 'father', true, false],
    ['lee', 'baby', 'father', null, false],
    ['lee', 'amber', 'parentsPartner', false, false],
    ['lee', 'isaac', 'parentsPartner', false, false],
    ['pat', 'amber', 'grandmother', false, false],
    ['pat', 'isaac', 'grandmother', false, false],
    ['pat', 'kerry', 'mother', null, false],
    ['kerry', 'craig', 'formerPartner', null, false],
    ['kerry', 'lee', 'partner', null, false],
  ]
  for (const [fromId, toId, kindId, parentalResponsibility, sameHousehold] of ties)
    story.tell('relatePeople', { fromId, toId, kindId, parentalResponsibility, sameHousehold })
}

function tellNetwork(story: Storyteller): void {
  story.tell('placeInNetwork', { personId: 'pat', ring: 'inner' }, 'patInNetwork')
  story.tell('describeNetworkMember', {
    memberId: 'patInNetwork',
    knows: 'What Craig did on 9 January, and that the children saw it.',
    does: 'Comes when Kerry or Amber rings, and the children can sleep at hers.',
  })
  story.tell('placeInNetwork', { personId: 'lee', ring: 'middle' })
}

function tellAddresses(story: Storyteller): void {
  story.tell(
    'recordAddress',
    {
      lines: '14 Saltmarsh Row\nTernbridge',
      postcode: 'TB4 7QX',
      livesHereIds: ['kerry', 'amber', 'isaac', 'baby'],
    },
    'saltmarshRow',
  )
  story.tell('withholdAddress', {
    addressId: 'saltmarshRow',
    fromIds: ['craig'],
    reason:
      'Kerry and the children moved in January to be away from him. A non-molestation order is in force.',
  })
  story.tell(
    'recordAddress',
    { lines: '2 Quay Cottages\nTernbridge', postcode: 'TB1 2DN', livesHereIds: ['pat'] },
    'quayCottages',
  )
}

function tellReports(story: Storyteller): void {
  story.tell(
    'logReport',
    { title: 'Social work report', authorId: 'daniel', isSocialWorkReport: true, receivedOn: '2026-03-18' },
    'socialWorkReport',
  )
  story.tell('recordReportShared', { reportId: 'socialWorkReport', personId: 'kerry', on: '2026-03-19' })
  story.tell('recordReportShared', { reportId: 'socialWorkReport', personId: 'lee', on: '2026-03-23' })
  story.tell(
    'logReport',
    {
      title: 'School report on Amber',
      authorId: 'claire',
      isSocialWorkReport: false,
      receivedOn: '2026-03-19',
      childIds: ['amber'],
    },
    'schoolReport',
  )
  story.tell('recordReportShared', { reportId: 'schoolReport', personId: 'kerry', on: '2026-03-20' })
  story.tell(
    'logReport',
    {
      title: 'Nursery report on Isaac',
      authorId: 'jo',
      isSocialWorkReport: false,
      receivedOn: '2026-03-20',
      childIds: ['isaac'],
    },
    'nurseryReport',
  )
  story.tell('correctReport', {
    reportId: 'nurseryReport',
    summary: 'Isaac comes every day and is always collected. He ducks when somebody raises their voice.',
  })
  story.tell(
    'logReport',
    { title: 'Police report', authorId: 'tom', isSocialWorkReport: false, receivedOn: '2026-03-23' },
    'policeReport',
  )
  story.tell(
    'recordRestrictedItem',
    {
      text: 'Craig Hollis was seen twice this month in a van near Harbour Lane Primary School; an arrest is being prepared.',
      restriction: {
        withheldFrom: { kind: 'family' },
        reason: 'A live police investigation; it would be put at risk if it became known.',
      },
      notifiedById: 'tom',
      notifiedOn: '2026-03-20',
      childIds: ['amber', 'isaac'],
    },
    'vanNearSchool',
  )
  story.tell(
    'recordFamilyContact',
    { withId: 'kerry', on: '2026-03-20', how: 'Met at the family centre for forty minutes' },
    'metKerry',
  )
  story.tell('correctFamilyContact', {
    contactId: 'metKerry',
    socialWorkerPresent: 'wantedOut',
    hadTimeToRead: true,
    outcome: 'Kerry had read the report with her mother. She wants to speak first, before Lee comes in.',
    issuesToRaise: 'Nobody told her that the school had written to the police.',
  })
  tellParticipation(story)
}

function tellParticipation(story: Storyteller): void {
  story.tell('decideParticipation', {
    childId: 'amber',
    attends: false,
    decisionReason: 'Amber does not want to sit with everybody. She asked Farah to read out what she wrote.',
    consultedIds: ['daniel', 'amina', 'farah'],
    likelyEffect: 'Hearing the police account would frighten her.',
    routeIds: ['advocate', 'written'],
    code: 'PN5',
    advocate: { offered: true, outcome: 'accepted', personId: 'farah', note: 'Met twice, at school.' },
  })
  story.tell('recordChildsVoice', {
    childId: 'amber',
    wishes:
      '“I like it at Nan’s because nobody shouts. I want Mum to be happy. I want my bed to be away from the door.”',
  })
  story.tell('decideParticipation', {
    childId: 'isaac',
    attends: false,
    decisionReason: 'Isaac is four.',
    routeIds: ['observation'],
    code: 'PN6',
    advocate: { offered: true, outcome: 'tooYoung', personId: null, note: '' },
  })
  story.tell('recordChildsVoice', {
    childId: 'isaac',
    wishes:
      'Daniel watched Isaac play on 16 March. He lined up the animals and said “the big ones shout, the little ones go under the table”.',
  })
  story.tell('decideParticipation', {
    childId: 'baby',
    attends: false,
    decisionReason: 'Not born yet.',
    code: 'PN0',
  })
  story.tell('recordChildsVoice', {
    childId: 'baby',
    noVoiceReason:
      'Not born yet. Bethan spoke for what a newborn baby needs: quiet, warmth, and adults who are sober.',
  })
}
