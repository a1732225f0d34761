import { wordList } from '../wording.ts'

/** Somebody is worried: what stands before it says who. */
export const worries = wordList([
  'worr(?:ied|ies|y)',
  'concerned',
  'frightened',
  'scared',
  'afraid',
  'fears?',
])

/** Family as children and parents call them, for whom nobody needs another name. */
export const kin = wordList([
  'mum(?:my)?|mam|mother|dad(?:dy)?|father|step-?(?:mum|dad|mother|father)',
  'nan(?:a|ny)?|gran(?:ny|dma|dad|dpa|dmother|dfather|dparents)?',
  'aunt(?:ie|y)?|uncle|cousin|brother|sister|neighbour|friend',
])

const month = 'january|february|march|april|may|june|july|august|september|october|november|december'

/** When something happened: a day, a month, a year, or a time that the family counts by. */
export const pastTimes = wordList([
  `\\d{1,2}(?:st|nd|rd|th)? (?:of )?(?:${month}|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)`,
  `(?:in|since|last|during|of|until|between|early|late) (?:the )?(?:early |late )?(?:${month})`,
  '\\d{1,2}[/.]\\d{1,2}(?:[/.]\\d{2,4})?',
  '(?:19|20)\\d{2}',
  '(?:on|last|every|each) (?:mon|tues|wednes|thurs|fri|satur|sun)days?',
  'last (?:night|week|weekend|month|year|spring|summer|autumn|winter|term)',
  '(?:yesterday|christmas|easter|new year)',
  '(?:\\d+|one|two|three|four|five|six|a few|several|an?) (?:nights?|days?|weeks?|months?|years?) ago',
])

/** What may happen to a child, or what it is like for them. */
export const impacts = wordList([
  'hurt(?:s|ing)?|harm(?:s|ed)?|injur(?:e|es|ed|y|ies)|bruis(?:e|es|ed)|burn(?:s|t|ed)?|cut|hit|shaken|bleed(?:s|ing)?',
  'di(?:e|es|ed)|dead|killed|drown(?:s|ed)?|chok(?:e|es|ed)|poison(?:s|ed)?|hospital',
  'frighten(?:ed|ing)|scared|afraid|terrified|worried|sad|lonely|alone|cry|cries|crying|ashamed|unhappy|guilty',
  'sleep(?:s|ing)?|awake|tired|hungry|thirsty|cold|dirty|ill|sick|pain|weight|thin|teeth',
  'miss(?:es|ed|ing)? (?:school|nursery|lessons|meals|appointments)|fall(?:s|ing)? behind|late for school',
  'not (?:grow|learn|talk|eat|sleep|be fed|play|thrive)|grow(?:s|ing)? up|learn(?:s|ing)?|trust(?:s|ing)?',
  'run(?:s|ning)? away|taken (?:away|off)|touch(?:ed|es)|sold|used by',
])

/** The danger stands under a condition: it has not happened, and it need not. */
export const conditions = wordList(['if', 'unless', 'when(?:ever)?', 'as long as', 'until'])

/** Words that put a label where a description belongs. */
export const labels = wordList([
  'neglect(?:s|ed|ful|ing)?',
  'domestic (?:abuse|violence|incidents?|issues)|dv|da',
  '(?:substance|alcohol|drug|drugs) (?:misuse|abuse|issues)|substance use',
  '(?:emotional|physical|sexual|significant) (?:harm|abuse)|emotionally abus(?:ed|ive)|abusive|toxic trio',
  'mental (?:health|ill health) (?:issues|problems|difficulties)|parental mental health',
  'poor parenting|(?:poor )?home conditions|chaotic|dysfunctional|volatile|(?:poor|lack of) supervision',
  '(?:poor|non-?|lack of) engagement|lack of insight|disguised compliance|failure to protect|fail(?:s|ed|ing)? to protect',
  'inappropriate|risky|challenging behaviour|unmet needs?|exposed to',
])

/** Words by which somebody in a text sees it differently. */
export const disagreements = wordList([
  'den(?:y|ies|ied)',
  'disagree(?:s|d)?',
  'disput(?:e|es|ed)',
  "(?:does|do|did)(?: not|n[’']t) (?:agree|accept|believe|think)",
  'not true|never happened|(?:is|are|was) lying|sees? it differently',
])

/** Somebody says of themselves that it was not so. */
export const ownDenials = wordList([
  "I (?:never|did(?: not|n[’']t)|do(?: not|n[’']t) (?:agree|accept|think|believe)|have(?: not|n[’']t) (?:hit|hurt|touched|done))",
  "(?:not|never) true|never happened|it was(?: not|n[’']t) me|not how it was",
])

/** For how long: "three months", "a school term", "every night for 10 weeks". */
export const durations = wordList([
  '(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d+)(?: (?:school|whole|full|more))? (?:nights?|days?|weeks?|fortnights?|months?|terms?|years?)',
  'an? (?:(?:school|whole|full) )?(?:week|fortnight|month|term|year)',
])
