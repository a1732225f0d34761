import type { Child } from '../../../src-shared/conference/child.ts'
import { childName } from '../../../src-shared/conference/names.ts'
import type { LocalDate } from '../../../src-shared/conference/values.ts'
import { shortDate } from '../../../src-shared/practice/formatDate.ts'
import type { DerivedDate } from '../../../src-shared/practice/timeLimits.ts'
import { SavedTextField } from '../../components/SavedTextField.tsx'
import { Tag } from '../../components/Tag.tsx'
import { usePerform } from '../../store/hooks.ts'

interface DateReasonProps {
  child: Child
  date: LocalDate | null
  /** The earliest of the limits of this date; undefined where there is none. */
  limit: DerivedDate | undefined
}

/** Where a date is later than its limit: a mark, and the reason, which is kept and printed. */
export function DateReason({ child, date, limit }: DateReasonProps) {
  const perform = usePerform()
  if (date === null || limit === undefined || date <= limit.date) return null
  const { limitId, title } = limit
  return (
    <div className="stack tight">
      <p>
        <Tag tone="overdue">Later than {shortDate(limit.date)}</Tag>
      </p>
      <SavedTextField
        label={`Reason for the later date of ${title}, ${childName(child)}`}
        field={`plan/${child.id}/override/${limitId}`}
        value={child.plan.dateOverrides[limitId]?.reason ?? ''}
        onCommit={(reason, ending) =>
          perform(
            'overrideDate',
            { childId: child.id, limitId, override: reason.trim() === '' ? null : { date, reason } },
            ending,
          )
        }
      />
    </div>
  )
}
