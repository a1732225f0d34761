import { z } from 'zod'

/**
 * Headings and paragraphs of the chair's letters, each addressed to the one who reads it. A letter is short, says one
 * thing at a time, and is as complete where there is no plan as where there is one.
 */
export const LetterTexts = z.strictObject({
  headings: z.strictObject({
    decision: z.string(),
    reasons: z.string(),
    outline: z.string(),
    /** The help that was agreed where there is no plan. */
    agreed: z.string(),
    yourPart: z.string(),
    /** Over the social worker and the dates; and where no social worker is named. */
    contactAndNext: z.string(),
    next: z.string(),
    /** Before the name of the social worker of a child who has no plan. */
    contact: z.string(),
    disagree: z.string(),
    exclusionWhat: z.string(),
    exclusionWhy: z.string(),
    exclusionViews: z.string(),
    exclusionTalk: z.string(),
  }),
  /** First words of the decision letter, by who reads it: somebody who was there, somebody who was not, professionals. */
  opening: z.strictObject({ wasThere: z.string(), wasNotThere: z.string(), professionals: z.string() }),
  /** What the decision means, and what it does not mean. */
  meaning: z.strictObject({ withPlan: z.string(), withoutPlan: z.string() }),
  /** Instead of the reasons, for somebody who may not have all that they rest on. */
  reasonsFromTheChair: z.string(),
  /** Before the outline: that the whole plan is a paper of its own. */
  aboutTheOutline: z.string(),
  /** What comes after a decision without a plan. */
  nextWithoutPlan: z.string(),
  /** Where the outline would be, for somebody who does not carry out the plan. */
  planIsForOthers: z.string(),
  /** How to reach the chair's office: the telephone number and the address of this authority. */
  chairsOffice: z.string(),
  /** That the letter can be had in another form or language. */
  otherForms: z.string(),
  /** Last words before the chair's name. */
  closing: z.string(),
  /** Only the chair can decide this. */
  onlyTheChair: z.string(),
  /** What being excluded does not say about the person. */
  exclusionIsNoFinding: z.string(),
  /** Under the person's own words, as they were written down. */
  viewsAsWritten: z.string(),
  /** How the views of somebody who was excluded are heard, when nobody was named yet to bring them. */
  viewsStillToCome: z.string(),
  /** The same, when the meeting is over. */
  viewsAfterwards: z.string(),
  /** How somebody who was excluded from everything learns what was decided: before the decision, and after it. */
  outcome: z.strictObject({ willFollow: z.string(), withThis: z.string() }),
  /** The offer to meet. */
  offerToMeet: z.string(),
  /** How somebody complains about their exclusion. */
  complainAboutExclusion: z.string(),
})
export type LetterTexts = z.infer<typeof LetterTexts>
