import { z } from 'zod'
import { Id, Instant, LocalDate, LocalTime, Text, tableOf } from './values.ts'

/** An address, and who must never see it. Several people can live at one address. */
export const Address = z.strictObject({
  id: Id,
  /** Lines as on an envelope, without the postcode. */
  lines: Text,
  postcode: Text,
  /** People of this conference from whom it is withheld, whatever else they may see. */
  withheldFromIds: z.array(Id),
  withheldReason: Text,
})
export type Address = z.infer<typeof Address>

/**
 * Whether somebody came. `expected` until the chair has said. `notInvited`: named on the family map or in the plan, and
 * never asked to come, so they are neither waited for nor missed.
 */
export const AttendanceStatus = z.enum([
  'expected',
  'present',
  'apologies',
  'absent',
  'reportOnly',
  'notInvited',
])
export type AttendanceStatus = z.infer<typeof AttendanceStatus>

export const Attendance = z.strictObject({
  status: AttendanceStatus,
  mode: z.enum(['inTheRoom', 'remote']),
  /** Times of day in the room; null when they were there from the beginning or to the end. */
  arrivedAt: LocalTime.nullable(),
  leftAt: LocalTime.nullable(),
  /** For apologies and absences: why, and who passes on what was said. */
  note: Text,
})
export type Attendance = z.infer<typeof Attendance>

/** Anybody who was invited, came, wrote a report or is named in the plan; children of the conference are `Child`. */
export const Person = z.strictObject({
  id: Id,
  /** "Mr Daniel Okafor", as they want to be called. */
  name: Text,
  /** What the family calls them ("Nan Pat"); empty when the name is used. */
  knownAs: Text,
  /** Role id of the profile. */
  roleId: z.string(),
  /** Their role in their own words, where the list has no word for it; replaces the title of the role when not empty. */
  roleInWords: Text,
  /** Agency id of the profile; null for family and friends. */
  agencyId: z.string().nullable(),
  /** Name of the service or school: "Harbour Lane Primary School". */
  organisation: Text,
  gender: z.enum(['female', 'male', 'other', 'notSaid']),
  dateOfBirth: LocalDate.nullable(),
  hasDied: z.boolean(),
  contact: z.strictObject({ phone: Text, email: Text }),
  addressId: Id.nullable(),
  /** The children that a professional works with directly: quoracy is judged by it. Empty for family. */
  worksWithChildIds: z.array(Id),
  /** The person whom this supporter, advocate, solicitor or interpreter is there for (a person or a child). */
  thereForId: Id.nullable(),
  /** Interpreter language, communication and access needs. */
  needs: z.strictObject({ language: Text, communication: Text, access: Text }),
  attendance: Attendance,
  /** When the chair told this legal representative that they take no part in discussion or decision. */
  legalRoleToldAt: Instant.nullable(),
  /** Whether they are asked for a view on each child's need for a plan. Observers and interpreters are not. */
  givesView: z.boolean(),
})
export type Person = z.infer<typeof Person>

/** How two people are related, as data: mother, former partner, half-brother… */
export const Relation = z.strictObject({
  id: Id,
  /** The one who is something: the mother. A person or child of the conference. */
  fromId: Id,
  /** To whom: her daughter. */
  toId: Id,
  /** Relation id of the profile. */
  kindId: z.string(),
  /** Parental responsibility of `from` for `to`; null: not applicable or not known. */
  parentalResponsibility: z.boolean().nullable(),
  /** Whether they live in one household. */
  sameHousehold: z.boolean().nullable(),
  /** When it began and ended, as far as anybody knows: "2014", "spring 2019". Empty: not known, or not asked. */
  since: Text,
  until: Text,
  /** It is over, whatever the word for it says. */
  hasEnded: z.boolean(),
  note: Text,
})
export type Relation = z.infer<typeof Relation>

/** How near somebody of the network stands to what worries everybody: who knows, who knows some of it, who not yet. */
export const Ring = z.enum(['inner', 'middle', 'outer'])
export type Ring = z.infer<typeof Ring>

/**
 * Somebody of the safety network: people whom the family found, who know the danger and help to watch over the plan.
 * Nobody is in it twice.
 */
export const NetworkMember = z.strictObject({
  id: Id,
  personId: Id,
  ring: Ring,
  /** What they know: "That Craig is not to come to the house." */
  knows: Text,
  /** What they do: "Has the spare key, and Amber can ring her." */
  does: Text,
})
export type NetworkMember = z.infer<typeof NetworkMember>

