import type { DateView } from '../../../src-shared/audience/dates.ts'
import type { PlanView } from '../../../src-shared/audience/planView.ts'
import { namesOf } from '../../../src-shared/conference/names.ts'
import type { Instant } from '../../../src-shared/conference/values.ts'
import { longDate } from '../../../src-shared/practice/formatDate.ts'
import type { PracticeProfile } from '../../../src-shared/practice/profile.ts'
import type { Piece } from '../pdf/definition.ts'
import type { KeyFact } from '../pdf/tables.ts'
import { isolate } from '../pdf/text.ts'
import { type LogHead, logHeadInWords, momentInWords, sentence, upperFirst } from '../words.ts'
import { isWholePlan } from './agreement.ts'
import type { Blocks } from './blocksOf.ts'

/** What comes next with the rule that made each date, and how to complain. */
export function next(view: PlanView, { planHeadings, texts }: PracticeProfile, blocks: Blocks): Piece[] {
  const { decision, dates, isForExcluded } = view
  const text = isWholePlan(view) ? texts.nextWithPlan : texts.nextWithoutPlan
  const words = isForExcluded && decision?.planNeeded === true ? [] : [blocks.paragraph(text)]
  const table = dates.length === 0 ? [] : [blocks.keyFacts(datesByEvent(dates), planHeadings.keyDates)]
  return [
    ...(decision === null || words.length + table.length === 0
      ? []
      : [blocks.section('What happens next', [...words, ...table])]),
    blocks.section(planHeadings.ifYouDisagree, [blocks.paragraph(texts.howToComplain)]),
  ]
}

/** One row for each event: where rules differ, both are in it, the earlier first. */
function datesByEvent(dates: DateView[]): KeyFact[] {
  return [...Map.groupBy(dates, ({ event }) => event).values()].map((same) => ({
    name: same[0]?.title ?? '',
    value: same.map(dateInWords).join('\n'),
  }))
}

function dateInWords({ sentence: rule, setInstead }: DateView): string {
  const instead =
    setInstead === null ? '' : ` Set to ${longDate(setInstead.date)} instead: ${sentence(setInstead.reason)}`
  return `${upperFirst(sentence(rule))}${instead}`
}

/** Which copy this is and whose, and by which rules the conference was held. */
export function aboutThisCopy(
  { frame, madeFor, isForExcluded }: PlanView,
  { texts }: PracticeProfile,
  made: { at: Instant; checkCode: string; logHead: LogHead | null },
  blocks: Blocks,
): Piece[] {
  const { rules } = frame
  const readers = madeFor.length === 0 ? '' : `Made for ${namesOf(madeFor.map(isolate))}, and nobody else.`
  return [
    blocks.section('About this copy', [
      blocks.paragraph([readers, isForExcluded ? texts.copies : texts.confidentiality].join(' ').trim()),
      blocks.paragraph(
        [
          `Papers with the check code ${made.checkCode} say the same.`,
          `Made on ${momentInWords(made.at)}.`,
          ...(made.logHead === null ? [] : [logHeadInWords(made.logHead)]),
          `Local rules: ${rules.title}, version ${rules.version}.`,
        ].join(' '),
      ),
    ]),
  ]
}
