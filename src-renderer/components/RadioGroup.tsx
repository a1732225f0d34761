import { RadioGroup as AriaRadioGroup, Radio } from 'react-aria-components/RadioGroup'
import { FieldLabel, FieldProblem, type FieldTexts } from './FieldParts.tsx'
import type { Option } from './Options.tsx'

export interface RadioGroupProps extends FieldTexts {
  options: Option[]
  value: string | null
  onChange: (id: string) => void
  isDisabled?: boolean
}

/** One of a few choices that need a line each, with a hint below. Short words side by side: `ChoiceButtons`. */
export function RadioGroup({ label, labelHidden, hint, error, options, ...rest }: RadioGroupProps) {
  return (
    <AriaRadioGroup
      {...rest}
      isInvalid={Boolean(error)}
      validationBehavior="aria"
      className="field radio-group"
    >
      <FieldLabel label={label} hint={hint} {...(labelHidden ? { labelHidden } : {})} />
      {options.map((option) => (
        <Radio key={option.id} value={option.id} className="radio">
          <span className="dot" aria-hidden="true" />
          <span>
            {option.title}
            {option.hint && <span className="option-hint">{option.hint}</span>}
          </span>
        </Radio>
      ))}
      <FieldProblem error={error ?? null} />
    </AriaRadioGroup>
  )
}
