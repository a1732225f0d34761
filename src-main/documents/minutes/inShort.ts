import type { CaseFileView } from '../../../src-shared/audience/caseFileView.ts'
import type { ChildRecordView } from '../../../src-shared/audience/childRecord.ts'
import { section, table } from '../../../src-shared/documents/blocks.ts'
import { type Block, isolate, type Words } from '../../../src-shared/documents/content.ts'
import { shortDate } from '../../../src-shared/practice/formatDate.ts'
import { isBlank, lowerFirst, sentence } from '../words.ts'

/**
 * What most readers look for, on the first page: for each child what was decided, who disagrees, whom to ring, and when
 * people meet next. Ofsted has called conference minutes “lengthy and not easy to follow” (Dudley, January 2023).
 */
export function inShort({ children }: CaseFileView): Block[] {
  return section(
    'In short',
    table(
      'What was decided for each child',
      [
        { heading: 'Child', share: 0.15 },
        { heading: 'Decision', share: 0.34 },
        { heading: 'Whom to ring', share: 0.2 },
        { heading: 'Next meetings', share: 0.31 },
      ],
      children.map((record) => [record.child.name, decision(record), lead(record), meetings(record)]),
      { level: 3, noun: '' },
    ),
  )
}

function decision({ decision: decided, dissents }: ChildRecordView): Words {
  if (decided === null) return 'No decision yet'
  const categories = decided.categories.map(({ title }) => lowerFirst(title)).join(', ')
  return [
    { text: sentence(decided.title), bold: true },
    { text: categories === '' ? '' : `\nCategory: ${categories}.` },
    {
      text: dissents
        .map(({ who, title }) => `\n${isolate(who.name)}: ${lowerFirst(sentence(title))}`)
        .join(''),
    },
  ]
}

function lead({ agreed: { lead: person } }: ChildRecordView): string {
  if (person === null) return 'Nobody named yet'
  const reach = isBlank(person.phone) ? person.email : person.phone
  return [isolate(person.name), reach].filter((part) => !isBlank(part)).join('\n')
}

/** The day that is set, or else the first of the days that a rule gives. */
function meetings({ agreed, decision: decided, dates }: ChildRecordView): string {
  const next = (what: string, day: string | null, event: string) => {
    const byRule = dates.find((date) => date.event === event)
    if (day !== null) return [`${what}: ${shortDate(day)}`]
    return byRule === undefined ? [] : [`${what}: by ${shortDate(byRule.setInstead?.date ?? byRule.date)}`]
  }
  if (decided === null) return ''
  return [
    ...next('Core group', agreed.firstCoreGroup.date, 'firstCoreGroup'),
    ...next('Review', agreed.reviewDate, 'nextReview'),
  ].join('\n')
}
