import { useId } from 'react'
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components/ToggleButtonGroup'
import type { Option } from './Options.tsx'
import { useHeldChoice } from './useHeldChoice.ts'

const none = 'none'

export interface SeveralChoicesProps {
  label: string
  labelHidden?: boolean
  options: Option[]
  /** Ids of what is chosen. */
  value: string[]
  /** The chosen ids, in the order of the options. Give back what `perform` gives: the choice is shown until it is answered. */
  onChange: (ids: string[]) => unknown
  /** A first button for choosing none in particular: "All children". */
  emptyMeans?: string
  isDisabled?: boolean
}

/** Any number of a few short answers side by side: categories, children. One tab stop, arrows move, Space chooses. */
export function SeveralChoices(props: SeveralChoicesProps) {
  const { label, labelHidden = false, options, value, onChange, emptyMeans, isDisabled = false } = props
  const labelId = useId()
  const { chosen, choose } = useHeldChoice(value, onChange)

  function change(keys: Set<string | number>) {
    const emptied = keys.has(none) && chosen.length > 0
    choose(emptied ? [] : options.map(({ id }) => id).filter((id) => keys.has(id)))
  }

  return (
    <div className="field">
      <span id={labelId} className={labelHidden ? 'visually-hidden' : 'field-label'}>
        {label}
      </span>
      <ToggleButtonGroup
        className="choice-buttons"
        aria-labelledby={labelId}
        selectionMode="multiple"
        selectedKeys={emptyMeans !== undefined && chosen.length === 0 ? [none] : chosen}
        onSelectionChange={change}
        isDisabled={isDisabled}
      >
        {emptyMeans !== undefined && (
          <ToggleButton id={none} className="choice">
            {emptyMeans}
          </ToggleButton>
        )}
        {options.map((option) => (
          <ToggleButton key={option.id} id={option.id} className="choice">
            {option.title}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
    </div>
  )
}
