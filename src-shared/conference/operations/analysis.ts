import { z } from 'zod'
import { Refusal } from '../../result.ts'
import { DangerStatement, Scale, ScalingQuestion } from '../discussion.ts'
import { participantName } from '../names.ts'
import { wasInPart } from '../questions.ts'
import { addRow, removeRow } from '../table.ts'
import { Id, Text } from '../values.ts'
import { assignGiven, existing, mentions, operation } from './operation.ts'

const name = participantName

/** Danger statements with their safety goals, and scaling. */
export const analysisOperations = {
  addDangerStatement: operation({
    args: DangerStatement.pick({ statement: true, childIds: true }),
    describe: () => 'Added a danger statement',
    apply: (draft, { statement, childIds }, { newId }) =>
      addRow(draft.dangers, {
        id: newId(),
        statement,
        childIds,
        disputes: {},
        goal: { statement: '', seenFor: '' },
        partId: draft.meeting.partId,
      }),
  }),

  wordDangerStatement: operation({
    args: DangerStatement.pick({ statement: true, childIds: true }).partial().extend({ dangerId: Id }),
    describe: () => 'Worded a danger statement',
    apply: (draft, { dangerId, ...given }) =>
      assignGiven(existing(draft.dangers, dangerId, 'That danger statement'), given),
  }),

  wordSafetyGoal: operation({
    args: DangerStatement.shape.goal.partial().extend({ dangerId: Id }),
    describe: () => 'Worded a safety goal',
    apply: (draft, { dangerId, ...given }) =>
      assignGiven(existing(draft.dangers, dangerId, 'That danger statement').goal, given),
  }),

  noteDispute: operation({
    args: z.strictObject({ dangerId: Id, personId: Id, words: Text }),
    describe: ({ personId, words }, before) =>
      words.trim() === ''
        ? `${name(before, personId)} no longer disputes a danger statement`
        : `${name(before, personId)} disputes a danger statement`,
    apply: (draft, { dangerId, personId, words }) => {
      const { disputes } = existing(draft.dangers, dangerId, 'That danger statement')
      if (words.trim() === '') delete disputes[personId]
      else disputes[personId] = words
    },
  }),

  removeDangerStatement: operation({
    args: z.strictObject({ dangerId: Id }),
    describe: () => 'Removed a danger statement and its safety goal',
    apply: (draft, { dangerId }) => {
      existing(draft.dangers, dangerId, 'That danger statement')
      removeRow(draft.dangers, dangerId)
      if (mentions(draft, dangerId))
        throw new Refusal(
          'danger-in-use',
          'An action or a scaling question answers this danger statement. Change that first.',
        )
    },
  }),

  askScalingQuestion: operation({
    args: ScalingQuestion.pick({ question: true, zero: true, ten: true, dangerId: true, childIds: true }),
    describe: () => 'Added a scaling question',
    apply: (draft, args, { newId }) => {
      if (args.question.trim() === '')
        throw new Refusal('no-question', 'Write the question that everybody answers.')
      addRow(draft.scalingQuestions, {
        id: newId(),
        ...args,
        scales: {},
        revealedAt: null,
        partId: draft.meeting.partId,
      })
    },
  }),

  wordScalingQuestion: operation({
    args: ScalingQuestion.pick({ question: true, zero: true, ten: true, dangerId: true, childIds: true })
      .partial()
      .extend({ questionId: Id }),
    describe: () => 'Worded a scaling question',
    apply: (draft, { questionId, ...given }) => {
      const found = existing(draft.scalingQuestions, questionId, 'That scaling question')
      if (Object.keys(found.scales).length > 0 && (given.zero !== undefined || given.ten !== undefined))
        throw new Refusal(
          'already-answered',
          'Somebody has answered already, so the two ends of the scale stay as they were asked.',
        )
      assignGiven(found, given)
    },
  }),

  removeScalingQuestion: operation({
    args: z.strictObject({ questionId: Id }),
    describe: () => 'Removed a scaling question with its answers',
    apply: (draft, { questionId }) => removeRow(draft.scalingQuestions, questionId),
  }),

  recordScale: operation({
    args: Scale.pick({ score: true, reason: true })
      .partial()
      .extend({ questionId: Id, participantId: Id, outsideMeeting: z.boolean().optional() }),
    // The sentence stands beside Undo, in sight of the room: it never says a number, and while scales are sealed nothing
    // of the answer.
    describe: ({ questionId, participantId, score }, before) => {
      const question = before.scalingQuestions.byId[questionId]
      const who = name(before, participantId)
      if (question === undefined || question.revealedAt === null) return `Recorded ${who}’s scale`
      if (score === null) return `${who} gave no number`
      const earlier = question.scales[participantId]?.score ?? null
      return earlier !== null && score !== undefined && score !== earlier
        ? `Corrected ${who}’s number`
        : `Recorded ${who}’s scale`
    },
    // Where nobody says otherwise, what somebody who is not in the room answers was given outside the meeting.
    apply: (draft, { questionId, participantId, ...given }, { at }) => {
      const { scales } = existing(draft.scalingQuestions, questionId, 'That scaling question')
      const outsideMeeting = !wasInPart(draft, participantId, draft.meeting.partId)
      scales[participantId] ??= { score: null, reason: '', outsideMeeting, givenAt: at }
      assignGiven(scales[participantId], given)
    },
  }),

  withdrawScale: operation({
    args: z.strictObject({ questionId: Id, participantId: Id }),
    describe: ({ participantId }, before) => `Took back ${name(before, participantId)}’s scale`,
    apply: (draft, { questionId, participantId }) => {
      delete existing(draft.scalingQuestions, questionId, 'That scaling question').scales[participantId]
    },
  }),

  revealScales: operation({
    args: z.strictObject({ questionId: Id }),
    describe: () => 'Revealed the scales',
    apply: (draft, { questionId }, { at }) => {
      existing(draft.scalingQuestions, questionId, 'That scaling question').revealedAt = at
    },
  }),

  /** When they were revealed too early. The answers stay, and the room no longer sees them. */
  sealScales: operation({
    args: z.strictObject({ questionId: Id }),
    describe: () => 'Sealed the scales again',
    apply: (draft, { questionId }) => {
      existing(draft.scalingQuestions, questionId, 'That scaling question').revealedAt = null
    },
  }),
}
