import type { Conference } from '../conference/conference.ts'
import { wasInPart } from '../conference/questions.ts'
import { rows } from '../conference/table.ts'
import type { Instant, LocalDate, LocalTime } from '../conference/values.ts'
import type { Practice } from '../practice/practice.ts'
import { caseFileAccess } from './access.ts'
import { type DangerView, dangerViews, type ScalingView, scalingViews } from './analysis.ts'
import {
  type AttendanceView,
  attendanceViews,
  type ExclusionView,
  exclusionViews,
  type PartView,
  partViews,
} from './attendance.ts'
import { type BackgroundView, backgroundView } from './background.ts'
import { type ChildRecordView, childRecordView } from './childRecord.ts'
import { type FrameView, frameView } from './frame.ts'
import { type LeftOut, leftOutOf, nothingLeftOut } from './leftOut.ts'
import { type HeadingView, headingViews } from './said.ts'

/**
 * The professionals' record of the whole conference: everything but the chair's private log of challenges. What is
 * restricted or withheld says from whom.
 */
export interface CaseFileView {
  frame: FrameView
  startTime: LocalTime | null
  venue: string
  startedAt: Instant | null
  endedAt: Instant | null
  attendance: AttendanceView[]
  exclusions: ExclusionView[]
  parts: PartView[]
  background: BackgroundView
  headings: HeadingView[]
  dangers: DangerView[]
  scaling: ScalingView[]
  children: ChildRecordView[]
  doneAfter: { title: string; on: LocalDate; note: string }[]
  addenda: { text: string; by: string; at: Instant }[]
  leftOut: LeftOut
}

export function caseFileViewOf(conference: Conference, practice: Practice): CaseFileView {
  const access = caseFileAccess()
  const dangers = dangerViews(conference, practice, access)
  return {
    frame: frameView(conference, practice),
    startTime: conference.startTime,
    venue: conference.venue,
    startedAt: conference.meeting.startedAt,
    endedAt: conference.meeting.endedAt,
    attendance: attendanceViews(conference, practice),
    exclusions: exclusionViews(conference, practice),
    parts: partViews(conference, practice, (id, partId) => wasInPart(conference, id, partId)),
    background: backgroundView(conference, practice),
    headings: headingViews(conference, practice, access, ['voice', 'neutral', 'worry', 'strength']),
    dangers,
    scaling: scalingViews(conference, practice, access, dangers),
    children: rows(conference.children).map((child) =>
      childRecordView(conference, practice, access, dangers, child),
    ),
    doneAfter: Object.entries(conference.doneAfter).map(([limitId, { on, note }]) => ({
      title: practice.profile.timeLimits.find(({ id }) => id === limitId)?.title ?? limitId,
      on,
      note,
    })),
    addenda: rows(conference.addenda).map(({ text, by, at }) => ({ text, by, at })),
    leftOut: leftOutOf({ ...nothingLeftOut(), privateToChair: conference.challenges.order.length }),
  }
}
