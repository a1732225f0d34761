import type { AttendanceView, ExclusionView } from '../../../src-shared/audience/attendance.ts'
import type { CaseFileView } from '../../../src-shared/audience/caseFileView.ts'
import type { ChildRecordView } from '../../../src-shared/audience/childRecord.ts'
import {
  bullets,
  heading,
  labelled,
  paragraph,
  section,
  table,
} from '../../../src-shared/documents/blocks.ts'
import { type Block, isolate, type Words } from '../../../src-shared/documents/content.ts'
import { shortDate } from '../../../src-shared/practice/formatDate.ts'
import { isBlank, momentInWords, sentence, timeOf } from '../words.ts'

/** How the conference opened: who was there and who was not, who was excluded and why, and whether it was quorate. */
export function opening(view: CaseFileView): Block[] {
  return [
    heading(2, 'Opening'),
    ...attendance(view.attendance),
    ...exclusions(view.exclusions),
    ...parts(view),
    ...section(
      'What the chair said',
      view.background.statementsSaid.length === 0
        ? []
        : [
            paragraph(
              `${view.background.statementsSaid.map(({ title, at }) => `${title} (${timeOf(at)})`).join('; ')}.`,
            ),
          ],
      3,
    ),
    ...section(
      'Quoracy',
      view.children.flatMap((record) => quoracy(record)),
      3,
    ),
  ]
}

const groups: { title: string; belongs: (person: AttendanceView) => boolean }[] = [
  { title: 'Present', belongs: ({ status }) => status === 'present' },
  { title: 'Apologies', belongs: ({ status }) => status === 'apologies' },
  { title: 'Sent a report only', belongs: ({ status }) => status === 'reportOnly' },
  { title: 'Absent', belongs: ({ status }) => status === 'absent' },
  { title: 'Attendance not recorded', belongs: ({ status }) => status === 'expected' },
]

function attendance(people: AttendanceView[]): Block[] {
  const lists = groups.flatMap(({ title, belongs }) =>
    section(title, bullets(people.filter(belongs).map(personInWords)), 4),
  )
  return section('Who was there', lists, 3)
}

/** "Gemma Osei, Domestic abuse worker. In the room. Left at 11:50." */
function personInWords(person: AttendanceView): Words {
  const role = person.role === '' ? '' : `, ${person.role}`
  return [{ text: isolate(person.name), bold: true }, { text: [`${role}.`, ...notes(person)].join(' ') }]
}

function notes(person: AttendanceView): string[] {
  const { status, isRemote, arrivedAt, leftAt, note, thereFor, needs, legalRoleToldAt } = person
  return [
    ...(status === 'present' ? [isRemote ? 'By video or phone.' : 'In the room.'] : []),
    ...(arrivedAt === null ? [] : [`Came at ${arrivedAt}.`]),
    ...(leftAt === null ? [] : [`Left at ${leftAt}.`]),
    ...(thereFor === '' ? [] : [`There for ${thereFor}.`]),
    ...needs.map(sentence),
    ...(legalRoleToldAt === null
      ? []
      : ['Was told by the chair that a legal representative takes no part in discussion or decision.']),
    ...(isBlank(note) ? [] : [sentence(note)]),
  ]
}

function exclusions(list: ExclusionView[]): Block[] {
  return section(
    'Exclusions',
    list.flatMap((exclusion) => exclusionInWords(exclusion)),
    3,
  )
}

function exclusionInWords(exclusion: ExclusionView): Block[] {
  const { name, role, isWhole, parts: titles, explained } = exclusion
  const from = isWhole ? 'the whole conference' : titles.join(', ')
  const by = exclusion.decidedBy === '' ? 'the chair' : `the chair, ${isolate(exclusion.decidedBy)}`
  const asked = [
    ...(isBlank(exclusion.requestedBy) ? [] : [isolate(exclusion.requestedBy)]),
    ...(exclusion.requestedOn === null ? [] : [shortDate(exclusion.requestedOn)]),
  ].filter((part) => part !== '')
  const explanation = [
    ...(explained.on === null ? [] : [shortDate(explained.on)]),
    ...(isBlank(explained.how) ? [] : [explained.how.trim()]),
  ]
  return [
    heading(4, `${name} (${role})`),
    ...labelled('Excluded from', from),
    ...labelled(
      'Decided by',
      `${by}, ${momentInWords(exclusion.decidedAt)}${exclusion.duringMeeting ? ', during the meeting' : ''}`,
    ),
    ...labelled('Grounds', exclusion.grounds.join('; ')),
    ...labelled('Rationale', exclusion.rationale),
    ...labelled('Asked for by', asked.join(', ')),
    ...labelled('Manager’s decision record', exclusion.managersDecisionReference),
    ...labelled('Shortest time needed', exclusion.minimumDuration),
    ...labelled('Reason explained to them', explanation.join(', ')),
    ...labelled('Views brought by', exclusion.viewsBroughtBy),
    ...labelled('Their views', exclusion.views),
    ...labelled('Letter sent', exclusion.letterSentOn === null ? '' : shortDate(exclusion.letterSentOn)),
  ]
}

function parts({ parts: list }: CaseFileView): Block[] {
  return section(
    'Parts of the meeting',
    table(
      'Parts of the meeting',
      [
        { heading: 'Part', share: 0.28 },
        { heading: 'Who was in it', share: 0.44 },
        { heading: 'Why, and when', share: 0.28 },
      ],
      list.map(({ title, attendees, reason, startedAt, endedAt }) => [
        title,
        attendees.map(isolate).join(', ') || 'Nobody recorded',
        [
          ...(isBlank(reason) ? [] : [sentence(reason)]),
          ...(startedAt === null ? [] : [`From ${timeOf(startedAt)}.`]),
          ...(endedAt === null ? [] : [`To ${timeOf(endedAt)}.`]),
        ].join(' '),
      ]),
      { level: 4, noun: '' },
    ),
    3,
  )
}

function quoracy({ child, quoracy: found }: ChildRecordView): Block[] {
  const { confirmed, present, missing, exception, reason, newDate } = found
  const word =
    confirmed === null
      ? 'not confirmed by the chair'
      : confirmed === 'quorate'
        ? 'quorate, confirmed by the chair'
        : 'not quorate, as recorded by the chair'
  const details = [
    present.length === 0 ? 'No agency that counts was there.' : `There: ${present.join('; ')}.`,
    missing,
    ...(exception === '' ? [] : [`Went on because: ${sentence(exception)}`]),
    ...(isBlank(reason) ? [] : [sentence(reason)]),
    ...(newDate === null ? [] : [`New date: ${shortDate(newDate)}.`]),
  ]
  return [
    paragraph([
      { text: `${child.name}: ${word}. `, bold: true },
      { text: details.filter((part) => part !== '').join(' ') },
    ]),
  ]
}
