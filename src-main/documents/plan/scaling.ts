import type { ScaleView, ScalingView } from '../../../src-shared/audience/analysis.ts'
import type { PlanView } from '../../../src-shared/audience/planView.ts'
import type { PlanHeadings } from '../../../src-shared/practice/standardTexts.ts'
import type { Piece } from '../pdf/definition.ts'
import { isolate } from '../pdf/text.ts'
import type { Words } from '../pdf/textBlocks.ts'
import { isBlank } from '../words.ts'
import type { Blocks } from './blocksOf.ts'

/**
 * Each question with the number and reason of each person who was asked. No mean: a number is somebody's own. The reasons
 * come first: they matter more, and the picture, which cannot break, would leave half a page empty above it.
 */
export function scaling({ scaling: questions }: PlanView, headings: PlanHeadings, blocks: Blocks): Piece[] {
  const answered = questions.filter(({ scales }) => scales.length > 0)
  if (answered.length === 0) return []
  return [
    blocks.section(
      headings.scaling,
      answered.map((question) =>
        blocks.section(
          titleOf(question),
          [blocks.bullets(question.scales.map(reasonInWords)), ...line(question, blocks)],
          3,
        ),
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
  return marks.length === 0 ? [] : [blocks.scaleLine({ low: zero, high: ten, marks, isInWordsToo: true })]
}

function reasonInWords({ who, score, reason, outsideMeeting }: ScaleView): Words {
  const number = score === null ? 'no number' : String(score)
  const why = isBlank(reason) ? 'gave no reason' : reason.trim()
  return [
    { text: `${isolate(who.name)}, ${number}: `, bold: true },
    { text: `${why}${outsideMeeting ? ' (given outside the meeting)' : ''}` },
  ]
}
