import { useState } from 'react'
import type { Conference } from '../../../src-shared/conference/conference.ts'
import { namesOf, participantName } from '../../../src-shared/conference/names.ts'
import type { WithheldFrom } from '../../../src-shared/conference/people.ts'
import { ChoiceButtons } from '../../components/ChoiceButtons.tsx'
import { PersonPicker } from '../../components/PersonPicker.tsx'
import { useConference, useIsReadOnly, usePractice } from '../../store/hooks.ts'
import { isOnFamilysSide, peopleToPick } from './participants.ts'

export interface WithheldFromPickerProps {
  /** What is kept: "this entry". */
  what: string
  value: WithheldFrom
  onChange: (withheldFrom: WithheldFrom) => unknown
}

/**
 * From whom something is kept: the whole family, or named people. While nobody is named it is kept from the whole
 * family: a restriction that holds for nobody must not come about on the way.
 */
export function WithheldFromPicker({ what, value, onChange }: WithheldFromPickerProps) {
  const practice = usePractice()
  const named = value.kind === 'people' ? value.personIds : []
  const options = useConference((conference) =>
    peopleToPick(
      conference,
      practice,
      (person) => named.includes(person.id) || isOnFamilysSide(practice, person),
    ),
  )
  const isReadOnly = useIsReadOnly()
  const [isNaming, setIsNaming] = useState(value.kind === 'people')

  function choose(kind: 'family' | 'people' | null) {
    setIsNaming(kind === 'people')
    if (kind === 'family' && value.kind !== 'family') onChange({ kind: 'family' })
  }

  return (
    <div className="stack tight">
      <ChoiceButtons
        label={`Keep ${what} from`}
        options={[
          { id: 'family', title: 'The whole family' },
          { id: 'people', title: 'Named people' },
        ]}
        value={isNaming || value.kind === 'people' ? 'people' : 'family'}
        onChange={choose}
        isDisabled={isReadOnly}
      />
      {(isNaming || value.kind === 'people') && (
        <>
          <PersonPicker
            label={`People from whom ${what} is kept`}
            labelHidden
            several
            people={options}
            value={named}
            onChange={(personIds) =>
              onChange(personIds.length === 0 ? { kind: 'family' } : { kind: 'people', personIds })
            }
            isDisabled={isReadOnly}
          />
          {named.length === 0 && (
            <p className="attention">It is kept from the whole family until you choose somebody.</p>
          )}
        </>
      )}
    </div>
  )
}

/** "the family", "Lee Marsh and Joan Bell" */
export function withheldFromInWords(conference: Conference, withheldFrom: WithheldFrom): string {
  if (withheldFrom.kind === 'family') return 'the family'
  return namesOf(withheldFrom.personIds.map((id) => participantName(conference, id))) || 'nobody'
}
