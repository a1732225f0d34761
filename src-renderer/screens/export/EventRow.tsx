import type { LocalDate } from '../../../src-shared/conference/values.ts'
import { Button } from '../../components/Button.tsx'
import { SavedDateField } from '../../components/SavedDateField.tsx'
import { SavedTextField } from '../../components/SavedTextField.tsx'
import { Tag } from '../../components/Tag.tsx'
import { useIsReadOnly, usePerform } from '../../store/hooks.ts'
import type { EventAfter, LimitAfter } from './eventsAfter.ts'

/** One thing that has to happen: every rule that says by when, and whether it was done. */
export function EventRow({ event, today }: { event: EventAfter; today: LocalDate }) {
  const perform = usePerform()
  const isReadOnly = useIsReadOnly()
  const { title, limitId, limits, setDifferently, done, dueOn } = event
  const severalRules = new Set(limits.map(({ date }) => date.limitId)).size > 1
  return (
    <li className="event-row">
      <div className="stack tight">
        <h3 className="row">
          {title}
          {done !== null && <Tag tone="strength">Done</Tag>}
          {done === null && dueOn < today && <Tag tone="overdue">The day has passed</Tag>}
        </h3>
        <ul className="event-limits">
          {limits.map((limit) => (
            <Limit
              key={`${limit.date.limitId}${limit.date.sentence}`}
              limit={limit}
              marksEarliest={severalRules}
            />
          ))}
          {setDifferently.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </div>
      {done === null ? (
        !isReadOnly && (
          <Button
            size="small"
            aria-label={`Done today: ${title}`}
            onPress={() => void perform('recordDoneAfter', { limitId, on: today, note: '' })}
          >
            Done today
          </Button>
        )
      ) : (
        <DoneOn title={title} done={done} />
      )}
    </li>
  )
}

/** "by Tuesday 23 June 2026: 91 days after the conference…", the date first. */
function Limit({ limit: { date, names }, marksEarliest }: { limit: LimitAfter; marksEarliest: boolean }) {
  const colon = date.sentence.indexOf(': ')
  return (
    <li>
      <strong>{date.sentence.slice(0, colon)}</strong>
      {date.sentence.slice(colon)}
      {names !== '' && ` (${names})`} {marksEarliest && date.isEarliest && <Tag tone="action">Earliest</Tag>}
      <span className="limit-source small quiet-text">{date.source}</span>
    </li>
  )
}

function DoneOn({ title, done }: { title: string; done: NonNullable<EventAfter['done']> }) {
  const perform = usePerform()
  const isReadOnly = useIsReadOnly()
  const { limitId, on, note } = done
  return (
    <div className="stack tight event-done">
      <SavedDateField
        label={`Done on: ${title}`}
        labelHidden
        field={`after/${limitId}/on`}
        value={on}
        onCommit={(day, ending) =>
          day === null
            ? perform('recordNotDoneAfter', { limitId }, ending)
            : perform('recordDoneAfter', { limitId, on: day, note }, ending)
        }
      />
      <SavedTextField
        label={`Note: ${title}`}
        labelHidden
        placeholder="Note"
        field={`after/${limitId}/note`}
        value={note}
        onCommit={(text, ending) => perform('recordDoneAfter', { limitId, on, note: text }, ending)}
      />
      {!isReadOnly && (
        <Button
          size="small"
          look="bare"
          aria-label={`Not done yet: ${title}`}
          onPress={() => void perform('recordNotDoneAfter', { limitId }, { offerUndo: true })}
        >
          Not done yet
        </Button>
      )}
    </div>
  )
}
