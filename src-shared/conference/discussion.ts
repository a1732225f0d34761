import { z } from 'zod'
import { Restriction } from './people.ts'
import { Id, Instant, LocalDate, Text } from './values.ts'

/** Where something that was said comes from: a person, a child in their own right, or a report. */
export const Source = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('person'), personId: Id }),
  z.strictObject({ kind: z.literal('child'), childId: Id }),
  z.strictObject({ kind: z.literal('report'), reportId: Id }),
])
export type Source = z.infer<typeof Source>

/** Actual harm, told apart: what, how bad, how often, since when, and what it did to the child. */
export const HarmMatrix = z.strictObject({
  what: Text,
  howBad: Text,
  howOften: Text,
  sinceWhen: Text,
  effectOnChild: Text,
})
export type HarmMatrix = z.infer<typeof HarmMatrix>

/** Something that was said or reported, under a heading of the agenda: one card of the map. */
export const Entry = z.strictObject({
  id: Id,
  /** Heading id of the profile. */
  headingId: z.string(),
  text: Text,
  source: Source.nullable(),
  /** Children it is about; empty: all of them. */
  childIds: z.array(Id),
  /** The part of the meeting in which it was said. */
  partId: Id,
  restriction: Restriction.nullable(),
  /** In the person's exact words: shown and printed as a quotation. */
  exactWords: z.boolean(),
  /** Null where nobody has said which. */
  standing: z.enum(['fact', 'opinion']).nullable(),
  /** Day of an incident. */
  happenedOn: LocalDate.nullable(),
  harm: HarmMatrix.nullable(),
  /** Whether the room display may show it. */
  released: z.boolean(),
  recordedAt: Instant,
})
export type Entry = z.infer<typeof Entry>

/** What is likely to happen if nothing changes, always paired with the safety goal that answers it. */
export const DangerStatement = z.strictObject({
  id: Id,
  /** Who is worried, about what, and what may happen to the child. */
  statement: Text,
  childIds: z.array(Id),
  /** Who disputes it, in their words. */
  disputes: z.record(Id, Text),
  goal: z.strictObject({
    /** What will be seen instead: who does what, and what the child notices. */
    statement: Text,
    /** For how long it must be seen. */
    seenFor: Text,
  }),
  partId: Id,
})
export type DangerStatement = z.infer<typeof DangerStatement>

/** A number from 0 to 10 with its reason. A reason without a number is possible; a number that stands for several is not. */
export const Scale = z.strictObject({
  /** Null: was asked and gave no number. */
  score: z.number().int().min(0).max(10).nullable(),
  reason: Text,
  /** Given outside the meeting: by phone, in a report, through somebody else. */
  outsideMeeting: z.boolean(),
  givenAt: Instant,
})
export type Scale = z.infer<typeof Scale>

/** One clearly defined question with its two ends, and what everybody answered. No mean is ever made of it. */
export const ScalingQuestion = z.strictObject({
  id: Id,
  question: Text,
  zero: Text,
  ten: Text,
  /** The danger statement it measures; null for the overall question. */
  dangerId: Id.nullable(),
  /** Children it is about; empty: all of them. */
  childIds: z.array(Id),
  /** Person or child id to their scale. */
  scales: z.record(Id, Scale),
  /** While null, scales are sealed. */
  revealedAt: Instant.nullable(),
  partId: Id,
})
export type ScalingQuestion = z.infer<typeof ScalingQuestion>

/** A recorded disagreement with the decision. Formal dissent starts the local resolution process. */
export const Dissent = z.strictObject({
  id: Id,
  personId: Id,
  /** Children whose decision it is about; at least one. */
  childIds: z.array(Id),
  /** Dissent kind of the profile. */
  strength: z.enum(['noted', 'formal']),
  reason: Text,
  /** They were told about the escalation route, and that they still contribute to the plan. */
  escalationExplained: z.boolean(),
  stillContributes: z.boolean(),
  recordedAt: Instant,
})
export type Dissent = z.infer<typeof Dissent>

/** Something that the chair challenged and takes to their manager. Private to the chair; in no family document. */
export const Challenge = z.strictObject({
  id: Id,
  text: Text,
  aboutPersonId: Id.nullable(),
  managerToldOn: LocalDate.nullable(),
  recordedAt: Instant,
})
export type Challenge = z.infer<typeof Challenge>

/** A correction to issued minutes, beside the original and never over it. */
export const Addendum = z.strictObject({ id: Id, text: Text, by: Text, at: Instant })
export type Addendum = z.infer<typeof Addendum>

/** A document that left the app: which, for whom, and the SHA-256 of its bytes. */
export const IssuedDocument = z.strictObject({
  id: Id,
  /** Which of the documents that can be made: `plan/<childId>`, `minutes`. */
  documentId: z.string().max(200),
  title: Text,
  childId: Id.nullable(),
  readerName: Text,
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  /** The check code that is printed on it; null where none is. */
  checkCode: z.string().max(20).nullable(),
  /** Shown in a window that it can be printed from, or saved as a file. What was printed there cannot be known. */
  how: z.enum(['shown', 'saved']),
  at: Instant,
})
export type IssuedDocument = z.infer<typeof IssuedDocument>

/** What an earlier conference left to compare with, at a review. */
export const EarlierConference = z.strictObject({
  date: LocalDate,
  kindId: z.string(),
  scales: z.array(z.strictObject({ question: Text, name: Text, score: z.number().int().min(0).max(10) })),
  actions: z.array(z.strictObject({ childId: Id, what: Text, progress: Text })),
})
export type EarlierConference = z.infer<typeof EarlierConference>
