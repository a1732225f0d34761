import { namesOf, participantName } from '../../../src-shared/conference/names.ts'
import type { Address } from '../../../src-shared/conference/people.ts'
import { Button } from '../../components/Button.tsx'
import { Card } from '../../components/Card.tsx'
import { Disclosure } from '../../components/Disclosure.tsx'
import { PersonPicker } from '../../components/PersonPicker.tsx'
import { SavedTextArea, SavedTextField } from '../../components/SavedTextField.tsx'
import { Tag } from '../../components/Tag.tsx'
import { useConference, useIsReadOnly, usePerform, usePractice } from '../../store/hooks.ts'
import { addressInALine, occupantsOf } from './addresses.ts'
import { childrenToPick, isOnFamilysSide, peopleToPick } from './participants.ts'

/** One address: who lives there, and from whom it is withheld. */
export function AddressCard({ address }: { address: Address }) {
  const { id: addressId, withheldFromIds } = address
  const occupants = useConference((conference) =>
    occupantsOf(conference, addressId).map((id) => participantName(conference, id)),
  )
  const withheldFrom = useConference((conference) =>
    withheldFromIds.map((id) => participantName(conference, id)),
  )
  const isReadOnly = useIsReadOnly()
  const perform = usePerform()
  const headingId = `address-${addressId}`
  const line = addressInALine(address)
  return (
    <Card labelledBy={headingId}>
      <div className="stack">
        <div className="row">
          <h3 id={headingId}>{line}</h3>
          {withheldFrom.length > 0 && <Tag tone="overdue">Withheld from {namesOf(withheldFrom)}</Tag>}
        </div>
        <div className="fields">
          <SavedTextArea
            label="Address"
            lines={1}
            field={`address/${addressId}/lines`}
            value={address.lines}
            onCommit={(lines, ending) => perform('correctAddress', { addressId, lines }, ending)}
          />
          <SavedTextField
            label="Postcode"
            field={`address/${addressId}/postcode`}
            value={address.postcode}
            onCommit={(postcode, ending) => perform('correctAddress', { addressId, postcode }, ending)}
          />
        </div>
        <div>
          <Disclosure
            headingLevel={4}
            startsOpen={occupants.length === 0}
            title={
              occupants.length === 0
                ? 'Who lives here'
                : `${namesOf(occupants)} ${occupants.length === 1 ? 'lives' : 'live'} here`
            }
          >
            <Occupants address={address} />
          </Disclosure>
          <Disclosure
            headingLevel={4}
            startsOpen={withheldFrom.length > 0}
            title={withheldFrom.length === 0 ? 'Withhold from…' : `Withheld from ${namesOf(withheldFrom)}`}
          >
            <Withholding address={address} />
          </Disclosure>
        </div>
        {!isReadOnly && (
          <div className="row">
            <Button
              look="bare"
              onPress={() => void perform('removeAddress', { addressId }, { offerUndo: true })}
            >
              Remove {line}
            </Button>
          </div>
        )}
      </div>
    </Card>
  )
}

function Occupants({ address }: { address: Address }) {
  const practice = usePractice()
  const options = useConference((conference) => [
    ...childrenToPick(conference),
    ...peopleToPick(
      conference,
      practice,
      (person) => person.addressId === address.id || isOnFamilysSide(practice, person),
    ),
  ])
  const occupants = useConference((conference) => occupantsOf(conference, address.id))
  const isReadOnly = useIsReadOnly()
  const perform = usePerform()

  async function change(ids: string[]) {
    const movedIn = ids.filter((id) => !occupants.includes(id))
    const movedOut = occupants.filter((id) => !ids.includes(id))
    await Promise.all([
      movedIn.length > 0 && perform('recordWhoLivesWhere', { addressId: address.id, livesHereIds: movedIn }),
      movedOut.length > 0 && perform('recordWhoLivesWhere', { addressId: null, livesHereIds: movedOut }),
    ])
  }

  return (
    <PersonPicker
      label={`Who lives at ${addressInALine(address)}`}
      labelHidden
      several
      people={options}
      value={occupants}
      onChange={change}
      isDisabled={isReadOnly}
    />
  )
}

function Withholding({ address }: { address: Address }) {
  const practice = usePractice()
  const { id: addressId, withheldFromIds } = address
  const options = useConference((conference) =>
    peopleToPick(
      conference,
      practice,
      (person) =>
        withheldFromIds.includes(person.id) ||
        (isOnFamilysSide(practice, person) && person.addressId !== addressId),
    ),
  )
  const isReadOnly = useIsReadOnly()
  const perform = usePerform()
  return (
    <div className="stack">
      <PersonPicker
        label={`Withhold ${addressInALine(address)} from`}
        labelHidden
        several
        people={options}
        value={withheldFromIds}
        onChange={(fromIds) => perform('withholdAddress', { addressId, fromIds })}
        isDisabled={isReadOnly}
      />
      {withheldFromIds.length > 0 && (
        <SavedTextField
          label="Why it is withheld"
          field={`address/${addressId}/withheldReason`}
          value={address.withheldReason}
          onCommit={(reason, ending) => perform('withholdAddress', { addressId, reason }, ending)}
        />
      )}
    </div>
  )
}
