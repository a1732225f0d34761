import { childName, namesOf, personName } from '../../conference/names.ts'
import { isAbout } from '../../conference/questions.ts'
import { rows } from '../../conference/table.ts'
import { namesChild, peopleNamedIn } from '../namesInText.ts'
import { type Finding, when } from '../rule.ts'
import { contains, findWords } from '../wording.ts'
import { conditions, disagreements, impacts, kin, labels, ownDenials, pastTimes } from '../words/dangers.ts'
import {
  adultsInDanger,
  childrenOf,
  type DangerContext,
  type DangerRule,
  worriedPart,
  worryItself,
} from './dangerContext.ts'

/**
 * What a danger statement says: who is worried, about what, and what may happen to the child if nothing changes. Sources:
 * North Yorkshire summary of danger statements and safety goals; City of York glossary (a dispute is stated with it).
 */
export const statementRules: DangerRule[] = [
  {
    id: 'D1',
    severity: 'suggestion',
    prompt: 'Who is worried?',
    test: (context) => {
      const who = worriedPart(context)
      return when(
        who === null || (peopleNamedIn(who, context.conference).length === 0 && !contains(kin, who)),
        null,
      )
    },
  },
  {
    id: 'D2',
    severity: 'suggestion',
    prompt: 'What has happened, when, and who did it?',
    test: (context) => {
      const what = worryItself(context)
      const hasAdult = adultsInDanger(context).length > 0 || contains(kin, what)
      const hasTime = contains(pastTimes, what)
      if (!hasAdult && !hasTime) return when(true, null)
      return [
        ...when(!hasAdult, null, 'Who did it? Name the adult.'),
        ...when(!hasTime, null, 'When did it happen? Put the day or the month.'),
      ]
    },
  },
  {
    id: 'D3',
    severity: 'suggestion',
    prompt: 'What may happen to the child, soon and later?',
    test: (context) => {
      const children = childrenOf(context)
      const what = worryItself(context)
      const hasChild = children.some((child) => namesChild(what, child))
      if (!hasChild && children.length > 0) return when(true, null, whichChild(context))
      const names = namesOf(children.map(childName))
      const prompt = names === '' ? null : `What may happen to ${names}, soon and later?`
      return when(!contains(impacts, what), null, prompt)
    },
  },
  {
    id: 'D4',
    severity: 'suggestion',
    prompt: 'If nothing changes …? Say what may happen with “if”.',
    test: ({ danger }) => when(!contains(conditions, danger.statement), null),
  },
  {
    id: 'D5',
    severity: 'suggestion',
    prompt: 'What has been seen or heard? Say that in place of the label.',
    test: ({ danger }) =>
      findWords(
        labels,
        'what',
        danger.statement,
        (found) => `“${found}” is a label. What has been seen or heard?`,
      ),
  },
  {
    id: 'D7',
    severity: 'error',
    prompt: 'What will we see instead? It needs its safety goal.',
    test: ({ danger }) => when(danger.goal.statement.trim() === '', null),
  },
  {
    id: 'D8',
    severity: 'suggestion',
    prompt: 'Who sees it differently? Put their own words with it.',
    test: (context) => disputesNotStated(context),
  },
]

function whichChild(context: DangerContext): string {
  const names = childrenOf(context).map(childName)
  return names.length === 1
    ? `What may happen to ${names[0]}, by name?`
    : `Which child? Name ${names.slice(0, -1).join(', ')} or ${names.at(-1)}.`
}

/**
 * The text says that somebody disagrees and nobody's words are with it; or somebody of whom it tells has denied something
 * about these children under another heading, and their words are not with it.
 */
function disputesNotStated(context: DangerContext): Finding[] {
  const { conference, danger } = context
  const saysSo = contains(disagreements, danger.statement) && Object.keys(danger.disputes).length === 0
  if (saysSo) return when(true, null)
  return adultsInDanger(context)
    .filter(({ id }) => danger.disputes[id] === undefined && hasDenied(id, context))
    .flatMap((person) =>
      when(
        true,
        null,
        `Does ${personName(person)} see it differently? ${personName(person)} spoke against it before. Put their own words with it.`,
      ),
    )

  function hasDenied(personId: string, { danger: { childIds } }: DangerContext): boolean {
    return rows(conference.entries).some(
      ({ source, text, childIds: about }) =>
        source?.kind === 'person' &&
        source.personId === personId &&
        (childIds.length === 0 || about.length === 0 || childIds.some((id) => isAbout(about, id))) &&
        contains(ownDenials, text),
    )
  }
}
