import { type FormEvent, useRef } from 'react'
import { rows } from '../../../src-shared/conference/table.ts'
import { Button } from '../../components/Button.tsx'
import { EmptyHint } from '../../components/EmptyHint.tsx'
import { TextField } from '../../components/TextField.tsx'
import { useDraftValues } from '../../components/useDraftValues.ts'
import { useConference, useIsReadOnly, usePerform } from '../../store/hooks.ts'
import { AddressCard } from './AddressCard.tsx'

/** Where everybody lives, and who must never learn it. */
export function AddressesTab() {
  const addresses = useConference((conference) => rows(conference.addresses))
  const isReadOnly = useIsReadOnly()
  return (
    <div className="stack">
      <h2 className="visually-hidden">Addresses</h2>
      {!isReadOnly && <AddAddress />}
      {addresses.length === 0 && (
        <EmptyHint>
          Add the addresses of the children and the family. An address can be withheld from somebody: it is
          then in nothing that they get.
        </EmptyHint>
      )}
      {addresses.map((address) => (
        <AddressCard key={address.id} address={address} />
      ))}
    </div>
  )
}

const draftField = 'addresses/new'
const nothingYet = { lines: '', postcode: '' }

function AddAddress() {
  const perform = usePerform()
  const { values, change, clear } = useDraftValues(draftField, nothingYet)
  const firstField = useRef<HTMLInputElement & HTMLTextAreaElement>(null)

  async function add(event: FormEvent) {
    event.preventDefault()
    firstField.current?.focus()
    if (values.lines.trim() === '') return
    const address = { lines: values.lines.trim(), postcode: values.postcode.trim(), livesHereIds: [] }
    const result = await perform('recordAddress', address, { endsDraft: draftField })
    if (result.ok) clear()
  }

  return (
    <form
      className="quick-line address-line"
      aria-label="Add an address"
      onSubmit={(event) => void add(event)}
    >
      <TextField
        label="Address"
        value={values.lines}
        onChange={(lines) => change({ lines })}
        placeholder="12 Oak Street, Ternmouth"
        inputRef={firstField}
      />
      <TextField label="Postcode" value={values.postcode} onChange={(postcode) => change({ postcode })} />
      <Button type="submit" look="primary">
        Add this address
      </Button>
    </form>
  )
}
