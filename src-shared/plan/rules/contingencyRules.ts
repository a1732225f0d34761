import type { Contingency } from '../../conference/plan.ts'
import { rows } from '../../conference/table.ts'
import { type PlanRule, startOf, when } from '../rule.ts'
import { contains, wordList } from '../wording.ts'

const legalAdvice = wordList([
  '(?:seek|seeks|sought|take|takes|get|gets|obtain|obtains|consider|considers|request|requests)(?: further)? legal (?:advice|action|proceedings)',
])

/** What happens if the plan does not work: a trigger, a person, an act and a time. */
export const contingencyRules: PlanRule[] = [
  {
    id: 'R19',
    severity: 'error',
    prompt:
      'What happens if it does not work? Say what will be seen, who then does what, and within what time.',
    test: ({ child }) => when(child.plan.contingencies.order.length === 0, startOf('contingencies')),
  },
  {
    id: 'R19',
    severity: 'error',
    prompt: 'Legal advice alone keeps nobody safe. Who does what for the child, and within what time?',
    test: ({ child }) =>
      rows(child.plan.contingencies).flatMap(({ what }) =>
        when(contains(legalAdvice, what), startOf('contingencies')),
      ),
  },
  {
    id: 'R19',
    severity: 'error',
    prompt: 'A part is missing of what happens if the plan does not work.',
    test: ({ child }) =>
      rows(child.plan.contingencies).flatMap((contingency) => {
        const missing = missingParts(contingency)
        return when(missing.length > 0, startOf('contingencies'), `If it does not work: ${missing.join(' ')}`)
      }),
  },
]

function missingParts({ trigger, owner, what, within }: Contingency): string[] {
  const ask = (condition: boolean, question: string) => (condition ? [question] : [])
  return [
    ...ask(trigger.trim() === '', 'What will be seen?'),
    ...ask(owner === null || (owner.kind === 'words' && owner.words.trim() === ''), 'Who then acts?'),
    ...ask(what.trim() === '', 'What do they do?'),
    ...ask(within.trim() === '', 'Within what time?'),
  ]
}
