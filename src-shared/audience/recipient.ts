import type { Conference } from '../conference/conference.ts'
import type { Id } from '../conference/values.ts'
import type { Practice } from '../practice/practice.ts'
import { Refusal } from '../result.ts'
import { type Who, whoIs } from './who.ts'

/** To whom a letter is written. */
export interface Recipient extends Who {
  /**
   * Lines for the envelope. Empty where no address is known, and where it is withheld from anybody: a letter that gets
   * into the wrong hands must not say where somebody is. Then it is handed over, or the envelope is written by hand.
   */
  address: string[]
  wasThere: boolean
}

/** Refuses when there is nobody with that id. */
export function recipientOf(conference: Conference, practice: Practice, personId: Id): Recipient {
  const person = conference.people.byId[personId]
  const who = whoIs(conference, practice, personId)
  if (person === undefined || who === null)
    throw new Refusal('no-such-person', 'That person is no longer part of this conference.')
  return {
    ...who,
    address: envelope(conference, person.addressId),
    wasThere: person.attendance.status === 'present',
  }
}

/** For the chair: that the envelope of this letter has to be written by hand; empty where it has not. */
export function withoutEnvelope(conference: Conference, personId: Id): string[] {
  const addressId = conference.people.byId[personId]?.addressId ?? null
  const address = addressId === null ? undefined : conference.addresses.byId[addressId]
  return address !== undefined && address.withheldFromIds.length > 0
    ? [
        'Their address is withheld from somebody, so it is not on the letter: hand it over, or write the envelope by hand.',
      ]
    : []
}

function envelope(conference: Conference, addressId: Id | null): string[] {
  const address = addressId === null ? undefined : conference.addresses.byId[addressId]
  if (address === undefined || address.withheldFromIds.length > 0) return []
  return [...address.lines.split('\n'), address.postcode]
    .map((line) => line.trim())
    .filter((line) => line !== '')
}
