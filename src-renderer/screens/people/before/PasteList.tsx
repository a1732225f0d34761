import './before.css'
import { useState } from 'react'
import {
  type Invitation,
  isInvitedAlready,
  parseInvitations,
} from '../../../../src-shared/conference/invitations/invitations.ts'
import { namesOf } from '../../../../src-shared/conference/names.ts'
import { Button } from '../../../components/Button.tsx'
import { Checkbox } from '../../../components/Checkbox.tsx'
import { ComboBox } from '../../../components/ComboBox.tsx'
import { Dialog, DialogButtons } from '../../../components/Dialog.tsx'
import { TextField } from '../../../components/TextField.tsx'
import { useConference, usePerform, usePractice } from '../../../store/hooks.ts'

interface Row extends Invitation {
  isTaken: boolean
}

/** Takes over an invitation list from a mail, a calendar or a table: paste, correct, one press. */
export function PasteList() {
  const [isOpen, setIsOpen] = useState(false)
  return (
    <>
      <div className="row">
        <Button onPress={() => setIsOpen(true)}>Paste a list</Button>
        <span className="quiet small">From the invitation, a calendar entry or a table.</span>
      </div>
      <Dialog title="Paste an invitation list" isOpen={isOpen} onClose={() => setIsOpen(false)} width="wide">
        <PastedList onClose={() => setIsOpen(false)} />
      </Dialog>
    </>
  )
}

function PastedList({ onClose }: { onClose: () => void }) {
  const { profile } = usePractice()
  const perform = usePerform()
  const isThere = useConference(
    (conference) => (invitation: Invitation) => isInvitedAlready(conference, invitation),
  )
  const [text, setText] = useState('')
  const [list, setList] = useState<Row[]>([])
  const [problem, setProblem] = useState<string | null>(null)
  const taken = list.filter((row) => row.isTaken && !isThere(row))

  function read(pasted: string) {
    setText(pasted)
    setProblem(null)
    setList(parseInvitations(pasted, profile).map((one) => ({ ...one, isTaken: true })))
  }

  function change(index: number, changes: Partial<Row>) {
    setProblem(null)
    setList((rows) => rows.map((row, at) => (at === index ? { ...row, ...changes } : row)))
  }

  async function add() {
    const withoutName = taken.some(({ name }) => name.trim() === '')
    const withoutRole = taken.filter(({ roleId }) => roleId === null).map(({ name }) => name)
    if (withoutName) return setProblem('Write a name for everybody who is ticked.')
    if (withoutRole.length > 0)
      return setProblem(`Choose a role for ${namesOf(withoutRole)}, or take the tick away.`)
    const people = taken.flatMap(({ name, roleId, roleInWords, organisation, email }) =>
      roleId === null
        ? []
        : [{ name, roleId, roleInWords: withoutAbbreviation(roleInWords), organisation, email }],
    )
    const result = await perform('invitePeople', { people }, { refusals: 'inline', offerUndo: true })
    if (result.ok) onClose()
    else setProblem(result.failure.sentence)
  }

  return (
    <div className={list.length === 0 ? 'stack' : 'stack paste-read'}>
      <TextField
        label="The list"
        hint="Copy the recipients or the attendees, and paste them here."
        multiline
        lines={list.length === 0 ? 6 : 2}
        value={text}
        onChange={read}
        autoFocus
      />
      {list.length > 0 && (
        <ul className="paste-rows" aria-label="People of the list">
          {list.map((row, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the rows keep their places, and a name can be corrected
            <PastedRow key={index} row={row} isThere={isThere(row)} onChange={(one) => change(index, one)} />
          ))}
        </ul>
      )}
      {problem && (
        <p className="field-error" role="alert">
          {problem}
        </p>
      )}
      <DialogButtons>
        <Button onPress={onClose}>Close without adding</Button>
        <Button look="primary" isDisabled={taken.length === 0} onPress={() => void add()}>
          {taken.length === 1 ? 'Add 1 person' : `Add ${taken.length} people`}
        </Button>
      </DialogButtons>
    </div>
  )
}

/** "HV" stays out of what a family reads: the title of the role says it. */
function withoutAbbreviation(role: string): string {
  return /^\S{1,5}$/.test(role) ? '' : role
}

interface PastedRowProps {
  row: Row
  isThere: boolean
  onChange: (changes: Partial<Row>) => void
}

function PastedRow({ row, isThere, onChange }: PastedRowProps) {
  const { profile } = usePractice()
  const [written] = useState(row.roleInWords)
  const facts = [row.email, written === '' ? '' : `written: ${written}`].filter(Boolean).join(', ')
  return (
    <li className="paste-row">
      <Checkbox
        isSelected={row.isTaken && !isThere}
        onChange={(isTaken) => onChange({ isTaken })}
        isDisabled={isThere}
      >
        <span className="visually-hidden">Take {row.name}</span>
      </Checkbox>
      <TextField
        label={`Name: ${row.name}`}
        labelHidden
        value={row.name}
        onChange={(name) => onChange({ name })}
      />
      <ComboBox
        label={`Role of ${row.name}`}
        labelHidden
        placeholder="Choose a role"
        options={profile.roles.map(({ id, title }) => ({ id, title }))}
        value={row.roleId}
        onChange={(roleId) => onChange({ roleId, ...(roleId === row.roleId ? {} : { roleInWords: '' }) })}
      />
      <TextField
        label={`Organisation of ${row.name}`}
        labelHidden
        placeholder="Organisation"
        value={row.organisation}
        onChange={(organisation) => onChange({ organisation })}
      />
      {(isThere || facts !== '') && (
        <p className="quiet small">
          {isThere && <strong>On the list already, not added again. </strong>}
          {facts}
        </p>
      )}
    </li>
  )
}
