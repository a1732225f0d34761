import type { Conference } from '../../conference/conference.ts'
import type { Practice } from '../../practice/practice.ts'
import type { Rule, Severity } from '../rule.ts'
import { when } from '../rule.ts'
import type { DangerContext } from './dangerContext.ts'
import { goalRules } from './goalRules.ts'
import { statementRules } from './statementRules.ts'

export type { DangerContext } from './dangerContext.ts'

/** A question to the chair about a danger statement or its safety goal. Never a score, and never printed. */
export interface DangerFlag {
  /** D1 to D8, G1 to G4. */
  ruleId: string
  severity: Severity
  prompt: string
}

interface AllDangers {
  conference: Conference
  practice: Practice
}

/** Case systems hold four danger statements of a conference. */
const mostThatCanBeHeld = 4

const numberRules: Rule<AllDangers>[] = [
  {
    id: 'D6',
    severity: 'suggestion',
    prompt: 'There are many danger statements. Which of them say the same thing?',
    test: ({ conference, practice }) => {
      const count = conference.dangers.order.length
      const most = practice.profile.smart.mostDangerStatements
      return when(
        count > most && count <= Math.max(most, mostThatCanBeHeld),
        null,
        `There are ${count} danger statements. More than ${most} are hard to keep in mind: which of them say the same thing?`,
      )
    },
  },
  {
    id: 'D6',
    severity: 'error',
    prompt: 'There are more danger statements than a record can hold.',
    test: ({ conference, practice }) => {
      const count = conference.dangers.order.length
      const most = Math.max(practice.profile.smart.mostDangerStatements, mostThatCanBeHeld)
      return when(
        count > most,
        null,
        `There are ${count} danger statements, and many records hold no more than ${most}. Which of them say the same thing?`,
      )
    },
  },
]

/** What to ask while nothing is written yet: the four questions that a danger statement answers. */
export const openQuestions: string[] = statementRules.slice(0, 4).map(({ prompt }) => prompt)

/** What the rules ask about the danger statement itself, and about whether it has a goal. Each question once. */
export function checkDangerStatement(context: DangerContext): DangerFlag[] {
  return apply(statementRules, context)
}

/** What the rules ask about the safety goal; of an empty one, everything that a goal says. */
export function checkSafetyGoal(context: DangerContext): DangerFlag[] {
  return apply(goalRules, context)
}

/** What the rules ask about all danger statements together. */
export function checkDangers(conference: Conference, practice: Practice): DangerFlag[] {
  return apply(numberRules, { conference, practice })
}

function apply<Context>(rules: Rule<Context>[], context: Context): DangerFlag[] {
  const flags = rules.flatMap(({ id, severity, prompt, test }) =>
    test(context).map((finding) => ({ ruleId: id, severity, prompt: finding.prompt ?? prompt })),
  )
  return [...new Map(flags.map((flag) => [flag.prompt, flag])).values()]
}
