import { rows } from '../../../../src-shared/conference/table.ts'
import type { Id } from '../../../../src-shared/conference/values.ts'
import { isRestrictedFrom, nameOf, type Paper, whyKept } from '../paper.ts'
import { type Sorted, sort } from './sorted.ts'

/** Sorts what was said and reported: entries, reports, restricted items, danger statements, scaling, dissents. */
export function sortSaid(paper: Paper, sorted: Sorted): void {
  const { conference } = paper
  const something = (why: string | null) => (why === null ? null : `something ${why}`)
  for (const entry of rows(conference.entries)) {
    const why = something(whyKept(paper, entry))
    sort(sorted, [entry.text, ...(entry.harm === null ? [] : Object.values(entry.harm))], why)
    if (why !== null) sort(sorted, [entry.restriction?.reason ?? ''], 'the reason for a restriction')
  }
  for (const item of rows(conference.restrictedItems))
    sort(sorted, [item.text, item.restriction.reason], 'an item that an agency asked to be restricted')
  for (const { title, summary, restriction, childIds } of rows(conference.reports)) {
    const isKept = restriction !== null && isRestrictedFrom(paper, restriction)
    sort(sorted, [title], isKept ? 'the name of a restricted report' : null)
    const why = isKept ? 'what a restricted report says' : something(whyKept(paper, { childIds }))
    sort(sorted, [summary, ...(isKept ? [restriction.reason] : [])], why)
  }
  for (const danger of rows(conference.dangers)) {
    const why = something(whyKept(paper, danger))
    sort(sorted, [danger.statement, danger.goal.statement, danger.goal.seenFor], why)
    for (const [id, words] of Object.entries(danger.disputes))
      sort(sorted, [words], why ?? otherChilds(paper, id, 'what', 'disputes'))
  }
  sortScaling(paper, sorted)
  for (const { reason, childIds } of rows(conference.dissents))
    sort(
      sorted,
      [reason],
      something(paper.isForExcluded ? 'said without its reader' : whyKept(paper, { childIds })),
    )
  for (const { id, reason } of rows(conference.parts)) {
    const why = whyKept(paper, { childIds: [], partId: id })
    sort(
      sorted,
      [reason],
      why === null ? null : 'the reason for a part of the meeting that somebody was left out of',
    )
  }
}

/** Reasons for numbers that were not revealed are kept from everybody, and on no list here. */
function sortScaling(paper: Paper, sorted: Sorted): void {
  const { conference } = paper
  for (const question of rows(conference.scalingQuestions)) {
    const danger = conference.dangers.byId[question.dangerId ?? '']
    const why = whyKept(paper, question) ?? (danger === undefined ? null : whyKept(paper, danger))
    const kept = why === null ? null : `a scaling question ${why}`
    sort(sorted, [question.question, question.zero, question.ten], kept)
    if (question.revealedAt === null) continue
    for (const [id, { reason }] of Object.entries(question.scales))
      sort(sorted, [reason], kept ?? otherChilds(paper, id, 'the reason for the number that', 'gave'))
  }
}

/** "what Isaac disputes", where Isaac is a child whose own things are not for this paper. */
function otherChilds({ conference, childIds }: Paper, id: Id, what: string, does: string): string | null {
  const isOther = conference.children.byId[id] !== undefined && !childIds.has(id)
  return isOther ? `${what} ${nameOf(conference, id)} ${does}` : null
}
