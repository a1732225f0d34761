import { z } from 'zod'
import { LocalDate } from '../conference/values.ts'
import { ChildsPage } from './childsPage.ts'
import { LetterTexts } from './letterTexts.ts'
import { PlanHeadings, StandardTexts } from './standardTexts.ts'

/**
 * The local rules profile: every number, title, heading and standard text of the practice, as data. An authority
 * that works differently gets another profile; no code changes. A profile is versioned, and a conference keeps the
 * id and version of the profile that it was chaired under.
 */

const Sourced = {
  /** Where the rule or wording comes from, for the chair's manager: a document and its section. */
  source: z.string().min(1),
}

export const RuleUnit = z.enum(['workingDays', 'calendarDays', 'weeks', 'months', 'hours'])
export type RuleUnit = z.infer<typeof RuleUnit>

/** What a time limit counts from. */
export const StartingEvent = z.enum([
  'conference',
  'strategyDiscussion',
  'notificationOfMove',
  'inquorateConference',
  'planStart',
  'previousReview',
  /** The day halfway to the next conference: a limit of 0 days after it falls on the day itself. */
  'midpointToNextConference',
  'previousCoreGroup',
  'dueDateOfBirth',
  'birth',
  'receiptOfMinutes',
  'contactByComplainant',
  'becameLookedAfter',
  'firstLookedAfterReview',
])
export type StartingEvent = z.infer<typeof StartingEvent>

/**
 * A time limit. `value` counts `unit` after (or before) `from`; the day of the event is day 0. Hours count from the
 * moment at which the conference ends.
 */
export const TimeLimit = z.strictObject({
  id: z.string(),
  /** What must have happened by then: "First core group meeting". */
  title: z.string(),
  value: z.number().int().nonnegative(),
  unit: RuleUnit,
  from: StartingEvent,
  direction: z.enum(['after', 'before']),
  /**
   * Limits with the same `event` say the same thing in different words (91 days, 3 months): all are shown and the
   * earliest is the one that is warned about.
   */
  event: z.string(),
  /** Ids of the conference kinds that it applies to; empty means all. */
  kindIds: z.array(z.string()),
  /** Only after a decision that a plan is needed. */
  onlyWithPlan: z.boolean(),
  ...Sourced,
})
export type TimeLimit = z.infer<typeof TimeLimit>

const Choice = z.strictObject({ id: z.string(), title: z.string(), hint: z.string() })
export type Choice = z.infer<typeof Choice>

/** A ground on which the chair excludes somebody. */
export const ExclusionGround = Choice.extend({
  /** How the excluded person is told: never the evidence, and never who asked for it, least of all the child. */
  toldAs: z.string(),
})
export type ExclusionGround = z.infer<typeof ExclusionGround>

/** The screens that an agenda step can use. The renderer has one component for each. */
export const StepScreen = z.enum([
  'people',
  'opening',
  'map',
  'dangers',
  'scaling',
  'views',
  'decision',
  'plan',
  'sign',
  'export',
])
export type StepScreen = z.infer<typeof StepScreen>

/** A heading under which something said is recorded. */
export const EntryHeading = z.strictObject({
  id: z.string(),
  title: z.string(),
  /** What belongs here, in a sentence for the chair. */
  hint: z.string(),
  /** Colour family on screen; always beside the title, never alone. */
  tone: z.enum(['neutral', 'worry', 'strength', 'voice']),
  /** Whether an entry may carry the harm matrix (what, how bad, how often, since when, effect on the child). */
  harmMatrix: z.boolean(),
  /** Whether an entry says which danger it was, when, and who did what: safety is what was done when it mattered. */
  safetyDetails: z.boolean(),
  /** Whether an entry may carry the day of the incident. */
  dated: z.boolean(),
  /** Asked on the other steps of the map, for as long as nothing stands under this heading; empty: not asked. */
  promptElsewhere: z.string(),
})
export type EntryHeading = z.infer<typeof EntryHeading>

/** A question of the harm matrix: harm that has happened, told apart. */
export const HarmQuestion = z.strictObject({
  id: z.enum(['what', 'howBad', 'howOften', 'sinceWhen', 'effectOnChild']),
  title: z.string(),
  hint: z.string(),
})
export type HarmQuestion = z.infer<typeof HarmQuestion>

export const AgendaStep = z.strictObject({
  id: z.string(),
  title: z.string(),
  /** Short title for the rail. */
  shortTitle: z.string(),
  /** What the chair says or asks at this step. */
  question: z.string(),
  screen: StepScreen,
  /**
   * The agenda's own steps are numbered. Views and decision stand between them and are not; what comes before and
   * after the agenda is not either.
   */
  phase: z.enum(['before', 'agenda', 'decision', 'after']),
  headings: z.array(EntryHeading),
  ...Sourced,
})
export type AgendaStep = z.infer<typeof AgendaStep>

/** A statement that the chair reads out or makes, and ticks when it has been said. */
export const Statement = z.strictObject({
  id: z.string(),
  title: z.string(),
  text: z.string(),
  /** When it belongs: at the opening, before views are asked, or after the decision. */
  moment: z.enum(['opening', 'beforeViews', 'afterDecision']),
  ...Sourced,
})
export type Statement = z.infer<typeof Statement>

/** A role that a person can have. What a role may do follows from its group, never from its id. */
export const Role = z.strictObject({
  id: z.string(),
  title: z.string(),
  group: z.enum([
    'chair',
    'family',
    'socialCare',
    'agency',
    'supporter',
    'legal',
    'observer',
    'interpreter',
    'advocate',
    'businessSupport',
  ]),
  /** Agency that a person with this role usually belongs to; null for family. */
  agencyId: z.string().nullable(),
})
export type Role = z.infer<typeof Role>

