import { z } from 'zod'
import type { Practice } from '../../practice/practice.ts'
import { Refusal } from '../../result.ts'
import type { Conference } from '../conference.ts'
import { newPerson, newRelation } from '../defaults.ts'
import { namesOf, participantName } from '../names.ts'
import { Address, Person, Relation } from '../people.ts'
import { addRow, removeRow } from '../table.ts'
import { Id, Text } from '../values.ts'
import { takeOffFamilyMap } from './familyMap.ts'
import { assignGiven, existing, mentions, type OperationContext, operation, person } from './operation.ts'

const name = participantName

function role({ practice }: OperationContext, roleId: string) {
  const found = practice.profile.roles.find(({ id }) => id === roleId)
  if (found === undefined)
    throw new Refusal('no-such-role', 'Choose a role from the list; it can be put in other words beside it.')
  return found
}

function checkKind({ profile }: Practice, kindId: string): void {
  if (!profile.relations.some(({ id }) => id === kindId))
    throw new Refusal('no-such-relation', 'Choose how they are related from the list.')
}

/** Groups of roles that are asked whether a plan is needed; supporters, observers and interpreters are not. */
const groupsAskedForView = ['family', 'socialCare', 'agency']

function takeUpAddress(draft: Conference, addressId: Id | null, livesHereIds: Id[]): void {
  for (const id of livesHereIds) {
    const occupant = draft.people.byId[id] ?? draft.children.byId[id]
    if (occupant !== undefined) occupant.addressId = addressId
  }
}

interface Invited {
  name: string
  roleId: string
  organisation?: string | undefined
  worksWithChildIds?: Id[] | undefined
  email?: string | undefined
}

/** Somebody new: a professional works with every child of the conference until it is said otherwise. */
function invited(draft: Conference, args: Invited, context: OperationContext): Person {
  if (args.name.trim() === '')
    throw new Refusal('no-name', 'Write the person’s name, or what they are if the name is not known yet.')
  const { group, agencyId } = role(context, args.roleId)
  const isProfessional = group === 'agency' || group === 'socialCare'
  const added = newPerson(context.newId(), {
    name: args.name.trim(),
    roleId: args.roleId,
    agencyId,
    organisation: args.organisation ?? '',
    worksWithChildIds: args.worksWithChildIds ?? (isProfessional ? [...draft.children.order] : []),
    givesView: groupsAskedForView.includes(group),
  })
  added.contact.email = args.email ?? ''
  return added
}

/** "Linda Hart, Daniel Okafor, Sana Qureshi and 6 more" */
function namesInShort(people: { name: string }[]): string {
  const names = people.map((someone) => someone.name.trim())
  return names.length <= 4 ? namesOf(names) : namesOf([...names.slice(0, 3), `${names.length - 3} more`])
}

