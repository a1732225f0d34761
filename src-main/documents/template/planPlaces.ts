import type { PlanView } from '../../../src-shared/audience/planView.ts'
import { namesOf } from '../../../src-shared/conference/names.ts'
import type { Content } from '../../../src-shared/documents/content.ts'
import { longDate, shortDate } from '../../../src-shared/practice/formatDate.ts'
import type { Practice } from '../../../src-shared/practice/practice.ts'
import type { Making } from '../kind.ts'
import { titleOf } from '../plan/opening.ts'
import { planContent } from '../plan/planContent.ts'
import { momentInWords } from '../words.ts'
import { marking, under, withoutTitle } from './parts.ts'
import type { Place } from './places.ts'

/** What a plan is poured from: the view of its readers, and what the paper says without a template. */
export interface PlanSource {
  view: PlanView
  practice: Practice
  making: Making
  content: Content
}

export function planSource(view: PlanView, practice: Practice, making: Making): PlanSource {
  return { view, practice, making, content: planContent(view, practice, making) }
}

const headings = ({ practice }: PlanSource) => practice.profile.planHeadings
const day = (date: string | null) => (date === null ? '' : longDate(date))

/** The places of a template for a child’s plan. */
export const planPlaces: readonly Place<PlanSource>[] = [
  {
    name: 'document.marking',
    label: 'For whom',
    sentence: 'Who may have the paper, and DRAFT or PRACTICE where it is one. Best in the header.',
    isRequired: true,
    fill: 'words',
    of: ({ content, view }) => marking(content, view.frame.isPractice),
  },
  {
    name: 'document.title',
    label: 'Paper',
    sentence: 'What the paper is: “Child protection plan”.',
    fill: 'words',
    of: ({ view }) => titleOf(view).what,
  },
  {
    name: 'document.readers',
    label: 'Made for',
    sentence: 'For whom this copy is made, by name.',
    fill: 'words',
    of: ({ view }) => namesOf(view.madeFor),
  },
  {
    name: 'document.made',
    label: 'Made on',
    sentence: 'Day and time at which the paper was made.',
    fill: 'words',
    of: ({ making }) => momentInWords(making.at),
  },
  {
    name: 'check.code',
    label: 'Check code',
    sentence: 'The check code, by which a paper can be verified later. Best in the footer.',
    fill: 'words',
    of: ({ content }) => content.furniture.checkCode ?? '',
  },
  {
    name: 'child.name',
    label: 'Child',
    sentence: 'The child’s full name.',
    isRequired: true,
    fill: 'words',
    of: ({ view }) => view.child.name,
  },
  {
    name: 'child.called',
    label: 'Called',
    sentence: 'What the child is called.',
    fill: 'words',
    of: ({ view }) => view.child.calledName,
  },
  {
    name: 'child.birth',
    label: 'Born or due',
    sentence: 'The day of birth, or the day on which the baby is due.',
    fill: 'words',
    of: ({ view: { child } }) => (child.birthDate === null ? '' : shortDate(child.birthDate)),
  },
  {
    name: 'conference.kind',
    label: 'Conference',
    sentence: 'Which conference it was: “Initial child protection conference”.',
    fill: 'words',
    of: ({ view }) => view.frame.kind,
  },
  {
    name: 'conference.date',
    label: 'Held on',
    sentence: 'The day of the conference.',
    fill: 'words',
    of: ({ view }) => day(view.frame.date),
  },
  {
    name: 'conference.chair',
    label: 'Chair',
    sentence: 'Who chaired the conference.',
    fill: 'words',
    of: ({ view }) => view.frame.chair,
  },
  {
    name: 'conference.reference',
    label: 'Reference',
    sentence: 'The reference number of the conference.',
    fill: 'words',
    of: ({ view }) => view.frame.reference,
  },
  {
    name: 'decision',
    label: 'Decision',
    sentence: 'The decision in one line.',
    isRequired: true,
    fill: 'words',
    of: ({ view }) => view.decision?.title ?? '',
  },
  {
    name: 'decision.categories',
    label: 'Category',
    sentence: 'The category or categories of the plan.',
    fill: 'words',
    of: ({ view }) => namesOf(view.decision?.categories.map(({ title }) => title) ?? []),
  },
  {
    name: 'plan.version',
    label: 'Version',
    sentence: 'The number of this version of the plan.',
    fill: 'words',
    of: ({ view }) => titleOf(view).version,
  },
  {
    name: 'plan.lead',
    label: 'Lead practitioner',
    sentence: 'The lead practitioner with role and telephone.',
    fill: 'words',
    of: ({ view: { agreed } }) =>
      [agreed.lead?.name, agreed.lead?.role, agreed.lead?.phone].filter((part) => part?.trim()).join(', '),
  },
  {
    name: 'plan.firstCoreGroup',
    label: 'First core group',
    sentence: 'The day of the first core group.',
    fill: 'words',
    of: ({ view }) => day(view.agreed.firstCoreGroup.date),
  },
  {
    name: 'plan.review',
    label: 'Review conference',
    sentence: 'The day of the review conference.',
    fill: 'words',
    of: ({ view }) => day(view.agreed.reviewDate),
  },
  {
    name: 'plan',
    label: 'The plan',
    sentence: 'The whole paper in Chairside’s order, each part with its heading.',
    fill: 'blocks',
    of: ({ content }) => withoutTitle(content),
  },
  {
    name: 'plan.keyFacts',
    label: 'Key facts',
    sentence: 'What one looks up first, as a table: child, conference, decision, lead practitioner, dates.',
    fill: 'blocks',
    of: ({ content }) => content.blocks.filter(({ kind }) => kind === 'facts').slice(0, 1),
  },
  {
    name: 'plan.childsWords',
    label: 'In the child’s own words',
    sentence: 'What the child wants and said, in the child’s own words.',
    fill: 'blocks',
    of: (source) => under(source.content, headings(source).childsWords),
  },
  {
    name: 'plan.whatMustChange',
    label: 'What has to change',
    sentence: 'What has to change, as a list.',
    fill: 'blocks',
    of: (source) => under(source.content, headings(source).whatMustChange),
  },
  {
    name: 'plan.actions',
    label: 'Who does what',
    sentence: 'Who does what by when, and how everybody will know, as a table.',
    isRequired: true,
    fill: 'blocks',
    of: (source) => under(source.content, headings(source).actions),
  },
  {
    name: 'plan.contingency',
    label: 'If it does not work',
    sentence: 'What happens if it does not work, as a list.',
    isRequired: true,
    fill: 'blocks',
    of: (source) => under(source.content, headings(source).contingency),
  },
  {
    name: 'plan.visits',
    label: 'Seeing the child',
    sentence: 'How often the child is seen, and who tells the child what was decided.',
    fill: 'blocks',
    of: (source) => under(source.content, headings(source).visits),
  },
  {
    name: 'plan.coreGroup',
    label: 'The people who carry this out',
    sentence: 'Who carries the plan out, and who has a copy.',
    fill: 'blocks',
    of: (source) => under(source.content, headings(source).coreGroup),
  },
  {
    name: 'plan.reasons',
    label: 'Why there is a plan',
    sentence: 'The decision with its reasons, what its categories mean, and who disagrees.',
    fill: 'blocks',
    of: (source) => under(source.content, headings(source).whyThisPlan),
  },
  {
    name: 'plan.worries',
    label: 'What we are worried about',
    sentence: 'What people are worried about.',
    fill: 'blocks',
    of: (source) => under(source.content, headings(source).worries),
  },
  {
    name: 'plan.workingWell',
    label: 'What is working well',
    sentence: 'What is working well.',
    fill: 'blocks',
    of: (source) => under(source.content, headings(source).workingWell),
  },
  {
    name: 'plan.dangers',
    label: 'Dangers and goals',
    sentence: 'The danger statements, each with what people want to see instead.',
    fill: 'blocks',
    of: (source) => under(source.content, headings(source).dangersAndGoals),
  },
  {
    name: 'plan.scaling',
    label: 'How safe things are',
    sentence: 'The scaling questions with everybody’s number and reason.',
    fill: 'blocks',
    of: (source) => under(source.content, headings(source).scaling),
  },
  {
    name: 'plan.next',
    label: 'What happens next',
    sentence: 'What happens next, with the dates and the rule that made each.',
    fill: 'blocks',
    of: ({ content }) => under(content, 'What happens next'),
  },
  {
    name: 'plan.ifYouDisagree',
    label: 'If you disagree',
    sentence: 'How to complain.',
    isRequired: true,
    fill: 'blocks',
    of: (source) => under(source.content, headings(source).ifYouDisagree),
  },
  {
    name: 'plan.aboutThisCopy',
    label: 'About this copy',
    sentence: 'Whose copy this is, its check code, and by which rules the conference was held.',
    fill: 'blocks',
    of: ({ content }) => under(content, 'About this copy'),
  },
  {
    name: 'plan.signatures',
    label: 'Signatures',
    sentence: 'What signing means, and a place for everybody who is asked to sign.',
    fill: 'blocks',
    of: (source) => under(source.content, headings(source).signatures),
  },
]
