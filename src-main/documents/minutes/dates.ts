import type { CaseFileView } from '../../../src-shared/audience/caseFileView.ts'
import type { DateView } from '../../../src-shared/audience/dates.ts'
import { bullets, paragraph, section, table } from '../../../src-shared/documents/blocks.ts'
import type { Block } from '../../../src-shared/documents/content.ts'
import { longDate, shortDate } from '../../../src-shared/practice/formatDate.ts'
import { sentence } from '../words.ts'

/** What is due, by which rule, and for which child; and what was done already. */
export function dates(view: CaseFileView): Block[] {
  const byRule = Map.groupBy(
    view.children.flatMap(({ child, dates: list }) => list.map((date) => ({ child: child.name, date }))),
    ({ date }) => JSON.stringify([date.limitId, date.date, date.setInstead]),
  )
  const rows = [...byRule.values()].flatMap((same) => {
    const [first] = same
    return first === undefined ? [] : [{ ...first, children: same.map(({ child }) => child) }]
  })
  rows.sort((one, other) => (one.date.date < other.date.date ? -1 : one.date.date > other.date.date ? 1 : 0))
  return [
    ...section('What is due, and by which rule', [
      ...[...new Set(view.children.flatMap(({ datesProblem }) => datesProblem ?? []))].map((problem) =>
        paragraph(`Not every date could be worked out. ${problem}`),
      ),
      ...table(
        'What is due',
        [
          { heading: 'What', share: 0.3 },
          { heading: 'By when, and the rule', share: 0.7 },
        ],
        rows.map(({ date, children }) => [
          children.length === view.children.length ? date.title : `${date.title}\nFor ${children.join(', ')}`,
          ruleInWords(date),
        ]),
        { level: 3, noun: '' },
      ),
    ]),
    ...section(
      'Done so far',
      bullets(
        view.doneAfter.map(({ title, on, note }) => `${title}: ${shortDate(on)}. ${sentence(note)}`.trim()),
      ),
    ),
  ]
}

function ruleInWords({ sentence: rule, source, setInstead }: DateView): string {
  const instead =
    setInstead === null ? '' : `\nSet to ${longDate(setInstead.date)} instead: ${sentence(setInstead.reason)}`
  return `${rule.charAt(0).toUpperCase()}${sentence(rule.slice(1))}\nSource: ${sentence(source)}${instead}`
}
