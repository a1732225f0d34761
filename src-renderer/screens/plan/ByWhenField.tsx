import { useState } from 'react'
import type { ByWhen } from '../../../src-shared/conference/plan.ts'
import type { Changed } from '../../../src-shared/contract.ts'
import { weekdayName } from '../../../src-shared/practice/formatDate.ts'
import type { Result } from '../../../src-shared/result.ts'
import { DateField } from '../../components/DateField.tsx'
import { type Ending, SavedTextField } from '../../components/SavedTextField.tsx'
import { Select } from '../../components/Select.tsx'
import { useIsReadOnly } from '../../store/hooks.ts'

interface ByWhenFieldProps {
  label: string
  field: string
  byWhen: ByWhen | null
  onChange: (byWhen: ByWhen | null, ending?: Ending) => Promise<Result<Changed>>
}

const kinds: { id: ByWhen['kind']; title: string }[] = [
  { id: 'date', title: 'By a day' },
  { id: 'repeat', title: 'Again and again' },
  { id: 'words', title: 'In words' },
]

/** By a day; again and again from a day to a day; or in words that still have to become a date. */
export function ByWhenField({ label, field, byWhen, onChange }: ByWhenFieldProps) {
  const isReadOnly = useIsReadOnly()
  /** What was chosen before anything is filled in; what is recorded says it by itself. */
  const [chosen, setChosen] = useState<{ kind: ByWhen['kind']; over: ByWhen | null } | null>(null)
  const kind = chosen?.over === byWhen ? (chosen?.kind ?? 'date') : (byWhen?.kind ?? 'date')
  const date = byWhen?.kind === 'date' ? byWhen.date : null

  function choose(id: string) {
    const found = kinds.find((one) => one.id === id)
    if (found) setChosen({ kind: found.id, over: byWhen })
  }

  return (
    <div className="action-when">
      <div className="action-when-kind">
        <Select
          label={`${label}: how it is said`}
          labelHidden
          options={kinds}
          value={kind}
          onChange={choose}
          isDisabled={isReadOnly}
        />
      </div>
      {kind === 'date' && (
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
      {kind === 'repeat' && <Repeat label={label} field={field} byWhen={byWhen} onChange={onChange} />}
      {kind === 'words' && (
        <SavedTextField
          label={`${label}, in words`}
          labelHidden
          placeholder="When, in words"
          field={`${field}/words`}
          value={byWhen?.kind === 'words' ? byWhen.words : ''}
          onCommit={(words, ending) =>
            onChange(words.trim() === '' ? null : { kind: 'words', words }, ending)
          }
        />
      )}
    </div>
  )
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
