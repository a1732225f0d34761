import { knownDates } from '../../practice/knownDates.ts'
import type { Practice } from '../../practice/practice.ts'
import type { Conference } from '../conference.ts'
import type { Person, Report } from '../people.ts'
import { isFamily } from '../questions.ts'
import { rows } from '../table.ts'
import { eventsBefore, limitFor } from './warnings.ts'

/** How it stands in the note on somebody’s attendance that they were offered time to read. */
export const offeredTimeToRead = 'Was offered time to read the reports before we began.'

/** Whether somebody of the family had a report late, and whether they were offered time to read it. */
export interface ReadingTime {
  late: Report[]
  isOffered: boolean
}

/** The reports that this person had later than the local rules want. Source: a parent’s guide, reports three days before. */
export function readingTimeOf(conference: Conference, practice: Practice, person: Person): ReadingTime {
  const isOffered = person.attendance.note.includes(offeredTimeToRead)
  if (!isFamily(practice, person)) return { late: [], isOffered }
  const { dates } = knownDates(practice, eventsBefore(conference))
  const limit = dates.find(({ event, isEarliest }) => event === 'reportsShared' && isEarliest) ?? null
  const late = rows(conference.reports).filter((report) => {
    const due = limitFor(report, limit)?.date
    const on = report.sharedOn[person.id]
    return due !== undefined && on !== undefined && on > due
  })
  return { late, isOffered }
}
