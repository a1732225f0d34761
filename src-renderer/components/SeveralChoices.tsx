import { useId } from 'react'
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components/ToggleButtonGroup'
import type { Option } from './Options.tsx'

export interface SeveralChoicesProps {
  label: string
  labelHidden?: boolean
  options: Option[]
  /** Ids of what is chosen. */
  value: string[]
  /** The chosen ids, in the order of the options. */
  onChange: (ids: string[]) => void
  isDisabled?: boolean
}

/** Any number of a few short answers side by side: categories, children. One tab stop, arrows move, Space chooses. */
export function SeveralChoices(props: SeveralChoicesProps) {
  const { label, labelHidden = false, options, value, onChange, isDisabled = false } = props
  const labelId = useId()
  return (
    <div className="field">
      <span id={labelId} className={labelHidden ? 'visually-hidden' : 'field-label'}>
        {label}
      </span>
      <ToggleButtonGroup
        className="choice-buttons"
        aria-labelledby={labelId}
        selectionMode="multiple"
        selectedKeys={value}
        onSelectionChange={(keys) => onChange(options.map(({ id }) => id).filter((id) => keys.has(id)))}
        isDisabled={isDisabled}
      >
        {options.map((option) => (
          <ToggleButton key={option.id} id={option.id} className="choice">
            {option.title}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
    </div>
  )
}
