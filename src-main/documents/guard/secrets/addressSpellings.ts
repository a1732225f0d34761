import type { Address } from '../../../../src-shared/conference/people.ts'
import { type Spelling, shortestSpelling } from '../search.ts'
import { squeezed } from '../squeeze.ts'

/** Words of an address that people write in more than one way. */
const sameWords = [
  ['street', 'st', 'str'],
  ['road', 'rd'],
  ['avenue', 'ave', 'av'],
  ['close', 'cl'],
  ['lane', 'ln'],
  ['drive', 'dr'],
  ['court', 'ct'],
  ['place', 'pl'],
  ['terrace', 'terr', 'ter'],
  ['crescent', 'cres'],
  ['gardens', 'gdns'],
  ['square', 'sq'],
  ['grove', 'gr'],
  ['saint', 'st'],
  ['north', 'n'],
  ['south', 's'],
  ['east', 'e'],
  ['west', 'w'],
  ['and', ''],
]

/** A part of a house, "Flat 2": says nothing without the street. */
const partOfHouse = /^(flat|apartment|apt|unit|room|floor|number|no)\b\.?\s*\w{1,4}$/i
/** A house number, and the street after it. */
const houseInStreet = /(\d+\s*[a-z]?(?:\s*[-–/]\s*\d+\s*[a-z]?)?)\s+([^\d\s][^\d]{3,})$/i
/** What a school is, after its name. */
const kindOfSchool =
  /\b(church|primary|secondary|junior|infants?|first|high|grammar|special|nursery|pre-?school|school|college|academy|children.?s centre)\b/gi
const shortestStreet = 8

export interface AddressSpellings {
  /** Nobody writes these by chance. */
  certain: Spelling[]
  /** The street alone, the name of a school alone: may stand in another name that everybody knows. */
  alone: Spelling[]
}

/**
 * The ways to write an address: the house and the street in either order and with the usual abbreviations, the
 * postcode, a house or school by its name, initials of those who live there (`names`) with the street. The name of a town
 * is none of them.
 */
export function addressSpellings({ lines, postcode }: Address, names: readonly string[]): AddressSpellings {
  const parts = lines
    .split(/[\n,;]/)
    .map((part) => part.trim())
    .filter((part) => part !== '' && !partOfHouse.test(part))
  const houses = parts.flatMap((part) => {
    const [, number, street] = houseInStreet.exec(part) ?? []
    return number === undefined || street === undefined ? [] : [{ number: squeezed(number), street }]
  })
  const [first = ''] = parts
  const name = houses.length > 0 && houseInStreet.test(first) ? '' : first
  const streets = houses.flatMap(({ street }) => anyhow(street))
  const initials = names.flatMap(initialsOf)
  return {
    certain: [
      ...houses.flatMap(({ number, street }) =>
        anyhow(street).flatMap((written) => [
          spelling(`${number}${written}`, 'number'),
          spelling(`${written}${number}`, 'number'),
        ]),
      ),
      ...initials.flatMap((letters) => streets.map((street) => spelling(`${letters}${street}`, 'word'))),
      ...(/\s/.test(name) ? anyhow(name).map((written) => spelling(written, 'word')) : []),
      spelling(squeezed(postcode), 'word'),
    ].filter(isLongEnough),
    alone: [
      ...houses
        .filter(({ street }) => /\s/.test(street.trim()))
        .flatMap(({ street }) => anyhow(street))
        .filter((street) => street.length >= shortestStreet),
      ...schoolNames(name),
    ].map((written) => spelling(written, 'word')),
  }
}

/** Every way to write words of an address, squeezed. */
function anyhow(text: string): string[] {
  return text
    .split(/[\s.\-&]+/)
    .map(squeezed)
    .reduce<string[]>(
      (written, word) => {
        const others = sameWords.filter((same) => same.includes(word) && word !== '').flat()
        const ways = [...new Set([word, ...others])]
        return written.flatMap((start) => ways.map((way) => `${start}${way}`))
      },
      [''],
    )
}

/** "Tern Lane" of "Tern Lane Primary School". */
function schoolNames(name: string): string[] {
  const without = name.replace(kindOfSchool, ' ').trim()
  return without === name || !/\s/.test(without)
    ? []
    : anyhow(without).filter(({ length }) => length >= shortestStreet)
}

/** "kr" and "kreed" of "Ms Kerry Reed". */
function initialsOf(name: string): string[] {
  const words = name
    .replace(/^(mr|mrs|ms|miss|mx|dr)\.?\s+/i, '')
    .split(/\s+/)
    .map(squeezed)
    .filter((word) => word !== '')
  if (words.length < 2) return []
  const letters = words.map((word) => word.charAt(0))
  return [letters.join(''), `${letters.slice(0, -1).join('')}${words.at(-1)}`]
}

function spelling(written: string, edges: Spelling['edges']): Spelling {
  return { squeezed: written, edges }
}

function isLongEnough({ squeezed: written }: Spelling): boolean {
  return written.length >= shortestSpelling
}
