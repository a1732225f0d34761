import { ownerText } from '../actionText.ts'
import type { Fix, FixContext } from '../fixes.ts'
import { plainWordsFor } from '../rules/jargonRules.ts'
import type { SmartFlag } from '../smartRules.ts'
import { exchanged, textOf, tidy } from './exchanged.ts'

/** The plain word for jargon, and two actions where one sentence holds two. */
export function wordFixes(flag: SmartFlag, context: FixContext): Fix[] {
  if (flag.ruleId === 'R16') return plainly(flag, context)
  return flag.ruleId === 'R12' && flag.at?.part === 'what' ? split(flag, context) : []
}

function plainly(flag: SmartFlag, context: FixContext): Fix[] {
  const { at } = flag
  if (at === null) return []
  const text = textOf(at, context)
  const plain = plainWordsFor(text.slice(at.start, at.end))
  if (plain === null) return []
  // "the CAMHS" and "an IDVA" have their article already: the plain words bring or need another.
  const before = /\b(?:the|an?) $/i.exec(text.slice(0, at.start))?.[0] ?? ''
  const words = before === '' ? plain : withArticle(before.trim(), plain)
  const place = { ...at, start: at.start - before.length }
  return exchanged({ ...flag, at: place }, context, words, `“${words}”`)
}

function withArticle(article: string, plain: string): string {
  if (plain.startsWith('the ')) return plain
  if (article.toLowerCase() === 'the') return `${article} ${plain}`
  return `${/^[aeiou]/.test(plain) ? 'an' : 'a'} ${plain}`
}

/** Where the sentence is cut, or a long one after its first sentence; the second part begins with the person again. */
function split({ at }: SmartFlag, context: FixContext): Fix[] {
  const { action, child } = context
  const { what } = action
  if (at === null) return []
  const joint = what.slice(at.start, at.end)
  const isLong = at.end === what.length
  const sentenceEnds = isLong ? what.search(/[.!?]\s+\p{Lu}/u) + 1 : at.start
  if (sentenceEnds <= 0 || /^(?:as well as|in addition)$/i.test(joint)) return []
  const first = tidy(what.slice(0, sentenceEnds))
  const rest = tidy(what.slice(isLong ? sentenceEnds : at.end))
  const verb = / (will|to)$/i.exec(joint)?.[1] ?? ''
  const second =
    isLong || joint === ';' ? rest : tidy(`${subjectOf(first, context)} ${verb} ${lowered(rest)}`)
  if (first === '' || rest === '') return []
  return [
    {
      label: `Split: “${shortened(first)}” and “${shortened(second)}”`,
      operation: 'splitAction',
      args: { childId: child.id, actionId: action.id, first, second },
    },
  ]
}

/** "Kerry" of "Kerry to ring Pat"; otherwise the owner, as far as there is one. */
function subjectOf(first: string, context: FixContext): string {
  return /^(.{1,40}?) (?:to|will) /i.exec(first)?.[1] ?? ownerText(context)
}

function lowered(text: string): string {
  return `${text.charAt(0).toLowerCase()}${text.slice(1)}`
}

function shortened(text: string): string {
  return text.length > 44 ? `${text.slice(0, 40).trimEnd()} …` : text
}
