import type { Child } from '../../../src-shared/conference/child.ts'
import { childName } from '../../../src-shared/conference/names.ts'
import type { LocalDate } from '../../../src-shared/conference/values.ts'
import { shortDate } from '../../../src-shared/practice/formatDate.ts'
import type { DerivedDate } from '../../../src-shared/practice/timeLimits.ts'
import { SavedTextField } from '../../components/SavedTextField.tsx'
import { Tag } from '../../components/Tag.tsx'
import { usePerform } from '../../store/hooks.ts'

/** Where a date is later than its earliest limit: a mark, and the reason, which is kept and printed. */
export function DateReason({
  child,
  date,
  limits,
}: {
  child: Child
  date: LocalDate | null
  limits: DerivedDate[]
}) {
  const perform = usePerform()
  const limit = limits.find(({ isEarliest }) => isEarliest)
  if (date === null || limit === undefined || date <= limit.date) return null
  const override = child.plan.dateOverrides[limit.limitId]
  return (
    <div className="stack tight">
      <Tag tone="overdue">Later than {shortDate(limit.date)}</Tag>
      <SavedTextField
        label={`Reason for the later date of ${limit.title}, ${childName(child)}`}
        field={`plan/${child.id}/override/${limit.limitId}`}
        value={override?.reason ?? ''}
        onCommit={(reason, ending) =>
          perform(
            'overrideDate',
            {
              childId: child.id,
              limitId: limit.limitId,
              override: reason.trim() === '' ? null : { date, reason },
            },
            ending,
          )
        }
      />
    </div>
  )
}
