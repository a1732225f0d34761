import { z } from 'zod'
import { Refusal } from '../../result.ts'
import type { Conference } from '../conference.ts'
import { participantName } from '../names.ts'
import { Attendance, Exclusion, Part } from '../people.ts'
import { offeredTimeToRead } from '../preparation/readingTime.ts'
import { addRow, removeRow } from '../table.ts'
import { Id, Text } from '../values.ts'
import { assignGiven, existing, type OperationContext, operation, person } from './operation.ts'

const name = participantName

const statusSentence = {
  expected: 'is expected',
  present: 'is present',
  apologies: 'sent apologies',
  absent: 'is absent',
  reportOnly: 'sent a report only',
  notInvited: 'was not asked to come',
} as const

function checkGrounds({ practice }: OperationContext, groundIds: string[], rationale: string): void {
  if (groundIds.length === 0) throw new Refusal('no-ground', 'Choose at least one ground for the exclusion.')
  if (groundIds.some((id) => !practice.profile.exclusionGrounds.some((ground) => ground.id === id)))
    throw new Refusal('no-such-ground', 'Choose the grounds from the list.')
  if (rationale.trim() === '')
    throw new Refusal(
      'no-rationale',
      'Write the evidence for the exclusion: what has happened that makes it necessary.',
    )
}

/** Before a meeting is split: its one part becomes that of everybody, so that what was said so far is for all of them. */
export function nameWholeMeeting({ parts, people, children }: Conference): void {
  const [whole, ...others] = Object.values(parts.byId)
  if (whole === undefined || others.length > 0 || whole.attendeeIds.length > 0) return
  whole.attendeeIds = [...people.order, ...children.order]
  if (whole.title === '') whole.title = 'Everyone together'
}

