import { participantName } from '../conference/names.ts'
import type { Person } from '../conference/people.ts'
import type { ActionContext } from './rule.ts'

/** The owner as the screen shows them; empty when nobody is named. */
export function ownerText({ action, conference }: ActionContext): string {
  if (action.owner === null) return ''
  return action.owner.kind === 'words'
    ? action.owner.words
    : participantName(conference, action.owner.personId)
}

/** The person who owns the action; null for nobody, for words and for a child. */
export function ownerPerson({ action, conference }: ActionContext): Person | null {
  return action.owner?.kind === 'person' ? (conference.people.byId[action.owner.personId] ?? null) : null
}

/** By when, as far as it is words: the words themselves, or the frequency of a repetition. */
export function byWhenText({ action }: Pick<ActionContext, 'action'>): string {
  if (action.byWhen === null || action.byWhen.kind === 'date') return ''
  return action.byWhen.kind === 'words' ? action.byWhen.words : action.byWhen.frequency
}
