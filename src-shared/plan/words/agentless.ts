import { wordList } from '../wording.ts'

/** Something will be done, and nobody does it. */
export const passives = wordList([
  'to be (?:\\p{L}+ed|made|given|seen|held|done|sought|put|kept|set|taken|undertaken|found|told|sent|met|built)',
])

/** Beginnings of an action that name a thing or a task instead of a person. */
export const nounBeginnings =
  /^\s*(?:monitor(?:ing)?|support|liaison|liaise|referrals?|assessments?|engagement|attendance|completion|continuation|continued?|exploration|consideration|provision|arrangements?|reviews?|checks?|visits|sessions|meetings?|contact|ensur(?:e|ing)|safety plan)(?![\p{L}\p{N}])/iu

/** Ways of saying what must not be. */
export const negatives = wordList([
  'stop(?:s|ped|ping)?',
  'not to',
  "(?:must|will|should|do|does|is|are|can|may)(?: ?not|n[’']t)",
  'cannot',
  "won[’']t",
  'never',
  'no longer',
  'avoid(?:s|ed|ing)?',
  'refrain(?:s|ed|ing)? from',
  'ceas(?:e|es|ed|ing)',
])

/** A second thing to do, or a second person, in one action. */
export const secondTasks = wordList([
  '(?:and|then)(?: also| then)? (?:will|to)(?= \\p{L}+)',
  'and (?:also|then)',
  'as well as',
  'in addition',
])
