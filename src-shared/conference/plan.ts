import { z } from 'zod'
import { Id, Instant, LocalDate, Text, tableOf } from './values.ts'

/** Who makes sure that something happens: a person of this conference, or words while nobody is named yet. */
export const Owner = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('person'), personId: Id }),
  z.strictObject({ kind: z.literal('words'), words: Text }),
])
export type Owner = z.infer<typeof Owner>

/** By when: one day, a repetition with a beginning and an end, or words that still have to become a date. */
export const ByWhen = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('date'), date: LocalDate }),
  z.strictObject({
    kind: z.literal('repeat'),
    /** "every Tuesday after school" */
    frequency: Text,
    from: LocalDate.nullable(),
    until: LocalDate.nullable(),
  }),
  z.strictObject({ kind: z.literal('words'), words: Text }),
])
export type ByWhen = z.infer<typeof ByWhen>

/** One action of a child's plan: one observable thing that one named person makes sure of. */
export const Action = z.strictObject({
  id: Id,
  /** What will happen, as a sentence. */
  what: Text,
  owner: Owner.nullable(),
  /** People who help the owner to do it. */
  helperIds: z.array(Id),
  byWhen: ByWhen.nullable(),
  /** How we will know: what will be seen, by whom, and how many or how often. */
  measure: Text,
  /** The danger statements that it serves. */
  dangerIds: z.array(Id),
  /** The owner has agreed to it: in the room, or asked afterwards. Null: not known. */
  agreedByOwner: z.enum(['inTheRoom', 'afterwards', 'notAsked']).nullable(),
  /** Why a prompt of the SMART rules was left as it is, by rule id. */
  promptsAnswered: z.record(z.string(), Text),
  /** How far it has come, for the next conference. */
  progress: z.enum(['agreed', 'underWay', 'done', 'notDone']),
})
export type Action = z.infer<typeof Action>

/** What happens if the plan does not work: trigger, who, what, within when. */
export const Contingency = z.strictObject({
  id: Id,
  trigger: Text,
  owner: Owner.nullable(),
  what: Text,
  within: Text,
})
export type Contingency = z.infer<typeof Contingency>

/** Who gets a copy of this child's plan, and how and when they got it. */
export const PlanCopy = z.strictObject({
  id: Id,
  /** A person or child of the conference, or words ("the GP surgery"). */
  recipient: Owner,
  givenAt: Instant.nullable(),
  how: Text,
})
export type PlanCopy = z.infer<typeof PlanCopy>

/** A drawn line: x and y in turn, in the pad's own units. The shape only; no times and no pressure are kept. */
const Stroke = z.array(z.number().min(-10_000).max(10_000)).max(20_000)

/**
 * A signature under this child's plan. Signing says "I was there and got a copy"; whether the person agrees is
 * recorded beside it. Without a `signedAt` it is a place to sign on paper.
 */
export const Signature = z.strictObject({
  id: Id,
  /** A person or child of the conference. */
  signatoryId: Id,
  method: z.enum(['paper', 'screen', 'declined']),
  agreement: z.enum(['agrees', 'agreesInPart', 'doesNotAgree']).nullable(),
  comment: Text,
  drawing: z
    .strictObject({ width: z.number().positive(), height: z.number().positive(), strokes: z.array(Stroke) })
    .nullable(),
  /** The name as the person typed it instead of drawing; null where they did not. */
  typedName: Text.nullable(),
  signedAt: Instant.nullable(),
  /** Version of the plan that was signed; null while it is not signed. It is no signature under any other version. */
  planVersion: z.number().int().nonnegative().nullable(),
})
export type Signature = z.infer<typeof Signature>

/** A date that the chair set differently from the rule, with the reason: kept, and printed where the date is. */
export const DateOverride = z.strictObject({ date: LocalDate, reason: Text })
export type DateOverride = z.infer<typeof DateOverride>

/** The outline child protection plan of one child. Every child has their own; nothing in it is shared. */
export const Plan = z.strictObject({
  /** What has to change for the child, in words that the family knows as theirs. */
  outcomes: tableOf(z.strictObject({ id: Id, text: Text })),
  actions: tableOf(Action),
  contingencies: tableOf(Contingency),
  visits: z.strictObject({
    /** Id of a visit frequency of the profile, or null while not agreed. */
    frequencyId: z.string().nullable(),
    /** When and where the child is seen, alone and with others. */
    arrangements: Text,
  }),
  /** Lead practitioner (lead social worker), a person of the conference. */
  leadPractitionerId: Id.nullable(),
  /** Core group: people of the conference (and the child, where they take part), family and professionals. */
  coreGroupIds: z.array(Id),
  firstCoreGroup: z.strictObject({ date: LocalDate.nullable(), time: z.string().nullable(), place: Text }),
  /** Day of the review conference, once it is set. */
  reviewDate: LocalDate.nullable(),
  /** By time limit id: dates set differently from the rule. */
  dateOverrides: z.record(z.string(), DateOverride),
  copies: tableOf(PlanCopy),
  signatures: tableOf(Signature),
  /** Counts up each time the plan is frozen for signing. 0 while it was never printed. */
  version: z.number().int().nonnegative(),
  /** When that version was made, and the digest of what it says (`frozenPlan.ts`): what was signed. */
  frozen: z.strictObject({ at: Instant, digest: z.string() }).nullable(),
})
export type Plan = z.infer<typeof Plan>
