import type { Conference } from '../../src-shared/conference/conference.ts'

/**
 * Whether papers of the two would say the same. A change makes new objects only where something has changed, so looking
 * at the parts is enough. Where the chair stands in the agenda and how the time went, and which papers went out, is on
 * no paper.
 */
export function saysTheSame(one: Conference, other: Conference): boolean {
  if (one === other) return true
  const { issuedDocuments: _papers, meeting, ...rest } = one
  const {
    stepId: _id,
    visitedStepIds: _visited,
    stepSince: _since,
    secondsOn: _on,
    heard: _h,
    ...held
  } = meeting
  return isPartOf(rest, other) && isPartOf(held, other.meeting)
}

function isPartOf<T extends object>(part: Partial<T>, whole: T): boolean {
  return (Object.keys(part) as (keyof T)[]).every((key) => part[key] === whole[key])
}