export const peopleOperations = {
  addPerson: operation({
    args: z.strictObject({
      name: Text,
      roleId: z.string(),
      organisation: Text.optional(),
      worksWithChildIds: z.array(Id).optional(),
      email: Text.optional(),
    }),
    describe: (args) => `Added ${args.name}`,
    apply: (draft, args, context) => addRow(draft.people, invited(draft, args, context)),
  }),

  /** Many people at once, from an invitation list: one change, undone as one. Names the chair where there is none yet. */
  invitePeople: operation({
    args: z.strictObject({
      people: z.array(
        z.strictObject({
          name: Text,
          roleId: z.string(),
          roleInWords: Text.optional(),
          organisation: Text.optional(),
          email: Text.optional(),
        }),
      ),
    }),
    describe: ({ people }) =>
      `Added ${people.length === 1 ? '1 person' : `${people.length} people`} from a list: ${namesInShort(people)}`,
    apply: (draft, { people }, context) => {
      if (people.length === 0) throw new Refusal('nobody', 'Choose at least one person of the list.')
      for (const given of people) {
        const added = invited(draft, given, context)
        added.roleInWords = given.roleInWords ?? ''
        addRow(draft.people, added)
        if (draft.chairId === null && role(context, given.roleId).group === 'chair') draft.chairId = added.id
      }
    },
  }),

  describePerson: operation({
    args: Person.pick({
      name: true,
      knownAs: true,
      roleId: true,
      roleInWords: true,
      agencyId: true,
      organisation: true,
      gender: true,
      dateOfBirth: true,
      hasDied: true,
      worksWithChildIds: true,
      thereForId: true,
      givesView: true,
    })
      .partial()
      .extend({
        personId: Id,
        contact: Person.shape.contact.partial().optional(),
        needs: Person.shape.needs.partial().optional(),
      }),
    describe: ({ personId }, before) => `Changed ${name(before, personId)}’s details`,
    apply: (draft, { personId, contact = {}, needs = {}, ...given }, context) => {
      const found = person(draft, personId)
      if (given.name !== undefined && given.name.trim() === '')
        throw new Refusal('no-name', 'A person needs a name, or what they are if the name is not known yet.')
      assignGiven(found, given)
      assignGiven(found.contact, contact)
      assignGiven(found.needs, needs)
      if (found.hasDied && found.attendance.status === 'expected') found.attendance.status = 'notInvited'
      if (given.roleId === undefined) return
      const { group, agencyId } = role(context, given.roleId)
      if (given.agencyId === undefined) found.agencyId = agencyId
      if (given.givesView === undefined) found.givesView = groupsAskedForView.includes(group)
    },
  }),

  removePerson: operation({
    args: z.strictObject({ personId: Id }),
    describe: ({ personId }, before) => `Removed ${name(before, personId)} from the list`,
    apply: (draft, { personId }) => {
      const who = name(draft, personId)
      person(draft, personId)
      removeRow(draft.people, personId)
      for (const relation of Object.values(draft.relations.byId))
        if (relation.fromId === personId || relation.toId === personId)
          removeRow(draft.relations, relation.id)
      takeOffFamilyMap(draft, personId)
      for (const part of Object.values(draft.parts.byId))
        part.attendeeIds = part.attendeeIds.filter((id) => id !== personId)
      if (mentions(draft, personId))
        throw new Refusal(
          'person-in-record',
          `${who} is part of the record (an entry, a view, the plan or another place). Remove that first, or record an apology instead.`,
        )
    },
  }),

  relatePeople: operation({
    args: z.strictObject({
      fromId: Id,
      toId: Id,
      kindId: z.string(),
      parentalResponsibility: z.boolean().nullable().optional(),
      sameHousehold: z.boolean().nullable().optional(),
    }),
    describe: ({ fromId, toId }, before) =>
      `Recorded how ${name(before, fromId)} and ${name(before, toId)} are related`,
    apply: (draft, args, { newId, practice }) => {
      checkKind(practice, args.kindId)
      if (args.fromId === args.toId) throw new Refusal('same-person', 'Choose two different people.')
      const { fromId, toId, kindId } = args
      const added = newRelation(newId(), { fromId, toId, kindId })
      assignGiven(added, {
        parentalResponsibility: args.parentalResponsibility,
        sameHousehold: args.sameHousehold,
      })
      addRow(draft.relations, added)
    },
  }),

  correctRelation: operation({
    args: Relation.pick({
      kindId: true,
      parentalResponsibility: true,
      sameHousehold: true,
      since: true,
      until: true,
      hasEnded: true,
      note: true,
    })
      .partial()
      .extend({ relationId: Id }),
    describe: ({ relationId }, before) => {
      const { fromId = '', toId = '' } = before.relations.byId[relationId] ?? {}
      return `Corrected how ${name(before, fromId)} and ${name(before, toId)} are related`
    },
    apply: (draft, { relationId, ...given }, { practice }) => {
      if (given.kindId !== undefined) checkKind(practice, given.kindId)
      assignGiven(existing(draft.relations, relationId, 'That relation'), given)
    },
  }),

  removeRelation: operation({
    args: z.strictObject({ relationId: Id }),
    describe: () => 'Removed a relation between two people',
    apply: (draft, { relationId }) => removeRow(draft.relations, relationId),
  }),

  recordAddress: operation({
    args: z.strictObject({ lines: Text, postcode: Text, livesHereIds: z.array(Id) }),
    describe: ({ livesHereIds }, before) =>
      `Recorded an address for ${namesOf(livesHereIds.map((id) => name(before, id))) || 'nobody yet'}`,
    apply: (draft, { lines, postcode, livesHereIds }, { newId }) => {
      const id = newId()
      addRow(draft.addresses, { id, lines, postcode, withheldFromIds: [], withheldReason: '' })
      takeUpAddress(draft, id, livesHereIds)
    },
  }),

  correctAddress: operation({
    args: Address.pick({ lines: true, postcode: true }).partial().extend({ addressId: Id }),
    describe: () => 'Corrected an address',
    apply: (draft, { addressId, ...given }) =>
      assignGiven(existing(draft.addresses, addressId, 'That address'), given),
  }),

  recordWhoLivesWhere: operation({
    args: z.strictObject({ addressId: Id.nullable(), livesHereIds: z.array(Id) }),
    describe: ({ livesHereIds }, before) =>
      `Recorded where ${namesOf(livesHereIds.map((id) => name(before, id)))} live`,
    apply: (draft, { addressId, livesHereIds }) => {
      if (addressId !== null) existing(draft.addresses, addressId, 'That address')
      takeUpAddress(draft, addressId, livesHereIds)
    },
  }),

  withholdAddress: operation({
    args: z.strictObject({ addressId: Id, fromIds: z.array(Id).optional(), reason: Text.optional() }),
    describe: ({ fromIds }, before) => {
      if (fromIds === undefined) return 'Gave the reason for withholding an address'
      return fromIds.length === 0
        ? 'No longer withholds an address'
        : `Withholds an address from ${namesOf(fromIds.map((id) => name(before, id)))}`
    },
    apply: (draft, { addressId, fromIds, reason }) => {
      const found = existing(draft.addresses, addressId, 'That address')
      assignGiven(found, { withheldFromIds: fromIds, withheldReason: reason })
    },
  }),

  removeAddress: operation({
    args: z.strictObject({ addressId: Id }),
    describe: () => 'Removed an address',
    apply: (draft, { addressId }) => {
      takeUpAddress(
        draft,
        null,
        [...Object.values(draft.people.byId), ...Object.values(draft.children.byId)]
          .filter((occupant) => occupant.addressId === addressId)
          .map(({ id }) => id),
      )
      removeRow(draft.addresses, addressId)
    },
  }),
}
