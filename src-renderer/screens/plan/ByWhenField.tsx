import { useState } from 'react'
import type { ByWhen } from '../../../src-shared/conference/plan.ts'
import type { Changed } from '../../../src-shared/contract.ts'
import { weekdayName } from '../../../src-shared/practice/formatDate.ts'
import type { Result } from '../../../src-shared/result.ts'
import { DateField } from '../../components/DateField.tsx'
import { type Ending, SavedTextField } from '../../components/SavedTextField.tsx'
import { Select } from '../../components/Select.tsx'
import { useIsReadOnly } from '../../store/hooks.ts'
import type { CountedDays } from './choices.ts'
import { DayInWords } from './DayInWords.tsx'

export interface ByWhenFieldProps {
  label: string
  field: string
  byWhen: ByWhen | null
  /** From `useCountedDays`. */
  days: CountedDays
  onChange: (byWhen: ByWhen | null, ending?: Ending) => Promise<Result<Changed>>
}

type Way = 'day' | 'repeat' | 'figures'

const ways: { id: Way; title: string }[] = [
  { id: 'day', title: 'By a day' },
  { id: 'repeat', title: 'Again and again' },
  { id: 'figures', title: 'By a day, as dd/mm/yyyy' },
]

/** By a day, said in words or in figures; or again and again from a day to a day. */
export function ByWhenField(props: ByWhenFieldProps) {
  const { label, byWhen, onChange } = props
  const isReadOnly = useIsReadOnly()
  const [chosen, setChosen] = useState<{ way: Way; over: ByWhen | null } | null>(null)
  const way =
    chosen !== null && (chosen.over === byWhen || fits(chosen.way, byWhen)) ? chosen.way : wayOf(byWhen)
  const date = byWhen?.kind === 'date' ? byWhen.date : null

  function choose(id: string) {
    const found = ways.find((one) => one.id === id)
    if (found) setChosen({ way: found.id, over: byWhen })
  }

  return (
    <div className="action-when">
      <div className="action-when-kind">
        <Select
          label={`${label}: how it is said`}
          labelHidden
          options={ways}
          value={way}
          onChange={choose}
          isDisabled={isReadOnly}
        />
      </div>
      {way === 'day' && <DayInWords {...props} />}
      {way === 'figures' && (
        <div className="action-date">
          <DateField
            label={label}
            labelHidden
            value={date}
            onChange={(day) => void onChange(day === null ? null : { kind: 'date', date: day })}
            isDisabled={isReadOnly}
          />
          {date !== null && <span className="small quiet-text">{weekdayName(date)}</span>}
        </div>
      )}
      {way === 'repeat' && <Repeat {...props} />}
    </div>
  )
}

function wayOf(byWhen: ByWhen | null): Way {
  return byWhen?.kind === 'repeat' ? 'repeat' : 'day'
}

/** Whether what is recorded can be shown in the chosen way: a day can, in words and in figures. */
function fits(way: Way, byWhen: ByWhen | null): boolean {
  return byWhen === null || (way === 'repeat') === (byWhen.kind === 'repeat')
}

function Repeat({ label, field, byWhen, onChange }: ByWhenFieldProps) {
  const isReadOnly = useIsReadOnly()
  const now =
    byWhen?.kind === 'repeat' ? byWhen : ({ kind: 'repeat', frequency: '', from: null, until: null } as const)
  const day = (key: 'from' | 'until') => (
    <div className="action-date">
      <span className="small quiet-text" aria-hidden="true">
        {key}
      </span>
      <DateField
        label={`${label}, ${key}`}
        labelHidden
        value={now[key]}
        onChange={(date) => void onChange({ ...now, [key]: date })}
        isDisabled={isReadOnly}
      />
    </div>
  )
  return (
    <>
      <SavedTextField
        label={`${label}, how often`}
        labelHidden
        placeholder="every Tuesday after school"
        field={`${field}/often`}
        value={now.frequency}
        onCommit={(frequency, ending) => onChange({ ...now, frequency }, ending)}
      />
      {day('from')}
      {day('until')}
    </>
  )
}
