import { Checkbox } from '../../components/Checkbox.tsx'
import { useIsReadOnly, usePractice } from '../../store/hooks.ts'

export interface GroundsPickerProps {
  value: string[]
  onChange: (groundIds: string[]) => void
}

/** The grounds of the local rules, each with what has to be said about it. */
export function GroundsPicker({ value, onChange }: GroundsPickerProps) {
  const { profile } = usePractice()
  const isReadOnly = useIsReadOnly()
  return (
    <fieldset className="grounds">
      <legend className="field-label">Grounds</legend>
      {profile.exclusionGrounds.map(({ id, title, hint }) => (
        <Checkbox
          key={id}
          isSelected={value.includes(id)}
          onChange={(isChosen) => onChange(isChosen ? [...value, id] : value.filter((other) => other !== id))}
          isDisabled={isReadOnly}
        >
          {title}
          <span className="option-hint ground-hint">{hint}</span>
        </Checkbox>
      ))}
    </fieldset>
  )
}
