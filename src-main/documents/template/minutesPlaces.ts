import type { CaseFileView } from '../../../src-shared/audience/caseFileView.ts'
import type { Content } from '../../../src-shared/documents/content.ts'
import type { Practice } from '../../../src-shared/practice/practice.ts'
import type { Making } from '../kind.ts'
import { background } from '../minutes/background.ts'
import { child } from '../minutes/child.ts'
import { dates } from '../minutes/dates.ts'
import { minutesContent } from '../minutes/minutesContent.ts'
import { opening } from '../minutes/opening.ts'
import { said } from '../minutes/said.ts'
import { timeOf } from '../words.ts'
import { commonPlaces } from './commonPlaces.ts'
import { under, withoutTitle } from './parts.ts'
import type { Place } from './places.ts'

/** What minutes are poured from: the view of the case file, and what they say without a template. */
export interface MinutesSource {
  view: CaseFileView
  practice: Practice
  making: Making
  content: Content
}

export function minutesSource(view: CaseFileView, practice: Practice, making: Making): MinutesSource {
  return { view, practice, making, content: minutesContent(view, practice, making) }
}

const time = (at: string | null) => (at === null ? '' : timeOf(at))

/** The places of a template for the draft minutes. */
export const minutesPlaces: readonly Place<MinutesSource>[] = [
  ...commonPlaces,
  {
    name: 'children.names',
    label: 'Children',
    sentence: 'The names of all the children.',
    fill: 'words',
    of: ({ view }) => view.children.map((record) => record.child.name).join(', '),
  },
  {
    name: 'conference.started',
    label: 'Started',
    sentence: 'The time at which it started.',
    fill: 'words',
    of: ({ view }) => time(view.startedAt),
  },
  {
    name: 'conference.ended',
    label: 'Ended',
    sentence: 'The time at which it ended.',
    fill: 'words',
    of: ({ view }) => time(view.endedAt),
  },
  {
    name: 'conference.place',
    label: 'Place',
    sentence: 'Where it was held.',
    fill: 'words',
    of: ({ view }) => view.venue,
  },
  {
    name: 'minutes',
    label: 'The minutes',
    sentence: 'The whole minutes in Chairside’s order, each part with its heading.',
    fill: 'blocks',
    of: ({ content }) => withoutTitle(content),
  },
  {
    name: 'minutes.warning',
    label: 'Who must not have this',
    sentence: 'The warning who must not have the minutes, and what is in them that is restricted.',
    isRequired: true,
    fill: 'blocks',
    of: ({ content }) => content.blocks.filter(({ kind }) => kind === 'warning'),
  },
  {
    name: 'minutes.opening',
    label: 'Opening',
    sentence:
      'Who was there and who was not, exclusions, parts of the meeting, quoracy; each with a heading.',
    isRequired: true,
    fill: 'blocks',
    of: ({ view }) => opening(view).slice(1),
  },
  {
    name: 'minutes.background',
    label: 'Background',
    sentence: 'Purpose, reports, restricted information and the family, each with a heading.',
    fill: 'blocks',
    of: ({ view }) => background(view),
  },
  {
    name: 'minutes.said',
    label: 'What was said',
    sentence: 'What was said under each heading of the agenda, danger statements and scaling.',
    isRequired: true,
    fill: 'blocks',
    of: ({ view }) => said(view),
  },
  {
    name: 'minutes.children',
    label: 'Each child',
    sentence: 'For each child, under the child’s name: views, decision, and what was agreed.',
    isRequired: true,
    fill: 'blocks',
    of: ({ view, practice }) => view.children.flatMap((record) => child(record, practice.profile)),
  },
  {
    name: 'minutes.dates',
    label: 'Dates',
    sentence: 'What is due by which rule, and what was done so far, each with a heading.',
    fill: 'blocks',
    of: ({ view }) => dates(view),
  },
  {
    name: 'minutes.additions',
    label: 'Additions',
    sentence: 'What was added after the conference, with who added it and when.',
    fill: 'blocks',
    of: ({ content }) => under(content, 'Additions'),
  },
  {
    name: 'minutes.about',
    label: 'About this record',
    sentence: 'How to have a mistake put right, confidentiality, version and check code.',
    fill: 'blocks',
    of: ({ content }) => under(content, 'About this record'),
  },
]
