import type { Conference } from '../conference/conference.ts'
import type { Attendance, Exclusion, Person } from '../conference/people.ts'
import { roleInWords } from '../conference/questions.ts'
import { rows } from '../conference/table.ts'
import type { Instant, LocalDate, LocalTime } from '../conference/values.ts'
import type { Practice } from '../practice/practice.ts'
import { nameOnPaper } from './who.ts'

/** How somebody took part in the meeting. */
export interface AttendanceView {
  name: string
  role: string
  status: Exclude<Attendance['status'], 'notInvited'>
  isRemote: boolean
  arrivedAt: LocalTime | null
  leftAt: LocalTime | null
  note: string
  /** Whom this supporter, advocate, solicitor or interpreter was there for; empty where for nobody. */
  thereFor: string
  /** "Interpreter: Urdu" and the like. */
  needs: string[]
  /** When a legal representative was told that they take no part; null for everybody else. */
  legalRoleToldAt: Instant | null
}

/** Everybody who was asked to come; those who are only named on the family map or in the plan are not missed. */
export function attendanceViews(conference: Conference, practice: Practice): AttendanceView[] {
  return rows(conference.people).flatMap((person) => attendanceView(conference, practice, person) ?? [])
}

/** Null for somebody who was never asked to come. */
export function attendanceView(
  conference: Conference,
  practice: Practice,
  person: Person,
): AttendanceView | null {
  const { status, mode, arrivedAt, leftAt, note } = person.attendance
  const { language, communication, access } = person.needs
  if (status === 'notInvited') return null
  return {
    name: person.name,
    role: roleInWords(practice, person),
    status,
    isRemote: mode === 'remote',
    arrivedAt,
    leftAt,
    note,
    thereFor: person.thereForId === null ? '' : nameOnPaper(conference, practice, person.thereForId),
    needs: [
      ...(language === '' ? [] : [`Language: ${language}`]),
      ...(communication === '' ? [] : [`Communication: ${communication}`]),
      ...(access === '' ? [] : [`Access: ${access}`]),
    ],
    legalRoleToldAt: person.legalRoleToldAt,
  }
}

/** The chair's decision that somebody did not attend, with all that the practice wants on record about it. */
export interface ExclusionView {
  name: string
  role: string
  /** Titles of the parts; empty: the whole conference. */
  parts: string[]
  isWhole: boolean
  grounds: string[]
  rationale: string
  requestedBy: string
  requestedOn: LocalDate | null
  managersDecisionReference: string
  minimumDuration: string
  explained: { on: LocalDate | null; how: string }
  viewsBroughtBy: string
  views: string
  letterSentOn: LocalDate | null
  duringMeeting: boolean
  decidedBy: string
  decidedAt: Instant
}

export function exclusionViews(conference: Conference, practice: Practice): ExclusionView[] {
  return rows(conference.exclusions).map((exclusion) => exclusionView(conference, practice, exclusion))
}

export function exclusionView(
  conference: Conference,
  practice: Practice,
  exclusion: Exclusion,
): ExclusionView {
  const person = conference.people.byId[exclusion.personId]
  const nameOrNothing = (id: string | null) => (id === null ? '' : nameOnPaper(conference, practice, id))
  const { scope, explained } = exclusion
  return {
    name: nameOnPaper(conference, practice, exclusion.personId),
    role: person === undefined ? '' : roleInWords(practice, person),
    isWhole: scope.kind === 'whole',
    parts: scope.kind === 'whole' ? [] : scope.partIds.map((id) => conference.parts.byId[id]?.title ?? ''),
    grounds: practice.profile.exclusionGrounds
      .filter(({ id }) => exclusion.groundIds.includes(id))
      .map(({ title }) => title),
    rationale: exclusion.rationale,
    requestedBy: nameOrNothing(exclusion.requestedById),
    requestedOn: exclusion.requestedOn,
    managersDecisionReference: exclusion.managersDecisionReference,
    minimumDuration: exclusion.minimumDuration,
    explained: { on: explained.on, how: explained.how },
    viewsBroughtBy: nameOrNothing(exclusion.viewsBroughtById),
    views: exclusion.views,
    letterSentOn: exclusion.letterSentOn,
    duringMeeting: exclusion.duringMeeting,
    decidedBy: exclusion.decidedByChairName,
    decidedAt: exclusion.decidedAt,
  }
}

/** A part of a split meeting and who was in it. */
export interface PartView {
  title: string
  reason: string
  attendees: string[]
  startedAt: Instant | null
  endedAt: Instant | null
}

/** The parts of a split meeting; none where it was not split. */
export function partViews(
  conference: Conference,
  practice: Practice,
  isIn: (id: string, partId: string) => boolean,
): PartView[] {
  if (conference.parts.order.length <= 1) return []
  return rows(conference.parts).map(({ id, title, reason, attendeeIds, startedAt, endedAt }) => ({
    title,
    reason,
    attendees: attendeeIds
      .filter((attendeeId) => isIn(attendeeId, id))
      .map((attendeeId) => nameOnPaper(conference, practice, attendeeId)),
    startedAt,
    endedAt,
  }))
}
