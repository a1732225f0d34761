import { z } from 'zod'
import { Refusal } from '../../result.ts'
import { Birth, Child, Participation } from '../child.ts'
import { newChild } from '../defaults.ts'
import { childName } from '../names.ts'
import { addRow, removeRow, rows } from '../table.ts'
import { Id, Text } from '../values.ts'
import { takeOffFamilyMap } from './familyMap.ts'
import { assignGiven, child, mentions, operation } from './operation.ts'

const nameOf = (before: { children: { byId: Record<Id, Child> } }, childId: Id) => {
  const found = before.children.byId[childId]
  return found === undefined ? 'a child' : childName(found)
}

const details = Child.pick({
  givenName: true,
  familyName: true,
  knownAs: true,
  birth: true,
  gender: true,
  ethnicity: true,
  disability: true,
  firstLanguage: true,
  localAuthorityId: true,
  nhsNumber: true,
  addressId: true,
  school: true,
  legalStatus: true,
})
  .partial()
  .extend({ before: Child.shape.before.partial().optional() })

/** Twins who are not born yet would both be "Baby Marsh", on every screen and paper: they become "Baby Marsh 1" and "Baby Marsh 2". */
function tellApart(children: Child[], added: Child): void {
  const name = childName(added)
  const alike = children.filter((one) => childName({ ...one, knownAs: '' }) === name)
  if (alike.every(({ knownAs }) => knownAs !== '' && !knownAs.startsWith(name))) return
  for (const one of [...alike, added].filter(({ knownAs }) => knownAs === '')) {
    const isTaken = (number: number) => alike.some(({ knownAs }) => knownAs === `${name} ${number}`)
    let number = 1
    while (isTaken(number)) number += 1
    one.knownAs = `${name} ${number}`
  }
}

export const childrenOperations = {
  addChild: operation({
    args: z.strictObject({ givenName: Text, familyName: Text, birth: Birth }),
    describe: ({ givenName, familyName, birth }) =>
      `Added ${`${givenName} ${familyName}`.trim() || 'a child'}${birth.kind === 'unborn' ? ' (unborn)' : ''}`,
    apply: (draft, { givenName, familyName, birth }, { newId }) => {
      if (birth.kind === 'born' && givenName.trim() === '')
        throw new Refusal('no-name', 'Give the child a first name, or say that the child is not born yet.')
      const added = newChild(newId(), { givenName, familyName }, birth)
      tellApart(rows(draft.children), added)
      addRow(draft.children, added)
    },
  }),

  describeChild: operation({
    args: details.extend({ childId: Id }),
    describe: ({ childId }, before) => `Changed ${nameOf(before, childId)}’s details`,
    apply: (draft, { childId, before = {}, ...given }) => {
      const found = child(draft, childId)
      assignGiven(found, given)
      assignGiven(found.before, before)
      if (found.birth.kind === 'born' && found.givenName.trim() === '')
        throw new Refusal('no-name', 'Give the child a first name, or say that the child is not born yet.')
    },
  }),

  removeChild: operation({
    args: z.strictObject({ childId: Id }),
    describe: ({ childId }, before) => `Removed ${nameOf(before, childId)} from the conference`,
    apply: (draft, { childId }) => {
      const found = child(draft, childId)
      removeRow(draft.children, childId)
      for (const relation of Object.values(draft.relations.byId))
        if (relation.fromId === childId || relation.toId === childId) removeRow(draft.relations, relation.id)
      takeOffFamilyMap(draft, childId)
      for (const someone of Object.values(draft.people.byId))
        someone.worksWithChildIds = someone.worksWithChildIds.filter((id) => id !== childId)
      for (const part of Object.values(draft.parts.byId))
        part.attendeeIds = part.attendeeIds.filter((id) => id !== childId)
      if (found.decision !== null || mentions(draft, childId))
        throw new Refusal(
          'child-in-record',
          `${childName(found)} is part of the record: something was said, decided or reported about them. Remove that first.`,
        )
    },
  }),

  decideParticipation: operation({
    args: Participation.pick({
      attends: true,
      decisionReason: true,
      consultedIds: true,
      likelyEffect: true,
      cannotBeKeptApart: true,
      notAttendingToldOn: true,
      routeIds: true,
      code: true,
    })
      .partial()
      .extend({ childId: Id, advocate: Participation.shape.advocate.partial().optional() }),
    describe: ({ childId }, before) => `Recorded how ${nameOf(before, childId)} takes part`,
    apply: (draft, { childId, advocate = {}, ...given }) => {
      const { participation } = child(draft, childId)
      assignGiven(participation, given)
      assignGiven(participation.advocate, advocate)
    },
  }),

  recordChildsVoice: operation({
    args: z.strictObject({
      childId: Id,
      wishes: Text.optional(),
      noteOfTalk: Text.optional(),
      noVoiceReason: Text.optional(),
    }),
    describe: ({ childId }, before) => `Recorded ${nameOf(before, childId)}’s wishes and feelings`,
    apply: (draft, { childId, ...given }) => assignGiven(child(draft, childId).participation, given),
  }),

  confirmQuoracy: operation({
    args: Child.shape.quoracy.partial().extend({ childId: Id }),
    describe: ({ childId, confirmed }, before) =>
      confirmed === 'inquorate'
        ? `Recorded that the conference is not quorate for ${nameOf(before, childId)}`
        : `Confirmed quoracy for ${nameOf(before, childId)}`,
    apply: (draft, { childId, ...given }) => assignGiven(child(draft, childId).quoracy, given),
  }),

  arrangeTellingTheChild: operation({
    args: Child.shape.tellingTheChild.partial().extend({ childId: Id }),
    describe: ({ childId }, before) => `Arranged who tells ${nameOf(before, childId)} the outcome`,
    apply: (draft, { childId, ...given }) => assignGiven(child(draft, childId).tellingTheChild, given),
  }),

  writeChildsPage: operation({
    args: Child.shape.page.partial().extend({ childId: Id }),
    describe: ({ childId }, before) => `Wrote on ${nameOf(before, childId)}’s own page`,
    apply: (draft, { childId, ...given }) => assignGiven(child(draft, childId).page, given),
  }),
}
