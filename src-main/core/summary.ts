import type { Conference } from '../../src-shared/conference/conference.ts'
import { childrensNames } from '../../src-shared/conference/names.ts'
import type { ConferenceSummary } from '../../src-shared/contract.ts'

/** What the home screen shows of a conference, stored beside it so that the list needs no whole documents. */
export type StoredSummary = Omit<ConferenceSummary, 'id' | 'savedAt'>

export function summaryOf(conference: Conference): StoredSummary {
  return {
    childrensNames: childrensNames(conference),
    kindId: conference.kindId,
    date: conference.date,
    startTime: conference.startTime,
    stepId: conference.meeting.stepId,
    isPractice: conference.isPractice,
  }
}
