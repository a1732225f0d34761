import type { Child } from '../../../src-shared/conference/child.ts'
import { childName } from '../../../src-shared/conference/names.ts'
import { rows } from '../../../src-shared/conference/table.ts'
import { ChoiceButtons } from '../../components/ChoiceButtons.tsx'
import { SavedDateField } from '../../components/SavedDateField.tsx'
import { SavedTextField } from '../../components/SavedTextField.tsx'
import { Select } from '../../components/Select.tsx'
import { useConference, useIsReadOnly, usePerform } from '../../store/hooks.ts'
import { addressInALine } from './addresses.ts'
import { genders } from './genders.ts'

type TextKey =
  | 'givenName'
  | 'familyName'
  | 'knownAs'
  | 'school'
  | 'ethnicity'
  | 'firstLanguage'
  | 'disability'
  | 'legalStatus'
  | 'localAuthorityId'
  | 'nhsNumber'

const texts: { key: TextKey; label: string }[] = [
  { key: 'givenName', label: 'First name' },
  { key: 'familyName', label: 'Family name' },
  { key: 'knownAs', label: 'Known as' },
  { key: 'school', label: 'School or nursery' },
  { key: 'ethnicity', label: 'Ethnicity' },
  { key: 'firstLanguage', label: 'First language' },
  { key: 'disability', label: 'Disability' },
  { key: 'legalStatus', label: 'Legal status' },
  { key: 'localAuthorityId', label: 'The authority’s number' },
  { key: 'nhsNumber', label: 'NHS number' },
]

const nowhere = 'nowhere'

/** A child's details, each saved by itself. */
export function ChildDetails({ child }: { child: Child }) {
  const addresses = useConference((conference) => rows(conference.addresses))
  const isReadOnly = useIsReadOnly()
  const perform = usePerform()
  const { id: childId, birth } = child
  const name = childName(child)
  return (
    <section className="stack" aria-label={`${name}’s details`}>
      <div className="fields">
        {texts.map(({ key, label }) => (
          <SavedTextField
            key={key}
            label={label}
            field={`child/${childId}/${key}`}
            value={child[key]}
            onCommit={(text, ending) => perform('describeChild', { childId, [key]: text }, ending)}
          />
        ))}
        <Select
          label="Lives at"
          options={[
            ...addresses.map((address) => ({ id: address.id, title: addressInALine(address) })),
            { id: nowhere, title: 'Not recorded' },
          ]}
          value={child.addressId ?? nowhere}
          onChange={(id) => void perform('describeChild', { childId, addressId: id === nowhere ? null : id })}
          isDisabled={isReadOnly}
        />
      </div>
      <div className="row end">
        <ChoiceButtons
          label={`Is ${name} born?`}
          options={[
            { id: 'born', title: 'Born' },
            { id: 'unborn', title: 'Not born yet' },
          ]}
          value={birth.kind}
          onChange={(kind) =>
            void perform('describeChild', {
              childId,
              birth: kind === 'unborn' ? { kind, dueDate: null } : { kind: 'born', dateOfBirth: null },
            })
          }
          isDisabled={isReadOnly}
        />
        {birth.kind === 'born' ? (
          <SavedDateField
            key="born"
            label="Date of birth"
            field={`child/${childId}/dateOfBirth`}
            value={birth.dateOfBirth}
            onCommit={(dateOfBirth, ending) =>
              perform('describeChild', { childId, birth: { kind: 'born', dateOfBirth } }, ending)
            }
          />
        ) : (
          <SavedDateField
            key="unborn"
            label="Due date"
            field={`child/${childId}/dueDate`}
            value={birth.dueDate}
            onCommit={(dueDate, ending) =>
              perform('describeChild', { childId, birth: { kind: 'unborn', dueDate } }, ending)
            }
          />
        )}
        <ChoiceButtons
          label="Gender"
          options={genders}
          value={child.gender}
          onChange={(gender) => void perform('describeChild', { childId, gender: gender ?? 'notSaid' })}
          isDisabled={isReadOnly}
        />
      </div>
    </section>
  )
}
