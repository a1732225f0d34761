import { z } from 'zod'
import { Plan } from './plan.ts'
import { Id, Instant, LocalDate, Text } from './values.ts'

/** Born, or expected. The day is null while it is not known. */
export const Birth = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('born'), dateOfBirth: LocalDate.nullable() }),
  z.strictObject({ kind: z.literal('unborn'), dueDate: LocalDate.nullable() }),
])
export type Birth = z.infer<typeof Birth>

/** How the child takes part, decided by the chair beforehand, and what the child says. */
export const Participation = z.strictObject({
  /** Whether the child comes; null while not decided. */
  attends: z.boolean().nullable(),
  decisionReason: Text,
  /** Whom the chair consulted (social worker, manager, advocate) and the likely effect on the child. */
  consultedIds: z.array(Id),
  likelyEffect: Text,
  /** The child could not be kept apart from a hostile parent: a reason against attending. */
  cannotBeKeptApart: z.boolean(),
  /** When the chair was told that the child will not come. */
  notAttendingToldOn: LocalDate.nullable(),
  /** Route ids of the profile by which the child takes part. */
  routeIds: z.array(z.string()),
  /** PN0 to PN7, as in the census of participation; null while not known. */
  code: z.string().nullable(),
  advocate: z.strictObject({
    offered: z.boolean().nullable(),
    outcome: z.enum(['accepted', 'declined', 'tooYoung', 'notAvailable']).nullable(),
    personId: Id.nullable(),
    note: Text,
  }),
  /** The child's wishes and feelings, in their own words where they can be had. */
  wishes: Text,
  /** A note of what the chair and the child said to each other, in a form that can go to this child's own record. */
  noteOfTalk: Text,
  /** Why there is nothing from the child, where there is nothing. The child's voice is never skipped silently. */
  noVoiceReason: Text,
})
export type Participation = z.infer<typeof Participation>

/** The chair's word on whether enough agencies are there for this child. The count beside it comes from the rule. */
export const Quoracy = z.strictObject({
  /** Null until the chair has confirmed it. */
  confirmed: z.enum(['quorate', 'inquorate']).nullable(),
  /** Exception id of the profile on which an inquorate conference goes on. */
  exceptionId: z.string().nullable(),
  reason: Text,
  /** New date, where it does not go on. */
  newDate: LocalDate.nullable(),
})
export type Quoracy = z.infer<typeof Quoracy>

/** One person's view on whether this child needs a plan. `none` is a view of its own: asked, and gave none. */
export const View = z.strictObject({
  answer: z.enum(['yes', 'no', 'unsure', 'none']),
  /** Why; for `none`: why not. */
  reason: Text,
  /** Categories that the person would choose. */
  categoryIds: z.array(z.string()),
  /** The chair's challenge to a view without evidence, and what came of it. */
  challenge: Text,
  givenAt: Instant,
})
export type View = z.infer<typeof View>

/** The chair's summary of risk, with what lessens it, before the decision. */
export const RiskAnalysis = z.strictObject({
  risks: Text,
  mitigatingFactors: Text,
  /** What it means for the child: the impact. */
  impact: Text,
})
export type RiskAnalysis = z.infer<typeof RiskAnalysis>

/** The two-limb test for this child. Null until the chair has said. */
export const Threshold = z.strictObject({
  /** Limb ids of the profile that are met. */
  limbIds: z.array(z.string()),
  met: z.boolean().nullable(),
  /** In plain words, for this child. */
  words: Text,
})
export type Threshold = z.infer<typeof Threshold>

/** The chair's decision for this child. Recorded by the chair; never computed from the views. */
export const Decision = z.strictObject({
  /** Outcome id of the profile. */
  outcomeId: z.string(),
  /** Category ids of the profile; empty with an outcome that needs no plan. */
  categoryIds: z.array(z.string()),
  /** Brief reasons, also when no plan is needed. */
  rationale: Text,
  /** By consensus, or by the chair where there was none. Null until the chair has said: agreement is never assumed. */
  reachedBy: z.enum(['consensus', 'chair']).nullable(),
  decidedByChairName: Text,
  decidedAt: Instant,
})
export type Decision = z.infer<typeof Decision>

/** Who tells the child, how and when. */
export const TellingTheChild = z.strictObject({ byId: Id.nullable(), how: Text, on: LocalDate.nullable() })
export type TellingTheChild = z.infer<typeof TellingTheChild>

/** What the page for the child says, as the chair wrote it for this child; empty where the standard words are enough. */
export const ChildsPage = z.strictObject({ whatWeTalkedAbout: Text, whatHappensNext: Text })
export type ChildsPage = z.infer<typeof ChildsPage>

/** A child whom the conference is about. Twins are two children; an unborn child is a child with a due date. */
export const Child = z.strictObject({
  id: Id,
  /** Empty for an unborn child without a name: shown as "Baby" and the family name. */
  givenName: Text,
  familyName: Text,
  /** What the child likes to be called. */
  knownAs: Text,
  birth: Birth,
  gender: z.enum(['female', 'male', 'other', 'notSaid']),
  ethnicity: Text,
  disability: Text,
  firstLanguage: Text,
  /** The authority's number for the child, and the NHS number; empty when not to hand. */
  localAuthorityId: Text,
  nhsNumber: Text,
  addressId: Id.nullable(),
  school: Text,
  legalStatus: Text,
  participation: Participation,
  quoracy: Quoracy,
  /** Person id (or the child's own id, or a sibling's) to their view. No entry: not asked yet. */
  views: z.record(Id, View),
  riskAnalysis: RiskAnalysis,
  threshold: Threshold,
  decision: Decision.nullable(),
  tellingTheChild: TellingTheChild,
  page: ChildsPage,
  plan: Plan,
  /** What was there before this conference, for a review or transfer. */
  before: z.strictObject({
    planStartedOn: LocalDate.nullable(),
    initialCategoryIds: z.array(z.string()),
    latestCategoryIds: z.array(z.string()),
    numberOfPreviousPlans: z.number().int().nonnegative().nullable(),
  }),
})
export type Child = z.infer<typeof Child>
