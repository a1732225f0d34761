import type { CensusView } from '../../../src-shared/audience/censusView.ts'
import type { CensusName } from '../../../src-shared/census/censusNames.ts'
import { heading, labelled, paragraph, table } from '../../../src-shared/documents/blocks.ts'
import { type Block, type Content, isolate, type Words } from '../../../src-shared/documents/content.ts'
import { shortDate } from '../../../src-shared/practice/formatDate.ts'
import type { Making } from '../kind.ts'
import { logHeadInWords, momentInWords } from '../words.ts'
import { inCaseSystem, type SheetRow, sheetRows } from './sheetRows.ts'

/**
 * What business support types into the case system about one child, on the first page: one table with the names of the
 * census and of the datasets. What to check comes after it.
 */
export function dataSheetContent(view: CensusView, making: Making): Content {
  const { frame, child } = view
  const what = 'Data sheet'
  return {
    title: `${what}: ${child.name}`,
    language: 'en-GB',
    furniture: {
      title: frame.isPractice ? `PRACTICE: a fictional conference\n${what}` : what,
      marking: 'Private: contains personal information',
      name: frame.date === null ? isolate(child.name) : `${isolate(child.name)}, ${shortDate(frame.date)}`,
      checkCode: null,
      isDraft: view.decision === null,
    },
    blocks: [
      heading(1, isolate(child.name)),
      paragraph(about(view, making)),
      ...table(
        'What to type',
        [
          { heading: 'Census', share: 0.34 },
          { heading: 'Type in', share: 0.2 },
          { heading: 'Standard dataset; Annex A', share: 0.46 },
        ],
        sheetRows(view).map((row) => [nameInCensus(row.name), typed(row), namesInDatasets(row.name)]),
        { level: 2, noun: '' },
      ),
      ...categoriesOneByOne(view),
      ...toCheck(view),
    ],
  }
}

function about({ frame, referenceDate, decision }: CensusView, { at, logHead }: Making): string {
  return [
    `${frame.kind}. ${decision === null ? 'Nothing is decided yet' : decision.title}.`,
    ...(referenceDate === null ? [] : [`Census year to ${shortDate(referenceDate)}.`]),
    `Made ${momentInWords(at)}.`,
    ...(logHead === null ? [] : [logHeadInWords(logHead)]),
  ].join(' ')
}

function typed({ value, whereToFind }: SheetRow): Words {
  if (value === null) return [{ text: `Not known: ${whereToFind}`, tone: 'warning' }]
  return [{ text: value, bold: true }]
}

/** "DateOfInitialCPC N00110"; what the census does not have goes by its name in words. */
function nameInCensus({ title, element }: CensusName): string {
  return element === null ? title : `${element.name} ${element.number}`
}

/** "icpc_icpc_date; list 5". What Annex A calls as the census does is not said twice. */
function namesInDatasets({ element, dataset, annexA }: CensusName): string {
  return [dataset, annexA === element?.name ? null : annexA].filter((name) => name !== null).join('; ')
}

/** The census has one code, the Standard Safeguarding Dataset has words, and health takes them one by one. */
function categoriesOneByOne({ categories }: CensusView): Block[] {
  const list = categories.map(({ title, code }) => `${title} (${code})`)
  return labelled('Categories chosen, one by one', list.join('; '))
}

/** What breaks a rule of the census first, then what only the case system can tell. */
function toCheck({ findings }: CensusView): Block[] {
  const lines = (kind: 'broken' | 'notKnown') =>
    findings
      .filter((finding) => finding.kind === kind)
      .map(({ code, sentence }) => `${sentence.replace(/\.$/, '')} (${code}).`)
      .join(' ')
  const held = inCaseSystem.map(nameInCensus).join(', ')
  return [
    ...labelled('Put right before it is sent', lines('broken')),
    ...labelled('See in the case system that', lines('notKnown')),
    ...labelled('In the case system already', `${held}.`),
  ]
}
