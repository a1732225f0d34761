import type { FrameView } from '../../../src-shared/audience/frame.ts'
import type { Content } from '../../../src-shared/documents/content.ts'
import { longDate } from '../../../src-shared/practice/formatDate.ts'
import type { Making } from '../kind.ts'
import { momentInWords } from '../words.ts'
import { marking } from './parts.ts'
import type { Place } from './places.ts'

interface AnySource {
  view: { frame: FrameView }
  making: Making
  content: Content
}

/** The places of every template: which paper it is, of which conference. */
export const commonPlaces: readonly Place<AnySource>[] = [
  {
    name: 'document.marking',
    label: 'For whom',
    sentence: 'Who may have the paper, and DRAFT or PRACTICE where it is one. Best in the header.',
    isRequired: true,
    fill: 'words',
    of: ({ content, view }) => marking(content, view.frame.isPractice),
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
    of: ({ view: { frame } }) => (frame.date === null ? '' : longDate(frame.date)),
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
]
