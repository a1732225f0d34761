import type { AgreedView } from '../../src-shared/audience/agreed.ts'
import { isBlank, lowerFirst, orNotAgreed, sentence } from './words.ts'

/** "If Craig comes to the home, then: Kerry rings 999. This happens at once. Kerry Reed makes sure of it."; `named` puts a name into a sentence. */
export function contingencyInWords(
  { trigger, owner, what, within }: AgreedView['contingencies'][number],
  named: (name: string) => string,
): { text: string; bold?: boolean }[] {
  const rest = [
    sentence(orNotAgreed(what)),
    isBlank(within) ? '' : `This happens ${limitInWords(within)}.`,
    isBlank(owner) ? '' : `${named(owner)} makes sure of it.`,
  ]
  return [
    ...(isBlank(trigger) ? [] : [{ text: `${conditionInWords(trigger)}, then: `, bold: true }]),
    { text: rest.filter((part) => part !== '').join(' ') },
  ]
}

const conditions = /^(if|when|whenever|as soon as|should|where|in case|every time|each time)\b/i
/** First words that are no names, so that they can stand after "If". */
const small =
  /^(the|a|an|any|anybody|anyone|somebody|someone|nobody|no|there|they|he|she|it|we|either|both|one)\b/i

function conditionInWords(trigger: string): string {
  const text = withoutStop(trigger)
  if (conditions.test(text)) return text
  return `If ${small.test(text) ? lowerFirst(text) : text}`
}

const limits =
  /^(within|by|on|at|before|after|in|during|straight|immediately|the same|the next|that|every|each|until|as soon)\b/i

/** However it was typed: "24 hours", "Within 24 hours.", "at once", "the same day". */
function limitInWords(within: string): string {
  const text = withoutStop(within)
  return limits.test(text) ? lowerFirst(text) : `within ${text}`
}

function withoutStop(text: string): string {
  return text.trim().replace(/[\s.,;:]+$/u, '')
}
