import type { PlanView } from '../../../src-shared/audience/planView.ts'
import { namesOf } from '../../../src-shared/conference/names.ts'
import type { Content } from '../../../src-shared/documents/content.ts'
import { longDate, shortDate } from '../../../src-shared/practice/formatDate.ts'
import type { Practice } from '../../../src-shared/practice/practice.ts'
import type { PlanHeadings } from '../../../src-shared/practice/standardTexts.ts'
import type { Making } from '../kind.ts'
import { titleOf } from '../plan/opening.ts'
import { planContent } from '../plan/planContent.ts'
import { commonPlaces } from './commonPlaces.ts'
import { under, withoutTitle } from './parts.ts'
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

const day = (date: string | null) => (date === null ? '' : longDate(date))

/** A part of the plan, with all that stands under its heading. */
function part(
  heading: keyof PlanHeadings,
  name: string,
  label: string,
  sentence: string,
  required: { isRequired?: true } = {},
): Place<PlanSource> {
  const of = ({ practice, content }: PlanSource) => under(content, practice.profile.planHeadings[heading])
  return { name, label, sentence, ...required, fill: 'blocks', of }
}

/** The places of a template for a child’s plan. */
export const planPlaces: readonly Place<PlanSource>[] = [
  ...commonPlaces,
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
  part(
    'childsWords',
    'plan.childsWords',
    'In the child’s own words',
    'What the child wants and said, in the child’s own words.',
  ),
  part('whatMustChange', 'plan.whatMustChange', 'What has to change', 'What has to change, as a list.'),
  part(
    'actions',
    'plan.actions',
    'Who does what',
    'Who does what by when, and how everybody will know, as a table.',
    { isRequired: true },
  ),
  part(
    'contingency',
    'plan.contingency',
    'If it does not work',
    'What happens if it does not work, as a list.',
    { isRequired: true },
  ),
  part(
    'visits',
    'plan.visits',
    'Seeing the child',
    'How often the child is seen, and who tells the child what was decided.',
  ),
  part(
    'coreGroup',
    'plan.coreGroup',
    'The people who carry this out',
    'Who carries the plan out, and who has a copy.',
  ),
  part(
    'whyThisPlan',
    'plan.reasons',
    'Why there is a plan',
    'The decision with its reasons, what its categories mean, and who disagrees.',
  ),
  part('worries', 'plan.worries', 'What we are worried about', 'What people are worried about.'),
  part('workingWell', 'plan.workingWell', 'What is working well', 'What is working well.'),
  part(
    'dangersAndGoals',
    'plan.dangers',
    'Dangers and goals',
    'The danger statements, each with what people want to see instead.',
  ),
  part(
    'scaling',
    'plan.scaling',
    'How safe things are',
    'The scaling questions with everybody’s number and reason.',
  ),
  {
    name: 'plan.next',
    label: 'What happens next',
    sentence: 'What happens next, with the dates and the rule that made each.',
    fill: 'blocks',
    of: ({ content }) => under(content, 'What happens next'),
  },
  part('ifYouDisagree', 'plan.ifYouDisagree', 'If you disagree', 'How to complain.', { isRequired: true }),
  {
    name: 'plan.aboutThisCopy',
    label: 'About this copy',
    sentence: 'Whose copy this is, its check code, and by which rules the conference was held.',
    fill: 'blocks',
    of: ({ content }) => under(content, 'About this copy'),
  },
  part(
    'signatures',
    'plan.signatures',
    'Signatures',
    'What signing means, and a place for everybody who is asked to sign.',
  ),
]
