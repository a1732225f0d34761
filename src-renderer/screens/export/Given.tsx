import type { CopiesFor } from '../../../src-shared/contract.ts'
import { shortDate } from '../../../src-shared/practice/formatDate.ts'
import { Button } from '../../components/Button.tsx'
import { useIsReadOnly, usePerform } from '../../store/hooks.ts'
import { localDateOf, timeOfDay } from '../../words.ts'

/** Whether somebody has been given their copies of the plans. Nothing for who gets none. */
export function Given({ recipient: { name, recipient, plans } }: { recipient: CopiesFor }) {
  const perform = usePerform()
  const isReadOnly = useIsReadOnly()
  const theirs = plans.filter(({ hasIt }) => hasIt)
  if (recipient === null || theirs.length === 0) return null
  const times = theirs.flatMap(({ givenAt }) => givenAt ?? []).sort()
  const last = times.length === theirs.length ? times.at(-1) : undefined
  const record = (givenAt: string | null) =>
    void perform('recordPlansGiven', { recipient, childIds: theirs.map(({ childId }) => childId), givenAt })
  return (
    <div className="given">
      {last !== undefined && (
        <p className="small num">
          Given {shortDate(localDateOf(new Date(last)))}, {timeOfDay(last)}
        </p>
      )}
      {!isReadOnly && (
        <Button
          size="small"
          look="bare"
          aria-label={last === undefined ? `Given now to ${name}` : `Not given yet to ${name}`}
          onPress={() => record(last === undefined ? new Date().toISOString() : null)}
        >
          {last === undefined ? 'Given now' : 'Not given yet'}
        </Button>
      )}
    </div>
  )
}
