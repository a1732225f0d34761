import type { PlanHeadings, StandardTexts } from '../standardTexts.ts'

export const planHeadings: PlanHeadings = {
  whyThisPlan: 'Why there is a plan',
  childsWords: 'In the child’s own words',
  workingWell: 'What is working well',
  worries: 'What we are worried about',
  dangersAndGoals: 'What could happen, and what we want to see instead',
  whatMustChange: 'What has to change',
  scaling: 'How safe we said it is today',
  actions: 'Who does what',
  what: 'What will happen',
  who: 'Who',
  byWhen: 'By when',
  measure: 'How we will know',
  contingency: 'If it does not work',
  visits: 'Seeing the child',
  leadPractitioner: 'Lead social worker',
  coreGroup: 'The people who carry out this plan',
  keyDates: 'Dates to remember',
  tellingTheChild: 'Telling the child',
  copies: 'Who has a copy',
  ifYouDisagree: 'If you do not agree',
  signatures: 'Signatures',
}

export const texts: StandardTexts = {
  aboutThisPlan:
    'This plan was agreed in outline at the conference. The people named in it meet as a core group to carry it out and to add to it. It says what has to change for the child, who does what, by when, and how all of us will know.',
  whatSigningMeans:
    'Signing says that you were there and that you were given a copy. It does not say that you agree; there is a place to say whether you agree, and to write what you do not agree with. You do not have to sign. The plan counts either way.',
  howToComplain:
    'If you are not happy with how the conference was run or how the decision was reached, first talk to the chair or to your social worker if you can. You can also complain to the council in writing, within 28 days. A friend or advocate may help you. A complaint cannot by itself change the decision, and the decision stands while it is looked into. A complaint about one agency, such as the school or the police, goes to that agency.',
  formalDissent:
    'A professional who does not agree with the decision can have it noted or can dissent formally. A formal dissent is put in writing, with reasons, within 72 hours of the end of the conference, and goes through the local process for settling professional disagreements. Until it is settled the decision stands, and whoever dissents still takes part in the plan.',
  copies:
    'This copy was made for the person named on it. It may hold less than another person’s copy, because some information belongs to somebody else. Please keep it where only those who need it can read it.',
  corrections:
    'If something in the record is wrong, tell the chair in writing within 10 working days of getting it. Mistakes of fact are put right by an addition that says who asked for it and when. If we do not agree about what is right, your words are added beside ours.',
  nextWithPlan:
    'The core group meets within 10 working days and carries out the plan. The social worker sees the child as often as the plan says. A review conference looks at what has changed, the first within three months and later ones within six. The plan ends when a review conference decides that the child is safe enough without it.',
  nextWithoutPlan:
    'There is no child protection plan for the child after this conference. Help that was offered goes on as it was agreed at the conference. If anybody is worried about the child again, they tell children’s social care.',
  aboutTheMinutes:
    'This is a record of what mattered in the conference, not of every word. It names the person who gave a view or an account. What is an opinion is said to be an opinion.',
  confidentiality:
    'Private: about children and their family. For the person it was made for, and to be shared only as far as keeping a child safe requires.',
  exclusionLetter:
    'I chair the child protection conference, and I am writing about your place at it. I did not decide lightly what this letter says, and I know that it is hard to read. It says what I decided, why, for how long, and how you are heard all the same.',
}
