import type { CaseFileView } from '../../../src-shared/audience/caseFileView.ts'
import { namesOf } from '../../../src-shared/conference/names.ts'
import {
  bullets,
  heading,
  labelled,
  paragraph,
  section,
  warning,
} from '../../../src-shared/documents/blocks.ts'
import type { Block, Content } from '../../../src-shared/documents/content.ts'
import { longDate, shortDate } from '../../../src-shared/practice/formatDate.ts'
import type { Practice } from '../../../src-shared/practice/practice.ts'
import { checkCodeOf } from '../checkCode.ts'
import type { Making } from '../kind.ts'
import { dayOf, isBlank, logHeadInWords, momentInWords, timeOf } from '../words.ts'
import { background } from './background.ts'
import { child } from './child.ts'
import { dates } from './dates.ts'
import { opening } from './opening.ts'
import { said } from './said.ts'

/** The draft minutes for the case file, to be amended before they are sent out. Made from its view and nothing else. */
export function minutesContent(view: CaseFileView, { profile }: Practice, making: Making): Content {
  const { frame } = view
  const title = `Minutes: ${frame.kind}`
  const what = 'Draft minutes'
  const checkCode = checkCodeOf(view)
  return {
    title,
    language: 'en-GB',
    furniture: {
      title: frame.isPractice ? `${what}\nPRACTICE: a fictional conference` : what,
      marking: 'For professionals only',
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
      warning(null, [whyNotForTheFamily(view)]),
      paragraph(profile.texts.aboutTheMinutes),
      ...particulars(view, profile.chairTitle),
      ...opening(view),
      ...background(view),
      ...said(view),
      ...view.children.flatMap((record) => child(record, profile)),
      ...dates(view),
      ...closing(view, profile.texts, { ...making, checkCode }),
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

/** What is in it that somebody must not have, told on its first page: the minutes are what gets sent on by mistake. */
function whyNotForTheFamily({ background: known, headings, exclusions, parts: list }: CaseFileView): string {
  const entries = headings.flatMap((group) => group.entries)
  const restricted =
    known.restrictedItems.length +
    entries.filter(({ keptFrom }) => keptFrom !== '').length +
    known.reports.filter(({ keptFrom }) => keptFrom !== '').length
  const withheld = known.addresses.filter(({ withheldFrom }) => withheldFrom.length > 0).length
  const counted = (count: number, one: string, many: string) =>
    count === 0 ? [] : [count === 1 ? `one ${one}` : `${count} ${many}`]
  const held = [
    ...counted(restricted, 'thing that is restricted', 'things that are restricted'),
    ...counted(withheld, 'address that is withheld', 'addresses that are withheld'),
    ...(list.length > 0 || exclusions.length > 0 ? ['what was said while somebody was not let in'] : []),
  ]
  const holds = held.length === 0 ? '' : ` It holds ${namesOf(held)}.`
  return `For professionals only, for the case file. Not to be given or sent to anybody of the family.${holds}`
}

function particulars(view: CaseFileView, chairTitle: string): Block[] {
  const { frame, startTime, venue, startedAt, endedAt } = view
  const held = [
    ...(frame.date === null ? [] : [longDate(frame.date)]),
    ...(startTime === null ? [] : [startTime]),
    ...(isBlank(venue) ? [] : [venue.trim()]),
  ]
  return [
    ...labelled('Held', held.join(', ')),
    ...labelled('Started', startedAt === null ? '' : timeOf(startedAt)),
    ...labelled('Ended', endedAt === null ? '' : timeOf(endedAt)),
    ...labelled(chairTitle, frame.chair),
    ...labelled('Reference', frame.reference),
    ...labelled('Children', view.children.map(({ child: { name } }) => name).join(', ')),
  ]
}

function closing(
  view: CaseFileView,
  texts: Practice['profile']['texts'],
  made: Making & { checkCode: string },
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
      {
        kind: 'checkCode',
        code: made.checkCode,
        text: [
          `Papers with the check code ${made.checkCode} say the same.`,
          `Draft made on ${momentInWords(made.at)}.`,
          ...(made.logHead === null ? [] : [logHeadInWords(made.logHead)]),
          `Local rules: ${frame.rules.title}, version ${frame.rules.version}.`,
        ].join(' '),
      },
    ]),
  ]
}
