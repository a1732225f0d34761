import type { ActionView } from '../../../src-shared/audience/agreed.ts'
import type { LetterView } from '../../../src-shared/audience/letterView.ts'
import type { ByWhen } from '../../../src-shared/conference/plan.ts'
import { bullets, paragraph, section } from '../../../src-shared/documents/blocks.ts'
import { type Block, isolate, type Words } from '../../../src-shared/documents/content.ts'
import type { PracticeProfile } from '../../../src-shared/practice/profile.ts'
import { byWhenInWords, isBlank, lowerFirst, notAgreedYet, orNotAgreed, sentence } from '../words.ts'

/** The plan in short, or the help that was agreed without one: what has to change, and who does what by when. */
export function outline(view: LetterView, { letters, planHeadings }: PracticeProfile): Block[] {
  const { agreed, decision, hasPlan } = view
  const { headings } = letters
  const actions = bullets(agreed.actions.map(actionInWords))
  if (!hasPlan)
    return [
      ...(decision.planNeeded ? section(headings.outline, [paragraph(letters.planIsForOthers)]) : []),
      ...section(headings.yourPart, actions),
    ]
  const outcomes = bullets(agreed.outcomes.filter((text) => !isBlank(text)).map(sentence))
  const content = [
    ...labelledList(planHeadings.whatMustChange, outcomes),
    ...labelledList(planHeadings.actions, actions),
  ]
  if (!decision.planNeeded) return section(headings.agreed, content)
  return section(
    headings.outline,
    content.length === 0
      ? [paragraph(sentence(notAgreedYet))]
      : [...content, paragraph(letters.aboutTheOutline)],
  )
}

function labelledList(label: string, list: Block[]): Block[] {
  return list.length === 0 ? [] : [paragraph([{ text: label, bold: true }]), ...list]
}

function actionInWords({ what, owner, byWhen }: ActionView): Words {
  const who = isBlank(owner) ? [] : [isolate(owner)]
  const when =
    byWhen === null ? [] : [byWhen.kind === 'date' ? `by ${byWhenInWords(byWhen)}` : goingOn(byWhen)]
  const words = [...who, ...when].join(', ')
  return words === ''
    ? orNotAgreed(what)
    : [{ text: `${sentence(orNotAgreed(what))} ` }, { text: `${words}.`, tone: 'quiet' }]
}

/** To stand after a name: "every Monday"; but "ASAP" as it is. */
function goingOn(byWhen: ByWhen): string {
  const words = byWhenInWords(byWhen)
  return /^\p{Lu}{2}/u.test(words) ? words : lowerFirst(words)
}
