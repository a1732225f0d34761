import type { Child } from '../../conference/child.ts'
import { childName } from '../../conference/names.ts'
import { isAbout } from '../../conference/questions.ts'
import { rows } from '../../conference/table.ts'
import { type ActionRule, type PlanContext, type PlanRule, startOf, when, whole } from '../rule.ts'
import { plainWords } from '../wording.ts'

/** What an action is for: the danger that it answers, and the child whose plan it is. */
export const purposeRules: ActionRule[] = [
  {
    id: 'R14',
    severity: 'error',
    prompt: 'Which danger does it answer?',
    test: ({ action, conference, child }) => {
      const serves = action.dangerIds.some((id) => {
        const danger = conference.dangers.byId[id]
        return danger !== undefined && isAbout(danger.childIds, child.id)
      })
      return when(!serves, null)
    },
  },
  {
    id: 'R15',
    severity: 'suggestion',
    prompt: 'Every child’s plan says the same. What does this child need?',
    test: ({ action, ...context }) => when(isTheSameForAll(action.what, context), whole('what', action.what)),
  },
]

export const purposePlanRules: PlanRule[] = [
  {
    id: 'R14',
    severity: 'error',
    prompt: 'No action answers this danger.',
    test: ({ conference, child }) => {
      const served = new Set(rows(child.plan.actions).flatMap(({ dangerIds }) => dangerIds))
      return rows(conference.dangers)
        .filter(({ id, childIds }) => isAbout(childIds, child.id) && !served.has(id))
        .flatMap(({ statement }) =>
          when(true, startOf('actions'), `No action answers this danger: “${beginning(statement)}”`),
        )
    },
  },
  {
    id: 'R15',
    severity: 'suggestion',
    prompt: 'No action is for this child alone.',
    test: (context) => {
      const actions = rows(context.child.plan.actions)
      const isOwn = actions.some(({ what }) => !isTheSameForAll(what, context))
      const prompt = `No action is ${childName(context.child)}’s own. What does ${childName(context.child)} need?`
      return when(!isOwn, startOf('actions'), prompt)
    },
  },
]

/** Whether each other child with actions has one that says the same, whatever the child is called. */
function isTheSameForAll(what: string, { conference, child }: PlanContext): boolean {
  const others = rows(conference.children).filter(
    (other) => other.id !== child.id && other.plan.actions.order.length > 0,
  )
  const text = withoutNames(what, child)
  return (
    others.length > 0 &&
    text !== '' &&
    others.every((other) =>
      rows(other.plan.actions).some((action) => withoutNames(action.what, other) === text),
    )
  )
}

function withoutNames(what: string, { givenName, knownAs }: Child): string {
  const names = [givenName, knownAs].filter((name) => name.trim() !== '')
  return names.reduce((text, name) => text.replaceAll(plainWords(name), ' child '), plainWords(what)).trim()
}

function beginning(text: string): string {
  const words = text.trim().split(/\s+/)
  return words.length > 14 ? `${words.slice(0, 14).join(' ')} …` : words.join(' ')
}
