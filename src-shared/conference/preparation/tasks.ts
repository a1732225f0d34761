import { longDate } from '../../practice/formatDate.ts'
import type { Practice } from '../../practice/practice.ts'
import type { Child } from '../child.ts'
import type { Conference } from '../conference.ts'
import { childName, personName } from '../names.ts'
import type { Person } from '../people.ts'
import { chairOf, isFamily, isInvited } from '../questions.ts'
import { countQuoracy } from '../quoracy.ts'
import { rows } from '../table.ts'
import type { Id } from '../values.ts'
import { type PreparationPart, type PreparationWarning, participationWarnings } from './warnings.ts'

/** Where a task is done: a part of the step, or a section of the list itself. */
export type PreparationPlace = PreparationPart | 'contacts' | 'checklist' | 'attendance' | 'relations'

/** `none`: there is nothing of the kind, and nothing to do. `check`: done in part, or something is against a rule. */
export interface PreparationTask {
  title: string
  note: string
  status: 'done' | 'todo' | 'check' | 'none'
  place: PreparationPlace
  /** The child or person whom it is about; null for the whole conference. */
  participantId: Id | null
}

export interface PreparationTasks {
  children: PreparationTask[]
  family: PreparationTask[]
  meeting: PreparationTask[]
}

/** What has to be done before the day, and how far it is, computed from the document. `warnings`: those of the rules. */
export function preparationTasks(
  conference: Conference,
  practice: Practice,
  warnings: PreparationWarning[],
): PreparationTasks {
  const family = rows(conference.people).filter((person) => isFamily(practice, person))
  const hasWarning = (part: PreparationPart) => warnings.some((warning) => warning.part === part)
  return {
    children: rows(conference.children).flatMap((child) => [takingPart(child), ownWords(child)]),
    family: [
      ...family.filter(isInvited).map((person) => contactWith(conference, person)),
      ...(family.length === 0 ? [] : [relations(conference, family), addresses(conference)]),
    ],
    meeting: [
      whenAndWhere(conference, hasWarning('meeting')),
      whoComes(conference, practice),
      reports(conference, hasWarning('reports')),
      restricted(conference, hasWarning('restricted')),
      attendanceIssues(conference),
      checklist(conference, practice),
    ],
  }
}

type At = Pick<PreparationTask, 'place'> & { participantId?: Id }
const task = (
  title: string,
  status: PreparationTask['status'],
  note: string,
  { place, participantId }: At,
): PreparationTask => ({ title, status, note, place, participantId: participantId ?? null })

function takingPart(child: Child): PreparationTask {
  const { attends, consultedIds, likelyEffect, routeIds, advocate } = child.participation
  const title = `${childName(child)}’s part in the meeting`
  const at = { place: 'children', participantId: child.id } as const
  if (attends === null) return task(title, 'todo', 'Not decided yet', at)
  const isBorn = child.birth.kind === 'born'
  const open = [
    ...(isBorn && consultedIds.length === 0 ? ['whom you asked'] : []),
    ...(isBorn && likelyEffect.trim() === '' ? ['the likely effect'] : []),
    ...(isBorn && routeIds.length === 0 ? ['how the child takes part'] : []),
    ...(isBorn && advocate.offered === null ? ['the offer of an advocate'] : []),
  ]
  const decided = attends ? 'Comes' : 'Does not come'
  if (open.length > 0) return task(title, 'check', `${decided}. Not recorded: ${open.join(', ')}`, at)
  return task(title, participationWarnings(child).length > 0 ? 'check' : 'done', decided, at)
}

function ownWords(child: Child): PreparationTask {
  const { wishes, noVoiceReason } = child.participation
  const has = wishes.trim() !== ''
  const hasReason = noVoiceReason.trim() !== ''
  const note = has ? 'Recorded' : hasReason ? 'Why there is nothing is recorded' : 'Nothing recorded yet'
  return task(`${childName(child)}’s own words`, has || hasReason ? 'done' : 'todo', note, {
    place: 'children',
    participantId: child.id,
  })
}

function contactWith({ preparation }: Conference, person: Person): PreparationTask {
  const title = `${personName(person)}: contact before the day`
  const at = { place: 'contacts', participantId: person.id } as const
  const contact = rows(preparation.familyContacts).findLast(({ withId }) => withId === person.id)
  if (contact === undefined) return task(title, 'todo', 'Offer a meeting or a call', at)
  const open = [
    ...(contact.on === null ? ['the day'] : []),
    ...(contact.socialWorkerPresent === null ? ['the choice about the social worker'] : []),
    ...(contact.hadTimeToRead === null ? ['whether there was time to read'] : []),
  ]
  const when = contact.on === null ? contact.how : `${longDate(contact.on)}. ${contact.how}`
  if (open.length > 0) return task(title, 'check', `${when} Not recorded: ${open.join(', ')}`.trim(), at)
  return contact.hadTimeToRead
    ? task(title, 'done', when, at)
    : task(title, 'check', `${when} Had no time to read the reports`.trim(), at)
}

