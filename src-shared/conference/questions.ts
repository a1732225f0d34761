import type { Practice } from '../practice/practice.ts'
import type { DecisionOutcome, EntryHeading, Role } from '../practice/profile.ts'
import type { Child, View } from './child.ts'
import type { Conference } from './conference.ts'
import type { Entry } from './discussion.ts'
import type { Exclusion, Part, Person } from './people.ts'
import { rows } from './table.ts'
import type { Id } from './values.ts'

/** Questions that screens and documents ask of a conference. Pure; the same answers everywhere. */

export function roleOf(practice: Practice, person: Person): Role | null {
  return practice.profile.roles.find(({ id }) => id === person.roleId) ?? null
}

/** Role and organisation in words: "Health visitor, Tern Valley Health". */
export function roleInWords(practice: Practice, person: Person): string {
  const role = person.roleInWords || roleOf(practice, person)?.title || 'Role not known'
  return person.organisation === '' ? role : `${role}, ${person.organisation}`
}

/** Whether the person is there as family (or as a friend of the family): heard, and never among those who decide. */
export function isFamily(practice: Practice, person: Person): boolean {
  return roleOf(practice, person)?.group === 'family'
}

export function isProfessional(practice: Practice, person: Person): boolean {
  const group = roleOf(practice, person)?.group
  return group === 'socialCare' || group === 'agency'
}

export function chairOf(conference: Conference): Person | null {
  return conference.chairId === null ? null : (conference.people.byId[conference.chairId] ?? null)
}

export function presentPeople(conference: Conference): Person[] {
  return rows(conference.people).filter(({ attendance }) => attendance.status === 'present')
}

/** Whether somebody was asked to come, or came: all but those who are only named, on the family map or in the plan. */
export function isInvited({ attendance }: Person): boolean {
  return attendance.status !== 'notInvited'
}

export function exclusionOf(conference: Conference, personId: Id): Exclusion | null {
  return rows(conference.exclusions).find((exclusion) => exclusion.personId === personId) ?? null
}

/**
 * Whether a person or child was in a part of the meeting: they were there, not excluded from it, and, where the meeting
 * is split, on the list of that part.
 */
export function wasInPart(conference: Conference, participantId: Id, partId: Id): boolean {
  const exclusion = exclusionOf(conference, participantId)
  if (exclusion !== null && (exclusion.scope.kind === 'whole' || exclusion.scope.partIds.includes(partId)))
    return false
  const person = conference.people.byId[participantId]
  if (person !== undefined && person.attendance.status !== 'present') return false
  const child = conference.children.byId[participantId]
  if (child !== undefined && child.participation.attends !== true) return false
  if (conference.parts.order.length <= 1) return true
  return conference.parts.byId[partId]?.attendeeIds.includes(participantId) ?? false
}

export function currentPart(conference: Conference): Part | null {
  return conference.parts.byId[conference.meeting.partId] ?? null
}

/** Every heading of the agenda by id. */
export function headingById(practice: Practice, headingId: string): EntryHeading | null {
  return (
    practice.profile.agenda.flatMap(({ headings }) => headings).find(({ id }) => id === headingId) ?? null
  )
}

/** Entries under a heading, in the order in which they were recorded or moved. */
export function entriesUnder(conference: Conference, headingId: string): Entry[] {
  return rows(conference.entries).filter((entry) => entry.headingId === headingId)
}

/** Whether an entry, or the report that it comes from, is kept from anybody. */
export function isEntryRestricted(
  { reports }: Pick<Conference, 'reports'>,
  { restriction, source }: Pick<Entry, 'restriction' | 'source'>,
): boolean {
  const report = source?.kind === 'report' ? reports.byId[source.reportId] : undefined
  return restriction !== null || (report?.restriction ?? null) !== null
}

/** Whether something about `childIds` (empty: all) is about this child. */
export function isAbout(childIds: Id[], childId: Id): boolean {
  return childIds.length === 0 || childIds.includes(childId)
}

