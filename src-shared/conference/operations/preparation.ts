import { z } from 'zod'
import type { Practice } from '../../practice/practice.ts'
import { Refusal } from '../../result.ts'
import { participantName } from '../names.ts'
import { AttendanceIssue, FamilyContact, Report, RestrictedItem } from '../people.ts'
import { addRow, removeRow } from '../table.ts'
import { Id, LocalDate, Text } from '../values.ts'
import { assignGiven, existing, operation } from './operation.ts'

const name = participantName

const titleOfItem = ({ profile }: Practice, itemId: string) =>
  profile.preparationChecklist.find(({ id }) => id === itemId)?.title ?? 'something on the checklist'

export const preparationOperations = {
  logReport: operation({
    args: Report.pick({ title: true, authorId: true, isSocialWorkReport: true }).extend({
      agencyId: z.string().nullable().optional(),
      receivedOn: LocalDate.nullable().optional(),
      childIds: z.array(Id).optional(),
    }),
    describe: ({ title }) => `Logged a report: ${title}`,
    apply: (draft, args, { newId }) =>
      addRow(draft.reports, {
        id: newId(),
        title: args.title,
        authorId: args.authorId,
        agencyId: args.agencyId ?? null,
        isSocialWorkReport: args.isSocialWorkReport,
        childIds: args.childIds ?? [],
        receivedOn: args.receivedOn ?? null,
        sharedOn: {},
        restriction: null,
        summary: '',
      }),
  }),

  correctReport: operation({
    args: Report.pick({
      title: true,
      authorId: true,
      agencyId: true,
      isSocialWorkReport: true,
      childIds: true,
      receivedOn: true,
      restriction: true,
      summary: true,
    })
      .partial()
      .extend({ reportId: Id }),
    describe: ({ reportId }, before) =>
      `Changed the log of ${before.reports.byId[reportId]?.title ?? 'a report'}`,
    apply: (draft, { reportId, ...given }) =>
      assignGiven(existing(draft.reports, reportId, 'That report'), given),
  }),

  recordReportShared: operation({
    args: z.strictObject({ reportId: Id, personId: Id, on: LocalDate.nullable() }),
    describe: ({ reportId, personId, on }, before) =>
      on === null
        ? `${name(before, personId)} has not had ${before.reports.byId[reportId]?.title ?? 'a report'} yet`
        : `${name(before, personId)} had ${before.reports.byId[reportId]?.title ?? 'a report'}`,
    apply: (draft, { reportId, personId, on }) => {
      const { sharedOn } = existing(draft.reports, reportId, 'That report')
      if (on === null) delete sharedOn[personId]
      else sharedOn[personId] = on
    },
  }),

  removeReport: operation({
    args: z.strictObject({ reportId: Id }),
    describe: ({ reportId }, before) =>
      `Removed ${before.reports.byId[reportId]?.title ?? 'a report'} from the log`,
    apply: (draft, { reportId }) => removeRow(draft.reports, reportId),
  }),

  recordRestrictedItem: operation({
    args: RestrictedItem.pick({ text: true, restriction: true }).extend({
      notifiedById: Id.nullable().optional(),
      notifiedOn: LocalDate.nullable().optional(),
      childIds: z.array(Id).optional(),
    }),
    describe: () => 'Recorded restricted information',
    apply: (draft, args, { newId }) =>
      addRow(draft.restrictedItems, {
        id: newId(),
        text: args.text,
        restriction: args.restriction,
        notifiedById: args.notifiedById ?? null,
        notifiedOn: args.notifiedOn ?? null,
        childIds: args.childIds ?? [],
      }),
  }),

  correctRestrictedItem: operation({
    args: RestrictedItem.omit({ id: true, restriction: true })
      .partial()
      .extend({ itemId: Id, restriction: RestrictedItem.shape.restriction.partial().optional() }),
    describe: () => 'Changed restricted information',
    apply: (draft, { itemId, restriction = {}, ...given }) => {
      const found = existing(draft.restrictedItems, itemId, 'That restricted item')
      assignGiven(found, given)
      assignGiven(found.restriction, restriction)
    },
  }),

  removeRestrictedItem: operation({
    args: z.strictObject({ itemId: Id }),
    describe: () => 'Removed restricted information',
    apply: (draft, { itemId }) => removeRow(draft.restrictedItems, itemId),
  }),

  recordFamilyContact: operation({
    args: FamilyContact.pick({ withId: true, on: true, how: true }),
    describe: ({ withId }, before) => `Recorded contact with ${name(before, withId)} before the day`,
    apply: (draft, { withId, on, how }, { newId }) =>
      addRow(draft.preparation.familyContacts, {
        id: newId(),
        withId,
        on,
        how,
        outcome: '',
        socialWorkerPresent: null,
        hadTimeToRead: null,
        issuesToRaise: '',
      }),
  }),

  correctFamilyContact: operation({
    args: FamilyContact.omit({ id: true }).partial().extend({ contactId: Id }),
    describe: () => 'Changed the record of a contact before the day',
    apply: (draft, { contactId, ...given }) =>
      assignGiven(existing(draft.preparation.familyContacts, contactId, 'That contact'), given),
  }),

  removeFamilyContact: operation({
    args: z.strictObject({ contactId: Id }),
    describe: () => 'Removed the record of a contact before the day',
    apply: (draft, { contactId }) => removeRow(draft.preparation.familyContacts, contactId),
  }),

  noteAttendanceIssue: operation({
    args: z.strictObject({ issue: Text, strategy: Text, agreedWith: Text }),
    describe: () => 'Noted an attendance issue and the strategy agreed for it',
    apply: (draft, args, { newId }) => addRow(draft.preparation.attendanceIssues, { id: newId(), ...args }),
  }),

  correctAttendanceIssue: operation({
    args: AttendanceIssue.omit({ id: true }).partial().extend({ issueId: Id }),
    describe: () => 'Changed an attendance issue or the strategy agreed for it',
    apply: (draft, { issueId, ...given }) =>
      assignGiven(existing(draft.preparation.attendanceIssues, issueId, 'That attendance issue'), given),
  }),

  removeAttendanceIssue: operation({
    args: z.strictObject({ issueId: Id }),
    describe: () => 'Removed an attendance issue',
    apply: (draft, { issueId }) => removeRow(draft.preparation.attendanceIssues, issueId),
  }),

  /** Ticking twice keeps the moment of the first tick. */
  tickPreparation: operation({
    args: z.strictObject({ itemId: z.string() }),
    describe: ({ itemId }, _before, practice) => `Ticked before the day: ${titleOfItem(practice, itemId)}`,
    apply: (draft, { itemId }, { at, practice }) => {
      if (!practice.profile.preparationChecklist.some(({ id }) => id === itemId))
        throw new Refusal('no-such-item', 'That is not on the checklist of this practice.')
      draft.preparation.checklist[itemId] ??= at
    },
  }),

  untickPreparation: operation({
    args: z.strictObject({ itemId: z.string() }),
    describe: ({ itemId }, _before, practice) =>
      `No longer ticked before the day: ${titleOfItem(practice, itemId)}`,
    apply: (draft, { itemId }) => {
      delete draft.preparation.checklist[itemId]
    },
  }),
}
