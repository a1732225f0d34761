import { rows } from '../../conference/table.ts'
import { type ActionContext, type ActionRule, type Finding, type Place, when } from '../rule.ts'
import { placesOf, wordList } from '../wording.ts'
import { acronyms, familiarShortForms, jargonPhrases } from '../words/jargon.ts'

const knownWords = [
  ...jargonPhrases.map(({ words, plain, fits }) => ({ list: wordList([words]), plain, fits })),
  ...acronyms.map(({ words, plain, fits }) => ({ list: new RegExp(wordList([words]), 'gu'), plain, fits })),
]
const shortForm = /(?<![\p{L}\p{N}])\p{Lu}{2,6}s?(?![\p{L}\p{N}])/gu

/** Words that the family would have to ask about. */
export const jargonRules: ActionRule[] = [
  {
    id: 'R16',
    severity: 'suggestion',
    prompt: 'Say it in plain words.',
    test: (context) => [
      ...findJargon('what', context.action.what, context),
      ...findJargon('measure', context.action.measure, context),
    ],
  },
]

/** The plain words that can stand in the place of these as they are; null where it has to be put differently. */
export function plainWordsFor(found: string): string | null {
  const known = knownWords.find(({ list, fits }) => fits && found.replace(list, '') === '')
  return known?.plain ?? null
}

function findJargon(part: Place['part'], text: string, context: ActionContext): Finding[] {
  const known = knownWords.flatMap(({ list, plain }) =>
    placesOf(list, part, text).flatMap((at) => when(true, at, `In plain words: ${plain}.`)),
  )
  const isKnown = (place: Place) => known.some(({ at }) => at?.start === place.start)
  const unknown = placesOf(shortForm, part, text)
    .filter((place) => !isKnown(place) && !isFamiliar(text.slice(place.start, place.end), text, context))
    .flatMap((at) => when(true, at, `Will everybody know what ${text.slice(at.start, at.end)} means?`))
  return [...known, ...unknown].sort((one, other) => (one.at?.start ?? 0) - (other.at?.start ?? 0))
}

/** Known to everybody, part of somebody's name, or in a text that is all in capitals. */
function isFamiliar(word: string, text: string, { conference }: ActionContext): boolean {
  if (familiarShortForms.has(word.toUpperCase()) || text === text.toUpperCase()) return true
  const names = [
    ...rows(conference.people).flatMap(({ name, knownAs, organisation }) => [name, knownAs, organisation]),
    ...rows(conference.children).flatMap(({ givenName, familyName, knownAs, school }) => [
      givenName,
      familyName,
      knownAs,
      school,
    ]),
  ]
  return names.some((name) => name.split(/\s+/).includes(word))
}