function relations(conference: Conference, family: Person[]): PreparationTask {
  const known = rows(conference.relations)
  const unrelated = family.filter(({ id }) => !known.some(({ fromId }) => fromId === id))
  const withoutParent = rows(conference.children).filter(
    ({ id }) => !known.some((one) => one.toId === id && one.parentalResponsibility === true),
  )
  const title = 'How the family is related'
  if (unrelated.length > 0)
    return task(title, 'todo', `Not recorded: ${unrelated.map(personName).join(', ')}`, {
      place: 'relations',
    })
  if (withoutParent.length > 0)
    return task(
      title,
      'check',
      `Nobody is recorded with parental responsibility for ${withoutParent.map(childName).join(', ')}`,
      { place: 'relations' },
    )
  return task(title, 'done', 'Relations and parental responsibility recorded', { place: 'relations' })
}

function addresses(conference: Conference): PreparationTask {
  const without = rows(conference.children).filter(({ addressId }) => addressId === null)
  return task(
    'Where the children live',
    without.length === 0 ? 'done' : 'todo',
    without.length === 0 ? 'Recorded' : `Not recorded: ${without.map(childName).join(', ')}`,
    { place: 'addresses' },
  )
}

function whenAndWhere(conference: Conference, isWrong: boolean): PreparationTask {
  const { date, startTime, venue } = conference
  const open = [
    ...(date === null ? ['date'] : []),
    ...(startTime === null ? ['time'] : []),
    ...(venue.trim() === '' ? ['place'] : []),
    ...(chairOf(conference) === null ? ['who chairs'] : []),
  ]
  const note = date === null ? '' : `${longDate(date)}${startTime === null ? '' : ` at ${startTime}`}`
  const missing = open.length === 0 ? '' : `Not recorded: ${open.join(', ')}`
  const status = open.length > 0 ? 'todo' : isWrong ? 'check' : 'done'
  return task('When and where', status, [note, missing].filter(Boolean).join('. '), { place: 'meeting' })
}

/** Judged as if everybody came who has not said no. */
function whoComes(conference: Conference, practice: Practice): PreparationTask {
  const people = rows(conference.people)
  const coming = people.filter(({ attendance }) => ['expected', 'present'].includes(attendance.status))
  const byId = Object.fromEntries(
    coming.map((person) => [
      person.id,
      { ...person, attendance: { ...person.attendance, status: 'present' as const } },
    ]),
  )
  const asExpected = { ...conference, people: { byId, order: coming.map(({ id }) => id) } }
  const short = rows(conference.children).filter(
    ({ id }) => !countQuoracy(asExpected, practice, id).isQuorate,
  )
  const note =
    short.length === 0
      ? `${coming.length} expected`
      : `${coming.length} expected. Too few agencies for ${short.map(childName).join(', ')}`
  const status = people.length < 2 ? 'todo' : short.length > 0 ? 'check' : 'done'
  return task('Who is coming', status, note, { place: 'people' })
}

function reports({ reports }: Conference, isWrong: boolean): PreparationTask {
  const logged = rows(reports)
  const has = logged.some(({ isSocialWorkReport }) => isSocialWorkReport)
  const note = has ? `${logged.length} logged` : 'The social worker’s report is not logged yet'
  return task('Reports', !has ? 'todo' : isWrong ? 'check' : 'done', note, { place: 'reports' })
}

function restricted({ restrictedItems }: Conference, isWrong: boolean): PreparationTask {
  const count = restrictedItems.order.length
  const note = count === 0 ? 'Nothing is restricted' : `${count} recorded`
  return task('Who must not see what', isWrong ? 'check' : count === 0 ? 'none' : 'done', note, {
    place: 'restricted',
  })
}

function attendanceIssues({ preparation }: Conference): PreparationTask {
  const issues = rows(preparation.attendanceIssues)
  const open = issues.filter(({ strategy }) => strategy.trim() === '')
  const note = issues.length === 0 ? 'None noted' : `${issues.length} noted`
  return task(
    'Contentious attendance',
    open.length > 0 ? 'check' : issues.length === 0 ? 'none' : 'done',
    note,
    {
      place: 'attendance',
    },
  )
}

function checklist({ preparation }: Conference, { profile }: Practice): PreparationTask {
  const items = profile.preparationChecklist
  const ticked = items.filter(({ id }) => preparation.checklist[id] !== undefined).length
  const status = ticked === items.length ? 'done' : 'todo'
  return task('Your checklist', status, `${ticked} of ${items.length} ticked`, { place: 'checklist' })
}
