import type { Conference } from '../../../src-shared/conference/conference.ts'
import type { LocalDate } from '../../../src-shared/conference/values.ts'
import { longDate } from '../../../src-shared/practice/formatDate.ts'
import { type KnownDates, knownDates } from '../../../src-shared/practice/knownDates.ts'
import type { Practice } from '../../../src-shared/practice/practice.ts'
import type { StartingEvent, TimeLimit } from '../../../src-shared/practice/profile.ts'
import type { DerivedDate } from '../../../src-shared/practice/timeLimits.ts'
import { isCovered, isWorkingDay } from '../../../src-shared/practice/workingDays.ts'

/** The dates before the conference that the local rules give, as far as the days they count from are known. */
export function datesBefore(conference: Conference, practice: Practice): KnownDates {
  return knownDates(practice, {
    kindId: conference.kindId,
    planNeeded: false,
    on: {
      conference: conference.date,
      strategyDiscussion: conference.strategyDiscussionOn,
      notificationOfMove: conference.transfer.notifiedOn,
    },
    conferenceEndedAt: null,
    nextConferenceOn: null,
  })
}

/** The earliest date of this event, by its own word in the profile: `reportsShared`. */
export function limitOf(conference: Conference, practice: Practice, event: string): DerivedDate | null {
  return (
    datesBefore(conference, practice).dates.find((date) => date.event === event && date.isEarliest) ?? null
  )
}

/** The limits of this kind of conference that count from an event. */
export function limitsFrom(conference: Conference, practice: Practice, event: StartingEvent): TimeLimit[] {
  return practice.profile.timeLimits.filter(
    ({ from, kindIds }) => from === event && (kindIds.length === 0 || kindIds.includes(conference.kindId)),
  )
}

/** "By Thursday 26 March 2026: 15 working days after the strategy discussion on 5 March 2026" */
export function sentenceStart(sentence: string): string {
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}`
}

/** Says that nobody works on that day; null on a working day, and where the bank holidays are not known. */
export function notAWorkingDay(date: LocalDate | null, practice: Practice): string | null {
  if (date === null || !isCovered(date, practice) || isWorkingDay(date, practice)) return null
  return `${longDate(date)} is not a working day.`
}
