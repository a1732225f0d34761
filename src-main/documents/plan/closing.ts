import type { DateView } from '../../../src-shared/audience/dates.ts'
import type { PlanView } from '../../../src-shared/audience/planView.ts'
import type { Instant } from '../../../src-shared/conference/values.ts'
import { longDate } from '../../../src-shared/practice/formatDate.ts'
import type { PracticeProfile } from '../../../src-shared/practice/profile.ts'
import type { Piece } from '../pdf/definition.ts'
import type { Words } from '../pdf/textBlocks.ts'
import { type LogHead, logHeadInWords, momentInWords, sentence } from '../words.ts'
import type { Blocks } from './blocksOf.ts'

/** What comes next, and how to complain. */
export function next(
  { decision }: PlanView,
  { planHeadings, texts }: PracticeProfile,
  blocks: Blocks,
): Piece[] {
  const text = decision?.planNeeded === true ? texts.nextWithPlan : texts.nextWithoutPlan
  return [
    ...(decision === null ? [] : [blocks.section('What happens next', [blocks.paragraph(text)])]),
    blocks.section(planHeadings.ifYouDisagree, [blocks.paragraph(texts.howToComplain)]),
  ]
}

/** Which rule made each date. */
export function howDatesWereWorkedOut({ dates }: PlanView, blocks: Blocks): Piece[] {
  if (dates.length === 0) return []
  return [blocks.section('How these dates were worked out', [blocks.bullets(dates.map(dateInWords))])]
}

function dateInWords({ title, sentence: rule, setInstead }: DateView): Words {
  const instead =
    setInstead === null ? '' : ` Set to ${longDate(setInstead.date)} instead: ${sentence(setInstead.reason)}`
  return [{ text: `${title}: `, bold: true }, { text: `${sentence(rule)}${instead}` }]
}

/** Which copy this is, and by which rules the conference was held. */
export function aboutThisCopy(
  { frame }: PlanView,
  { texts }: PracticeProfile,
  made: { at: Instant; checkCode: string; logHead: LogHead | null },
  blocks: Blocks,
): Piece[] {
  const { rules } = frame
  return [
    blocks.section('About this copy', [
      blocks.paragraph(texts.confidentiality),
      blocks.paragraph(
        [
          `The check code on each page is ${made.checkCode}: papers with the same code say the same.`,
          `Made on ${momentInWords(made.at)}.`,
          ...(made.logHead === null ? [] : [logHeadInWords(made.logHead)]),
          `Local rules: ${rules.title}, version ${rules.version}.`,
        ].join(' '),
      ),
    ]),
  ]
}
