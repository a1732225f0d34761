import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type Invitation,
  isInvitedAlready,
  parseInvitations,
} from '../../../src-shared/conference/invitations/invitations.ts'
import { rows } from '../../../src-shared/conference/table.ts'
import { nationalBaseline } from '../../../src-shared/practice/baseline/nationalBaseline.ts'
import { Chairing } from '../../support/chairing.ts'

const read = (text: string) => parseInvitations(text, nationalBaseline)
const somebody = (name: string, more: Partial<Invitation> = {}): Invitation => ({
  name,
  email: '',
  roleId: null,
  roleInWords: '',
  organisation: '',
  ...more,
})

const lists: [string, string, Invitation[]][] = [
  [
    'a name with an address',
    'Linda Hart <linda.hart@tern.example>',
    [somebody('Linda Hart', { email: 'linda.hart@tern.example' })],
  ],
  [
    'a list with semicolons, as a mail program copies it',
    'Hart, Linda <linda.hart@tern.example>; Okafor, Daniel <d.okafor@tern.example>',
    [
      somebody('Linda Hart', { email: 'linda.hart@tern.example' }),
      somebody('Daniel Okafor', { email: 'd.okafor@tern.example' }),
    ],
  ],
  [
    'a list with commas between addresses',
    'Linda Hart <l@tern.example>, "Osei, Amir" <a@tern.example>',
    [somebody('Linda Hart', { email: 'l@tern.example' }), somebody('Amir Osei', { email: 'a@tern.example' })],
  ],
  [
    'surname first, with role and agency in brackets',
    'Hart, Linda (Health Visitor - Tern Valley Health)',
    [somebody('Linda Hart', { roleId: 'healthVisitor', organisation: 'Tern Valley Health' })],
  ],
  [
    'a surname in capitals and only the trust in brackets',
    'HART, Linda (TERN VALLEY NHS TRUST) <l.hart@nhs.example>',
    [somebody('Linda Hart', { email: 'l.hart@nhs.example', organisation: 'TERN VALLEY NHS TRUST' })],
  ],
  [
    'a role before the name',
    'Health visitor: Linda Hart',
    [somebody('Linda Hart', { roleId: 'healthVisitor' })],
  ],
  [
    'a role before the name, with the organisation after it',
    'DSL: Ms Patel, Harbour Lane Primary School',
    [
      somebody('Ms Patel', {
        roleId: 'safeguardingLead',
        roleInWords: 'DSL',
        organisation: 'Harbour Lane Primary School',
      }),
    ],
  ],
  [
    'a role whose person is not known yet',
    'School nurse: TBC',
    [somebody('School nurse', { roleId: 'schoolNurse' })],
  ],
  [
    'a role with nobody after it',
    'Housing officer:',
    [somebody('Housing officer', { roleId: 'housingOfficer' })],
  ],
  [
    'name, role and organisation by dashes',
    'Linda Hart - HV - Tern Valley Health',
    [
      somebody('Linda Hart', {
        roleId: 'healthVisitor',
        roleInWords: 'HV',
        organisation: 'Tern Valley Health',
      }),
    ],
  ],
  ['a role before a dash', 'Midwife – Sana Qureshi', [somebody('Sana Qureshi', { roleId: 'midwife' })]],
  [
    'name, role and organisation by commas',
    'Daniel Okafor, Senior Social Worker, Tern Valley Children’s Services',
    [
      somebody('Daniel Okafor', {
        roleId: 'socialWorker',
        roleInWords: 'Senior Social Worker',
        organisation: 'Tern Valley Children’s Services',
      }),
    ],
  ],
  ['a name and a role by a comma', 'Kerry Reed, mother', [somebody('Kerry Reed', { roleId: 'mother' })]],
  [
    'a name and an organisation by a comma',
    'Claire Whitlock, Harbour Lane Primary School',
    [somebody('Claire Whitlock', { organisation: 'Harbour Lane Primary School' })],
  ],
  ['surname and first name by a comma', 'Whitlock, Claire', [somebody('Claire Whitlock')]],
  ['a surname of several words', 'van der Berg, Anna', [somebody('Anna van der Berg')]],
  [
    'a title within a name that is turned round',
    'Osei, Dr Amir (GP)',
    [somebody('Dr Amir Osei', { roleId: 'gp' })],
  ],
  [
    'a title in front of a name that is turned round',
    'Dr Osei, Amir <amir@surgery.example>',
    [somebody('Dr Amir Osei', { email: 'amir@surgery.example' })],
  ],
  [
    'a title of the police, which is a role',
    'PC Tom Ward',
    [somebody('PC Tom Ward', { roleId: 'policeOfficer' })],
  ],
  [
    'an organisation that says the role',
    'Tom Ward (Northmoor Constabulary)',
    [somebody('Tom Ward', { roleId: 'policeOfficer', organisation: 'Northmoor Constabulary' })],
  ],
  [
    'a table from a calendar, with headings',
    'Name\tAttendance\tResponse\nLinda Hart\tMeeting Organizer\tNone\nDaniel Okafor\tRequired Attendee\tAccepted',
    [somebody('Linda Hart'), somebody('Daniel Okafor')],
  ],
  [
    'a table from a spreadsheet, with headings in any order',
    'Email\tSurname\tFirst name\tJob title\tAgency\nl@tern.example\tHart\tLinda\tHealth visitor\tTern Valley Health',
    [
      somebody('Linda Hart', {
        email: 'l@tern.example',
        roleId: 'healthVisitor',
        organisation: 'Tern Valley Health',
      }),
    ],
  ],
  [
    'a table without headings',
    'Linda Hart\tHealth visitor\tTern Valley Health\tl@tern.example\nSW\tDaniel Okafor\t\td@tern.example',
    [
      somebody('Linda Hart', {
        email: 'l@tern.example',
        roleId: 'healthVisitor',
        organisation: 'Tern Valley Health',
      }),
      somebody('Daniel Okafor', { email: 'd@tern.example', roleId: 'socialWorker', roleInWords: 'SW' }),
    ],
  ],
  [
    'a file of values parted by commas',
    'Name,Role,Organisation,Email\n"Hart, Linda",Named nurse,"Tern Valley, Health",l@tern.example',
    [
      somebody('Linda Hart', {
        email: 'l@tern.example',
        roleId: 'safeguardingNurse',
        roleInWords: 'Named nurse',
        organisation: 'Tern Valley, Health',
      }),
    ],
  ],
  [
    'the prefixes of a meeting request',
    'Required: Linda Hart; Daniel Okafor\nOptional: Tom Ward\nCc: Grace Lindqvist',
    [somebody('Linda Hart'), somebody('Daniel Okafor'), somebody('Tom Ward'), somebody('Grace Lindqvist')],
  ],
  [
    'names with commas after a prefix',
    'To: Linda Hart, Daniel Okafor',
    [somebody('Linda Hart'), somebody('Daniel Okafor')],
  ],
  [
    'the head of a copied message, which names nobody',
    'From: Ruth Adeyemi\nSent: 12 March 2026 10:15\nTo: Linda Hart\nSubject: Conference\n\nWhere: Room 2',
    [somebody('Ruth Adeyemi'), somebody('Linda Hart')],
  ],
  [
    'bullets, numbers and headings over the list',
    'Professionals:\n• Linda Hart (HV)\n2. Tom Ward (Police)\n- Jo Pritchard, nursery manager',
    [
      somebody('Linda Hart', { roleId: 'healthVisitor', roleInWords: 'HV' }),
      somebody('Tom Ward', { roleId: 'policeOfficer', roleInWords: 'Police' }),
      somebody('Jo Pritchard', { roleId: 'nurseryWorker', roleInWords: 'nursery manager' }),
    ],
  ],
  [
    'somebody who is there twice',
    'Linda Hart <L.Hart@tern.example>\nHart, Linda (HV) <l.hart@tern.example>\nlinda hart',
    [somebody('Linda Hart', { email: 'L.Hart@tern.example', roleId: 'healthVisitor', roleInWords: 'HV' })],
  ],
  [
    'two people of one name, with an address each',
    'Jo Smith <jo.a@tern.example>; Jo Smith <jo.b@tern.example>',
    [
      somebody('Jo Smith', { email: 'jo.a@tern.example' }),
      somebody('Jo Smith', { email: 'jo.b@tern.example' }),
    ],
  ],
  [
    'an address alone, which is a name where it has one',
    'linda.hart@tern.example\nduty@tern.example',
    [
      somebody('Linda Hart', { email: 'linda.hart@tern.example' }),
      somebody('duty@tern.example', { email: 'duty@tern.example' }),
    ],
  ],
  [
    'quotes, apostrophes and names from everywhere',
    "'O’Brien, Siân' <sian@tern.example>\n“Nguyễn Thị Mai”\nBethan Llŷr (midwife)\n李小龙",
    [
      somebody('Siân O’Brien', { email: 'sian@tern.example' }),
      somebody('Nguyễn Thị Mai'),
      somebody('Bethan Llŷr', { roleId: 'midwife' }),
      somebody('李小龙'),
    ],
  ],
  [
    'pronouns and ways of taking part, which are left out',
    'Linda Hart (she/her) (via Teams)',
    [somebody('Linda Hart')],
  ],
  [
    'a role for a parent, which is not the parent',
    'Mina Castell (advocate for mother)\nIan Frost (SW for mother)',
    [
      somebody('Mina Castell', { roleId: 'parentsAdvocate', roleInWords: 'advocate for mother' }),
      somebody('Ian Frost', { roleId: 'socialWorker', roleInWords: 'SW for mother' }),
    ],
  ],
  [
    'a role beside a name, without a sign between them',
    'HV Linda Hart\nDaniel Okafor Social Worker\nNan Pat',
    [
      somebody('Linda Hart', { roleId: 'healthVisitor', roleInWords: 'HV' }),
      somebody('Daniel Okafor', { roleId: 'socialWorker' }),
      somebody('Nan Pat'),
    ],
  ],
  [
    'an organisation before the name, and a short surname in capitals',
    'Voices advocacy - Farah Yusuf\nRAO, Sunita (Team Manager (CSC))',
    [
      somebody('Farah Yusuf', { organisation: 'Voices advocacy' }),
      somebody('Sunita Rao', { roleId: 'teamManager', roleInWords: 'Team Manager', organisation: 'CSC' }),
    ],
  ],
  ['nothing', ' \n\t\n\r\n ', []],
]

