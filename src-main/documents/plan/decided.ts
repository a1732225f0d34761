import type { DissentView } from '../../../src-shared/audience/decided.ts'
import type { PlanView } from '../../../src-shared/audience/planView.ts'
import { labelled, paragraph, section } from '../../../src-shared/documents/blocks.ts'
import { type Block, isolate, type Words } from '../../../src-shared/documents/content.ts'
import type { PlanHeadings } from '../../../src-shared/practice/standardTexts.ts'
import { isBlank, sentence } from '../words.ts'
import { named } from './named.ts'

/** The decision with its reasons, what its categories mean, and who disagrees. */
export function decided({ decision, dissents }: PlanView, headings: PlanHeadings): Block[] {
  if (decision === null) return []
  const { planNeeded, plainWords, title, rationale, reachedBy, decidedBy, categories } = decision
  const how = {
    consensus: ' The conference agreed on this.',
    chair: ` There was no agreement, so the chair${decidedBy === '' ? '' : `, ${isolate(decidedBy)},`} decided.`,
    notSaid: '',
  }[reachedBy ?? 'notSaid']
  return section(planNeeded ? headings.whyThisPlan : 'What was decided, and why', [
    paragraph([{ text: isBlank(plainWords) ? title : plainWords, bold: true }, { text: how }]),
    ...(isBlank(rationale) ? [] : [paragraph(rationale.trim())]),
    ...categories.flatMap((category) => labelled(category.title, sentence(category.plainWords))),
    ...dissents.map((dissent) => paragraph(dissentInWords(dissent))),
  ])
}

function dissentInWords({ who, strength, reason }: DissentView): Words {
  const disagrees = strength === 'formal' ? 'dissents formally' : 'disagrees with this'
  return [
    { text: `${named(who)}, ${disagrees}${isBlank(reason) ? '.' : ': '}`, bold: true },
    { text: reason.trim() },
  ]
}
