import type { LocalTime } from '../../src-shared/conference/values.ts'
import type { FieldTexts } from './FieldParts.tsx'
import { TimeField } from './TimeField.tsx'
import { type SavedValueOptions, useSavedValue } from './useSavedValue.ts'

export interface SavedTimeFieldProps extends Omit<FieldTexts, 'error'> {
  field: string
  value: LocalTime | null
  onCommit: SavedValueOptions['onCommit']
}

/** A time of day of the conference, recorded as one change when the field is left. */
export function SavedTimeField({ field, value, onCommit, ...texts }: SavedTimeFieldProps) {
  const saved = useSavedValue({ field, value, onCommit })
  return (
    <TimeField
      {...texts}
      value={saved.shown}
      error={saved.error}
      onChange={saved.change}
      onBlur={saved.leave}
      isDisabled={saved.isReadOnly}
    />
  )
}
