import { longDate } from '../../practice/formatDate.ts'
import { knownDates } from '../../practice/knownDates.ts'
import type { Practice } from '../../practice/practice.ts'
import { startingEventsOf } from '../../practice/startingEvents.ts'
import type { DerivedDate, StartingEvents } from '../../practice/timeLimits.ts'
import { isCovered, isWorkingDay } from '../../practice/workingDays.ts'
import type { Child } from '../child.ts'
import type { Conference } from '../conference.ts'
import { childName, personName } from '../names.ts'
import type { Report } from '../people.ts'
import { exclusionOf, isFamily } from '../questions.ts'
import { rows } from '../table.ts'

/** Where something about the time before the day is put right. */
export type PreparationPart =
  | 'meeting'
  | 'children'
  | 'people'
  | 'addresses'
  | 'reports'
  | 'restricted'
  | 'exclusions'

/** Something that is against a rule or needs the chair's eye, in words and with the date. */
export interface PreparationWarning {
  part: PreparationPart
  sentence: string
}

/** The limit of the profile that is about the social worker's report alone; others are about every report. */
const socialWorkReportOnly = 'socialWorkReportToFamily'

/** What the rules of the profile say about the time before the day. Empty when all is in order. */
export function preparationWarnings(conference: Conference, practice: Practice): PreparationWarning[] {
  const { dates, problem } = knownDates(practice, eventsBefore(conference))
  const limit = (event: string) => dates.find((date) => date.event === event && date.isEarliest) ?? null
  const warn = (part: PreparationPart, sentences: string[]) =>
    sentences.map((sentence) => ({ part, sentence }))
  return [
    ...warn('meeting', [...(problem === null ? [] : [problem]), ...dayOff(conference, practice)]),
    ...warn('meeting', heldLate(conference, practice, dates)),
    ...warn(
      'children',
      rows(conference.children).flatMap((child) => participationWarnings(child)),
    ),
    ...warn('reports', reportsLate(conference, practice, limit('reportsShared'))),
    ...warn('restricted', restrictedLate(conference, limit('restrictedInformationNotified'))),
    ...warn('exclusions', exclusionsLate(conference, limit('exclusionRequested'))),
  ]
}

/** What speaks against a child's part in the meeting as it is recorded. */
export function participationWarnings(child: Child): string[] {
  const { attends, cannotBeKeptApart, routeIds, notAttendingToldOn } = child.participation
  const name = childName(child)
  if (attends === true && cannotBeKeptApart)
    return [
      `${name} is to come, and could not be kept apart from a hostile parent. That is a reason against it: decide again, or arrange how they are kept apart.`,
    ]
  if (attends !== false || child.birth.kind === 'unborn') return []
  return [
    ...(routeIds.length === 0
      ? [`${name} does not come, and no other way of taking part is chosen yet.`]
      : []),
    ...(notAttendingToldOn === null
      ? [`${name} does not come. Record the day on which you were told, which should be before the meeting.`]
      : []),
  ]
}

/** What the limits before the day are counted from. */
export function eventsBefore({ kindId, date, strategyDiscussionOn, transfer }: Conference): StartingEvents {
  return {
    kindId,
    planNeeded: false,
    on: {
      conference: date,
      strategyDiscussion: strategyDiscussionOn,
      notificationOfMove: transfer.notifiedOn,
    },
    conferenceEndedAt: null,
    nextConferenceOn: null,
  }
}

function dayOff({ date }: Conference, practice: Practice): string[] {
  return date === null || !isCovered(date, practice) || isWorkingDay(date, practice)
    ? []
    : [`${longDate(date)} is not a working day: a weekend or a bank holiday. Check the date.`]
}

/** The day of the conference against the limits for holding it; those from a due date are the unborn child's own. */
function heldLate(conference: Conference, practice: Practice, dates: DerivedDate[]): string[] {
  const { date: on } = conference
  if (on === null) return []
  const ofUnborn = rows(conference.children)
    .filter(({ birth }) => birth.kind === 'unborn')
    .flatMap((child) => knownDates(practice, startingEventsOf(conference, child, practice)).dates)
    .filter(({ from }) => from === 'dueDateOfBirth')
  const late = [...dates, ...ofUnborn].filter(
    ({ event, isEarliest, date }) =>
      (event === 'conferenceHeld' || event === 'preBirthConference') && isEarliest && on > date,
  )
  return late.map(({ sentence }) => `The conference on ${longDate(on)} is late. It is held ${sentence}.`)
}

/** The limit that a report has to keep; null where there is none for it. */
export function limitFor(report: Report, limit: DerivedDate | null): DerivedDate | null {
  return limit?.limitId === socialWorkReportOnly && !report.isSocialWorkReport ? null : limit
}

function reportsLate(conference: Conference, practice: Practice, limit: DerivedDate | null): string[] {
  const isParent = (personId: string) =>
    rows(conference.relations).some((one) => one.fromId === personId && one.parentalResponsibility === true)
  return rows(conference.reports).flatMap((report) => {
    const own = limitFor(report, limit)
    if (own === null) return []
    const isForReview = own.limitId !== socialWorkReportOnly
    const cameLate = isForReview && report.receivedOn !== null && report.receivedOn > own.date
    const family = rows(conference.people).filter((person) => isFamily(practice, person))
    return [
      ...(cameLate ? [`${report.title} came to you late: it was due ${own.sentence}.`] : []),
      ...family.flatMap((person) => {
        const on = report.sharedOn[person.id]
        const name = personName(person)
        if (on !== undefined)
          return on > own.date
            ? [
                `${name} had ${report.title} on ${longDate(on)}. It was due ${own.sentence}. Offer time to read it.`,
              ]
            : []
        const isLeftOut =
          report.restriction !== null || exclusionOf(conference, person.id)?.scope.kind === 'whole'
        return isParent(person.id) && !isLeftOut
          ? [`${name} has not had ${report.title} yet. It is due ${own.sentence}.`]
          : []
      }),
    ]
  })
}

function restrictedLate({ restrictedItems }: Conference, limit: DerivedDate | null): string[] {
  return rows(restrictedItems).flatMap(({ notifiedOn }, index) =>
    limit !== null && notifiedOn !== null && notifiedOn > limit.date
      ? [
          `You were told of restricted information ${index + 1} on ${longDate(notifiedOn)}, at short notice. It was due ${limit.sentence}.`,
        ]
      : [],
  )
}

function exclusionsLate(conference: Conference, limit: DerivedDate | null): string[] {
  return rows(conference.exclusions).flatMap(({ personId, requestedOn, duringMeeting }) => {
    const person = conference.people.byId[personId]
    if (limit === null || person === undefined || requestedOn === null || duringMeeting) return []
    return requestedOn > limit.date
      ? [
          `The exclusion of ${personName(person)} was asked for on ${longDate(requestedOn)}. It was due ${limit.sentence}.`,
        ]
      : []
  })
}
