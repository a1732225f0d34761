import { personName } from '../../../../src-shared/conference/names.ts'
import type { Person } from '../../../../src-shared/conference/people.ts'
import { isInvited } from '../../../../src-shared/conference/questions.ts'
import { Button } from '../../../components/Button.tsx'
import { Checkbox } from '../../../components/Checkbox.tsx'
import { ChoiceButtons } from '../../../components/ChoiceButtons.tsx'
import { PersonNameFields } from '../../../components/PersonNameFields.tsx'
import { SavedDateField } from '../../../components/SavedDateField.tsx'
import { useIsReadOnly, usePerform } from '../../../store/hooks.ts'
import { genders } from '../../people/genders.ts'

/** What the drawing shows of an adult, each field saved by itself; the rest is kept under “People”. */
export function RelativeFields({ person, onRemoved }: { person: Person; onRemoved: () => void }) {
  const isReadOnly = useIsReadOnly()
  const perform = usePerform()
  const { id: personId } = person

  async function remove() {
    const result = await perform('removePerson', { personId }, { offerUndo: true })
    if (result.ok) onRemoved()
  }

  return (
    <div className="stack tight">
      <div className="fields">
        <PersonNameFields person={person} />
        <SavedDateField
          label="Date of birth"
          field={`person/${personId}/dateOfBirth`}
          value={person.dateOfBirth}
          onCommit={(dateOfBirth, ending) => perform('describePerson', { personId, dateOfBirth }, ending)}
        />
      </div>
      <div className="row end">
        <ChoiceButtons
          label="Gender"
          options={genders}
          value={person.gender}
          onChange={(gender) => void perform('describePerson', { personId, gender: gender ?? 'notSaid' })}
          isDisabled={isReadOnly}
        />
        <Checkbox
          isSelected={person.hasDied}
          onChange={(hasDied) => void perform('describePerson', { personId, hasDied })}
          isDisabled={isReadOnly}
        >
          {personName(person)} has died
        </Checkbox>
        {!isReadOnly && !isInvited(person) && (
          <Button look="bare" onPress={() => void remove()}>
            Take {personName(person)} off the map
          </Button>
        )}
      </div>
    </div>
  )
}
