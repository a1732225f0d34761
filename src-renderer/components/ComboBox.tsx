import { Button } from 'react-aria-components/Button'
import { ComboBox as AriaComboBox } from 'react-aria-components/ComboBox'
import { Input } from 'react-aria-components/Input'
import { FieldLabel, FieldProblem, type FieldTexts } from './FieldParts.tsx'
import { type Option, Options } from './Options.tsx'

export interface ComboBoxProps extends FieldTexts {
  options: Option[]
  /** Id of what is chosen, or null. */
  value: string | null
  onChange: (id: string | null) => void
  placeholder?: string
  autoFocus?: boolean
  isRequired?: boolean
  isDisabled?: boolean
}

/** Choice from a long list by typing a few letters: roles, agencies. For a short list use `Select` or `ChoiceButtons`. */
export function ComboBox({
  label,
  labelHidden,
  hint,
  error,
  options,
  value,
  onChange,
  placeholder,
  ...rest
}: ComboBoxProps) {
  return (
    <AriaComboBox
      {...rest}
      className="field"
      defaultItems={options}
      selectedKey={value}
      onSelectionChange={(key) => onChange(key === null ? null : String(key))}
      menuTrigger="focus"
      isInvalid={Boolean(error)}
      validationBehavior="aria"
    >
      <FieldLabel label={label} hint={hint} {...(labelHidden ? { labelHidden } : {})} />
      <div className="control with-arrow">
        <Input {...(placeholder === undefined ? {} : { placeholder })} />
        <Button className="arrow">
          <span aria-hidden="true">▾</span>
        </Button>
      </div>
      <FieldProblem error={error ?? null} />
      <Options />
    </AriaComboBox>
  )
}
