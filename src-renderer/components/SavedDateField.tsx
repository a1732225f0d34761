import type { LocalDate } from '../../src-shared/conference/values.ts'
import { DateField } from './DateField.tsx'
import type { FieldTexts } from './FieldParts.tsx'
import { type SavedValueOptions, useSavedValue } from './useSavedValue.ts'

export interface SavedDateFieldProps extends Omit<FieldTexts, 'error'> {
  field: string
  value: LocalDate | null
  onCommit: SavedValueOptions['onCommit']
}

/** A day of the conference, recorded as one change when the field is left. An emptied field records that there is none. */
export function SavedDateField({ field, value, onCommit, ...texts }: SavedDateFieldProps) {
  const saved = useSavedValue({ field, value, onCommit, problemWith: yearProblem })
  return (
    <DateField
      {...texts}
      value={saved.shown}
      error={saved.error}
      onChange={saved.change}
      onBlur={saved.leave}
      isDisabled={saved.isReadOnly}
    />
  )
}

function yearProblem(date: LocalDate): string | null {
  return date < '1900' ? 'Write the year with four digits.' : null
}
