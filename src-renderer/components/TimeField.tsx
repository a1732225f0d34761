import { parseTime, type Time } from '@internationalized/date'
import { DateInput, DateSegment } from 'react-aria-components/DateField'
import { TimeField as AriaTimeField } from 'react-aria-components/TimeField'
import type { LocalTime } from '../../src-shared/conference/values.ts'
import { FieldLabel, FieldProblem, type FieldTexts } from './FieldParts.tsx'
import { useUntilLeft } from './useUntilLeft.ts'

export interface TimeFieldProps extends FieldTexts {
  /** `10:05` */
  value: LocalTime | null
  /** Called when the field is left with another time than before. Null: emptied. */
  onChange: (time: LocalTime | null) => void
  onBlur?: () => void
  isDisabled?: boolean
}

/** A time of day on the 24-hour clock, typed as hh:mm. */
export function TimeField({
  label,
  labelHidden,
  hint,
  error,
  value,
  onChange,
  onBlur,
  ...rest
}: TimeFieldProps) {
  const { shown, type, leave } = useUntilLeft(value, onChange)
  return (
    <AriaTimeField<Time>
      {...rest}
      className="field date-field"
      hourCycle={24}
      shouldForceLeadingZeros
      value={shown === null ? null : parseTime(shown)}
      onChange={(time) => type(time?.toString().slice(0, 5) ?? null, false)}
      onBlur={() => {
        leave()
        onBlur?.()
      }}
      isInvalid={Boolean(error)}
      validationBehavior="aria"
    >
      <FieldLabel label={label} hint={hint} {...(labelHidden ? { labelHidden } : {})} />
      <DateInput className="control segments">
        {(segment) => <DateSegment segment={segment} className="segment" />}
      </DateInput>
      <FieldProblem error={error ?? null} />
    </AriaTimeField>
  )
}