describe('a pasted invitation list', () => {
  it.each(lists)('is read: %s', (_name, text, expected) => {
    expect(read(text)).toEqual(expected)
  })

  it('reads whatever is pasted: never throws, makes up no address, and passes over no line with a name', () => {
    const seed = Math.floor(Math.random() * 2 ** 31)
    const sign = fc.constantFrom(
      ...'ab AZéŷ李,;:()<>[]"\'’@.-–|\t/&',
      'Dr ',
      'Cc: ',
      ' - ',
      'HV',
      'GP',
      '@x.example',
    )
    const odd = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.array(sign, { maxLength: 40 }).map((signs) => signs.join('')),
    )
    const first = fc.constantFrom('Linda', 'Siân', 'Zoë', 'Amir', 'Nguyễn', 'Anna-Maria')
    const last = fc.constantFrom('Hart', 'O’Brien', 'Llŷr', 'Osei', 'de Souza', 'Lindqvist-Bell')
    const around = fc.constantFrom<(name: string) => string>(
      (name) => name,
      (name) => `• ${name}`,
      (name) => `${name} (HV - Tern Health)`,
      (name) => `"${name}"`,
      (name) => `Required: ${name}`,
      (name) => `Midwife: ${name}`,
      (name) => `${name}\tGP\tSurgery`,
    )
    fc.assert(
      fc.property(fc.array(odd, { maxLength: 12 }), (lines) => {
        const text = lines.join('\n')
        const plain = text.replace(/[\u200b-\u200f\u202a-\u202e\u2060\ufeff]/gu, '')
        for (const { name, email } of read(text)) {
          expect(name.trim(), `seed ${seed}`).not.toBe('')
          expect(plain, `seed ${seed}`).toContain(email)
        }
      }),
      { seed, numRuns: 150 },
    )
    fc.assert(
      fc.property(fc.array(fc.tuple(first, last, around), { minLength: 1, maxLength: 12 }), (people) => {
        const text = people.map(([given, family, put]) => put(`${given} ${family}`)).join('\r\n\n')
        const names = read(text).map(({ name }) => name)
        for (const [given, family] of people) expect(names, `seed ${seed}`).toContain(`${given} ${family}`)
      }),
      { seed, numRuns: 80 },
    )
    console.info(`invitation lists: seed ${seed}`)
  }, 30_000)

  it('only knows role words of roles that there are', () => {
    const roles = nationalBaseline.roles.map(({ id }) => id)
    expect(nationalBaseline.roleWords.filter(({ roleId }) => !roles.includes(roleId))).toEqual([])
  })

  it('marks those who are among the people already, by name or by address', () => {
    const chairing = new Chairing()
    chairing.do('addPerson', { name: 'Dr Amir Osei', roleId: 'gp', email: 'amir@surgery.example' })
    const already = (text: string) => read(text).map((one) => isInvitedAlready(chairing.conference, one))
    expect(already('Amir OSEI; Osei, A <AMIR@surgery.example>; Amira Osei')).toEqual([true, true, false])
  })
})

