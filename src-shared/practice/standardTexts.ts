import { z } from 'zod'

/** The headings of a plan, in the order of the paper. */
export const PlanHeadings = z.strictObject({
  whyThisPlan: z.string(),
  childsWords: z.string(),
  workingWell: z.string(),
  worries: z.string(),
  dangersAndGoals: z.string(),
  whatMustChange: z.string(),
  scaling: z.string(),
  actions: z.string(),
  what: z.string(),
  who: z.string(),
  byWhen: z.string(),
  measure: z.string(),
  contingency: z.string(),
  visits: z.string(),
  leadPractitioner: z.string(),
  coreGroup: z.string(),
  keyDates: z.string(),
  tellingTheChild: z.string(),
  copies: z.string(),
  ifYouDisagree: z.string(),
  signatures: z.string(),
})
export type PlanHeadings = z.infer<typeof PlanHeadings>

/** Standard paragraphs of the documents, each addressed to the person who reads it. */
export const StandardTexts = z.strictObject({
  /** What this plan is, at its head. */
  aboutThisPlan: z.string(),
  /** What a signature says and does not say. */
  whatSigningMeans: z.string(),
  /** How a parent or child complains, what a complaint can look at, and that the decision stands meanwhile. */
  howToComplain: z.string(),
  /** For professionals: how to dissent formally, within what time. */
  formalDissent: z.string(),
  /** Who gets a copy, and how to keep it. */
  copies: z.string(),
  /** How to have a mistake in the record put right. */
  corrections: z.string(),
  /** What happens next when a plan is made. */
  nextWithPlan: z.string(),
  /** What happens next when no plan is made, or one ends. */
  nextWithoutPlan: z.string(),
  /** At the head of the minutes: not word for word, opinions said to be opinions. */
  aboutTheMinutes: z.string(),
  /** Confidentiality, for the foot of a document. */
  confidentiality: z.string(),
  /** Opening of the letter to somebody who was left out of the whole conference or part of it. */
  exclusionLetter: z.string(),
})
export type StandardTexts = z.infer<typeof StandardTexts>
