import type { ActionContext, Place, PlanContext, Rule, Severity } from './rule.ts'
import { balanceRules } from './rules/balanceRules.ts'
import { completenessRules } from './rules/completenessRules.ts'
import { contingencyRules } from './rules/contingencyRules.ts'
import { dateRules } from './rules/dateRules.ts'
import { jargonRules } from './rules/jargonRules.ts'
import { measureRules } from './rules/measureRules.ts'
import { ownerRules } from './rules/ownerRules.ts'
import { purposePlanRules, purposeRules } from './rules/purposeRules.ts'
import { wordingRules } from './rules/wordingRules.ts'

export type { ActionContext, Place, PlanContext, Severity } from './rule.ts'

/** A question to the chair about an action or a plan. Never a score, and never shown to the family. */
export interface SmartFlag {
  /** R01 to R24. */
  ruleId: string
  /** `error`: put it right or give a reason. `suggestion`: may be left. */
  severity: Severity
  prompt: string
  /** Where; null for the action as a whole. */
  at: Place | null
  /** Why the chair left it as it is; null while it is open. */
  answer: string | null
}

const actionRules = [
  ...ownerRules,
  ...dateRules,
  ...wordingRules,
  ...jargonRules,
  ...measureRules,
  ...purposeRules,
]
const planRules = [...purposePlanRules, ...contingencyRules, ...balanceRules, ...completenessRules]

/** Asks everything that the rules have to ask about one action, in the order of the rules. */
export function checkAction(context: ActionContext): SmartFlag[] {
  return apply(actionRules, context, context.action.promptsAnswered)
}

/** Asks what the rules have to ask about one child's plan as a whole; its actions are checked one by one. */
export function checkPlan(context: PlanContext): SmartFlag[] {
  return apply(planRules, context, {})
}

function apply<Context>(
  rules: Rule<Context>[],
  context: Context,
  answers: Record<string, string>,
): SmartFlag[] {
  return rules
    .flatMap((rule) =>
      rule.test(context).map(({ at, prompt }) => ({
        ruleId: rule.id,
        severity: rule.severity,
        prompt: prompt ?? rule.prompt,
        at,
        answer: answers[rule.id] ?? null,
      })),
    )
    .sort((one, other) => (one.ruleId < other.ruleId ? -1 : one.ruleId > other.ruleId ? 1 : 0))
}
