import type { CensusView } from '../../../src-shared/audience/censusView.ts'
import type { CensusName } from '../../../src-shared/census/censusNames.ts'
import { heading, labelled, tightTable } from '../../../src-shared/documents/blocks.ts'
import {
  type Block,
  type Content,
  isolate,
  type Part,
  type Words,
} from '../../../src-shared/documents/content.ts'
import { shortDate } from '../../../src-shared/practice/formatDate.ts'
import { checkCodeOf } from '../checkCode.ts'
import type { Making } from '../kind.ts'
import { logHeadInWords, lowerFirst, momentInWords } from '../words.ts'
import { inCaseSystem, type SheetRow, sheetRows } from './sheetRows.ts'

/**
 * What business support types into the case system about one child: one table with the names of the census and of the
 * datasets, and below it what to check. One page, for all but a child about whom there is very much to check.
 */
export function dataSheetContent(view: CensusView, making: Making): Content {
  const { frame, child, decision } = view
  const what = 'Data sheet'
  const checkCode = checkCodeOf(view)
  return {
    title: `${what}: ${child.name}`,
    language: 'en-GB',
    furniture: {
      title: frame.isPractice ? `PRACTICE: a fictional conference\n${what}` : what,
      marking: 'Private: contains personal information',
      name: which(view),
      checkCode,
      isDraft: decision === null,
    },
    blocks: [
      heading(1, isolate(child.name)),
      ...tightTable(
        'What to type',
        [
          { heading: 'Census', share: 0.405 },
          { heading: 'Type in', share: 0.2 },
          { heading: 'Standard dataset; Annex A', share: 0.395 },
        ],
        sheetRows(view).map((row) => [nameInColumn(row.name), typed(row), namesInDatasets(row.name)]),
        { level: 2, noun: '' },
      ),
      ...categoriesOneByOne(view),
      ...toCheck(view),
      { kind: 'checkCode', code: checkCode, text: otherwise(view, making) },
    ],
  }
}

/** "Amber Reed, initial child protection conference, 24 March 2026" */
function which({ frame, child }: CensusView): string {
  const day = frame.date === null ? [] : [shortDate(frame.date)]
  return [isolate(child.name), lowerFirst(frame.kind), ...day].join(', ')
}

function typed({ value, whereToFind }: SheetRow): Words {
  if (value === null)
    return [{ text: whereToFind === '' ? 'Not known' : `Not known: ${whereToFind}`, tone: 'warning' }]
  return [{ text: value, bold: true }]
}

/** "DateOfInitialCPC N00110"; what the census does not have goes by its name in words. */
function nameInCensus({ title, element }: CensusName): string {
  return element === null ? title : `${element.name} ${element.number}`
}

function nameInColumn({ title, element }: CensusName): Words {
  if (element === null) return title
  return [{ text: element.name }, { text: ` ${element.number}`, bold: false, tone: 'quiet' }]
}

/** "icpc_icpc_date; list 5". What Annex A calls as the census does is not said twice. */
function namesInDatasets({ element, dataset, annexA }: CensusName): string {
  return [dataset, annexA === element?.name ? null : annexA].filter((name) => name !== null).join('; ')
}

/** The census has one code, the Standard Safeguarding Dataset has words, and health takes them one by one. */
function categoriesOneByOne({ categories }: CensusView): Block[] {
  if (categories.length < 2) return []
  const list = categories.map(({ title, code }) => `${title} (${code})`)
  return labelled('Categories chosen, one by one', list.join('; '))
}

/** What nobody has to type, to which return the sheet belongs, and when it was made. */
function otherwise({ referenceDate }: CensusView, { at, logHead }: Making): Part[] {
  const about = [
    ...(referenceDate === null ? [] : [`Census year to ${shortDate(referenceDate)}.`]),
    `Made on ${momentInWords(at)}.`,
    ...(logHead === null ? [] : [logHeadInWords(logHead)]),
  ]
  return [
    { text: 'In the case system already: ', bold: true },
    { text: `${inCaseSystem.map(nameInCensus).join(', ')}.\n${about.join(' ')}` },
  ]
}

/** What breaks a rule of the census first, then what only the case system can tell. */
function toCheck({ findings }: CensusView): Block[] {
  const lines = (kind: 'broken' | 'notKnown') =>
    findings
      .filter((finding) => finding.kind === kind)
      .map(({ code, sentence }) => `${sentence.replace(/\.$/, '')} (${code}).`)
      .join(' ')
  return [
    ...labelled('Put right before it is sent', lines('broken')),
    ...labelled('See in the case system that', lines('notKnown')),
  ]
}