describe('inviting people from a list', () => {
  it('adds all in one change with one sentence, and names the chair where there is none', () => {
    const chairing = new Chairing()
    const amber = chairing.do('addChild', {
      givenName: 'Amber',
      familyName: 'Reed',
      birth: { kind: 'born', dateOfBirth: '2017-05-02' },
    })
    chairing.do('invitePeople', {
      people: [
        { name: ' Ruth Adeyemi ', roleId: 'chair' },
        { name: 'Kerry Reed', roleId: 'mother' },
        {
          name: 'Linda Hart',
          roleId: 'healthVisitor',
          roleInWords: 'Specialist HV',
          organisation: 'Tern Health',
        },
        { name: 'Tom Ward', roleId: 'policeOfficer', email: 'tom@police.example' },
        { name: 'Jo Bell', roleId: 'observer' },
      ],
    })
    const { people, chairId } = chairing.conference
    expect(chairing.history.at(-1)).toBe(
      'Added 5 people from a list: Ruth Adeyemi, Kerry Reed, Linda Hart and 2 more',
    )
    expect(people.byId[chairId ?? '']?.name).toBe('Ruth Adeyemi')
    expect(rows(people)).toMatchObject([
      { givesView: false },
      { givesView: true, worksWithChildIds: [] },
      { roleInWords: 'Specialist HV', organisation: 'Tern Health', worksWithChildIds: [amber] },
      { contact: { email: 'tom@police.example' }, attendance: { status: 'expected' } },
      { givesView: false },
    ])
  })

  it('adds nobody when one of them cannot be added', () => {
    const chairing = new Chairing()
    const people = [
      { name: 'Kerry Reed', roleId: 'mother' },
      { name: '  ', roleId: 'father' },
    ]
    expect(() => chairing.do('invitePeople', { people })).toThrow('Write the person’s name')
    expect(() => chairing.do('invitePeople', { people: [] })).toThrow('at least one person')
    expect(chairing.conference.people.order).toEqual([])
  })
})
