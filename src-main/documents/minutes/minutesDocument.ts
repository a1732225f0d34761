import {
  AlignmentType,
  Document,
  Footer,
  Header,
  LineRuleType,
  PageNumber,
  Paragraph,
  Tab,
  TabStopType,
  TextRun,
} from 'docx'
import type { CaseFileView } from '../../../src-shared/audience/caseFileView.ts'
import { namesOf } from '../../../src-shared/conference/names.ts'
import type { Instant } from '../../../src-shared/conference/values.ts'
import { longDate, shortDate } from '../../../src-shared/practice/formatDate.ts'
import type { Practice } from '../../../src-shared/practice/practice.ts'
import { isBlank, type LogHead, logHeadInWords, momentInWords, timeOf } from '../words.ts'
import { background } from './background.ts'
import { child } from './child.ts'
import { dates } from './dates.ts'
import { opening } from './opening.ts'
import { packed } from './packed.ts'
import { said } from './said.ts'
import { type Block, bullets, heading, labelled, paragraph, section, textWidth, warning } from './word.ts'

/**
 * The draft minutes for the case file, as a Word document to be amended before they are sent out. Made from the case
 * file's view and nothing else. Its metadata name nobody and no folder. The same view and moment give the same bytes.
 */
export async function makeMinutes(
  view: CaseFileView,
  { profile }: Practice,
  made: { at: Instant; logHead: LogHead | null },
): Promise<Uint8Array> {
  const { frame } = view
  const title = `Minutes: ${frame.kind}`
  const footer = [
    frame.kind,
    ...(frame.date === null ? [] : [shortDate(frame.date)]),
    ...(isBlank(frame.reference) ? [] : [frame.reference]),
  ].join(', ')
  const document = new Document({
    title,
    styles,
    sections: [
      {
        properties: { page },
        headers: {
          default: new Header({
            children: [
              line(frame.isPractice ? 'DRAFT. PRACTICE: a fictional conference' : 'DRAFT', [notForTheFamily]),
            ],
          }),
        },
        footers: {
          default: new Footer({
            children: [line(footer, ['Page ', PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES])],
          }),
        },
        children: [
          heading(1, title),
          warning(whyNotForTheFamily(view)),
          paragraph(profile.texts.aboutTheMinutes),
          ...particulars(view, profile.chairTitle),
          ...opening(view),
          ...background(view),
          ...said(view),
          ...view.children.flatMap((record) => child(record, profile)),
          ...dates(view),
          ...closing(view, profile.texts, made),
        ],
      },
    ],
  })
  return await packed(document, title, made.at)
}

const notForTheFamily = 'For professionals only'

/** What is in it that somebody must not have, told on its first page: the minutes are what gets sent on by mistake. */
function whyNotForTheFamily({ background: known, headings, exclusions, parts: list }: CaseFileView): string {
  const entries = headings.flatMap((heading) => heading.entries)
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
  { frame, addenda }: CaseFileView,
  texts: Practice['profile']['texts'],
  made: { at: Instant; logHead: LogHead | null },
): Block[] {
  return [
    ...section(
      1,
      'Additions',
      bullets(addenda.map(({ text, by, at }) => `${text} (${by}, ${momentInWords(at)})`)),
    ),
    heading(1, 'About this record'),
    paragraph(texts.corrections),
    paragraph(texts.confidentiality),
    paragraph(
      [
        `Draft made on ${momentInWords(made.at)}.`,
        ...(made.logHead === null ? [] : [logHeadInWords(made.logHead)]),
        `Local rules: ${frame.rules.title}, version ${frame.rules.version}.`,
      ].join(' '),
    ),
  ]
}

/** A line with something on the left and something on the right. */
function line(left: string, right: (string | (typeof PageNumber)[keyof typeof PageNumber])[]): Paragraph {
  return new Paragraph({
    tabStops: [{ type: TabStopType.RIGHT, position: textWidth }],
    children: [new TextRun({ text: left, bold: true }), new TextRun({ children: [new Tab(), ...right] })],
  })
}

const page = {
  size: { width: 11906, height: 16838 },
  margin: { top: 1300, bottom: 1300, left: 1134, right: 1134, header: 600, footer: 600 },
}

const font = 'Arial'
const dark = '0B0C0C'

/** Without a line rule and an outline level, programs overlap the lines and lose the headings. */
const headingStyle = (level: 0 | 1 | 2, size: number, before: number) => ({
  run: { size, bold: true, color: dark, font },
  paragraph: {
    alignment: AlignmentType.START,
    spacing: { before, after: 100, line: 276, lineRule: LineRuleType.AUTO },
    keepNext: true,
    outlineLevel: level,
  },
})

const styles = {
  default: {
    document: {
      run: { font, size: 24, color: dark, language: { value: 'en-GB', bidirectional: 'ar-SA' } },
      paragraph: { spacing: { after: 120, line: 288, lineRule: LineRuleType.AUTO } },
    },
    heading1: headingStyle(0, 36, 360),
    heading2: headingStyle(1, 28, 260),
    heading3: headingStyle(2, 24, 200),
  },
}
