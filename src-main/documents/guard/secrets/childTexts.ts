import type { Child } from '../../../../src-shared/conference/child.ts'
import type { Action, ByWhen, Owner } from '../../../../src-shared/conference/plan.ts'
import { rows } from '../../../../src-shared/conference/table.ts'
import { nameOf, type Paper, whyKept } from '../paper.ts'
import { type Sorted, sort } from './sorted.ts'

/** Sorts what belongs to each child alone: their wishes, what was decided for them, and their plan. */
export function sortChildren(paper: Paper, sorted: Sorted): void {
  const heardAll = paper.conference.parts.order.every(
    (partId) => whyKept(paper, { childIds: [], partId }) === null,
  )
  for (const child of rows(paper.conference.children)) {
    const name = nameOf(paper.conference, child.id)
    const isOwn = paper.childIds.has(child.id)
    const hasPlan = paper.planIds.has(child.id)
    const heardOwn = isOwn && heardAll
    const whose = isOwn
      ? 'something that was agreed without its reader'
      : `something of ${name}’s own record or plan`
    const isTheirs = ({ owner }: Action) =>
      isOwn && owner?.kind === 'person' && owner.personId === paper.onlyHolderId
    sortPrivate(paper, sorted, child, name)
    for (const action of rows(child.plan.actions))
      sort(sorted, textsOfAction(action), hasPlan || isTheirs(action) ? null : whose)
    sort(sorted, planOf(child), hasPlan ? null : whose)
    sort(sorted, wordsOf(child), hasPlan || heardOwn ? null : whose)
    sort(sorted, [child.threshold.words], hasPlan || heardOwn ? null : whose)
    sort(sorted, weighedFor(child), heardOwn ? null : whose)
    const ownView = isOwn ? child.views[paper.onlyHolderId ?? ''] : undefined
    sort(sorted, [ownView?.reason ?? ''], null)
    sort(sorted, backgroundOf(child), isOwn && !paper.isForExcluded ? null : whose)
  }
  for (const { actions } of paper.conference.earlierConferences)
    for (const { childId, what, progress } of actions)
      sort(
        sorted,
        [what, progress],
        paper.childIds.has(childId) ? null : 'something of another child’s earlier plan',
      )
}

/** What stays with the chair and the case file, whoever's child it is. */
function sortPrivate(paper: Paper, sorted: Sorted, child: Child, name: string): void {
  if (paper.onlyHolderId !== child.id)
    sort(sorted, [child.participation.noteOfTalk], `the note of the chair’s talk with ${name}`)
  sort(
    sorted,
    Object.values(child.views).map(({ challenge }) => challenge),
    'what the chair challenged in a view',
  )
  for (const { promptsAnswered } of rows(child.plan.actions))
    sort(sorted, Object.values(promptsAnswered), 'a note of the chair beside an action')
  for (const { how } of rows(child.plan.copies))
    if (how.trim().includes(' ')) sort(sorted, [how], `how a copy of ${name}’s plan was sent`)
}

function wordsOf({ participation, decision, tellingTheChild, page }: Child): string[] {
  const { whatWeTalkedAbout, whatHappensNext } = page
  const words = [participation.wishes, decision?.rationale ?? '', tellingTheChild.how]
  return [...words, whatWeTalkedAbout, whatHappensNext]
}

/** What was said in the round of views and weighed after it: it belongs to no part, so to those who were in all of them. */
function weighedFor({ riskAnalysis, views }: Child): string[] {
  const { risks, mitigatingFactors, impact } = riskAnalysis
  return [risks, mitigatingFactors, impact, ...Object.values(views).map(({ reason }) => reason)]
}

function backgroundOf({ participation, quoracy, school, ethnicity, disability }: Child): string[] {
  const { decisionReason, likelyEffect, noVoiceReason, advocate } = participation
  return [
    decisionReason,
    likelyEffect,
    noVoiceReason,
    advocate.note,
    quoracy.reason,
    school,
    ethnicity,
    disability,
  ]
}

function textsOfAction({ what, measure, owner, byWhen }: Action): string[] {
  return [what, measure, inWords(owner), whenInWords(byWhen)]
}

function planOf({ plan }: Child): string[] {
  return [
    ...rows(plan.outcomes).map(({ text }) => text),
    ...rows(plan.contingencies).flatMap(({ trigger, what, within, owner }) => [
      ...[trigger, what, within],
      inWords(owner),
    ]),
    ...[plan.visits.arrangements, plan.firstCoreGroup.place],
    ...Object.values(plan.dateOverrides).map(({ reason }) => reason),
    ...rows(plan.signatures).map(({ comment }) => comment),
    ...rows(plan.copies).map(({ recipient }) => inWords(recipient)),
  ]
}

function inWords(owner: Owner | null): string {
  return owner?.kind === 'words' ? owner.words : ''
}

function whenInWords(byWhen: ByWhen | null): string {
  if (byWhen === null || byWhen.kind === 'date') return ''
  return byWhen.kind === 'words' ? byWhen.words : byWhen.frequency
}
