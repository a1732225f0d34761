import type { ActionContext, Finding, Place } from './rule.ts'

/** Words and phrases to look for, each the source of a regular expression; compiled once. */
export type WordList = RegExp

/** A list of words or phrases that matches whole words only, in any case, the longest phrase first. */
export function wordList(phrases: string[]): WordList {
  const longestFirst = [...phrases].sort((one, other) => other.length - one.length)
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${longestFirst.join('|')})(?![\\p{L}\\p{N}])`, 'giu')
}

/** Every place of the part at which a word of the list is. */
export function placesOf(list: WordList, part: Place['part'], text: string): Place[] {
  return [...text.matchAll(list)].map((match) => ({
    part,
    start: match.index,
    end: match.index + match[0].length,
  }))
}

export function contains(list: WordList, text: string): boolean {
  return text.search(list) >= 0
}

/** A finding at each of the words, with the rule's own prompt or one made from the word that was found. */
export function findWords(
  list: WordList,
  part: Place['part'],
  text: string,
  prompt: (found: string) => string | null = () => null,
): Finding[] {
  return placesOf(list, part, text).map((at) => ({ at, prompt: prompt(text.slice(at.start, at.end)) }))
}

/** The words of a text in small letters, with a space on each side of every word: for comparing and finding whole words. */
export function plainWords(text: string): string {
  return ` ${
    text
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu)
      ?.join(' ') ?? ''
  } `
}

const number = 'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty'
const monthName =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)'
const dates = wordList([
  `\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${monthName}(?: \\d{4})?`,
  '\\d{1,2}[/.]\\d{1,2}(?:[/.]\\d{2,4})?',
  '\\d{4}-\\d{2}-\\d{2}',
])
const days = wordList([
  '(?:mon|tues|wednes|thurs|fri|satur|sun)days?',
  'daily|nightly|weekly|fortnightly|monthly',
  `(?:every|each) (?:(?:second|third|other|school|working|${number}|\\d+) )?(?:day|night|morning|afternoon|evening|weekday|weekend|week|fortnight|month)s?`,
  `(?:once|twice|\\d+|${number})(?: \\p{L}+)? (?:a|per|every|each) (?:day|night|week|fortnight|month)`,
])
const counts = wordList([`\\d+|${number}|one|once|twice`])

/** Whether the text names a day: a date, a weekday, or how often (weekly, every second Thursday). */
export function namesDay(text: string): boolean {
  return contains(dates, text) || contains(days, text)
}

/** Whether the text counts something; the figures of a date do not count. */
export function hasCount(text: string): boolean {
  return contains(counts, text.replaceAll(dates, ' '))
}

/** The sentence of the text in which the character is. */
export function sentenceAt(text: string, index: number): string {
  const before = text.slice(0, index).search(/[.;!?\n][^.;!?\n]*$/)
  const after = text.slice(index).search(/[.;!?\n]/)
  return text.slice(before + 1, after < 0 ? text.length : index + after)
}

/**
 * Whether the sentence says how many and when ("support Tyler for 20 minutes every Tuesday"): a vague word in it is then
 * harmless. In a repeated action the frequency says when.
 */
export function isExact(sentence: string, { action }: Pick<ActionContext, 'action'>): boolean {
  return hasCount(sentence) && (namesDay(sentence) || action.byWhen?.kind === 'repeat')
}
