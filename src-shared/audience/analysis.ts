import type { Conference } from '../conference/conference.ts'
import type { DangerStatement, ScalingQuestion } from '../conference/discussion.ts'
import { rows } from '../conference/table.ts'
import type { Id } from '../conference/values.ts'
import type { Practice } from '../practice/practice.ts'
import { type Access, aboutWhom } from './access.ts'
import { partTitle } from './said.ts'
import { nameOnPaper, type Who, whoIs } from './who.ts'

export interface DangerView {
  id: Id
  /** Counted from 1 for this reader, so that an action can say which one it answers. */
  number: number
  statement: string
  /** Those who see it differently, in their words. */
  disputes: { name: string; words: string }[]
  goal: { statement: string; seenFor: string }
  /** Children it is about; empty: all of them, or the child of the plan. */
  about: string[]
  part: string
}

/** Danger statements with their safety goals, as far as the reader may have them. */
export function dangerViews(conference: Conference, practice: Practice, access: Access): DangerView[] {
  return rows(conference.dangers)
    .filter((danger) => access.allows(danger))
    .map((danger, index) => dangerView(conference, practice, access, danger, index + 1))
}

function dangerView(
  conference: Conference,
  practice: Practice,
  access: Access,
  danger: DangerStatement,
  number: number,
): DangerView {
  const wholeRecord = access.childIds === null
  return {
    id: danger.id,
    number,
    statement: danger.statement,
    disputes: Object.entries(danger.disputes)
      .filter(([id]) => wholeRecord || !isOtherChild(conference, id, access))
      .map(([id, words]) => ({ name: nameOnPaper(conference, practice, id), words })),
    goal: { statement: danger.goal.statement, seenFor: danger.goal.seenFor },
    about: aboutWhom(access, danger).map((id) => nameOnPaper(conference, practice, id)),
    part: wholeRecord ? partTitle(conference, danger.partId) : '',
  }
}

export interface ScaleView {
  who: Who
  /** Null: was asked and gave no number. */
  score: number | null
  reason: string
  outsideMeeting: boolean
}

export interface ScalingView {
  question: string
  zero: string
  ten: string
  /** Number of the danger statement that it measures; null for the overall question, or one the reader may not have. */
  dangerNumber: number | null
  scales: ScaleView[]
  /** Nobody has the answers before they are revealed; the whole record says that the question was asked. */
  isSealed: boolean
  about: string[]
  part: string
}

/**
 * Scaling questions with what each person answered, in the order of the people. Nothing is ever averaged. A question that
 * measures a danger statement tells of it, so it goes where the danger statement goes.
 */
export function scalingViews(
  conference: Conference,
  practice: Practice,
  access: Access,
  dangers: DangerView[],
): ScalingView[] {
  return rows(conference.scalingQuestions)
    .filter((question) => {
      const danger = question.dangerId === null ? undefined : conference.dangers.byId[question.dangerId]
      return (
        access.allows(question) && (danger === undefined || access.allows(danger)) && isOpen(question, access)
      )
    })
    .map((question) => scalingView(conference, practice, access, question, dangers))
}

function scalingView(
  conference: Conference,
  practice: Practice,
  access: Access,
  question: ScalingQuestion,
  dangers: DangerView[],
): ScalingView {
  const wholeRecord = access.childIds === null
  const inOrder = [...conference.people.order, ...conference.children.order]
  return {
    question: question.question,
    zero: question.zero,
    ten: question.ten,
    dangerNumber: dangers.find(({ id }) => id === question.dangerId)?.number ?? null,
    scales: (question.revealedAt === null ? [] : inOrder).flatMap((id) => {
      const scale = question.scales[id]
      const who = whoIs(conference, practice, id)
      if (scale === undefined || who === null) return []
      if (!wholeRecord && isOtherChild(conference, id, access)) return []
      const { score, reason, outsideMeeting } = scale
      return [{ who, score, reason, outsideMeeting }]
    }),
    isSealed: question.revealedAt === null,
    about: aboutWhom(access, question).map((id) => nameOnPaper(conference, practice, id)),
    part: wholeRecord ? partTitle(conference, question.partId) : '',
  }
}

/** Numbers that were not revealed to the room are not told on paper either. */
function isOpen({ revealedAt, scales }: ScalingQuestion, access: Access): boolean {
  if (revealedAt !== null) return true
  if (Object.keys(scales).length > 0) access.counts.sealed += 1
  return access.childIds === null
}

/** A sibling's number or words are the sibling's own. */
function isOtherChild(conference: Conference, id: Id, access: Access): boolean {
  if (conference.children.byId[id] === undefined || access.childIds?.includes(id)) return false
  access.counts.otherChild += 1
  return true
}
