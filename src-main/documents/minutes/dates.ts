import type { CaseFileView } from '../../../src-shared/audience/caseFileView.ts'
import type { DateView } from '../../../src-shared/audience/dates.ts'
import { namesOf } from '../../../src-shared/conference/names.ts'
import { bullets, paragraph, section } from '../../../src-shared/documents/blocks.ts'
import type { Block, Part, Words } from '../../../src-shared/documents/content.ts'
import { longDate, shortDate } from '../../../src-shared/practice/formatDate.ts'
import { sentence, upperFirst } from '../words.ts'

/** What is due, by which rule, and for which child; and what was done already. */
export function dates(view: CaseFileView): Block[] {
  const problems = new Set(view.children.flatMap(({ datesProblem }) => datesProblem ?? []))
  return [
    ...section('What is due, and by which rule', [
      ...[...problems].map((problem) => paragraph(`Not every date could be worked out. ${problem}`)),
      ...bullets(due(view)),
    ]),
    ...section(
      'Done so far',
      bullets(
        view.doneAfter.map(({ title, on, note }) => `${title}: ${shortDate(on)}. ${sentence(note)}`.trim()),
      ),
    ),
  ]
}

/** Each date once, with the children for whom it is; what is due by several rules has them below each other. */
function due({ children }: CaseFileView): Words[] {
  const all = children.flatMap(({ child, dates: list }) => list.map((date) => ({ child: child.name, date })))
  const sameDate = Map.groupBy(all, ({ date }) => JSON.stringify([date.limitId, date.date, date.setInstead]))
  const sorted = [...sameDate.values()]
    .flatMap((same) => {
      const [first] = same
      return first === undefined ? [] : [{ date: first.date, whose: same.map(({ child }) => child) }]
    })
    .sort((one, other) => (one.date.date < other.date.date ? -1 : one.date.date > other.date.date ? 1 : 0))
  const sameThing = Map.groupBy(sorted, ({ date, whose }) => JSON.stringify([date.title, whose]))
  return [...sameThing.values()].flatMap((same) => {
    const [first] = same
    if (first === undefined) return []
    const { date, whose } = first
    const forWhom = whose.length === children.length ? '' : `, for ${namesOf(whose)}`
    return [
      [
        { text: `${date.title}${forWhom}: `, bold: true },
        ...same.flatMap((one, index) => ruleInWords(one.date, index)),
      ],
    ]
  })
}

function ruleInWords({ sentence: rule, source, setInstead }: DateView, index: number): Part[] {
  const instead =
    setInstead === null ? '' : ` Set to ${longDate(setInstead.date)} instead: ${sentence(setInstead.reason)}`
  return [
    { text: `${index === 0 ? '' : '\n'}${upperFirst(sentence(rule))}${instead}` },
    { text: ` (${source.trim().replace(/\.$/, '')})`, tone: 'quiet' },
  ]
}