export const openingOperations = {
  recordAttendance: operation({
    args: Attendance.partial().extend({ personId: Id }),
    describe: ({ personId, status }, before) =>
      status === undefined
        ? `Noted ${name(before, personId)}’s attendance`
        : `${name(before, personId)} ${statusSentence[status]}`,
    apply: (draft, { personId, ...given }) => assignGiven(person(draft, personId).attendance, given),
  }),

  offerTimeToRead: operation({
    args: z.strictObject({ personId: Id }),
    describe: ({ personId }, before) => `Offered ${name(before, personId)} time to read the reports`,
    apply: (draft, { personId }) => {
      const { attendance } = person(draft, personId)
      attendance.note = [attendance.note.trim(), offeredTimeToRead].filter(Boolean).join(' ')
    },
  }),

  tellLegalRepresentative: operation({
    args: z.strictObject({ personId: Id, told: z.boolean() }),
    describe: ({ personId, told }, before) =>
      told
        ? `Told ${name(before, personId)} that a legal representative takes no part in discussion or decision`
        : `${name(before, personId)} has not been told yet that they take no part`,
    apply: (draft, { personId, told }, { at }) => {
      person(draft, personId).legalRoleToldAt = told ? at : null
    },
  }),

  excludePerson: operation({
    args: Exclusion.pick({ personId: true, scope: true, groundIds: true, rationale: true }).extend({
      requestedById: Id.nullable().optional(),
      requestedOn: Exclusion.shape.requestedOn.optional(),
      managersDecisionReference: Text.optional(),
      minimumDuration: Text.optional(),
      duringMeeting: z.boolean().optional(),
    }),
    describe: ({ personId, scope }, before) =>
      `The chair decided to exclude ${name(before, personId)} from ${scope.kind === 'whole' ? 'the conference' : 'part of the conference'}`,
    apply: (draft, args, context) => {
      const chair = draft.chairId === null ? undefined : draft.people.byId[draft.chairId]
      if (chair === undefined)
        throw new Refusal(
          'no-chair',
          'Only the chair can exclude somebody. Name the chair first, under “Children and people”.',
        )
      if (args.personId === chair.id) throw new Refusal('chair', 'The chair cannot be excluded.')
      person(draft, args.personId)
      if (Object.values(draft.exclusions.byId).some(({ personId }) => personId === args.personId))
        throw new Refusal(
          'already-excluded',
          'There is an exclusion of this person already. Change that one.',
        )
      if (args.scope.kind === 'parts' && args.scope.partIds.length === 0)
        throw new Refusal('no-part', 'Choose the parts from which the person is excluded.')
      checkGrounds(context, args.groundIds, args.rationale)
      addRow(draft.exclusions, {
        id: context.newId(),
        personId: args.personId,
        scope: args.scope,
        groundIds: args.groundIds,
        rationale: args.rationale,
        requestedById: args.requestedById ?? null,
        requestedOn: args.requestedOn ?? null,
        managersDecisionReference: args.managersDecisionReference ?? '',
        minimumDuration: args.minimumDuration ?? '',
        explained: { on: null, how: '' },
        viewsBroughtById: null,
        views: '',
        letterSentOn: null,
        duringMeeting: args.duringMeeting ?? draft.meeting.startedAt !== null,
        decidedByChairName: chair.name,
        decidedAt: context.at,
      })
    },
  }),

  correctExclusion: operation({
    args: Exclusion.pick({
      scope: true,
      groundIds: true,
      rationale: true,
      requestedById: true,
      requestedOn: true,
      managersDecisionReference: true,
      minimumDuration: true,
      viewsBroughtById: true,
      views: true,
      letterSentOn: true,
    })
      .partial()
      .extend({ exclusionId: Id, explained: Exclusion.shape.explained.partial().optional() }),
    describe: ({ exclusionId }, before) =>
      `Added to the record of excluding ${name(before, before.exclusions.byId[exclusionId]?.personId ?? '')}`,
    apply: (draft, { exclusionId, explained = {}, ...given }, context) => {
      const found = existing(draft.exclusions, exclusionId, 'That exclusion')
      assignGiven(found, given)
      assignGiven(found.explained, explained)
      checkGrounds(context, found.groundIds, found.rationale)
    },
  }),

  withdrawExclusion: operation({
    args: z.strictObject({ exclusionId: Id }),
    describe: ({ exclusionId }, before) =>
      `The chair withdrew the exclusion of ${name(before, before.exclusions.byId[exclusionId]?.personId ?? '')}`,
    apply: (draft, { exclusionId }) => removeRow(draft.exclusions, exclusionId),
  }),

  addPart: operation({
    args: Part.pick({ title: true, reason: true, attendeeIds: true }),
    describe: ({ title }) => `Split the meeting: ${title}`,
    apply: (draft, { title, reason, attendeeIds }, { newId }) => {
      if (title.trim() === '')
        throw new Refusal('no-title', 'Give the part a name, for example “Part A: with Ms Reed”.')
      nameWholeMeeting(draft)
      addRow(draft.parts, { id: newId(), title, reason, attendeeIds, startedAt: null, endedAt: null })
    },
  }),

  describePart: operation({
    args: Part.pick({ title: true, reason: true, attendeeIds: true }).partial().extend({ partId: Id }),
    describe: ({ partId }, before) =>
      `Changed ${before.parts.byId[partId]?.title || 'a part of the meeting'}`,
    apply: (draft, { partId, ...given }) => assignGiven(existing(draft.parts, partId, 'That part'), given),
  }),

  moveToPart: operation({
    args: z.strictObject({ partId: Id }),
    describe: ({ partId }, before) =>
      `Moved to ${before.parts.byId[partId]?.title || 'another part of the meeting'}`,
    apply: (draft, { partId }, { at }) => {
      const left = draft.parts.byId[draft.meeting.partId]
      if (left !== undefined && left.id !== partId) left.endedAt = at
      const part = existing(draft.parts, partId, 'That part')
      part.startedAt ??= at
      part.endedAt = null
      draft.meeting.partId = partId
    },
  }),

  removePart: operation({
    args: z.strictObject({ partId: Id }),
    describe: ({ partId }, before) =>
      `Removed ${before.parts.byId[partId]?.title || 'a part of the meeting'}`,
    apply: (draft, { partId }) => {
      existing(draft.parts, partId, 'That part')
      const used =
        draft.meeting.partId === partId ||
        [draft.entries, draft.dangers, draft.scalingQuestions].some(({ byId }) =>
          Object.values(byId).some((row) => row.partId === partId),
        ) ||
        Object.values(draft.exclusions.byId).some(
          ({ scope }) => scope.kind === 'parts' && scope.partIds.includes(partId),
        )
      if (used) throw new Refusal('part-in-record', 'Something was recorded in this part, so it stays.')
      removeRow(draft.parts, partId)
    },
  }),
}
