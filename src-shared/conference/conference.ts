import { z } from 'zod'
import { Child } from './child.ts'
import {
  Addendum,
  Challenge,
  DangerStatement,
  Dissent,
  EarlierConference,
  Entry,
  IssuedDocument,
  ScalingQuestion,
} from './discussion.ts'
import { FamilyMap } from './familyMap.ts'
import {
  Address,
  Exclusion,
  NetworkMember,
  Part,
  Person,
  Preparation,
  Relation,
  Report,
  RestrictedItem,
} from './people.ts'
import { Id, Instant, LocalDate, LocalTime, Text, tableOf } from './values.ts'

/** Version of the document's shape. Raised with a migration in `migrations/`, never edited back. */
export const CONFERENCE_VERSION = 1

/** Where the meeting is. */
export const Meeting = z.strictObject({
  /** Agenda step of the profile. */
  stepId: z.string(),
  /** The part that is going on, where the meeting is split. */
  partId: Id,
  startedAt: Instant.nullable(),
  endedAt: Instant.nullable(),
  /** Statement id to when the chair said it. */
  said: z.record(z.string(), Instant),
  /** Step ids that were visited, in the order of the first visit. */
  visitedStepIds: z.array(z.string()),
  /** When the meeting came to its step; null until it has moved while it was going on. */
  stepSince: Instant.nullable(),
  /** Step id to the whole seconds that the meeting has spent on it before. For the chair alone. */
  secondsOn: z.record(z.string(), z.number().int().nonnegative()),
  /**
   * Step id to how often each person or child was noted as having spoken on it, beside what was recorded of them. For
   * the chair alone: in no document, and not on the room display.
   */
  heard: z.record(z.string(), z.record(Id, z.number().int().positive())),
})
export type Meeting = z.infer<typeof Meeting>

/**
 * One child protection conference: everything that was prepared, said, decided and planned. JSON values only; a
 * missing value is null, a day is `2026-03-24`, a moment is UTC. Only named operations change it
 * (`operations/registry.ts`).
 */
export const Conference = z.strictObject({
  version: z.literal(CONFERENCE_VERSION),
  id: Id,
  /** Conference kind of the profile. */
  kindId: z.string(),
  /** The local rules that it is chaired under. */
  profile: z.strictObject({ id: z.string(), version: z.number().int().positive() }),
  /** A fictional conference to practise with. Its documents say so. */
  isPractice: z.boolean(),
  /** Reference of the case file; empty when not to hand. */
  reference: Text,
  date: LocalDate.nullable(),
  startTime: LocalTime.nullable(),
  venue: Text,
  /** Why the conference is held. */
  purpose: Text,
  /** Day of the strategy discussion that started the section 47 enquiry: day 0 of the limit for an initial conference. */
  strategyDiscussionOn: LocalDate.nullable(),
  /** For a transfer-in: when the authority was told of the move, and by which. */
  transfer: z.strictObject({ notifiedOn: LocalDate.nullable(), fromAuthority: Text }),
  /** Outcome of the section 47 enquiry, in a sentence or two. */
  enquiryOutcome: Text,
  /** The chair, a person of the conference. */
  chairId: Id.nullable(),
  children: tableOf(Child),
  people: tableOf(Person),
  relations: tableOf(Relation),
  familyMap: FamilyMap,
  /** The safety network. */
  network: tableOf(NetworkMember),
  addresses: tableOf(Address),
  preparation: Preparation,
  parts: tableOf(Part),
  exclusions: tableOf(Exclusion),
  restrictedItems: tableOf(RestrictedItem),
  reports: tableOf(Report),
  entries: tableOf(Entry),
  dangers: tableOf(DangerStatement),
  scalingQuestions: tableOf(ScalingQuestion),
  dissents: tableOf(Dissent),
  challenges: tableOf(Challenge),
  meeting: Meeting,
  /** Time limit id to the day on which it was done. */
  doneAfter: z.record(z.string(), z.strictObject({ on: LocalDate, note: Text })),
  addenda: tableOf(Addendum),
  issuedDocuments: tableOf(IssuedDocument),
  earlierConferences: z.array(EarlierConference),
})
export type Conference = z.infer<typeof Conference>
