import type { ScalingView } from '../../../src-shared/audience/analysis.ts'
import type { PlanView } from '../../../src-shared/audience/planView.ts'
import type { PlanHeadings } from '../../../src-shared/practice/standardTexts.ts'
import type { Piece } from '../pdf/definition.ts'
import { isolate } from '../pdf/text.ts'
import { isBlank } from '../words.ts'
import type { Blocks } from './blocksOf.ts'

/** Each question with the number and reason of each person who was asked. No mean: a number is somebody's own. */
export function scaling({ scaling: questions }: PlanView, headings: PlanHeadings, blocks: Blocks): Piece[] {
  const answered = questions.filter(({ scales }) => scales.length > 0)
  if (answered.length === 0) return []
  return [
    blocks.section(
      headings.scaling,
      answered.map((question) =>
        blocks.section(titleOf(question), [...line(question, blocks), reasons(question, blocks)], 3),
      ),
    ),
  ]
}

function titleOf({ question, dangerNumber }: ScalingView): string {
  return dangerNumber === null ? question.trim() : `${question.trim()} (danger ${dangerNumber})`
}

function line({ scales, zero, ten }: ScalingView, blocks: Blocks): Piece[] {
  const marks = scales.flatMap(({ who, score }) =>
    score === null ? [] : [{ name: isolate(who.name), value: score }],
  )
  return marks.length === 0 ? [] : [blocks.scaleLine({ low: zero, high: ten, marks })]
}

function reasons({ scales }: ScalingView, blocks: Blocks): Piece {
  return blocks.dataTable({
    title: 'Who gave which number, and why',
    columns: [
      { heading: 'Who', width: 150 },
      { heading: 'Number', width: 58 },
      { heading: 'Why', width: '*' },
    ],
    rows: scales.map(({ who, score, reason, outsideMeeting }) => [
      isolate(who.name),
      score === null ? 'None' : String(score),
      `${isBlank(reason) ? 'Gave no reason' : reason.trim()}${outsideMeeting ? ' (given outside the meeting)' : ''}`,
    ]),
    cardHeading: { level: 3, text: ([name]) => name ?? '' },
  })
}
