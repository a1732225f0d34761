import { participantName } from '../../../../src-shared/conference/names.ts'
import type { FamilyContact } from '../../../../src-shared/conference/people.ts'
import { rows } from '../../../../src-shared/conference/table.ts'
import { shortDate } from '../../../../src-shared/practice/formatDate.ts'
import { Button } from '../../../components/Button.tsx'
import { Card } from '../../../components/Card.tsx'
import { ChoiceButtons } from '../../../components/ChoiceButtons.tsx'
import { Disclosure } from '../../../components/Disclosure.tsx'
import { EmptyHint } from '../../../components/EmptyHint.tsx'
import { PersonPicker } from '../../../components/PersonPicker.tsx'
import { SavedDateField } from '../../../components/SavedDateField.tsx'
import { SavedTextArea, SavedTextField } from '../../../components/SavedTextField.tsx'
import { useConference, useIsReadOnly, usePerform, usePractice } from '../../../store/hooks.ts'
import { childrenToPick, isOnFamilysSide, peopleToPick } from '../participants.ts'

/** The chair's talks with the family before the day. */
export function Contacts() {
  const practice = usePractice()
  const contacts = useConference(({ preparation }) => rows(preparation.familyContacts))
  const family = useConference((conference) => [
    ...peopleToPick(conference, practice, (person) => isOnFamilysSide(practice, person)),
    ...childrenToPick(conference).filter(({ id }) => conference.children.byId[id]?.birth.kind === 'born'),
  ])
  const isReadOnly = useIsReadOnly()
  const perform = usePerform()
  return (
    <Card labelledBy="before-contacts">
      <div className="stack">
        <h2 id="before-contacts" tabIndex={-1}>
          Contact with the family
        </h2>
        {family.length === 0 ? (
          <EmptyHint>Add the family under People, then record your talks with them here.</EmptyHint>
        ) : (
          !isReadOnly && (
            <PersonPicker
              label="Record a meeting or call with"
              people={family}
              value={null}
              onChange={(withId) =>
                withId !== null && void perform('recordFamilyContact', { withId, on: null, how: '' })
              }
            />
          )
        )}
        <div>
          {contacts.map((contact) => (
            <Contact key={contact.id} contact={contact} />
          ))}
        </div>
      </div>
    </Card>
  )
}

const presence = [
  { id: 'wantedIn' as const, title: 'Wanted them in' },
  { id: 'wantedOut' as const, title: 'Wanted them out' },
  { id: 'noPreference' as const, title: 'Did not mind' },
]

function Contact({ contact }: { contact: FamilyContact }) {
  const { id: contactId, on, how, socialWorkerPresent, hadTimeToRead } = contact
  const name = useConference((conference) => participantName(conference, contact.withId))
  const isReadOnly = useIsReadOnly()
  const perform = usePerform()
  const choice = presence.find(({ id }) => id === socialWorkerPresent)?.title.toLowerCase()
  const facts = [
    choice === undefined ? 'Choice about the social worker not recorded' : `Social worker: ${choice}`,
    ...(hadTimeToRead === null ? [] : [hadTimeToRead ? 'had time to read' : 'had no time to read']),
  ]
  return (
    <Disclosure
      headingLevel={3}
      startsOpen={on === null && how === ''}
      title={on === null ? name : `${name}, ${shortDate(on)}`}
      status={facts.join(', ')}
    >
      <div className="stack">
        <div className="fields">
          <SavedDateField
            label={`Day of the contact with ${name}`}
            field={`contact/${contactId}/on`}
            value={on}
            onCommit={(day, ending) => perform('correctFamilyContact', { contactId, on: day }, ending)}
          />
          <SavedTextField
            label="How"
            placeholder="A visit, a call, at the office"
            field={`contact/${contactId}/how`}
            value={how}
            onCommit={(text, ending) => perform('correctFamilyContact', { contactId, how: text }, ending)}
          />
        </div>
        <div className="row end">
          <ChoiceButtons
            label={`${name} was offered the choice: social worker in or out of this talk`}
            options={presence}
            value={socialWorkerPresent}
            onChange={(chosen) =>
              void perform('correctFamilyContact', { contactId, socialWorkerPresent: chosen })
            }
            canClear
            isDisabled={isReadOnly}
          />
          <ChoiceButtons
            label={`Has ${name} had time to read the reports?`}
            options={[
              { id: 'yes', title: 'Yes' },
              { id: 'no', title: 'No' },
            ]}
            value={hadTimeToRead === null ? null : hadTimeToRead ? 'yes' : 'no'}
            onChange={(answer) =>
              void perform('correctFamilyContact', {
                contactId,
                hadTimeToRead: answer === null ? null : answer === 'yes',
              })
            }
            canClear
            isDisabled={isReadOnly}
          />
        </div>
        <div className="fields">
          <SavedTextArea
            label={`What ${name} wants to raise`}
            field={`contact/${contactId}/issues`}
            value={contact.issuesToRaise}
            onCommit={(text, ending) =>
              perform('correctFamilyContact', { contactId, issuesToRaise: text }, ending)
            }
          />
          <SavedTextArea
            label="What came of it"
            field={`contact/${contactId}/outcome`}
            value={contact.outcome}
            onCommit={(text, ending) => perform('correctFamilyContact', { contactId, outcome: text }, ending)}
          />
        </div>
        {!isReadOnly && (
          <div className="row">
            <Button
              look="bare"
              onPress={() => void perform('removeFamilyContact', { contactId }, { offerUndo: true })}
            >
              Remove this contact with {name}
            </Button>
          </div>
        )}
      </div>
    </Disclosure>
  )
}
