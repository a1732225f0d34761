import { useId } from 'react'
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components/ToggleButtonGroup'
import { useHeldChoice } from './useHeldChoice.ts'

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
  | (PersonPickerBase & { several?: false; value: string | null; onChange: (id: string | null) => unknown })
  | (PersonPickerBase & { several: true; value: string[]; onChange: (ids: string[]) => unknown })

/**
 * One person or several of those around the table, in one press each. One tab stop; arrows move, Space chooses. Give back
 * from `onChange` what `perform` gives: the choice is shown until it is answered.
 */
export function PersonPicker(props: PersonPickerProps) {
  const { label, labelHidden = false, people, isDisabled = false } = props
  const labelId = useId()
  const recorded = props.several ? props.value : props.value === null ? [] : [props.value]
  const { chosen, choose } = useHeldChoice(recorded, (ids) =>
    props.several ? props.onChange(ids) : props.onChange(ids[0] ?? null),
  )

  return (
    <div className="field">
      <span id={labelId} className={labelHidden ? 'visually-hidden' : 'field-label'}>
        {label}
      </span>
      <ToggleButtonGroup
        className="person-picker"
        aria-labelledby={labelId}
        selectionMode={props.several ? 'multiple' : 'single'}
        selectedKeys={chosen}
        onSelectionChange={(keys) => choose(people.map(({ id }) => id).filter((id) => keys.has(id)))}
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
