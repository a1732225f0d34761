import { Button } from 'react-aria-components/Button'
import { Select as AriaSelect, SelectValue } from 'react-aria-components/Select'
import { FieldLabel, FieldProblem, type FieldTexts } from './FieldParts.tsx'
import { type Option, Options } from './Options.tsx'

export interface SelectProps extends FieldTexts {
  options: Option[]
  /** Id of what is chosen, or null. */
  value: string | null
  onChange: (id: string) => void
  /** Shown while nothing is chosen. */
  placeholder?: string
  isDisabled?: boolean
}

/** Choice from a short list that has no room on the screen. Two to five choices are better as `ChoiceButtons`. */
export function Select({ label, labelHidden, hint, error, options, value, onChange, ...rest }: SelectProps) {
  const { placeholder = 'Choose', isDisabled = false } = rest
  return (
    <AriaSelect
      className="field"
      value={value}
      onChange={(key) => key !== null && onChange(String(key))}
      placeholder={placeholder}
      isDisabled={isDisabled}
      isInvalid={Boolean(error)}
      validationBehavior="aria"
    >
      <FieldLabel label={label} hint={hint} {...(labelHidden ? { labelHidden } : {})} />
      <Button className="control with-arrow">
        <SelectValue className="select-value">
          {({ selectedText, defaultChildren }) => selectedText || defaultChildren}
        </SelectValue>
        <span className="arrow" aria-hidden="true">
          ▾
        </span>
      </Button>
      <FieldProblem error={error ?? null} />
      <Options options={options} />
    </AriaSelect>
  )
}
