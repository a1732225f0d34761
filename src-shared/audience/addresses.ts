import type { Conference } from '../conference/conference.ts'
import type { Address } from '../conference/people.ts'
import { rows } from '../conference/table.ts'

/** Stands where somebody typed an address that is withheld. */
export const addressWithheld = '(address withheld)'

/** Shorter than this, a line of an address is more likely a word of its own. */
const shortestLine = 6

export interface WithoutAddresses<T> {
  value: T
  /** In how many places an address stood. */
  found: number
}

/**
 * The same value without the addresses that are withheld from anybody, in whatever text somebody typed them: the
 * postcode, the house and the street. The name of a town stays. Source of the need: LGSCO 19 018 981, an address
 * disclosed on paper to a violent former partner.
 */
export function withoutWithheldAddresses<T>(conference: Conference, value: T): WithoutAddresses<T> {
  const patterns = rows(conference.addresses)
    .filter(({ withheldFromIds }) => withheldFromIds.length > 0)
    .flatMap(patternsOf)
  let found = 0
  const cleaned = (text: string) =>
    patterns.reduce(
      (rest, pattern) =>
        rest.replace(pattern, () => {
          found += 1
          return addressWithheld
        }),
      text,
    )
  return { value: patterns.length === 0 ? value : mapTexts(value, cleaned), found }
}

/** Longest first, so that a whole address is taken out at once. */
function patternsOf({ lines, postcode }: Address): RegExp[] {
  const parts = lines.split(/[\n,]/).map((part) => part.trim())
  const [first = ''] = parts
  const named = parts.filter((part) => part === first || /\d/.test(part))
  const streets = named.map((part) => part.replace(/^\d+\s*[a-z]?\s+/i, '')).filter((part) => /\s/.test(part))
  const whole = [...parts, postcode.trim()].filter((part) => part !== '')
  const texts = [whole.join(' '), parts.join(' '), ...named, ...streets].filter(
    (text) => text.length >= shortestLine,
  )
  const code = postcode.replace(/\s/g, '')
  return [
    ...[...new Set(texts)].sort((one, other) => other.length - one.length).map(anyhowTyped),
    ...(code.length < 5 ? [] : [edged([...code].map(escaped).join('\\s*'))]),
  ]
}

/** Commas, spaces and line breaks between the words do not matter, nor do capitals. */
function anyhowTyped(text: string): RegExp {
  const words = text.split(/[\s,.]+/).filter((word) => word !== '')
  return edged(words.map(escaped).join('[\\s,.]+'))
}

function edged(pattern: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}])`, 'giu')
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
}

function mapTexts<T>(value: T, change: (text: string) => string): T
function mapTexts(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value)
  if (Array.isArray(value)) return value.map((inner) => mapTexts<unknown>(inner, change))
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, mapTexts<unknown>(inner, change)]),
  )
}
