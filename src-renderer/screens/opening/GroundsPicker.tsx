import { Checkbox } from '../../components/Checkbox.tsx'
import { useHeldChoice } from '../../components/useHeldChoice.ts'
import { useIsReadOnly, usePractice } from '../../store/hooks.ts'

export interface GroundsPickerProps {
  value: string[]
  onChange: (groundIds: string[]) => unknown
}

/** The grounds of the local rules, each with what has to be said about it. */
export function GroundsPicker({ value, onChange }: GroundsPickerProps) {
  const { profile } = usePractice()
  const isReadOnly = useIsReadOnly()
  const { chosen, tick } = useHeldChoice(value, onChange)
  return (
    <fieldset className="grounds">
      <legend className="field-label">Grounds</legend>
      {profile.exclusionGrounds.map(({ id, title, hint }) => (
        <Checkbox
          key={id}
          isSelected={chosen.includes(id)}
          onChange={(isChosen) => tick(id, isChosen)}
          isDisabled={isReadOnly}
        >
          {title}
          <span className="option-hint ground-hint">{hint}</span>
        </Checkbox>
      ))}
    </fieldset>
  )
}