export function outcomeOf(practice: Practice, child: Child): DecisionOutcome | null {
  return practice.profile.outcomes.find(({ id }) => id === child.decision?.outcomeId) ?? null
}

/** Whether the chair decided that this child needs a plan; false while nothing is decided. */
export function planNeeded(practice: Practice, child: Child): boolean {
  return outcomeOf(practice, child)?.planNeeded ?? false
}

export interface GivenView {
  participantId: Id
  name: string
  view: View
}

/**
 * The views on one child in three lists, in the order of the people: those who decide together, the family (heard, and
 * never counted among those who decide), and the children. No list is ever added up into a result.
 */
export function viewsOn(
  conference: Conference,
  practice: Practice,
  child: Child,
): Record<'professionals' | 'family' | 'children', GivenView[]> {
  const given = (participantId: Id, name: string): GivenView[] => {
    const view = child.views[participantId]
    return view === undefined ? [] : [{ participantId, name, view }]
  }
  const people = rows(conference.people)
  return {
    professionals: people
      .filter((person) => !isFamily(practice, person))
      .flatMap(({ id, name }) => given(id, name)),
    family: people.filter((person) => isFamily(practice, person)).flatMap(({ id, name }) => given(id, name)),
    children: rows(conference.children).flatMap(({ id, givenName, familyName }) =>
      given(id, `${givenName} ${familyName}`.trim()),
    ),
  }
}

/**
 * Professionals who said yes where the chair decided that no plan is needed, or no where one is: to be asked whether they
 * disagree. Empty while nothing is decided.
 */
export function viewsThatDiffer(conference: Conference, practice: Practice, child: Child): GivenView[] {
  const outcome = outcomeOf(practice, child)
  if (outcome === null) return []
  const other = outcome.planNeeded ? 'no' : 'yes'
  return viewsOn(conference, practice, child).professionals.filter(({ view }) => view.answer === other)
}

/** People who are asked for a view and were there or sent one: the rows of the views screen. */
export function peopleAskedForView(conference: Conference): Person[] {
  return rows(conference.people).filter(
    (person) =>
      person.givesView &&
      ((isInvited(person) && person.attendance.status !== 'absent') || hasGivenView(conference, person.id)),
  )
}

function hasGivenView(conference: Conference, personId: Id): boolean {
  return rows(conference.children).some((child) => child.views[personId] !== undefined)
}

/**
 * Who is asked to sign a child's plan unless the chair says otherwise: the family who are there, the lead practitioner,
 * the core group, and the child where they take part in the meeting. Signing says "I was there", so nobody who sent
 * apologies, stayed away or was excluded is among them; and nobody of the family who is related to a sibling only.
 */
export function proposedSignatoryIds(conference: Conference, practice: Practice, child: Child): Id[] {
  const { leadPractitionerId, coreGroupIds } = child.plan
  const family = presentPeople(conference).filter(
    (person) => isFamily(practice, person) && !isOfSiblingOnly(conference, person.id, child.id),
  )
  const ids = [
    ...(child.participation.attends === true ? [child.id] : []),
    ...family.map(({ id }) => id),
    ...(leadPractitionerId === null ? [] : [leadPractitionerId]),
    ...coreGroupIds,
  ]
  return [...new Set(ids)].filter((id) => canHaveBeenThere(conference, id))
}

function canHaveBeenThere(conference: Conference, id: Id): boolean {
  if (exclusionOf(conference, id)?.scope.kind === 'whole') return false
  const person = conference.people.byId[id]
  if (person !== undefined) return ['present', 'expected'].includes(person.attendance.status)
  return conference.children.byId[id]?.participation.attends === true
}

/** Whether somebody's relations to children of the conference are known, and none is to this child. */
function isOfSiblingOnly(conference: Conference, personId: Id, childId: Id): boolean {
  const related = rows(conference.relations).flatMap(({ fromId, toId }) =>
    fromId === personId ? [toId] : toId === personId ? [fromId] : [],
  )
  const children = related.filter((id) => conference.children.byId[id] !== undefined)
  return children.length > 0 && !children.includes(childId)
}
