import type { Category, Choice, DecisionOutcome, PracticeProfile } from '../profile.ts'
import { firstConferences } from './kinds.ts'

/** Definitions in our own words; the codes are those of the children in need census (section 5 of its guide). */
export const categories: Category[] = [
  {
    id: 'neglect',
    title: 'Neglect',
    censusCode: 'NEG',
    plainWords:
      'The child’s basic needs, such as food, warmth, health care or being watched over, are not met again and again, so that their health or development is seriously harmed or likely to be.',
  },
  {
    id: 'physical',
    title: 'Physical abuse',
    censusCode: 'PHY',
    plainWords: 'Somebody has hurt the child’s body or made them ill on purpose, or is likely to.',
  },
  {
    id: 'sexual',
    title: 'Sexual abuse',
    censusCode: 'SAB',
    plainWords:
      'Somebody has drawn the child into sexual acts, with or without touching, in person or online, or is likely to.',
  },
  {
    id: 'emotional',
    title: 'Emotional abuse',
    censusCode: 'EMO',
    plainWords:
      'The child is made to feel worthless, unloved or frightened over and over, for example by seeing somebody they love being hurt, so that their development is seriously harmed or likely to be.',
  },
]

export const outcomes: DecisionOutcome[] = [
  {
    id: 'planNeeded',
    title: 'A child protection plan is needed',
    plainWords: 'The child needs a child protection plan. We write it together now.',
    toTheChild:
      'You need a plan to keep you safe. It is called a child protection plan. It says what the grown-ups have to do.',
    planNeeded: true,
    kindIds: firstConferences,
  },
  {
    id: 'noPlanChildInNeed',
    title: 'No child protection plan: a child in need plan',
    plainWords:
      'The child does not need a child protection plan. Social care offers help under a child in need plan.',
    toTheChild:
      'You do not need a child protection plan. Your family will get help, and your social worker will still see you.',
    planNeeded: false,
    kindIds: firstConferences,
  },
  {
    id: 'noPlanEarlyHelp',
    title: 'No child protection plan: early help',
    plainWords: 'The child does not need a child protection plan. The family is offered early help.',
    toTheChild: 'You do not need a child protection plan. People will offer your family some help.',
    planNeeded: false,
    kindIds: firstConferences,
  },
  {
    id: 'noPlanUniversal',
    title: 'No child protection plan: no further help from social care',
    plainWords: 'The child does not need a child protection plan. School, health and family are enough.',
    toTheChild:
      'You do not need a child protection plan. Your family and the people you know will look out for you.',
    planNeeded: false,
    kindIds: firstConferences,
  },
  {
    id: 'planContinues',
    title: 'The child protection plan continues',
    plainWords: 'The child still needs a child protection plan. We bring it up to date together now.',
    toTheChild: 'You still need your plan to keep you safe. We have made it fit how things are now.',
    planNeeded: true,
    kindIds: ['review'],
  },
  {
    id: 'planEndsChildInNeed',
    title: 'The child protection plan ends: a child in need plan',
    plainWords:
      'The child no longer needs a child protection plan. Social care goes on helping under a child in need plan.',
    toTheChild:
      'You do not need your child protection plan any more. Your family will get help, and your social worker will still see you.',
    planNeeded: false,
    kindIds: ['review'],
  },
  {
    id: 'planEndsEarlyHelp',
    title: 'The child protection plan ends: early help',
    plainWords: 'The child no longer needs a child protection plan. The family is offered early help.',
    toTheChild:
      'You do not need your child protection plan any more. People will offer your family some help.',
    planNeeded: false,
    kindIds: ['review'],
  },
  {
    id: 'planEnds',
    title: 'The child protection plan ends: no further help from social care',
    plainWords: 'The child no longer needs a child protection plan. School, health and family are enough.',
    toTheChild:
      'You do not need your child protection plan any more. Your family and the people you know will look out for you.',
    planNeeded: false,
    kindIds: ['review'],
  },
]

export const threshold: PracticeProfile['threshold'] = {
  title: 'When a child needs a child protection plan',
  text: 'A child needs a child protection plan when one of these is true, and keeping the child safe takes a plan that several agencies carry out together. Significant harm means ill-treatment, or damage to a child’s health or development, that is serious enough to matter.',
  limbs: [
    {
      id: 'hasSuffered',
      title: 'The child has been seriously harmed, and is likely to be harmed again',
      hint: 'It can be shown that the child was ill-treated or that their health or development was damaged, and in our professional judgement more harm is likely.',
    },
    {
      id: 'likelyToSuffer',
      title: 'The child is likely to be seriously harmed',
      hint: 'It is our professional judgement, and what was found out about this family or what is known from research bears it out.',
    },
  ],
  source:
    'North Yorkshire standards, child protection plans; Children Act 1989, sections 31(9), 31(10) and 47',
}

export const viewAnswers: PracticeProfile['viewAnswers'] = [
  { id: 'yes', title: 'Yes, a plan is needed', shortTitle: 'Yes' },
  { id: 'no', title: 'No, a plan is not needed', shortTitle: 'No' },
  { id: 'unsure', title: 'Not sure', shortTitle: 'Unsure' },
  { id: 'none', title: 'Gave no view', shortTitle: 'No view' },
]

/** Source: Pan Sussex procedures, dissent (5.7.4 and 5.7.5). */
export const dissentKinds: PracticeProfile['dissentKinds'] = [
  {
    id: 'noted',
    title: 'Disagrees, and wants it noted',
    hint: 'The disagreement and its reason are in the record. Nothing else follows.',
  },
  {
    id: 'formal',
    title: 'Dissents formally',
    hint: 'Starts the local way of settling professional disagreements, in writing and within its time limit.',
  },
]

export const scaling: PracticeProfile['scaling'] = {
  question: 'Thinking about everything we have heard, how safe are the children today, from 0 to 10?',
  zero: 'Things are so bad that the children cannot live at home.',
  ten: 'Everybody knows that the children are safe enough for social care to step away.',
  source:
    'City of York parents’ guide to conferences (10 best and safest, 0 worst); ends as commonly worded in Signs of Safety',
}

/** Sources: North Yorkshire standards (at least every two weeks); Wirral procedures (at most 15 working days). */
export const visitFrequencies: Choice[] = [
  {
    id: 'weekly',
    title: 'At least once a week',
    hint: 'For a baby, or while the danger is at its greatest.',
  },
  { id: 'fortnightly', title: 'At least once every two weeks', hint: 'The least in North Yorkshire.' },
  { id: 'tenWorkingDays', title: 'At least once in every 10 working days', hint: '' },
  { id: 'fifteenWorkingDays', title: 'At least once in every 15 working days', hint: 'The least in Wirral.' },
  { id: 'fourWeekly', title: 'At least once every four weeks', hint: 'Say why this is enough.' },
]
