import type { ActionView, AgreedView } from '../../../src-shared/audience/agreed.ts'
import type { PlanView } from '../../../src-shared/audience/planView.ts'
import type { Who } from '../../../src-shared/audience/who.ts'
import { shortDate } from '../../../src-shared/practice/formatDate.ts'
import type { PlanHeadings } from '../../../src-shared/practice/standardTexts.ts'
import type { Piece } from '../pdf/definition.ts'
import { ink } from '../pdf/look.ts'
import { isolate } from '../pdf/text.ts'
import type { Words } from '../pdf/textBlocks.ts'
import { byWhenInWords, isBlank, notAgreedYet, orNotAgreed, sentence } from '../words.ts'
import type { Blocks } from './blocksOf.ts'

/** The decision with its reasons and who disagrees. */
export function decided({ decision, dissents }: PlanView, headings: PlanHeadings, blocks: Blocks): Piece[] {
  if (decision === null) return []
  const { planNeeded, plainWords, title, rationale, reachedBy, decidedBy } = decision
  const how = {
    consensus: ' The conference agreed on this.',
    chair: ` There was no agreement, so the chair${decidedBy === '' ? '' : `, ${isolate(decidedBy)},`} decided.`,
    notSaid: '',
  }[reachedBy ?? 'notSaid']
  return [
    blocks.section(planNeeded ? headings.whyThisPlan : 'What was decided, and why', [
      blocks.paragraph([{ text: isBlank(plainWords) ? title : plainWords, bold: true }, { text: how }]),
      ...(isBlank(rationale) ? [] : [blocks.paragraph(rationale.trim())]),
      ...dissents.map(({ who, strength, reason }) =>
        blocks.paragraph([
          {
            text: `${named(who)}, ${strength === 'formal' ? 'dissents formally' : 'disagrees with this'}${isBlank(reason) ? '.' : ': '}`,
            bold: true,
          },
          { text: reason.trim() },
        ]),
      ),
    ]),
  ]
}

/** What has to change, who does what, and what surrounds it. */
export function agreement(
  { agreed, child, decision }: PlanView,
  headings: PlanHeadings,
  blocks: Blocks,
): Piece[] {
  return [
    ...list(
      headings.whatMustChange,
      agreed.outcomes.filter((text) => !isBlank(text)),
      blocks,
    ),
    ...actions(agreed, headings, blocks),
    ...contingencies(agreed, headings, blocks),
    ...visits(agreed, headings, child.calledName, blocks),
    ...list(
      decision?.planNeeded === true ? headings.coreGroup : 'The people who go on helping',
      agreed.coreGroup.map(named),
      blocks,
    ),
  ]
}

/** Who tells the child, and who has a copy. */
export function afterwards(
  { tellingTheChild, agreed }: PlanView,
  headings: PlanHeadings,
  blocks: Blocks,
): Piece[] {
  const { by, how, on } = tellingTheChild
  const telling = [
    ...(isBlank(by) ? [] : [`${isolate(by)} tells the child${on === null ? '' : ` on ${shortDate(on)}`}.`]),
    ...(isBlank(how) ? [] : [sentence(how)]),
  ].join(' ')
  const copies = agreed.copies.filter(({ name }) => !isBlank(name))
  return [
    ...(telling === '' ? [] : [blocks.section(headings.tellingTheChild, [blocks.paragraph(telling)])]),
    ...list(
      headings.copies,
      copies.map(({ name }) => isolate(name)),
      blocks,
    ),
  ]
}

function list(title: string, items: Words[], blocks: Blocks): Piece[] {
  return items.length === 0 ? [] : [blocks.section(title, [blocks.bullets(items)])]
}

function named({ name, role }: Who): string {
  return role === '' ? isolate(name) : `${isolate(name)}, ${role}`
}

function actions(agreed: AgreedView, headings: PlanHeadings, blocks: Blocks): Piece[] {
  if (agreed.actions.length === 0) return []
  return [
    blocks.section(headings.actions, [
      blocks.dataTable({
        title: headings.actions,
        columns: [
          { heading: 'No.', width: 26 },
          { heading: headings.what, width: '*' },
          { heading: headings.who, width: 92 },
          { heading: headings.byWhen, width: 84 },
          { heading: headings.measure, width: 118 },
        ],
        rows: agreed.actions.map((action) => [
          String(action.number),
          what(action),
          who(action),
          byWhenInWords(action.byWhen),
          orNotAgreed(action.measure),
        ]),
        cardHeading: { level: 3, text: ([number]) => `Action ${String(number)}` },
      }),
    ]),
  ]
}

function what({ what: text, dangerNumbers }: ActionView): Words {
  const answers = `Answers danger ${dangerNumbers.join(' and ')}`
  return dangerNumbers.length === 0
    ? orNotAgreed(text)
    : [{ text: `${orNotAgreed(text)}\n` }, { text: answers, color: ink.grey }]
}

function who({ owner, helpers }: ActionView): string {
  if (isBlank(owner) && helpers.length === 0) return notAgreedYet
  const makesSure = isBlank(owner) ? notAgreedYet : isolate(owner)
  return helpers.length === 0 ? makesSure : `${makesSure}, with ${helpers.map(isolate).join(', ')}`
}

function contingencies(agreed: AgreedView, headings: PlanHeadings, blocks: Blocks): Piece[] {
  const items = agreed.contingencies.map(({ trigger, owner, what: then, within }): Words => {
    const within_ = isBlank(within) ? '' : ` Within: ${sentence(within)}`
    const who_ = isBlank(owner) ? '' : ` Who: ${isolate(owner)}.`
    return [
      ...(isBlank(trigger) ? [] : [{ text: `${sentence(trigger)} `, bold: true }]),
      { text: `${sentence(then)}${who_}${within_}`.trim() },
    ]
  })
  return list(headings.contingency, items, blocks)
}

function visits(
  { visits: agreed }: AgreedView,
  headings: PlanHeadings,
  name: string,
  blocks: Blocks,
): Piece[] {
  const { frequency, arrangements } = agreed
  const often = isBlank(frequency) ? '' : `${isolate(name)} is seen ${lowerFirst(frequency)}.`
  const words = [often, isBlank(arrangements) ? '' : sentence(arrangements)].filter((part) => part !== '')
  return words.length === 0 ? [] : [blocks.section(headings.visits, [blocks.paragraph(words.join(' '))])]
}

function lowerFirst(text: string): string {
  return `${text.charAt(0).toLowerCase()}${text.slice(1)}`
}
