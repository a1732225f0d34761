import type { Child } from '../../conference/child.ts'
import { participantName } from '../../conference/names.ts'
import { isFamily } from '../../conference/questions.ts'
import { rows } from '../../conference/table.ts'
import type { Id } from '../../conference/values.ts'
import { type PlanContext, type PlanRule, startOf, when } from '../rule.ts'
import { plainWords } from '../wording.ts'

/** Whether the plan as a whole can be carried out, and is about the child. */
export const balanceRules: PlanRule[] = [
  {
    id: 'R20',
    severity: 'suggestion',
    prompt: 'Which are the three that matter most?',
    test: (context) => {
      const { mostActions, mostActionsForOneParent } = context.practice.profile.smart
      const count = context.child.plan.actions.order.length
      const overloaded = [...actionsByOwner(context)].filter(
        ([id, actions]) => isFamilyOrChild(id, context) && actions > mostActionsForOneParent,
      )
      return [
        ...when(
          count > mostActions,
          startOf('actions'),
          `${count} actions are many. Which three matter most?`,
        ),
        ...overloaded.flatMap(([id, actions]) =>
          when(
            true,
            startOf('actions'),
            `${participantName(context.conference, id)} has ${actions} actions. Which three matter most?`,
          ),
        ),
      ]
    },
  },
  {
    id: 'R21',
    severity: 'suggestion',
    prompt: 'What will the child see or feel? No action names the child.',
    test: ({ child }) => {
      const actions = rows(child.plan.actions)
      return when(
        actions.length > 0 && !actions.some(({ what, measure }) => isAboutChild(`${what} ${measure}`, child)),
        startOf('actions'),
      )
    },
  },
  {
    id: 'R22',
    severity: 'suggestion',
    prompt: 'More than half of the plan is on one worker. Who else can take part of it?',
    test: (context) => {
      const half = context.child.plan.actions.order.length / 2
      return [...actionsByOwner(context)]
        .filter(([id, actions]) => !isFamilyOrChild(id, context) && actions > Math.max(half, 1))
        .flatMap(([id]) =>
          when(
            true,
            startOf('actions'),
            `More than half of the plan is on ${participantName(context.conference, id)}. Who else can take part of it?`,
          ),
        )
    },
  },
  {
    id: 'R22',
    severity: 'suggestion',
    prompt: 'Nobody of the family or their network owns an action. What do they want to do?',
    test: (context) => {
      const owners = [...actionsByOwner(context).keys()]
      return when(
        context.child.plan.actions.order.length > 0 && !owners.some((id) => isFamilyOrChild(id, context)),
        startOf('actions'),
      )
    },
  },
]

/** How many actions each person or child owns. */
function actionsByOwner({ child }: PlanContext): Map<Id, number> {
  const counts = new Map<Id, number>()
  for (const { owner } of rows(child.plan.actions)) {
    if (owner?.kind === 'person') counts.set(owner.personId, (counts.get(owner.personId) ?? 0) + 1)
  }
  return counts
}

function isFamilyOrChild(id: Id, { conference, practice }: PlanContext): boolean {
  const person = conference.people.byId[id]
  return person === undefined ? conference.children.byId[id] !== undefined : isFamily(practice, person)
}

/** Whether the text names the child, or says "child", "children" or, of an unborn child, "baby". */
function isAboutChild(text: string, { givenName, knownAs, birth }: Child): boolean {
  const words = ['child', 'children', ...(birth.kind === 'unborn' ? ['baby', 'babies'] : [])]
  const names = [givenName, knownAs].filter((name) => name.trim() !== '')
  return [...words, ...names].some((word) => plainWords(text).includes(plainWords(word)))
}
