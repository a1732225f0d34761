import type { CaseFileView } from '../../../src-shared/audience/caseFileView.ts'
import { bullets, heading, labelled, paragraph, section } from '../../../src-shared/documents/blocks.ts'
import type { Block, Content } from '../../../src-shared/documents/content.ts'
import { longDate, shortDate } from '../../../src-shared/practice/formatDate.ts'
import type { Practice } from '../../../src-shared/practice/practice.ts'
import { checkCodeOf } from '../checkCode.ts'
import { checkCodeBlock } from '../checkCodeBlock.ts'
import type { Making } from '../kind.ts'
import { dayOf, isBlank, momentInWords, timeOf } from '../words.ts'
import { background } from './background.ts'
import { child } from './child.ts'
import { type MinutesCopy, professionalsCopy } from './copy.ts'
import { dates } from './dates.ts'
import { inShort } from './inShort.ts'
import { opening } from './opening.ts'
import { said } from './said.ts'

/**
 * The draft minutes, to be amended before they are sent out: for the case file unless another copy is asked for. Made from
 * the view and nothing else.
 */
export function minutesContent(
  view: CaseFileView,
  { profile }: Practice,
  making: Making,
  copy: MinutesCopy = professionalsCopy(view),
): Content {
  const { frame } = view
  const title = `Minutes: ${frame.kind}`
  const what = 'Draft minutes'
  const checkCode = checkCodeOf(view)
  return {
    title,
    language: 'en-GB',
    furniture: {
      title: frame.isPractice ? `${what}\nPRACTICE: a fictional conference` : what,
      marking: copy.marking,
      name: [
        frame.kind,
        ...(frame.date === null ? [] : [shortDate(frame.date)]),
        ...(isBlank(frame.reference) ? [] : [frame.reference]),
        versionInWords(view),
      ].join(', '),
      checkCode,
      isDraft: true,
    },
    blocks: [
      heading(1, title),
      ...copy.top,
      ...particulars(view, profile.chairTitle),
      ...inShort(view),
      paragraph(profile.texts.aboutTheMinutes),
      ...opening(view),
      ...background(view),
      ...said(view),
      ...view.children.flatMap((record) => child(record, profile)),
      ...dates(view),
      ...closing(view, profile.texts, checkCode, making),
    ],
  }
}

/** "draft"; "draft with 2 additions, the last of 3 April 2026": what is added never changes what stands above it. */
function versionInWords({ addenda }: CaseFileView): string {
  const last = addenda.at(-1)
  if (last === undefined) return 'draft'
  const count = addenda.length === 1 ? 'one addition' : `${addenda.length} additions, the last`
  return `draft with ${count} of ${shortDate(dayOf(last.at))}`
}

function particulars(view: CaseFileView, chairTitle: string): Block[] {
  const { frame, startTime, venue, startedAt, endedAt } = view
  const held = [
    ...(frame.date === null ? [] : [longDate(frame.date)]),
    ...(startTime === null || startedAt !== null ? [] : [startTime]),
    ...(startedAt === null
      ? []
      : [`from ${timeOf(startedAt)}${endedAt === null ? '' : ` to ${timeOf(endedAt)}`}`]),
    ...(isBlank(venue) ? [] : [venue.trim()]),
  ]
  return [
    ...labelled('Held', held.join(', ')),
    ...labelled(chairTitle, frame.chair),
    ...labelled('Reference', frame.reference),
  ]
}

function closing(
  view: CaseFileView,
  texts: Practice['profile']['texts'],
  checkCode: string,
  making: Making,
): Block[] {
  const { frame, addenda } = view
  return [
    ...section(
      'Additions',
      bullets(addenda.map(({ text, by, at }) => `${text} (${by}, ${momentInWords(at)})`)),
    ),
    ...section('About this record', [
      paragraph(texts.corrections),
      paragraph(texts.confidentiality),
      ...labelled('Version', versionInWords(view)),
      checkCodeBlock(checkCode, frame, making),
    ]),
  ]
}
