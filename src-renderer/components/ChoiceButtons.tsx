import { useId } from 'react'
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components/ToggleButtonGroup'
import type { Option } from './Options.tsx'

export interface ChoiceButtonsProps<Id extends string> {
  label: string
  labelHidden?: boolean
  options: (Option & { id: Id })[]
  /** Null: not answered yet. */
  value: Id | null
  onChange: (id: Id | null) => void
  /** Whether pressing the chosen one again takes the answer back (to null). */
  canClear?: boolean
  isDisabled?: boolean
}

/**
 * Two to five short answers side by side: yes, no, unsure, no view. One tab stop, arrows move, Space chooses. Buttons
 * and not hidden radio inputs: a long page of those is slow to paint.
 */
export function ChoiceButtons<Id extends string>(props: ChoiceButtonsProps<Id>) {
  const { label, labelHidden = false, options, value, onChange, canClear = false, isDisabled = false } = props
  const labelId = useId()
  return (
    <div className="field">
      <span id={labelId} className={labelHidden ? 'visually-hidden' : 'field-label'}>
        {label}
      </span>
      <ToggleButtonGroup
        className="choice-buttons"
        aria-labelledby={labelId}
        selectionMode="single"
        disallowEmptySelection={!canClear && value !== null}
        selectedKeys={value === null ? [] : [value]}
        onSelectionChange={([id]) => onChange(id === undefined ? null : (id as Id))}
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
