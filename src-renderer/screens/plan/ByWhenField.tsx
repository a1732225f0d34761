import { useState } from 'react'
import type { ByWhen } from '../../../src-shared/conference/plan.ts'
import type { Changed } from '../../../src-shared/contract.ts'
import { longDate } from '../../../src-shared/practice/formatDate.ts'
import type { Result } from '../../../src-shared/result.ts'
import { DateField } from '../../components/DateField.tsx'
import { type Ending, SavedTextField } from '../../components/SavedTextField.tsx'
import { Select } from '../../components/Select.tsx'

interface ByWhenFieldProps {
  label: string
  title: string
  field: string
  byWhen: ByWhen | null
  onChange: (byWhen: ByWhen | null, ending?: Ending) => Promise<Result<Changed>>
}

const kinds = [
  { id: 'date', title: 'By a day' },
  { id: 'repeat', title: 'Again and again' },
  { id: 'words', title: 'In words' },
]

/** By a day; again and again from a day to a day; or in words that still have to become a date. */
export function ByWhenField({ label, title, field, byWhen, onChange }: ByWhenFieldProps) {
  const [chosen, setChosen] = useState<ByWhen['kind'] | null>(null)
  const kind = chosen ?? byWhen?.kind ?? 'date'
  const date = byWhen?.kind === 'date' ? byWhen.date : null
  return (
    <div className="action-when stack tight">
      <Select
        label={`${title}: how it is said`}
        labelHidden
        options={kinds}
        value={kind}
        onChange={(id) => setChosen(id as ByWhen['kind'])}
      />
      {kind === 'date' && (
        <>
          <DateField
            label={label}
            labelHidden
            value={date}
            onChange={(day) => void onChange(day === null ? null : { kind: 'date', date: day })}
          />
          {date !== null && <span className="small quiet-text">{longDate(date)}</span>}
        </>
      )}
      {kind === 'repeat' && <Repeat label={label} field={field} byWhen={byWhen} onChange={onChange} />}
      {kind === 'words' && (
        <SavedTextField
          label={`${label}, in words`}
          labelHidden
          field={field}
          value={byWhen?.kind === 'words' ? byWhen.words : ''}
          onCommit={(words, ending) =>
            onChange(words.trim() === '' ? null : { kind: 'words', words }, ending)
          }
        />
      )}
    </div>
  )
}

function Repeat({ label, field, byWhen, onChange }: Omit<ByWhenFieldProps, 'title'>) {
  const now =
    byWhen?.kind === 'repeat' ? byWhen : ({ kind: 'repeat', frequency: '', from: null, until: null } as const)
  return (
    <>
      <SavedTextField
        label={`${label}, how often`}
        labelHidden
        placeholder="every Tuesday after school"
        field={field}
        value={now.frequency}
        onCommit={(frequency, ending) => onChange({ ...now, frequency }, ending)}
      />
      <DateField label={`From`} value={now.from} onChange={(from) => void onChange({ ...now, from })} />
      <DateField label={`Until`} value={now.until} onChange={(until) => void onChange({ ...now, until })} />
    </>
  )
}
