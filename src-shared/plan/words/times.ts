import { wordList } from '../wording.ts'

/** Times that never come. The quotations of inspectors are about these. */
export const indeterminateTimes = wordList([
  'on-?going',
  'a\\.?s\\.?a\\.?p\\.?',
  'as soon as (?:possible|practicable)',
  'immediate(?:ly)?',
  'straight away',
  '(?:as|when|where|if|whenever|wherever) (?:and when |and where )?(?:it is |they are )?(?:required|needed|necessary|appropriate|able|possible)',
  'continu(?:ous|ously|al|ally|ing)',
  'regular(?:ly)?',
  '(?:throughout|duration of|for the life of|lifetime of) (?:the |this )?plan',
  't\\.?b\\.?[ca]\\.?',
  'to be (?:confirmed|advised|reviewed|arranged|agreed|decided)',
  'in due course',
  'soon',
  'shortly',
  'in the near future',
  '(?:by |at |before |until )(?:the )?(?:next )?(?:core group|review|visit|meeting|conference)',
  'next (?:core group|review|visit|meeting|conference)',
])

/** Meetings that stand alone where a date belongs. */
export const meetingsInsteadOfDates = wordList([
  'core groups?',
  'review(?: conference)?',
  'conference',
  'visits?',
])

/** Times that count from today and mean another day tomorrow. The named parts are read to work the date out. */
export const relativeTimes = new RegExp(
  [
    '(?<![\\p{L}\\p{N}])(?:',
    "(?:within|(?<!(?:times?|once|twice|visits?|nights?|days?|sessions?|hours?) )in)(?: the next)? (?<count>an?|one|two|three|four|five|six|eight|ten|twelve|\\d{1,3}) (?<unit>working day|day|week|fortnight|month)s?(?:['’] time)?",
    '|(?:next|this) (?:week|month|term|fortnight)',
    '|(?:by )?the end of (?:the|this|next) (?:week|month|term|year)',
    '|tomorrow|in a few (?:days|weeks)',
    ')(?![\\p{L}\\p{N}])',
  ].join(''),
  'giu',
)

export const numberWords: Record<string, number> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  eight: 8,
  ten: 10,
  twelve: 12,
}
