import type { DissentView } from '../../../src-shared/audience/decided.ts'
import type { PlanView } from '../../../src-shared/audience/planView.ts'
import type { PlanHeadings } from '../../../src-shared/practice/standardTexts.ts'
import type { Piece } from '../pdf/definition.ts'
import { isolate } from '../pdf/text.ts'
import type { Words } from '../pdf/textBlocks.ts'
import { isBlank, sentence } from '../words.ts'
import type { Blocks } from './blocksOf.ts'
import { named } from './named.ts'

/** The decision with its reasons, what its categories mean, and who disagrees. */
export function decided({ decision, dissents }: PlanView, headings: PlanHeadings, blocks: Blocks): Piece[] {
  if (decision === null) return []
  const { planNeeded, plainWords, title, rationale, reachedBy, decidedBy, categories } = decision
  const how = {
    consensus: ' The conference agreed on this.',
    chair: ` There was no agreement, so the chair${decidedBy === '' ? '' : `, ${isolate(decidedBy)},`} decided.`,
    notSaid: '',
  }[reachedBy ?? 'notSaid']
  return [
    blocks.section(planNeeded ? headings.whyThisPlan : 'What was decided, and why', [
      blocks.paragraph([{ text: isBlank(plainWords) ? title : plainWords, bold: true }, { text: how }]),
      ...(isBlank(rationale) ? [] : [blocks.paragraph(rationale.trim())]),
      ...categories
        .filter((category) => !isBlank(category.plainWords))
        .map((category) =>
          blocks.paragraph([
            { text: `${category.title}: `, bold: true },
            { text: sentence(category.plainWords) },
          ]),
        ),
      ...dissents.map((dissent) => blocks.paragraph(dissentInWords(dissent))),
    ]),
  ]
}

function dissentInWords({ who, strength, reason }: DissentView): Words {
  const disagrees = strength === 'formal' ? 'dissents formally' : 'disagrees with this'
  return [
    { text: `${named(who)}, ${disagrees}${isBlank(reason) ? '.' : ': '}`, bold: true },
    { text: reason.trim() },
  ]
}
