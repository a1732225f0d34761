import { z } from 'zod'
import { Id, LocalDate } from '../../src-shared/conference/values.ts'
import type { RequestName } from '../../src-shared/contract.ts'

const nothing = z.null()
const ofConference = z.strictObject({ conferenceId: Id })
const atRevision = z.strictObject({ conferenceId: Id, baseRevision: z.number().int().nonnegative() })
const Passphrase = z.string().max(1_000)
/** Which field is being typed in: `action/a12/what`. */
const Field = z.string().min(1).max(300)

const TemplateKind = z.enum(['plan', 'minutes'])

/** What each request may come with, checked before any handler sees it. Operation arguments have schemas of their own. */
export const requestArguments: Record<RequestName, z.ZodType> = {
  getSession: nothing,
  createRecords: z.strictObject({ passphrase: Passphrase }),
  unlock: z.strictObject({ passphrase: Passphrase }),
  unlockWithRecoveryKey: z.strictObject({ recoveryKey: z.string().max(1_000), newPassphrase: Passphrase }),
  replaceRecoveryKey: z.strictObject({ passphrase: Passphrase }),
  lock: nothing,
  listConferences: nothing,
  getPractice: nothing,
  startConference: z.strictObject({
    kindId: z.string().max(100),
    chairName: z.string().max(1_000),
    date: LocalDate.nullable(),
  }),
  startPracticeConference: z.strictObject({ blankMeeting: z.boolean() }),
  importConference: z.strictObject({ text: z.string().max(50_000_000) }),
  openConference: ofConference,
  eraseConference: ofConference.extend({ reason: z.string().trim().min(1).max(1_000) }),
  perform: atRevision.extend({
    operation: z.string().max(100),
    args: z.unknown(),
    endsDraft: Field.optional(),
  }),
  undo: atRevision,
  redo: atRevision,
  keepDraft: ofConference.extend({ field: Field, text: z.string().max(10_000_000).nullable() }),
  listHistory: ofConference,
  conferenceAt: ofConference.extend({ seq: z.number().int().positive() }),
  listDocuments: ofConference,
  listCopies: ofConference,
  previewDocument: ofConference.extend({ documentId: z.string().max(200) }),
  showDocument: ofConference.extend({ documentId: z.string().max(200) }),
  saveDocuments: ofConference.extend({ documentIds: z.array(z.string().max(200)).max(1_000).nullable() }),
  verifyPaper: ofConference.extend({
    paper: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('file'), sha256: z.string().regex(/^[0-9a-f]{64}$/) }),
      z.strictObject({ kind: z.literal('sheet'), checkCode: z.string().max(200) }),
    ]),
  }),
  listTemplates: nothing,
  chooseTemplate: z.strictObject({
    kind: TemplateKind,
    fileName: z.string().max(300),
    base64: z.string().max(14_000_000),
  }),
  dropTemplate: z.strictObject({ kind: TemplateKind }),
  saveSampleTemplate: z.strictObject({ kind: TemplateKind }),
  showRecoveryKey: z.strictObject({ recoveryKey: z.string().max(1_000) }),
  openRoomDisplay: ofConference,
  closeRoomDisplay: nothing,
  setRoomBlank: z.strictObject({ isBlank: z.boolean() }),
  showPlanInRoom: z.strictObject({ childId: Id }),
  handOver: z.strictObject({ pin: z.string().regex(/^\d{4,6}$/) }),
  takeBack: z.strictObject({ secret: Passphrase }),
}
