import type { Conference } from '../../../../src-shared/conference/conference.ts'
import { rows } from '../../../../src-shared/conference/table.ts'
import type { Practice } from '../../../../src-shared/practice/practice.ts'

/** Everybody as any document may name them: "Claire Whitfield, Designated safeguarding lead, Harbour Lane Primary School". */
export function peopleOnRecord({ people, children }: Conference, { profile }: Practice): string[] {
  return [
    ...rows(people).map(({ name, roleId, roleInWords, organisation }) => {
      const role = roleInWords || (profile.roles.find(({ id }) => id === roleId)?.title ?? '')
      return `${name}, ${role}, ${organisation}`
    }),
    ...rows(children).map(({ givenName, familyName }) => `${givenName} ${familyName}`),
  ]
}

/** Every address as on an envelope, for the case file. */
export function addressesOnRecord({ addresses }: Pick<Conference, 'addresses'>): string[] {
  return rows(addresses).map(({ lines, postcode }) => `${lines}\n${postcode}`)
}
