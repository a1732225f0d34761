import type { DateView } from '../../../src-shared/audience/dates.ts'
import type { PlanView } from '../../../src-shared/audience/planView.ts'
import { namesOf } from '../../../src-shared/conference/names.ts'
import { facts, paragraph, section } from '../../../src-shared/documents/blocks.ts'
import { type Block, type Fact, isolate } from '../../../src-shared/documents/content.ts'
import { longDate } from '../../../src-shared/practice/formatDate.ts'
import type { PracticeProfile } from '../../../src-shared/practice/profile.ts'
import { checkCodeBlock } from '../checkCodeBlock.ts'
import type { Making } from '../kind.ts'
import { sentence, upperFirst } from '../words.ts'
import { isWholePlan } from './agreement.ts'

/** What comes next with the rule that made each date, and how to complain. */
export function next(view: PlanView, { planHeadings, texts }: PracticeProfile): Block[] {
  const { decision, dates, isForExcluded } = view
  const text = isWholePlan(view) ? texts.nextWithPlan : texts.nextWithoutPlan
  const words = isForExcluded && decision?.planNeeded === true ? [] : [paragraph(text)]
  return [
    ...(decision === null
      ? []
      : section('What happens next', [...words, ...facts(planHeadings.keyDates, datesByEvent(dates))])),
    ...section(planHeadings.ifYouDisagree, [paragraph(texts.howToComplain)]),
  ]
}

/** One row for each event: where rules differ, both are in it, the earlier first. */
function datesByEvent(dates: DateView[]): Fact[] {
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
  checkCode: string,
  making: Making,
): Block[] {
  const readers = madeFor.length === 0 ? '' : `Made for ${namesOf(madeFor.map(isolate))}, and nobody else.`
  return section('About this copy', [
    paragraph([readers, isForExcluded ? texts.copies : texts.confidentiality].join(' ').trim()),
    checkCodeBlock(checkCode, frame, making),
  ])
}
