import type { ActionView, AgreedView } from '../../../src-shared/audience/agreed.ts'
import type { PlanView } from '../../../src-shared/audience/planView.ts'
import { namesOf } from '../../../src-shared/conference/names.ts'
import { bullets, labelled, paragraph, section, table } from '../../../src-shared/documents/blocks.ts'
import { type Block, type HeadingLevel, isolate, type Words } from '../../../src-shared/documents/content.ts'
import { shortDate } from '../../../src-shared/practice/formatDate.ts'
import type { PlanHeadings } from '../../../src-shared/practice/standardTexts.ts'
import { contingencyInWords } from '../contingency.ts'
import { byWhenInWords, isBlank, lowerFirst, notAgreedYet, orNotAgreed, sentence } from '../words.ts'
import { named } from './named.ts'

/**
 * What has to change, who does what, and what surrounds it. What belongs in a plan and was not agreed is said to be so:
 * a family that finds nothing would take it for a mistake of printing.
 */
export function agreement(view: PlanView, headings: PlanHeadings): Block[] {
  const { agreed } = view
  const isPlan = isWholePlan(view)
  const outcomes = agreed.outcomes.filter((text) => !isBlank(text))
  return [
    ...list(headings.whatMustChange, outcomes, isPlan),
    ...actions(view, headings),
    ...list(headings.contingency, contingencies(view), isPlan),
    ...seeingTheChild(view, headings),
    ...people(view, headings),
  ]
}

/** A plan for everybody who carries it out, in which nothing may be missing silently. */
export function isWholePlan({ decision, isForExcluded }: PlanView): boolean {
  return decision?.planNeeded === true && !isForExcluded
}

function list(title: string, items: Words[], isExpected: boolean): Block[] {
  if (items.length > 0) return section(title, bullets(items))
  return isExpected ? section(title, [paragraph(sentence(notAgreedYet))]) : []
}

function actions(view: PlanView, headings: PlanHeadings): Block[] {
  const { agreed, dangers } = view
  if (agreed.actions.length === 0) return list(headings.actions, [], isWholePlan(view))
  return section(headings.actions, actionTable(agreed.actions, headings, 3, dangers.length > 1))
}

/** Who does what by when, one row for each action; nothing where there is none. */
export function actionTable(
  actions: readonly ActionView[],
  headings: PlanHeadings,
  level: HeadingLevel,
  hasManyDangers: boolean,
): Block[] {
  return table(
    headings.actions,
    [
      { heading: 'No.', share: 0.07 },
      { heading: headings.what, share: 0.36 },
      { heading: `${headings.who}, and ${lowerFirst(headings.byWhen)}`, share: 0.266 },
      { heading: headings.measure, share: 0.304 },
    ],
    actions.map((action) => [
      String(action.number),
      what(action, hasManyDangers),
      whoAndWhen(action),
      orNotAgreed(action.measure),
    ]),
    { level, noun: 'Action' },
  )
}

/** Where there is one danger only, every action answers it and nobody has to be told. */
function what({ what: text, dangerNumbers }: ActionView, hasManyDangers: boolean): Words {
  if (dangerNumbers.length === 0 || !hasManyDangers) return orNotAgreed(text)
  const answers = `Answers danger ${namesOf(dangerNumbers.map(String))}`
  return [{ text: `${orNotAgreed(text)}\n` }, { text: answers, tone: 'quiet' }]
}

function whoAndWhen({ owner, helpers, byWhen }: ActionView): Words {
  const makesSure = isBlank(owner) ? 'Nobody named yet' : isolate(owner)
  const isDay = byWhen?.kind === 'date'
  return [
    { text: makesSure, bold: true },
    { text: helpers.length === 0 ? '\n' : `, with ${namesOf(helpers.map(isolate))}\n` },
    { text: isDay ? `by ${byWhenInWords(byWhen)}` : byWhenInWords(byWhen) },
  ]
}

function contingencies({ agreed }: PlanView): Words[] {
  return agreed.contingencies
    .filter(({ trigger, what: then }) => !isBlank(trigger) || !isBlank(then))
    .map((contingency) => contingencyInWords(contingency, isolate))
}

/** How often the child is seen, and who tells the child what was decided. */
function seeingTheChild(view: PlanView, headings: PlanHeadings): Block[] {
  const { agreed, child, tellingTheChild } = view
  const seen = visits(agreed, child.calledName)
  const told = telling(tellingTheChild, child.calledName)
  if (seen === '' && !isWholePlan(view))
    return told === '' ? [] : section(headings.tellingTheChild, [paragraph(told)])
  return section(headings.visits, [
    paragraph(seen === '' ? sentence(notAgreedYet) : seen),
    ...labelled(headings.tellingTheChild, told),
  ])
}

function visits({ visits: { frequency, arrangements } }: AgreedView, name: string): string {
  const often = isBlank(frequency) ? '' : `${isolate(name)} is seen ${lowerFirst(frequency)}.`
  return [often, sentence(arrangements)].filter((part) => part !== '').join(' ')
}

function telling({ by, how, on }: PlanView['tellingTheChild'], name: string): string {
  const who = isBlank(by)
    ? ''
    : `${isolate(by)} tells ${isolate(name)}${on === null ? '' : ` on ${shortDate(on)}`}.`
  return [who, sentence(how)].filter((part) => part !== '').join(' ')
}

/** Who carries it out, and who else has a copy. */
function people(view: PlanView, headings: PlanHeadings): Block[] {
  const { agreed, decision } = view
  const isPlan = isWholePlan(view)
  const title = decision?.planNeeded === true ? headings.coreGroup : 'The people who go on helping'
  const copies = agreed.copies.filter(({ name }) => !isBlank(name))
  const withThis = copies.filter(({ isOfOwnPaper }) => !isOfOwnPaper).map(({ name }) => isolate(name))
  const withTheirOwn = copies.filter(({ isOfOwnPaper }) => isOfOwnPaper).map(({ name }) => isolate(name))
  const copiesInWords = [
    withThis.length === 0 ? '' : `${namesOf(withThis)}.`,
    withTheirOwn.length === 0 ? '' : `${namesOf(withTheirOwn)}: a shorter paper, and not this one.`,
  ].filter((part) => part !== '')
  if (agreed.coreGroup.length === 0 && !isPlan)
    return copiesInWords.length === 0 ? [] : section(headings.copies, [paragraph(copiesInWords.join(' '))])
  const group =
    agreed.coreGroup.length === 0 ? [paragraph(sentence(notAgreedYet))] : bullets(agreed.coreGroup.map(named))
  return section(title, [...group, ...labelled(headings.copies, copiesInWords.join(' '))])
}
