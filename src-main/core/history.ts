import { applyPatches } from 'immer'
import { Conference } from '../../src-shared/conference/conference.ts'
import type { HistoryLine } from '../../src-shared/contract.ts'
import { Refusal } from '../../src-shared/result.ts'
import type { NumberedEntry } from './logEntry.ts'

/** An entry of the log with the moment at which it was written. */
export interface KeptEntry extends NumberedEntry {
  at: string
}

/** The history in sentences, oldest first, each with the agenda step where the meeting was. */
export function historyLines(entries: KeptEntry[], today: Conference): HistoryLine[] {
  const moves = entries.map(stepMove)
  let stepId = moves.find((move) => move !== null)?.from ?? today.meeting.stepId
  return entries.map(({ seq, at, sentence }, index) => {
    stepId = moves[index]?.to ?? stepId
    return { seq, at, sentence, stepId }
  })
}

/**
 * The document as it was after the entry `seq`: today's, with all later changes taken back, the newest first. Refused as
 * `not-as-it-was` when what comes out is not a whole conference (it was written by another version, in another shape).
 */
export function conferenceAfter(today: Conference, entries: KeptEntry[], seq: number): Conference {
  const later = entries.filter((entry) => entry.seq > seq).toReversed()
  const then = Conference.safeParse(takeBack(today, later))
  if (!then.success) throw notAsItWas()
  return then.data
}

function takeBack(today: Conference, later: KeptEntry[]): unknown {
  try {
    return later.reduce((conference, { inverse }) => applyPatches(conference, inverse), today)
  } catch {
    throw notAsItWas()
  }
}

function notAsItWas(): Refusal {
  return new Refusal(
    'not-as-it-was',
    'The conference cannot be shown as it was then: it was written by another version of Chairside. The history itself is there to read.',
  )
}

function stepMove({ patches, inverse }: KeptEntry): { from: string; to: string } | null {
  const to = stepOf(patches)
  const from = stepOf(inverse)
  return to === null || from === null ? null : { from, to }
}

function stepOf(patches: KeptEntry['patches']): string | null {
  const patch = patches.find(({ path }) => path.length === 2 && path[0] === 'meeting' && path[1] === 'stepId')
  return typeof patch?.value === 'string' ? patch.value : null
}
