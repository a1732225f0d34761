import { planReaderIds, wasExcludedFromAll } from '../../../src-shared/audience/reader.ts'
import type { Child } from '../../../src-shared/conference/child.ts'
import type { Conference } from '../../../src-shared/conference/conference.ts'
import type { Owner, PlanCopy } from '../../../src-shared/conference/plan.ts'
import { rows } from '../../../src-shared/conference/table.ts'
import type { PlanFor } from '../../../src-shared/contract.ts'
import type { Practice } from '../../../src-shared/practice/practice.ts'

/** Every child's plan as one recipient stands to it. None for somebody who was excluded from the whole conference. */
export function plansFor(conference: Conference, practice: Practice, recipient: Owner): PlanFor[] {
  if (recipient.kind === 'person' && wasExcludedFromAll(conference, recipient.personId)) return []
  return rows(conference.children).map((child) => {
    const copy = copyFor(child, recipient)
    const hasIt =
      recipient.kind === 'person'
        ? planReaderIds(conference, practice, child).includes(recipient.personId)
        : copy !== null
    return {
      childId: child.id,
      hasIt,
      copyId: copy?.id ?? null,
      givenAt: copy?.givenAt ?? null,
      canBeTakenAway: copy !== null && !hasItAnyway(conference, practice, child, recipient),
    }
  })
}

function copyFor(child: Child, recipient: Owner): PlanCopy | null {
  const isTheirs = ({ recipient: other }: PlanCopy) =>
    recipient.kind === 'person'
      ? other.kind === 'person' && other.personId === recipient.personId
      : other.kind === 'words' && other.words === recipient.words
  return rows(child.plan.copies).find(isTheirs) ?? null
}

function hasItAnyway(conference: Conference, practice: Practice, child: Child, recipient: Owner): boolean {
  if (recipient.kind === 'words') return false
  const withoutCopies = { ...child, plan: { ...child.plan, copies: { byId: {}, order: [] } } }
  return planReaderIds(conference, practice, withoutCopies).includes(recipient.personId)
}
