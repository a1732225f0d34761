import type { Statement } from '../profile.ts'

const chairing = 'Pan Sussex procedures, chairing of conferences'
const walsall = 'Walsall practice standards for conference chairs, section 2'

const opening: Statement[] = [
  {
    id: 'purpose',
    title: 'Why we are here',
    text: 'We are here because people are worried about these children. Together we will look at what is going well and what is not. At the end I decide, for each child, whether they need a child protection plan. This is not a court, and nobody is on trial.',
    moment: 'opening',
    source: chairing,
  },
  {
    id: 'whoWeAre',
    title: 'Who each person is',
    text: 'Each of us will say our name, what we do and how we know the children. I chair the meeting. I do not manage anybody who works with this family, and I have no other part in what happens to the family.',
    moment: 'opening',
    source: chairing,
  },
  {
    id: 'agenda',
    title: 'How the meeting goes',
    text: 'We talk about your family and network, what got us here, what is working well, and what we are worried about. Then we say what the danger is and what safety would look like, and everybody gives a number from 0 to 10. After that I ask for views and decide. If there is a plan, we write it together and you take a copy home.',
    moment: 'opening',
    source: 'City of York parents’ guide to conferences',
  },
  {
    id: 'confidentiality',
    title: 'What is said here stays here',
    text: 'What we hear today is private. We share it only with people who need it to keep a child safe. Please look after any papers that you are given.',
    moment: 'opening',
    source: chairing,
  },
  {
    id: 'behaviour',
    title: 'Respect and fairness',
    text: 'Everybody here is treated with respect, whoever they are. One person speaks at a time, in words that all of us understand; please stop us when a word is not clear. If you need a break, say so. If somebody feels threatened, I will stop the meeting.',
    moment: 'opening',
    source: chairing,
  },
  {
    id: 'supporters',
    title: 'What supporters may do',
    text: 'A friend, advocate or solicitor may be here to support somebody: to help them follow, to help them say what they want to say, and to ask for a break. They do not take part in the discussion for themselves or in the decision.',
    moment: 'opening',
    source: `${chairing}; ${walsall} (legal representatives)`,
  },
  {
    id: 'interpreting',
    title: 'Language and understanding',
    text: 'If you would like an interpreter, or things said more slowly, in writing or in another way, tell me now or at any time. An interpreter says everything that is said, and adds nothing.',
    moment: 'opening',
    source: 'Pan Sussex procedures, involving children and family members',
  },
  {
    id: 'noRecording',
    title: 'No recording',
    text: 'Please do not record the meeting by sound, picture or any app. What matters is written down, and you will get it in writing.',
    moment: 'opening',
    source: 'Pan Sussex procedures, the conference record',
  },
  {
    id: 'allChildren',
    title: 'Every child',
    text: 'We think about every child in the household, one by one. What is right for one may not be right for another.',
    moment: 'opening',
    source: `${chairing}; Darlington and Milton Keynes procedures`,
  },
  {
    id: 'childsWishes',
    title: 'The children’s own voice',
    text: 'Before we hear the adults, we hear what each child says and wants, from the child or from somebody who speaks for them. We come back to it before I decide.',
    moment: 'opening',
    source: chairing,
  },
  {
    id: 'absentPeople',
    title: 'People who are not here',
    text: 'Some people could not come. I will tell you who they are and what their reports say. Where a parent is not here, we agree who tells them what was decided, and when.',
    moment: 'opening',
    source: `${chairing}; Sefton procedures, conference chair`,
  },
  {
    id: 'thirdParty',
    title: 'Information about other people',
    text: 'Sometimes there is information that belongs to somebody else and that I may not share with everyone. If that happens today, I may ask some of you to step out for a short time, and I will explain as much as I can.',
    moment: 'opening',
    source: `${chairing}; Pan Sussex procedures, confidential information`,
  },
  {
    id: 'complaintsRight',
    title: 'If you are not happy',
    text: 'If you are not happy with how the meeting goes, tell me, now or afterwards. You can also complain. It is explained again at the end, and it is written on the papers that you take home.',
    moment: 'opening',
    source: chairing,
  },
  {
    id: 'professionalDifference',
    title: 'When professionals see it differently',
    text: 'Professionals may see things differently from each other and from the family. That is normal, and it is useful: please say what you think and why, even if you are the only one. Nobody is criticised for a view that is honestly held, and I write down every view.',
    moment: 'opening',
    source:
      'Pan Sussex procedures, challenges by professionals and parents (professional difference statement)',
  },
]

const beforeViews: Statement[] = [
  {
    id: 'threshold',
    title: 'The test for a plan',
    text: 'Before I ask what you think, this is the test. Has the child suffered significant harm, or are they likely to? Significant means serious enough to matter for their health or how they grow up. And do they need a plan in which several agencies work together to keep them safe? If less than that is enough, it should be less.',
    moment: 'beforeViews',
    source: `North Yorkshire standards, child protection plans; ${walsall} (the lowest safe level)`,
  },
  {
    id: 'howViewsAreUsed',
    title: 'What the views are for',
    text: 'I ask each professional in turn for a view on each child, and the reason. Parents and children can say what they think as well. It is not a vote: I listen to everybody, and then the decision is mine. You may say that you are not sure, or that you cannot give a view.',
    moment: 'beforeViews',
    source: `City of York parents’ guide to conferences; ${walsall}`,
  },
]

const afterDecision: Statement[] = [
  {
    id: 'escalation',
    title: 'If a professional disagrees',
    text: 'If you are a professional and do not agree with what I decided, say so now. You can have it noted, or you can dissent formally, which starts the local way of settling professional disagreements. Until that is settled the decision stands, and you still help to make the plan and carry it out.',
    moment: 'afterDecision',
    source: `${walsall}; Pan Sussex procedures, dissent`,
  },
  {
    id: 'complaints',
    title: 'If a parent or child disagrees',
    text: 'If you do not agree, you can talk to me or to your social worker, or complain. How to do it is written on your papers. A complaint can look at how the meeting was run and how the decision was reached. The decision stands meanwhile.',
    moment: 'afterDecision',
    source: 'Greater Manchester, Rotherham and London procedures, complaints about conferences',
  },
  {
    id: 'tellingTheChild',
    title: 'Who tells the child',
    text: 'Before we go, we agree who tells each child what was decided, when, and in which words.',
    moment: 'afterDecision',
    source: 'Practice guide for Child Protection Advisors',
  },
]

/** What the chair says, in the order in which it is said. */
export const statements: Statement[] = [...opening, ...beforeViews, ...afterDecision]
