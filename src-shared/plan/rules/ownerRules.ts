import { roleOf } from '../../conference/questions.ts'
import { ownerPerson, ownerText } from '../actionText.ts'
import { type ActionContext, type ActionRule, startOf, when, whole } from '../rule.ts'
import { groupFillers, groupWords, workerTitles } from '../words/groups.ts'

/** Who makes sure that it happens. */
export const ownerRules: ActionRule[] = [
  {
    id: 'R01',
    severity: 'error',
    prompt: 'Who will do it?',
    test: (context) => when(ownerText(context).trim() === '', startOf('owner')),
  },
  {
    id: 'R02',
    severity: 'error',
    prompt: 'Name one person who makes sure that it happens.',
    test: (context) => when(isGroup(ownerWords(context)), whole('owner', ownerText(context))),
  },
  {
    id: 'R03',
    severity: 'suggestion',
    prompt: 'What is their name?',
    test: (context) => {
      const title = titleWithoutName(context)
      return title === null ? [] : when(true, whole('owner', ownerText(context)), `Which ${title}?`)
    },
  },
  {
    id: 'R12',
    severity: 'suggestion',
    prompt: 'Two people own this. Split it, or name the one who makes sure that it happens.',
    test: (context) => {
      const words = ownerWords(context)
      return when(/ and |[/&+,]/.test(words) && !isGroup(words), whole('owner', words))
    },
  },
  {
    id: 'R24',
    severity: 'suggestion',
    prompt: 'Who will ask them, and by when?',
    test: (context) => {
      const person = ownerPerson(context)
      if (person === null || person.attendance.status === 'present') return []
      const { agreedByOwner } = context.action
      const hasAgreed = agreedByOwner === 'inTheRoom' || agreedByOwner === 'afterwards'
      const name = ownerText(context)
      const prompt = `${name} is not here and has not agreed. Who will ask ${name}, and by when?`
      return when(!hasAgreed, whole('owner', name), prompt)
    },
  },
]

/** The owner as far as it is words and nobody in particular. */
function ownerWords({ action }: ActionContext): string {
  return action.owner?.kind === 'words' ? action.owner.words : ''
}

/** Whether the words name many people and nobody: "all professionals", "the core group". */
function isGroup(words: string): boolean {
  const each = words
    .toLowerCase()
    .replaceAll("'", '’')
    .split(/[\s,/&+]+/)
    .filter((word) => word !== '')
  return (
    each.some((word) => groupWords.has(word)) &&
    each.every((word) => groupWords.has(word) || groupFillers.has(word))
  )
}

/** "social worker", where the owner is a role without a name; otherwise null. */
export function titleWithoutName(context: ActionContext): string | null {
  const { profile } = context.practice
  const person = ownerPerson(context)
  if (person !== null && person.name.trim() === '' && person.knownAs.trim() === '') {
    return roleOf(context.practice, person)?.title.toLowerCase() ?? 'person'
  }
  const words = ownerWords(context)
    .trim()
    .toLowerCase()
    .replace(/^(?:the|an?|his|her|their|our|new|allocated|lead) /, '')
  const roleTitles = profile.roles
    .filter(({ group }) => group !== 'family')
    .map(({ title }) => title.toLowerCase())
  return [...roleTitles, ...workerTitles].includes(words) ? words : null
}
