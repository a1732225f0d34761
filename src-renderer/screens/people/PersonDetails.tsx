import { childName, personName } from '../../../src-shared/conference/names.ts'
import type { Person } from '../../../src-shared/conference/people.ts'
import { isFamily, isProfessional } from '../../../src-shared/conference/questions.ts'
import { rows } from '../../../src-shared/conference/table.ts'
import { Button } from '../../components/Button.tsx'
import { Checkbox } from '../../components/Checkbox.tsx'
import { ComboBox } from '../../components/ComboBox.tsx'
import { PersonNameFields } from '../../components/PersonNameFields.tsx'
import { PersonPicker } from '../../components/PersonPicker.tsx'
import { SavedTextField } from '../../components/SavedTextField.tsx'
import { Select } from '../../components/Select.tsx'
import { SeveralChoices } from '../../components/SeveralChoices.tsx'
import { useConference, useIsReadOnly, usePerform, usePractice } from '../../store/hooks.ts'
import { FamilyRelations } from './FamilyRelations.tsx'
import { childrenToPick, isOnFamilysSide, isThereForSomebody, peopleToPick } from './participants.ts'

/** All that is kept about one person, each field saved by itself. */
export function PersonDetails({ person }: { person: Person }) {
  const practice = usePractice()
  return (
    <div className="person-details stack">
      <Names person={person} />
      {isProfessional(practice, person) && <WorksWith person={person} />}
      {isFamily(practice, person) && <FamilyRelations person={person} />}
      {isThereForSomebody(practice, person) && <ThereFor person={person} />}
      <Needs person={person} />
      <Standing person={person} />
    </div>
  )
}

const noAgency = 'none'

function Names({ person }: { person: Person }) {
  const { profile } = usePractice()
  const isReadOnly = useIsReadOnly()
  const perform = usePerform()
  const { id: personId } = person
  return (
    <div className="fields">
      <PersonNameFields person={person} />
      <ComboBox
        label="Role"
        options={profile.roles.map(({ id, title }) => ({ id, title }))}
        value={person.roleId}
        onChange={(roleId) => roleId !== null && void perform('describePerson', { personId, roleId })}
        isDisabled={isReadOnly}
      />
      <SavedTextField
        label="Role in their own words"
        field={`person/${personId}/roleInWords`}
        value={person.roleInWords}
        onCommit={(text, ending) => perform('describePerson', { personId, roleInWords: text.trim() }, ending)}
      />
      <SavedTextField
        label="Organisation"
        field={`person/${personId}/organisation`}
        value={person.organisation}
        onCommit={(text, ending) =>
          perform('describePerson', { personId, organisation: text.trim() }, ending)
        }
      />
      <Select
        label="Agency"
        options={[
          ...profile.agencies.map(({ id, title }) => ({ id, title })),
          { id: noAgency, title: 'None' },
        ]}
        value={person.agencyId ?? noAgency}
        onChange={(id) => void perform('describePerson', { personId, agencyId: id === noAgency ? null : id })}
        isDisabled={isReadOnly}
      />
      <SavedTextField
        label="Telephone"
        field={`person/${personId}/phone`}
        value={person.contact.phone}
        onCommit={(text, ending) => perform('describePerson', { personId, contact: { phone: text } }, ending)}
      />
      <SavedTextField
        label="Email"
        field={`person/${personId}/email`}
        value={person.contact.email}
        onCommit={(text, ending) => perform('describePerson', { personId, contact: { email: text } }, ending)}
      />
    </div>
  )
}

function WorksWith({ person }: { person: Person }) {
  const children = useConference((conference) =>
    rows(conference.children).map((child) => ({ id: child.id, title: childName(child) })),
  )
  const isReadOnly = useIsReadOnly()
  const perform = usePerform()
  return (
    <SeveralChoices
      label={`Children that ${personName(person)} works with`}
      options={children}
      value={person.worksWithChildIds}
      onChange={(worksWithChildIds) => perform('describePerson', { personId: person.id, worksWithChildIds })}
      isDisabled={isReadOnly}
    />
  )
}

function ThereFor({ person }: { person: Person }) {
  const practice = usePractice()
  const options = useConference((conference) => [
    ...childrenToPick(conference),
    ...peopleToPick(
      conference,
      practice,
      (other) => other.id !== person.id && isOnFamilysSide(practice, other),
    ),
  ])
  const isReadOnly = useIsReadOnly()
  const perform = usePerform()
  return (
    <PersonPicker
      label={`${personName(person)} is there for`}
      people={options}
      value={person.thereForId}
      onChange={(thereForId) => void perform('describePerson', { personId: person.id, thereForId })}
      isDisabled={isReadOnly}
    />
  )
}

const needs = [
  { key: 'language', label: 'Language and interpreter' },
  { key: 'communication', label: 'Communication' },
  { key: 'access', label: 'Getting in and around' },
] as const

function Needs({ person }: { person: Person }) {
  const perform = usePerform()
  const { id: personId } = person
  return (
    <section className="fields" aria-label={`What ${personName(person)} needs to take part`}>
      {needs.map(({ key, label }) => (
        <SavedTextField
          key={key}
          label={label}
          field={`person/${personId}/needs/${key}`}
          value={person.needs[key]}
          onCommit={(text, ending) => perform('describePerson', { personId, needs: { [key]: text } }, ending)}
        />
      ))}
    </section>
  )
}

function Standing({ person }: { person: Person }) {
  const isChair = useConference((conference) => conference.chairId === person.id)
  const isReadOnly = useIsReadOnly()
  const perform = usePerform()
  const { id: personId } = person
  const name = personName(person)
  return (
    <div className="row">
      <Checkbox
        isSelected={person.givesView}
        onChange={(givesView) => void perform('describePerson', { personId, givesView })}
        isDisabled={isReadOnly}
      >
        {name} is asked for a view on each child
      </Checkbox>
      {!isReadOnly && !isChair && (
        <>
          <Button onPress={() => void perform('nameChair', { personId })}>
            {name} chairs the conference
          </Button>
          <Button look="bare" onPress={() => void perform('removePerson', { personId }, { offerUndo: true })}>
            Remove {name} from the list
          </Button>
        </>
      )}
    </div>
  )
}
