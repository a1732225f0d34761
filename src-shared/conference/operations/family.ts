import { z } from 'zod'
import { rings } from '../../family/rings.ts'
import { Refusal } from '../../result.ts'
import { newPerson, newRelation } from '../defaults.ts'
import { participantName } from '../names.ts'
import { NetworkMember, Person, Ring } from '../people.ts'
import { addRow, removeRow, rows } from '../table.ts'
import { Id, Text } from '../values.ts'
import { assignGiven, existing, operation, person } from './operation.ts'

const ringInWords = (ring: Ring) =>
  (rings.find(({ id }) => id === ring)?.title ?? ring).replace(/^./, (letter) => letter.toLowerCase())

/** The family map and the safety network: people who matter, whether or not they come to the meeting. */
export const familyOperations = {
  /**
   * Puts somebody on the family map who was not asked to come: they are not expected, and not asked for a view. New ids:
   * the person, then the relation.
   */
  addRelative: operation({
    args: z.strictObject({
      name: Text,
      gender: Person.shape.gender.optional(),
      hasDied: z.boolean().optional(),
      /** Whom they are related to, a person or child, and how. */
      relatedToId: Id,
      kindId: z.string(),
      /** `theirs`: the new one is the mother. `mine`: the one who is there is the mother of the new one. */
      kindIs: z.enum(['theirs', 'mine']),
    }),
    describe: ({ name, relatedToId }, before) =>
      `Added ${name.trim()} to the family of ${participantName(before, relatedToId)}`,
    apply: (draft, args, { newId, practice: { profile } }) => {
      if (args.name.trim() === '')
        throw new Refusal('no-name', 'Write the name, or what they are called if the name is not known.')
      if (!profile.relations.some(({ id }) => id === args.kindId))
        throw new Refusal('no-such-relation', 'Choose how they are related from the list.')
      const family = profile.roles.filter(({ group }) => group === 'family')
      const role =
        family.find(({ id }) => args.kindIs === 'theirs' && id === args.kindId) ??
        family.find(({ id }) => id === 'familyMember') ??
        family[0]
      if (role === undefined)
        throw new Refusal('no-such-role', 'These local rules have no role for somebody of the family.')
      const added = newPerson(newId(), {
        name: args.name.trim(),
        roleId: role.id,
        agencyId: null,
        organisation: '',
        worksWithChildIds: [],
        givesView: true,
      })
      assignGiven(added, { gender: args.gender, hasDied: args.hasDied })
      added.attendance.status = 'notInvited'
      addRow(draft.people, added)
      const isTheirs = args.kindIs === 'theirs'
      const [fromId, toId] = isTheirs ? [added.id, args.relatedToId] : [args.relatedToId, added.id]
      addRow(draft.relations, newRelation(newId(), { fromId, toId, kindId: args.kindId }))
    },
  }),

  /** Puts somebody into a circle of the safety network, or moves them to another one. */
  placeInNetwork: operation({
    args: z.strictObject({ personId: Id, ring: Ring }),
    describe: ({ personId, ring }, before) =>
      `Put ${participantName(before, personId)} in the safety network: ${ringInWords(ring)}`,
    apply: (draft, { personId, ring }, { newId }) => {
      person(draft, personId)
      const member = rows(draft.network).find((other) => other.personId === personId)
      if (member === undefined) addRow(draft.network, { id: newId(), personId, ring, knows: '', does: '' })
      else member.ring = ring
    },
  }),

  describeNetworkMember: operation({
    args: NetworkMember.pick({ knows: true, does: true }).partial().extend({ memberId: Id }),
    describe: ({ memberId }, before) =>
      `Recorded what ${participantName(before, before.network.byId[memberId]?.personId ?? '')} knows and does`,
    apply: (draft, { memberId, ...given }) =>
      assignGiven(existing(draft.network, memberId, 'That person of the network'), given),
  }),

  removeFromNetwork: operation({
    args: z.strictObject({ memberId: Id }),
    describe: ({ memberId }, before) =>
      `Took ${participantName(before, before.network.byId[memberId]?.personId ?? '')} out of the safety network`,
    apply: (draft, { memberId }) => removeRow(draft.network, memberId),
  }),
}
