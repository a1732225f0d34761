import type { LetterTexts } from '../letterTexts.ts'

/**
 * Texts of the chair's letters, in our own words. What a decision letter holds, and that it goes out within one working
 * day to all who were invited: Pan Sussex procedures, 8.8; North Yorkshire standards. That the decision stands while a
 * complaint is looked into, and that a friend or advocate may help: Greater Manchester, Rotherham and London procedures,
 * complaints about conferences. What an excluded person is told, and the offer to meet: City of York parents' guide to
 * conferences; Walsall practice standards, section 2 and, for the letter and the meeting, section 5.
 */
export const letterTexts: LetterTexts = {
  headings: {
    decision: 'The decision',
    reasons: 'Why',
    outline: 'The plan in outline',
    agreed: 'What was agreed',
    yourPart: 'What you agreed to do',
    contactAndNext: 'Who to talk to, and what happens next',
    next: 'What happens next',
    contact: 'Contact',
    disagree: 'If you do not agree, or something is wrong',
    exclusionWhat: 'What I decided',
    exclusionWhy: 'Why',
    exclusionViews: 'How you are heard',
    exclusionTalk: 'Talking to me, and complaining',
  },
  opening: {
    wasThere:
      'Thank you for coming to the conference. I know how hard it can be to sit in that room and to hear all of it. Here is what was decided, in writing.',
    wasNotThere:
      'You were not at the conference, so I am writing to tell you what was decided. If you would like to hear more, you can talk to me.',
    professionals: 'Here is what was decided, and why, for all the professionals who were invited.',
  },
  meaning: {
    withPlan:
      'A child protection plan means that the family and several agencies work together, by one written plan, so that the child is safe. It is not a punishment and not an order of a court. It ends when a conference decides that the child is safe enough without it.',
    withoutPlan:
      'It does not mean that nobody listened, or that what happened does not matter. It means that the child can be kept safe without a child protection plan.',
  },
  reasonsFromTheChair:
    'Some of the reasons rest on what belongs to other people, so they are not in this letter. You can ask me about them, and I will tell you what I may.',
  aboutTheOutline: 'This is the plan in short. The whole of it is on a paper of its own.',
  nextWithoutPlan:
    'Help that was offered goes on as it was agreed. You can ask for help at any time, and nobody will hold it against you. If somebody is worried about the child again, they tell children’s social care, and it is looked at afresh.',
  planIsForOthers: 'The plan itself goes to the people who carry it out with the child.',
  chairsOffice:
    'You can reach me through the office that sent you the invitation to the conference. Its telephone number and address are on the invitation.',
  otherForms: 'Please say if you would like this letter read to you, in large print, or in another language.',
  closing: 'Yours sincerely',
  onlyTheChair: 'Nobody but the chair of the conference can decide this.',
  exclusionIsNoFinding:
    'This is about how the meeting could be held. It does not say who is right and who is wrong, and it does not change your rights as a parent if you are one.',
  viewsAsWritten: 'If this is not what you want to say, or not all of it, please tell me.',
  viewsStillToCome:
    'What you think matters to the conference. You can write it down, or tell me or the social worker, and it will be put to the conference for you.',
  viewsAfterwards:
    'What you think still matters. You can write it down, or tell me or the social worker, and it will be kept with the record.',
  outcome: {
    willFollow: 'You will be told in writing what the conference decides.',
    withThis: 'What the conference decided is on a paper of its own, which comes to you with this letter.',
  },
  offerToMeet:
    'If you would like to, I will meet you or talk to you on the telephone about this, and you can bring a friend or an advocate.',
  complainAboutExclusion:
    'You can also complain to the council in writing about being left out, within 28 days of the conference. A friend or an advocate may help you. Complaining does not undo what was decided while it is looked into.',
}
