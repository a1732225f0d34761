import { useId } from 'react'
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components/ToggleButtonGroup'

export interface PersonOption {
  id: string
  name: string
  /** Who they are here: "mother", "school nurse". */
  detail?: string
}

interface PersonPickerBase {
  label: string
  labelHidden?: boolean
  people: PersonOption[]
  isDisabled?: boolean
}

export type PersonPickerProps =
  | (PersonPickerBase & { several?: false; value: string | null; onChange: (id: string | null) => void })
  | (PersonPickerBase & { several: true; value: string[]; onChange: (ids: string[]) => void })

/** One person or several of those around the table, in one press each. One tab stop; arrows move, Space chooses. */
export function PersonPicker(props: PersonPickerProps) {
  const { label, labelHidden = false, people, isDisabled = false } = props
  const labelId = useId()
  const selected = props.several ? props.value : props.value === null ? [] : [props.value]

  function change(keys: Set<string | number>) {
    const ids = people.map((person) => person.id).filter((id) => keys.has(id))
    if (props.several) props.onChange(ids)
    else props.onChange(ids[0] ?? null)
  }

  return (
    <div className="field">
      <span id={labelId} className={labelHidden ? 'visually-hidden' : 'field-label'}>
        {label}
      </span>
      <ToggleButtonGroup
        className="person-picker"
        aria-labelledby={labelId}
        selectionMode={props.several ? 'multiple' : 'single'}
        selectedKeys={selected}
        onSelectionChange={change}
        isDisabled={isDisabled}
      >
        {people.map((person) => (
          <ToggleButton key={person.id} id={person.id} className="person">
            <span className="person-name">{person.name}</span>
            {person.detail && <span className="person-detail"> {person.detail}</span>}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
    </div>
  )
}
