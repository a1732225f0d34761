import { childName } from '../../conference/names.ts'
import { isFamily } from '../../conference/questions.ts'
import { rows } from '../../conference/table.ts'
import { namesChild, peopleNamedIn } from '../namesInText.ts'
import { when } from '../rule.ts'
import { saysOnlyWhatNot } from '../rules/wordingRules.ts'
import { contains } from '../wording.ts'
import { durations, kin } from '../words/dangers.ts'
import { adultsInDanger, childrenOf, type DangerRule } from './dangerContext.ts'

/**
 * What a safety goal says: who will do what, who of the network helps, for how long it must be seen, and what the child
 * notices. Source: North Yorkshire summary of danger statements and safety goals.
 */
export const goalRules: DangerRule[] = [
  {
    id: 'G1',
    severity: 'suggestion',
    prompt: 'Who will do what, instead?',
    test: ({ conference, danger: { goal } }) => {
      const children = rows(conference.children)
      const namesSomebody =
        peopleNamedIn(goal.statement, conference).length > 0 ||
        children.some((child) => namesChild(goal.statement, child)) ||
        contains(kin, goal.statement)
      return when(!namesSomebody || saysOnlyWhatNot(goal.statement), null)
    },
  },
  {
    id: 'G2',
    severity: 'suggestion',
    prompt: 'Who in the family and network helps?',
    test: (context) => {
      const { conference, danger, practice } = context
      const inDanger = new Set(adultsInDanger(context).map(({ id }) => id))
      const helps = peopleNamedIn(danger.goal.statement, conference).some(
        (person) => isFamily(practice, person) && !inDanger.has(person.id),
      )
      return when(!helps && !contains(kin, danger.goal.statement), null)
    },
  },
  {
    id: 'G3',
    severity: 'suggestion',
    prompt: 'For how long must it be seen? Say how many weeks or months.',
    test: ({ danger: { goal } }) => when(!contains(durations, `${goal.statement}. ${goal.seenFor}`), null),
  },
  {
    id: 'G4',
    severity: 'suggestion',
    prompt: 'What will the child notice?',
    test: (context) => {
      const children = childrenOf(context)
      const [only] = children
      const isThere = children.some((child) => namesChild(context.danger.goal.statement, child))
      const prompt =
        children.length === 1 && only !== undefined ? `What will ${childName(only)} notice?` : null
      return when(!isThere, null, prompt)
    },
  },
]
