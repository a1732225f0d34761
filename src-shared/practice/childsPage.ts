import { z } from 'zod'

/**
 * The page that a child takes home, in words for a child of about nine, and the story that is begun for a younger one. The
 * reader is "you"; nothing in it blames anybody, and no word is one that a child would have to ask about.
 */
export const ChildsPage = z.strictObject({
  /** In whole years on the day of the conference. Younger than `storyFrom` there is nothing: somebody else is told. */
  ages: z.strictObject({
    storyFrom: z.number().int().nonnegative(),
    pageFrom: z.number().int().nonnegative(),
    until: z.number().int().positive(),
  }),
  /** Beginnings of words for adults' matters: an action that holds one is not on the page. */
  adultMatters: z.array(z.string()),
  headings: z.strictObject({
    talked: z.string(),
    told: z.string(),
    grownUps: z.string(),
    talkTo: z.string(),
  }),
  texts: z.strictObject({
    /** First words: why there is a page, and that nothing is the child's fault. */
    opening: z.string(),
    /** What was talked about, while the chair has not written it for this child. */
    talked: z.string(),
    /** What is done with the child's own words. */
    thanks: z.string(),
    /** Instead of the child's own words, where there are none. */
    noWords: z.string(),
    /** Where no action can be printed as it stands. */
    noActions: z.string(),
    advocate: z.string(),
    socialWorker: z.string(),
    /** Whom a child can ring at any time, and when to ring 999. */
    anyTime: z.string(),
    disagree: z.string(),
    /** How the child can be heard before the next meeting. */
    beforeNextTime: z.string(),
  }),
  /** Words and pictures: parts of a story that an adult finishes with the family, each with its first words. */
  story: z.strictObject({
    aboutTheStory: z.string(),
    /** `listsActions`: what will happen is listed in this part, for the adult to put into the story. */
    parts: z.array(z.strictObject({ title: z.string(), begins: z.string(), listsActions: z.boolean() })),
    source: z.string().min(1),
  }),
})
export type ChildsPage = z.infer<typeof ChildsPage>
