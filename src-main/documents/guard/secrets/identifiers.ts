import { namesOf } from '../../../../src-shared/conference/names.ts'
import type { Address } from '../../../../src-shared/conference/people.ts'
import { rows } from '../../../../src-shared/conference/table.ts'
import { nameOf, type Paper } from '../paper.ts'
import { type Secret, type Spelling, shortestSpelling, spellingsIn } from '../search.ts'
import { squeeze, squeezed } from '../squeeze.ts'
import { addressSpellings } from './addressSpellings.ts'
import { contactSpellings } from './contactSpellings.ts'

/**
 * What says where somebody is or who a child is to the authorities: withheld addresses, how those who live there are
 * reached, and other children's numbers. They stay secrets wherever somebody typed them: free text is where addresses
 * have leaked. An address that is withheld from anybody is on no paper, whosoever it is, because papers are passed on. Only
 * a street or a school's name that is also part of a name on record is none.
 */
export function identifiers(paper: Paper): Secret[] {
  const { conference } = paper
  const onRecord = namesOnRecord(paper)
  return [
    ...rows(conference.addresses)
      .filter(({ withheldFromIds }) => withheldFromIds.length > 0)
      .flatMap((address) => secretsOfAddress(paper, address, onRecord)),
    ...rows(conference.children)
      .filter(({ id }) => !paper.childIds.has(id))
      .map(({ id, nhsNumber, localAuthorityId }) => ({
        description: `a number of ${nameOf(conference, id)} with the health service or the authority`,
        spellings: [nhsNumber, localAuthorityId].map(squeezed).filter(isNumber).map(asWord),
      })),
  ]
}

function secretsOfAddress({ conference }: Paper, address: Address, onRecord: string[]): Secret[] {
  const people = rows(conference.people).filter(({ addressId }) => addressId === address.id)
  const children = rows(conference.children).filter(({ addressId }) => addressId === address.id)
  const names = [
    ...people.map(({ name }) => name),
    ...children.map(({ givenName, familyName }) => `${givenName} ${familyName}`),
  ]
  const from = namesOf(address.withheldFromIds.map((id) => nameOf(conference, id)))
  const { certain, alone } = addressSpellings(address, names)
  const description = `an address that is withheld from ${from}`
  const known = spellingsIn([{ description, spellings: alone }], onRecord.map(squeeze))
  return [
    { description, spellings: [...certain, ...alone.filter((spelling) => !known.has(spelling))] },
    ...people.map(({ name, contact }) => ({
      description: `how to reach ${name}, whose address is withheld from ${from}`,
      spellings: contactSpellings(contact),
    })),
  ]
}

/** Names of places that are on record for themselves. Never what somebody typed in a sentence. */
function namesOnRecord({ conference, childIds }: Paper): string[] {
  return [
    conference.venue,
    ...rows(conference.people).map(({ organisation }) => organisation),
    ...rows(conference.addresses).flatMap(({ lines, withheldFromIds }) =>
      withheldFromIds.length === 0 ? [lines] : [],
    ),
    ...rows(conference.children).flatMap(({ id, school }) => (childIds.has(id) ? [school] : [])),
  ]
}

function isNumber(written: string): boolean {
  return written.length > shortestSpelling && /\d/.test(written)
}

function asWord(written: string): Spelling {
  return { squeezed: written, edges: 'word' }
}
