import { type CalendarDate, parseDate } from '@internationalized/date'
import { useState } from 'react'
import {
  DateField as AriaDateField,
  type DateFieldProps as AriaDateFieldProps,
  DateInput,
  DateSegment,
} from 'react-aria-components/DateField'
import { flushSync } from 'react-dom'
import type { LocalDate } from '../../src-shared/conference/values.ts'
import { FieldLabel, FieldProblem, type FieldTexts } from './FieldParts.tsx'
import { useUntilLeft } from './useUntilLeft.ts'

type KeyboardEvent = Parameters<NonNullable<AriaDateFieldProps<CalendarDate>['onKeyDown']>>[0]

export interface DateFieldProps extends FieldTexts {
  value: LocalDate | null
  /** Called once for each date that was meant: when the year is whole, or when the field is left. Null: emptied. */
  onChange: (date: LocalDate | null) => void
  onBlur?: () => void
  autoFocus?: boolean
  isDisabled?: boolean
}

/**
 * A day, typed as dd/mm/yyyy whatever the laptop's own region is: the browser's date input follows the region, and
 * 03/12 read as 12 March is dangerous on a legal record. A year of two digits is not guessed at.
 */
export function DateField({
  label,
  labelHidden,
  hint,
  error,
  value,
  onChange,
  onBlur,
  ...rest
}: DateFieldProps) {
  const { shown, type, leave } = useUntilLeft(value, onChange)
  const [hasShortYear, setHasShortYear] = useState(false)
  const date = shown === null ? null : parseDate(shown)

  function change(next: CalendarDate | null) {
    setHasShortYear(false)
    const onlyTheYearChanged = next !== null && next.day === date?.day && next.month === date.month
    type(next?.toString() ?? null, onlyTheYearChanged && isWhole(next))
  }

  function blur() {
    if (date !== null && !isWhole(date)) setHasShortYear(true)
    else leave()
    onBlur?.()
  }

  /** Enter sends the form that the date is in, as in a field of text. */
  function keyDown(event: KeyboardEvent) {
    const form = event.target instanceof Element ? event.target.closest('form') : null
    if (event.key !== 'Enter' || form === null) return
    flushSync(blur)
    if (date === null || isWhole(date)) form.requestSubmit()
  }

  const problem = hasShortYear ? 'Type the year with all four digits, for example 2026.' : (error ?? null)
  return (
    <AriaDateField<CalendarDate>
      {...rest}
      className="field date-field"
      granularity="day"
      shouldForceLeadingZeros
      value={date}
      onChange={change}
      onBlur={blur}
      onKeyDown={keyDown}
      isInvalid={problem !== null}
      validationBehavior="aria"
    >
      <FieldLabel label={label} hint={hint} {...(labelHidden ? { labelHidden } : {})} />
      <DateInput className="control segments">
        {(segment) => <DateSegment segment={segment} className="segment" />}
      </DateInput>
      <FieldProblem error={problem} />
    </AriaDateField>
  )
}

function isWhole({ year }: CalendarDate): boolean {
  return year >= 1000
}
