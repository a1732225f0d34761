import type { Child } from '../../conference/child.ts'
import type { Conference } from '../../conference/conference.ts'
import type { DangerStatement } from '../../conference/discussion.ts'
import type { Person } from '../../conference/people.ts'
import { isAbout, isFamily } from '../../conference/questions.ts'
import { rows } from '../../conference/table.ts'
import type { Practice } from '../../practice/practice.ts'
import { peopleNamedIn } from '../namesInText.ts'
import type { Rule } from '../rule.ts'
import { worries } from '../words/dangers.ts'

/** A danger statement with its safety goal is looked at within its conference. */
export interface DangerContext {
  conference: Conference
  danger: DangerStatement
  practice: Practice
}

export type DangerRule = Rule<DangerContext>

/** The children whom the danger is about. */
export function childrenOf({ conference, danger }: DangerContext): Child[] {
  return rows(conference.children).filter(({ id }) => isAbout(danger.childIds, id))
}

/** The statement up to its first word of worry, which says who is worried; null where nobody is said to be. */
export function worriedPart({ danger }: DangerContext): string | null {
  const place = danger.statement.search(worries)
  return place < 0 ? null : danger.statement.slice(0, place)
}

/** What the worry is about: the statement after who is worried. */
export function worryItself({ danger }: DangerContext): string {
  const [first] = danger.statement.matchAll(worries)
  return first === undefined ? danger.statement : danger.statement.slice(first.index + first[0].length)
}

/** The adults of the family of whom the statement tells something: not those who are only named as worried. */
export function adultsInDanger(context: DangerContext): Person[] {
  return peopleNamedIn(worryItself(context), context.conference).filter((person) =>
    isFamily(context.practice, person),
  )
}
