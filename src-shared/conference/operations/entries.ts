import { z } from 'zod'
import { Refusal } from '../../result.ts'
import { beginningOf } from '../beginning.ts'
import type { Conference } from '../conference.ts'
import { Entry, HarmMatrix } from '../discussion.ts'
import { participantName } from '../names.ts'
import { isEntryRestricted } from '../questions.ts'
import { addRow, moveRow, removeRow } from '../table.ts'
import { Id, Text } from '../values.ts'
import { assignGiven, existing, type OperationContext, operation } from './operation.ts'
import { splitAndMergeOperations } from './splitAndMerge.ts'

function headingOf({ practice }: OperationContext, headingId: string) {
  for (const step of practice.profile.agenda) {
    const heading = step.headings.find(({ id }) => id === headingId)
    if (heading !== undefined) return heading
  }
  throw new Refusal('no-such-heading', 'The agenda has no such heading.')
}

/** What was changed about something that was said, in the words of the history. */
function correctionInWords(given: Partial<Entry>, entryId: Id, before: Conference): string {
  const words = `“${beginningOf(before.entries.byId[entryId]?.text ?? '')}”`
  const { source, standing, exactWords } = given
  if (source?.kind === 'report') return `Put down ${words} to a report`
  if (source !== undefined && source !== null) {
    const id = source.kind === 'child' ? source.childId : source.personId
    return `${participantName(before, id)} said ${words}`
  }
  if (source === null) return `Nobody is named as having said ${words}`
  if (standing !== undefined)
    return standing === null
      ? `${words} is marked neither as fact nor as opinion`
      : `Marked ${words} as ${standing === 'fact' ? 'fact' : 'opinion'}`
  if (exactWords !== undefined)
    return exactWords ? `Marked ${words} as exact words` : `${words} are not exact words`
  return `Added to ${words}`
}

export const entryOperations = {
  ...splitAndMergeOperations,

  recordEntry: operation({
    args: Entry.pick({ headingId: true, text: true, source: true }).extend({
      childIds: Entry.shape.childIds.optional(),
      restriction: Entry.shape.restriction.optional(),
      exactWords: z.boolean().optional(),
      standing: Entry.shape.standing.optional(),
      happenedOn: Entry.shape.happenedOn.optional(),
      harm: Entry.shape.harm.optional(),
    }),
    describe: ({ text }) => `Recorded “${beginningOf(text)}”`,
    apply: (draft, args, context) => {
      headingOf(context, args.headingId)
      if (args.text.trim() === '') throw new Refusal('nothing-said', 'Write what was said first.')
      addRow(draft.entries, {
        id: context.newId(),
        headingId: args.headingId,
        text: args.text.trim(),
        source: args.source,
        childIds: args.childIds ?? [],
        partId: draft.meeting.partId,
        restriction: args.restriction ?? null,
        exactWords: args.exactWords ?? false,
        standing: args.standing ?? null,
        happenedOn: args.happenedOn ?? null,
        harm: args.harm ?? null,
        released: false,
        recordedAt: context.at,
      })
    },
  }),

  rewordEntry: operation({
    args: z.strictObject({ entryId: Id, text: Text }),
    describe: ({ text }) => `Reworded to “${beginningOf(text)}”`,
    apply: (draft, { entryId, text }) => {
      if (text.trim() === '')
        throw new Refusal('nothing-said', 'An entry needs words. Remove it if it should not be there.')
      existing(draft.entries, entryId, 'That entry').text = text
    },
  }),

  correctEntry: operation({
    args: Entry.pick({
      source: true,
      childIds: true,
      exactWords: true,
      standing: true,
      happenedOn: true,
      partId: true,
    })
      .partial()
      .extend({
        entryId: Id,
        /** Null takes the harm matrix away; what is given of it is added to what is there. */
        harm: HarmMatrix.partial().nullable().optional(),
      }),
    describe: ({ entryId, harm: _, ...given }, before) =>
      correctionInWords(given as Partial<Entry>, entryId, before),
    apply: (draft, { entryId, harm, ...given }) => {
      if (given.partId !== undefined) existing(draft.parts, given.partId, 'That part')
      const entry = existing(draft.entries, entryId, 'That entry')
      assignGiven(entry, given)
      if (harm === null) entry.harm = null
      else if (harm !== undefined) {
        entry.harm ??= { what: '', howBad: '', howOften: '', sinceWhen: '', effectOnChild: '' }
        assignGiven(entry.harm, harm)
      }
    },
  }),

  restrictEntry: operation({
    args: z.strictObject({ entryId: Id, restriction: Entry.shape.restriction }),
    describe: ({ restriction }) =>
      restriction === null ? 'Took a restriction off an entry' : 'Restricted an entry',
    apply: (draft, { entryId, restriction }) => {
      const entry = existing(draft.entries, entryId, 'That entry')
      entry.restriction = restriction
      if (restriction !== null) entry.released = false
    },
  }),

  releaseEntry: operation({
    args: z.strictObject({ entryId: Id, released: z.boolean() }),
    describe: ({ entryId, released }, before) => {
      const words = beginningOf(before.entries.byId[entryId]?.text ?? '')
      return released ? `Showed “${words}” to the room` : `Took “${words}” off the room display`
    },
    apply: (draft, { entryId, released }) => {
      const entry = existing(draft.entries, entryId, 'That entry')
      if (released && isEntryRestricted(draft, entry))
        throw new Refusal(
          'restricted-not-shown',
          'This is kept from somebody, so the room display never shows it.',
        )
      entry.released = released
    },
  }),

  moveEntry: operation({
    args: z.strictObject({ entryId: Id, headingId: z.string(), beforeId: Id.nullable() }),
    describe: ({ headingId }, _before, practice) =>
      `Moved an entry to “${practice.profile.agenda.flatMap(({ headings }) => headings).find(({ id }) => id === headingId)?.title ?? headingId}”`,
    apply: (draft, { entryId, headingId, beforeId }, context) => {
      headingOf(context, headingId)
      existing(draft.entries, entryId, 'That entry').headingId = headingId
      moveRow(draft.entries, entryId, beforeId)
    },
  }),

  removeEntry: operation({
    args: z.strictObject({ entryId: Id }),
    describe: ({ entryId }, before) => `Removed “${beginningOf(before.entries.byId[entryId]?.text ?? '')}”`,
    apply: (draft, { entryId }) => removeRow(draft.entries, entryId),
  }),
}
