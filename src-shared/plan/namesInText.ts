import type { Child } from '../conference/child.ts'
import type { Conference } from '../conference/conference.ts'
import type { Person } from '../conference/people.ts'
import { rows } from '../conference/table.ts'
import { plainWords } from './wording.ts'

const titles = new Set(['mr', 'mrs', 'ms', 'miss', 'mx', 'dr', 'prof', 'rev', 'sir', 'pc', 'dc', 'ds', 'sgt'])
const family = new Set([
  'nan',
  'nana',
  'gran',
  'granny',
  'grandad',
  'grandma',
  'aunt',
  'auntie',
  'aunty',
  'uncle',
])

/** The people whom a text names, by whole name, first name or what they are called, in the order of the text. */
export function peopleNamedIn(text: string, { people }: Pick<Conference, 'people'>): Person[] {
  const words = plainWords(text)
  return rows(people)
    .map((person) => ({ person, index: firstPlace(words, namesSaid(person)) }))
    .filter(({ index }) => index >= 0)
    .sort((one, other) => one.index - other.index)
    .map(({ person }) => person)
}

/** Whether a text names the child; "baby" is the name of a child who is not born yet. */
export function namesChild(text: string, { givenName, knownAs, birth }: Child): boolean {
  const names = [givenName, knownAs, ...(birth.kind === 'unborn' ? ['baby'] : [])]
  return firstPlace(plainWords(text), names) >= 0
}

/** How a person is named in talk: "Daniel Okafor", "Daniel"; "Nan Pat", "Pat"; of "PC Tom Ward" also "Tom". */
function namesSaid({ name, knownAs }: Person): string[] {
  return [name, knownAs, firstName(name), firstName(knownAs)]
}

/** Empty where only a title and a family name are known: "Ms Patel" is nobody's "Patel". */
export function firstName(name: string): string {
  const [first = '', second = '', third] = name.trim().split(/\s+/)
  const begins = first.toLowerCase().replace('.', '')
  if (family.has(begins)) return second
  if (titles.has(begins)) return third === undefined ? '' : second
  return first
}

/** Where the first of the names begins; -1 for none. */
function firstPlace(words: string, names: string[]): number {
  const places = names
    .map((name) => (name.trim() === '' ? -1 : words.indexOf(plainWords(name))))
    .filter((place) => place >= 0)
  return places.length === 0 ? -1 : Math.min(...places)
}
