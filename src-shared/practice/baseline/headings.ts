import type { EntryHeading, HarmQuestion } from '../profile.ts'

const plain = { harmMatrix: false, dated: false, safetyDetails: false, promptElsewhere: '' }

/**
 * What the child says. It has its place in the first step of the map, before any adult's account, and its tone of
 * its own; the composer offers it in every other step too.
 */
const childsVoice: EntryHeading = {
  ...plain,
  id: 'childsVoice',
  title: 'What the child says',
  hint: 'The child’s own words, drawings and wishes; for a baby, what is seen. Say who heard it, when and where.',
  tone: 'voice',
}

/** Three Houses, the drawing with which a child is asked. Source: City of York assessment protocol. */
const threeHouses: EntryHeading[] = [
  {
    ...plain,
    id: 'houseOfWorries',
    title: 'House of worries',
    hint: 'What the child put into their house of worries.',
    tone: 'voice',
  },
  {
    ...plain,
    id: 'houseOfGoodThings',
    title: 'House of good things',
    hint: 'What the child put into their house of good things.',
    tone: 'voice',
  },
  {
    ...plain,
    id: 'houseOfDreams',
    title: 'House of dreams',
    hint: 'What the child put into their house of dreams.',
    tone: 'voice',
  },
]

export const familyAndNetworkHeadings: EntryHeading[] = [
  childsVoice,
  ...threeHouses,
  {
    ...plain,
    id: 'network',
    title: 'Family and network',
    hint: 'Who is in the family, who loves the children, and who helps when things are hard.',
    tone: 'neutral',
  },
  {
    ...plain,
    id: 'diversity',
    title: 'Who we are as a family',
    hint: 'Culture, faith, language, disability, identity, immigration status: what all of us must understand about this family.',
    tone: 'neutral',
    promptElsewhere:
      'Culture, faith, language, disability, identity: nothing is written down about them yet.',
  },
]

export const whatGotUsHereHeadings: EntryHeading[] = [
  {
    ...plain,
    id: 'firstIncident',
    title: 'The first time',
    hint: 'The first thing that made somebody worried: what happened, when, and what was done.',
    tone: 'worry',
    dated: true,
  },
  {
    ...plain,
    id: 'worstIncident',
    title: 'The worst time',
    hint: 'The time that harmed or frightened the children most: what happened, when, and what they saw.',
    tone: 'worry',
    dated: true,
  },
  {
    ...plain,
    id: 'lastIncident',
    title: 'The last time',
    hint: 'The most recent time, and what led to this conference.',
    tone: 'worry',
    dated: true,
  },
]

export const workingWellHeadings: EntryHeading[] = [
  {
    ...plain,
    id: 'strength',
    title: 'Strengths',
    hint: 'Good things in the children’s lives and in how they are cared for, even if they have not kept the danger away.',
    tone: 'strength',
  },
  {
    ...plain,
    id: 'existingSafety',
    title: 'Safety that is already there',
    hint: 'Times when somebody kept the child safe while the danger was there. Say which danger, when, and who did what.',
    tone: 'strength',
    dated: true,
    safetyDetails: true,
  },
]

export const worriesHeadings: EntryHeading[] = [
  {
    ...plain,
    id: 'pastHarm',
    title: 'Harm that has happened',
    hint: 'What was done or not done, how bad, how often, since when, and what it did to the child.',
    tone: 'worry',
    harmMatrix: true,
    dated: true,
  },
  {
    ...plain,
    id: 'futureDanger',
    title: 'What might happen',
    hint: 'What somebody fears will happen to the child if nothing changes, and why they think so.',
    tone: 'worry',
  },
  {
    ...plain,
    id: 'complicatingFactor',
    title: 'What makes it harder',
    hint: 'Things around the child, the family or the professionals that make the worry harder to put right. Late reports and changes of worker belong here.',
    tone: 'worry',
  },
]

/** The harm matrix of Signs of Safety; first, worst and last are the headings of their own step. */
export const harmQuestions: HarmQuestion[] = [
  { id: 'what', title: 'What was done or not done', hint: 'By whom, and to which child.' },
  { id: 'howBad', title: 'How bad', hint: 'Injuries, fear, what a doctor or teacher saw.' },
  { id: 'howOften', title: 'How often', hint: 'In numbers: “four Fridays in six”.' },
  { id: 'sinceWhen', title: 'Since when', hint: 'The first time, and whether it still happens.' },
  {
    id: 'effectOnChild',
    title: 'What it did to the child',
    hint: 'What the child said, did or no longer did.',
  },
]