/** How people write a role in an invitation: other words and abbreviations, and organisations that say it as well. */
export const RoleWords = z.strictObject({
  roleId: z.string(),
  words: z.array(z.string()),
  /** Words in the name of a service that leave little doubt: "maternity". Used where the role is not written. */
  organisations: z.array(z.string()),
})
export type RoleWords = z.infer<typeof RoleWords>

export const Agency = z.strictObject({
  id: z.string(),
  title: z.string(),
  /** Agencies of one group count once for quoracy. Null: does not count. */
  quoracyGroupId: z.string().nullable(),
})
export type Agency = z.infer<typeof Agency>

/** Enough agencies to decide safely, judged for each child. */
export const QuoracyRule = z.strictObject({
  id: z.string(),
  /** The group that must be there: children's social care. */
  requiredGroupId: z.string(),
  /** How many other groups must be there. */
  otherGroups: z.number().int().positive(),
  groups: z.array(z.strictObject({ id: z.string(), title: z.string() })),
  /** Grounds on which an inquorate conference may go on. */
  exceptions: z.array(Choice),
  ...Sourced,
})
export type QuoracyRule = z.infer<typeof QuoracyRule>

export const Category = z.strictObject({
  id: z.string(),
  title: z.string(),
  /** Code of the children in need census. */
  censusCode: z.enum(['NEG', 'PHY', 'SAB', 'EMO']),
  plainWords: z.string(),
})
export type Category = z.infer<typeof Category>

export const DecisionOutcome = z.strictObject({
  id: z.string(),
  title: z.string(),
  /** How it is put to the family. */
  plainWords: z.string(),
  /** How it is put to the child, on their own page. */
  toTheChild: z.string(),
  /** Whether the child has a child protection plan after it. */
  planNeeded: z.boolean(),
  /** Ids of the conference kinds that can end so. */
  kindIds: z.array(z.string()),
})
export type DecisionOutcome = z.infer<typeof DecisionOutcome>

export const ConferenceKind = z.strictObject({
  id: z.string(),
  title: z.string(),
  /** "ICPC" and the like, for the chair's own lists; never printed for the family. */
  abbreviation: z.string(),
  hint: z.string(),
  /** False for kinds that the format already knows and the app does not chair yet. */
  canBeChaired: z.boolean(),
})
export type ConferenceKind = z.infer<typeof ConferenceKind>

export const PracticeProfile = z.strictObject({
  id: z.string(),
  version: z.number().int().positive(),
  title: z.string(),
  /** Title of the person who chairs. Varies from place to place and over time. */
  chairTitle: z.string(),
  leadPractitionerTitle: z.string(),
  kinds: z.array(ConferenceKind),
  /** What the chair ticks before the day. */
  preparationChecklist: z.array(Choice),
  agenda: z.array(AgendaStep),
  /** The questions of the harm matrix, in the order in which they are asked. */
  harmQuestions: z.array(HarmQuestion),
  statements: z.array(Statement),
  roles: z.array(Role),
  /** By these the roles of a pasted invitation list are recognised. */
  roleWords: z.array(RoleWords),
  agencies: z.array(Agency),
  /** Relations between people: mother, stepfather, former partner… `ofChild` says whether it can be to a child. */
  relations: z.array(z.strictObject({ id: z.string(), title: z.string(), ofChild: z.boolean() })),
  quoracy: QuoracyRule,
  exclusionGrounds: z.array(ExclusionGround),
  participationCodes: z.array(Choice),
  participationRoutes: z.array(Choice),
  categories: z.array(Category),
  outcomes: z.array(DecisionOutcome),
  /** The two-limb test, in the words that are shown to everyone before views are asked. */
  threshold: z.strictObject({
    title: z.string(),
    text: z.string(),
    limbs: z.array(Choice),
    ...Sourced,
  }),
  /** `shortTitle` stands on a button beside the question, `title` where the answer stands alone. */
  viewAnswers: z.array(
    z.strictObject({
      id: z.enum(['yes', 'no', 'unsure', 'none']),
      title: z.string(),
      shortTitle: z.string(),
    }),
  ),
  /** Whether parents' views on the need for a plan are recorded beside those of the professionals. */
  familyViews: z.enum(['heardNotDeciding', 'shareViews']),
  dissentKinds: z.array(
    z.strictObject({ id: z.enum(['noted', 'formal']), title: z.string(), hint: z.string() }),
  ),
  scaling: z.strictObject({ question: z.string(), zero: z.string(), ten: z.string(), ...Sourced }),
  planHeadings: PlanHeadings,
  visitFrequencies: z.array(Choice),
  timeLimits: z.array(TimeLimit),
  /** Numbers of the SMART rules that vary: most actions for one parent, most in all, longest action in words. */
  smart: z.strictObject({
    mostActionsForOneParent: z.number().int().positive(),
    mostActions: z.number().int().positive(),
    mostWordsInAnAction: z.number().int().positive(),
    mostDangerStatements: z.number().int().positive(),
  }),
  texts: StandardTexts,
  letters: LetterTexts,
  childsPage: ChildsPage,
  /** Days that count as bank holidays beside or instead of those of the calendar, each with a name. */
  bankHolidayChanges: z.array(z.strictObject({ date: LocalDate, name: z.string(), isHoliday: z.boolean() })),
})
export type PracticeProfile = z.infer<typeof PracticeProfile>