/** A part of a split meeting, and who was in it. A meeting that is not split has one part. */
export const Part = z.strictObject({
  id: Id,
  /** "Part A: with Ms Reed" */
  title: Text,
  reason: Text,
  /** People and children of the conference who are in this part. Ignored while there is one part only. */
  attendeeIds: z.array(Id),
  startedAt: Instant.nullable(),
  endedAt: Instant.nullable(),
})
export type Part = z.infer<typeof Part>

/**
 * The chair's decision that an adult does not attend, or not all of it. Only the chair decides, so there is no field
 * for who decided: `decidedByChairName` is set from the conference's chair when it is recorded.
 */
export const Exclusion = z.strictObject({
  id: Id,
  personId: Id,
  /** The whole conference, or the named parts of it. */
  scope: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('whole') }),
    z.strictObject({ kind: z.literal('parts'), partIds: z.array(Id) }),
  ]),
  /** Exclusion ground ids of the profile; at least one. */
  groundIds: z.array(z.string()),
  /** The evidence-based rationale. */
  rationale: Text,
  /** Who asked for it (usually the social worker), and when. */
  requestedById: Id.nullable(),
  requestedOn: LocalDate.nullable(),
  /** Reference of the manager's decision record. */
  managersDecisionReference: Text,
  /** The shortest time for which it is needed. */
  minimumDuration: Text,
  /** How the reason was explained to the person, and when. */
  explained: z.strictObject({ on: LocalDate.nullable(), how: Text }),
  /** Who brings their views to the conference, and what the views are. */
  viewsBroughtById: Id.nullable(),
  views: Text,
  letterSentOn: LocalDate.nullable(),
  /** True when somebody was asked to leave while the meeting was going on. */
  duringMeeting: z.boolean(),
  decidedByChairName: Text,
  decidedAt: Instant,
})
export type Exclusion = z.infer<typeof Exclusion>

/** From whom something is kept: the whole family, or named people. */
export const WithheldFrom = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('family') }),
  z.strictObject({ kind: z.literal('people'), personIds: z.array(Id) }),
])
export type WithheldFrom = z.infer<typeof WithheldFrom>

/** Marks something as restricted: who must not see it, and why. */
export const Restriction = z.strictObject({ withheldFrom: WithheldFrom, reason: Text })
export type Restriction = z.infer<typeof Restriction>

/** Information that an agency asked the chair beforehand to keep from somebody. */
export const RestrictedItem = z.strictObject({
  id: Id,
  text: Text,
  /** Who asked for it. */
  notifiedById: Id.nullable(),
  /** When the chair was told; the practice wants some days' notice. */
  notifiedOn: LocalDate.nullable(),
  restriction: Restriction,
  /** Children it is about; empty: all. */
  childIds: z.array(Id),
})
export type RestrictedItem = z.infer<typeof RestrictedItem>

/** A report for the conference: when the chair had it, and when each parent did. */
export const Report = z.strictObject({
  id: Id,
  title: Text,
  authorId: Id.nullable(),
  /** The agency, where no author of the conference is named. */
  agencyId: z.string().nullable(),
  /** The lead social worker's report, whose sharing has a time limit of its own. */
  isSocialWorkReport: z.boolean(),
  childIds: z.array(Id),
  receivedOn: LocalDate.nullable(),
  /** Person id to the day on which they had it. */
  sharedOn: z.record(Id, LocalDate),
  restriction: Restriction.nullable(),
  /** What it says, for a report read out because its author is not there. */
  summary: Text,
})
export type Report = z.infer<typeof Report>

/** The chair's contact with a member of the family before the day. */
export const FamilyContact = z.strictObject({
  id: Id,
  /** A person or child. */
  withId: Id,
  on: LocalDate.nullable(),
  how: Text,
  outcome: Text,
  /** The choice that they were offered about the social worker being there. Null: not offered yet. */
  socialWorkerPresent: z.enum(['wantedIn', 'wantedOut', 'noPreference']).nullable(),
  hadTimeToRead: z.boolean().nullable(),
  issuesToRaise: Text,
})
export type FamilyContact = z.infer<typeof FamilyContact>

/** Attendance that may be contentious, notified in advance, and the strategy agreed for it. */
export const AttendanceIssue = z.strictObject({ id: Id, issue: Text, strategy: Text, agreedWith: Text })
export type AttendanceIssue = z.infer<typeof AttendanceIssue>

/** What was prepared before the day. */
export const Preparation = z.strictObject({
  familyContacts: tableOf(FamilyContact),
  /** Checklist item id to when the chair ticked it. */
  checklist: z.record(z.string(), Instant),
  attendanceIssues: tableOf(AttendanceIssue),
})
export type Preparation = z.infer<typeof Preparation>
