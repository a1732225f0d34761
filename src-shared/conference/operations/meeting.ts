import { z } from 'zod'
import { Refusal } from '../../result.ts'
import type { Conference } from '../conference.ts'
import { participantName } from '../names.ts'
import { whatIsMissing } from '../readiness.ts'
import { Id, Instant, LocalDate, LocalTime, Text } from '../values.ts'
import { assignGiven, child, operation, person } from './operation.ts'

/** Adds the time since the meeting came to its step to that step, and starts the clock anew while it is going on. */
function countTimeOnStep({ meeting }: Conference, at: Instant): void {
  const { stepId, stepSince, startedAt, endedAt } = meeting
  if (stepSince !== null) {
    const seconds = Math.floor((Date.parse(at) - Date.parse(stepSince)) / 1000)
    meeting.secondsOn[stepId] = (meeting.secondsOn[stepId] ?? 0) + Math.max(0, seconds)
  }
  meeting.stepSince = startedAt === null || endedAt !== null ? null : at
}

export const meetingOperations = {
  arrangeConference: operation({
    args: z.strictObject({
      date: LocalDate.nullable().optional(),
      startTime: LocalTime.nullable().optional(),
      venue: Text.optional(),
      kindId: z.string().optional(),
    }),
    describe: () => 'Arranged when and where the conference is',
    apply: (draft, args, { practice }) => {
      if (
        args.kindId !== undefined &&
        !practice.profile.kinds.some(({ id, canBeChaired }) => id === args.kindId && canBeChaired)
      )
        throw new Refusal('unknown-kind', 'Chairside cannot chair that kind of conference yet.')
      assignGiven(draft, args)
    },
  }),

  stateBackground: operation({
    args: z.strictObject({
      reference: Text.optional(),
      purpose: Text.optional(),
      enquiryOutcome: Text.optional(),
      strategyDiscussionOn: LocalDate.nullable().optional(),
    }),
    describe: () => 'Stated why the conference is held',
    apply: (draft, args) => assignGiven(draft, args),
  }),

  describeTransfer: operation({
    args: z.strictObject({ notifiedOn: LocalDate.nullable().optional(), fromAuthority: Text.optional() }),
    describe: () => 'Recorded the move from another authority',
    apply: (draft, args) => assignGiven(draft.transfer, args),
  }),

  nameChair: operation({
    args: z.strictObject({ personId: Id }),
    describe: (args, before) =>
      `${before.people.byId[args.personId]?.name ?? 'Somebody'} chairs the conference`,
    apply: (draft, { personId }) => {
      draft.chairId = person(draft, personId).id
    },
  }),

  moveToStep: operation({
    undoPassesOver: true,
    args: z.strictObject({ stepId: z.string() }),
    describe: ({ stepId }, _before, practice) =>
      `Moved to “${practice.profile.agenda.find(({ id }) => id === stepId)?.title ?? stepId}”`,
    apply: (draft, { stepId }, { at, practice }) => {
      if (!practice.profile.agenda.some(({ id }) => id === stepId))
        throw new Refusal('no-such-step', 'The agenda has no such step.')
      countTimeOnStep(draft, at)
      draft.meeting.stepId = stepId
      if (!draft.meeting.visitedStepIds.includes(stepId)) draft.meeting.visitedStepIds.push(stepId)
    },
  }),

  startMeeting: operation({
    args: z.strictObject({}),
    describe: () => 'Started the meeting',
    apply: (draft, _args, { at }) => {
      draft.meeting.startedAt ??= at
      draft.meeting.stepSince = at
      draft.meeting.endedAt = null
    },
  }),

  endMeeting: operation({
    // Without a moment it ends now; with one, a meeting that nobody ended on its day ends when it did.
    args: z.strictObject({ endedAt: Instant.optional() }),
    describe: () => 'Ended the meeting',
    apply: (draft, { endedAt }, { at, practice }) => {
      const { startedAt } = draft.meeting
      if (endedAt !== undefined && (endedAt > at || (startedAt !== null && endedAt < startedAt)))
        throw new Refusal('not-then', 'The meeting ended after it started, and before now. Correct the time.')
      const missing = whatIsMissing(draft, practice).filter(({ mustHave }) => mustHave)
      if (missing.length > 0)
        throw new Refusal(
          'not-complete',
          `Before the meeting ends: ${missing.map(({ sentence }) => sentence).join(' ')}`,
        )
      countTimeOnStep(draft, endedAt ?? at)
      draft.meeting.stepSince = null
      draft.meeting.endedAt = endedAt ?? at
    },
  }),

  noteHeard: operation({
    args: z.strictObject({ stepId: z.string(), participantId: Id }),
    describe: ({ participantId }, before) =>
      `Noted that ${participantName(before, participantId)} has spoken`,
    apply: (draft, { stepId, participantId }, { practice }) => {
      if (!practice.profile.agenda.some(({ id }) => id === stepId))
        throw new Refusal('no-such-step', 'The agenda has no such step.')
      if (draft.people.byId[participantId] === undefined) child(draft, participantId)
      draft.meeting.heard[stepId] ??= {}
      const noted = draft.meeting.heard[stepId]
      noted[participantId] = (noted[participantId] ?? 0) + 1
    },
  }),

  takeBackHeard: operation({
    args: z.strictObject({ stepId: z.string(), participantId: Id }),
    describe: ({ participantId }, before) =>
      `Took back the note that ${participantName(before, participantId)} has spoken`,
    apply: (draft, { stepId, participantId }) => {
      delete draft.meeting.heard[stepId]?.[participantId]
    },
  }),

  tickStatement: operation({
    args: z.strictObject({ statementId: z.string() }),
    describe: ({ statementId }, _before, practice) =>
      `Said: ${practice.profile.statements.find(({ id }) => id === statementId)?.title ?? statementId}`,
    apply: (draft, { statementId }, { at, practice }) => {
      if (!practice.profile.statements.some(({ id }) => id === statementId))
        throw new Refusal('no-such-statement', 'There is no such statement in the local rules.')
      draft.meeting.said[statementId] = at
    },
  }),

  untickStatement: operation({
    args: z.strictObject({ statementId: z.string() }),
    describe: ({ statementId }, _before, practice) =>
      `Not yet said: ${practice.profile.statements.find(({ id }) => id === statementId)?.title ?? statementId}`,
    apply: (draft, { statementId }) => {
      delete draft.meeting.said[statementId]
    },
  }),

  recordDoneAfter: operation({
    args: z.strictObject({ limitId: z.string(), on: LocalDate, note: Text }),
    describe: ({ limitId }, _before, practice) =>
      `Done: ${practice.profile.timeLimits.find(({ id }) => id === limitId)?.title ?? limitId}`,
    apply: (draft, { limitId, on, note }) => {
      draft.doneAfter[limitId] = { on, note }
    },
  }),

  recordNotDoneAfter: operation({
    args: z.strictObject({ limitId: z.string() }),
    describe: ({ limitId }, _before, practice) =>
      `Not done yet: ${practice.profile.timeLimits.find(({ id }) => id === limitId)?.title ?? limitId}`,
    apply: (draft, { limitId }) => {
      delete draft.doneAfter[limitId]
    },
  }),
}
