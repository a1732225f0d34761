import type { LocalDate } from '../../conference/values.ts'
import { shortDate } from '../../practice/formatDate.ts'
import { latestDay } from '../planDates.ts'
import { type Finding, type PlanContext, type PlanPart, type PlanRule, startOf, when } from '../rule.ts'

/**
 * What a plan must not be without. Sources: Working Together to Safeguard Children, tasks of the conference, and the
 * procedures on the outline plan.
 */
export const completenessRules: PlanRule[] = [
  {
    id: 'R23',
    severity: 'error',
    prompt: 'Something that every plan has is missing.',
    test: (context) => {
      const { plan, decision, participation } = context.child
      return [
        ...missing(plan.leadPractitionerId === null, `Name the ${leadTitle(context)}.`, 'peopleAndDates'),
        ...missing(plan.coreGroupIds.length === 0, 'Name the core group.', 'peopleAndDates'),
        ...dated('firstCoreGroup', 'first core group', plan.firstCoreGroup.date, context),
        ...dated('nextReview', 'review conference', plan.reviewDate, context),
        ...missing(plan.visits.frequencyId === null, 'Say how often the child is seen.', 'visits'),
        ...missing((decision?.categoryIds.length ?? 0) === 0, 'Choose the category.', 'decision'),
        ...missing(participation.code === null, 'Say how the child took part.', 'participation'),
        ...missing(plan.copies.order.length === 0, 'Say who gets a copy.', 'copies'),
      ]
    },
  },
]

function missing(condition: boolean, prompt: string, part: PlanPart): Finding[] {
  return when(condition, startOf(part), prompt)
}

/** Asks for the day of a meeting that is not set, or is later than the time limit without a reason given. */
function dated(event: string, meeting: string, date: LocalDate | null, context: PlanContext): Finding[] {
  if (date === null) return missing(true, `Set the day of the ${meeting}.`, 'peopleAndDates')
  const latest = latestDay(event, context)
  const limits = context.practice.profile.timeLimits.filter((limit) => limit.event === event)
  const hasReason = limits.some(
    ({ id }) => (context.child.plan.dateOverrides[id]?.reason.trim() ?? '') !== '',
  )
  return latest === null || hasReason
    ? []
    : missing(
        date > latest,
        `The ${meeting} is due by ${shortDate(latest)}. Put an earlier day, or say why it is later.`,
        'peopleAndDates',
      )
}

function leadTitle({ practice }: PlanContext): string {
  const title = practice.profile.leadPractitionerTitle
  return `${title.charAt(0).toLowerCase()}${title.slice(1)}`
}
