import { byWhenText, ownerText } from '../actionText.ts'
import type { Fix, FixContext } from '../fixes.ts'
import type { Place } from '../rule.ts'
import type { SmartFlag } from '../smartRules.ts'

/** The text that a place of the action points into. */
export function textOf({ part }: Place, context: FixContext): string {
  const { what, measure } = context.action
  const texts: Partial<Record<Place['part'], string>> = {
    what,
    measure,
    owner: ownerText(context),
    byWhen: byWhenText(context),
  }
  return texts[part] ?? ''
}

/** The words at the flag's place exchanged for others, in the sentence or the measure. */
export function exchanged({ at }: SmartFlag, context: FixContext, instead: string, label: string): Fix[] {
  if (at === null) return []
  const ids = { childId: context.child.id, actionId: context.action.id }
  const text = textOf(at, context)
  const changed = tidy(`${text.slice(0, at.start)}${instead}${text.slice(at.end)}`)
  if (changed === '') return []
  if (at.part === 'what') return [{ label, operation: 'wordAction', args: { ...ids, what: changed } }]
  if (at.part === 'measure')
    return [{ label, operation: 'agreeActionMeasure', args: { ...ids, measure: changed } }]
  return []
}

/** One space between words, none before a full stop, a capital at the start. */
export function tidy(text: string): string {
  const trimmed = text
    .replaceAll(/ {2,}/g, ' ')
    .replaceAll(/ +(?=[.,;:!?])/g, '')
    .replaceAll(/^[\s,;]+|[\s,;]+$/g, '')
  return `${trimmed.charAt(0).toUpperCase()}${trimmed.slice(1)}`
}
