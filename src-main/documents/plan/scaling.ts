import type { ScaleView, ScalingView } from '../../../src-shared/audience/analysis.ts'
import type { PlanView } from '../../../src-shared/audience/planView.ts'
import { bullets, section } from '../../../src-shared/documents/blocks.ts'
import { type Block, isolate, type Words } from '../../../src-shared/documents/content.ts'
import type { PlanHeadings } from '../../../src-shared/practice/standardTexts.ts'
import { isBlank } from '../words.ts'

/**
 * Each question with the number and reason of each person who was asked. No mean: a number is somebody's own. The reasons
 * come first: they matter more, and the picture, which cannot break, would leave half a page empty above it.
 */
export function scaling({ scaling: questions }: PlanView, headings: PlanHeadings): Block[] {
  const answered = questions.filter(({ scales }) => scales.length > 0)
  return section(
    headings.scaling,
    answered.flatMap((question) =>
      section(titleOf(question), [...bullets(question.scales.map(scaleInWords)), ...line(question)], 3),
    ),
  )
}

function titleOf({ question, dangerNumber }: ScalingView): string {
  return dangerNumber === null ? question.trim() : `${question.trim()} (danger ${dangerNumber})`
}

function line({ scales, zero, ten }: ScalingView): Block[] {
  const marks = scales.flatMap(({ who, score }) =>
    score === null ? [] : [{ name: isolate(who.name), value: score }],
  )
  return marks.length === 0 ? [] : [{ kind: 'scaleLine', low: zero, high: ten, marks, isInWordsToo: true }]
}

/** "Lee Marsh, 7: Craig does not know where they live." */
export function scaleInWords({ who, score, reason, outsideMeeting }: ScaleView): Words {
  const number = score === null ? 'no number' : String(score)
  const why = isBlank(reason) ? 'gave no reason' : reason.trim()
  return [
    { text: `${isolate(who.name)}, ${number}: `, bold: true },
    { text: `${why}${outsideMeeting ? ' (given outside the meeting)' : ''}` },
  ]
}
