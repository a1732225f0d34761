import { type FormEvent, useRef, useState } from 'react'
import { Button } from '../../components/Button.tsx'
import { ComboBox } from '../../components/ComboBox.tsx'
import { TextField } from '../../components/TextField.tsx'
import { useDraftValues } from '../../components/useDraftValues.ts'
import { useConference, usePerform, usePractice } from '../../store/hooks.ts'

interface NewPerson {
  name: string
  roleId: string | null
  organisation: string
}

const draftField = 'people/new'
const nobodyYet: NewPerson = { name: '', roleId: null, organisation: '' }

/** One line that adds one person after the other: name, role, organisation, Enter. */
export function AddPerson() {
  const { profile } = usePractice()
  const chairIsNamed = useConference((conference) => conference.chairId !== null)
  const perform = usePerform()
  const { values, change, clear } = useDraftValues(draftField, nobodyYet)
  const [problem, setProblem] = useState<string | null>(null)
  const [roleIsMissing, setRoleIsMissing] = useState(false)
  const nameField = useRef<HTMLInputElement & HTMLTextAreaElement>(null)
  const roleField = useRef<HTMLInputElement>(null)
  const { name, roleId, organisation } = values

  async function add(event: FormEvent) {
    event.preventDefault()
    if (roleId === null) {
      setRoleIsMissing(true)
      const field = name.trim() === '' ? nameField : roleField
      field.current?.focus()
      return
    }
    const person = { name: name.trim(), roleId, organisation: organisation.trim() }
    const result = await perform('addPerson', person, { endsDraft: draftField, refusals: 'inline' })
    setProblem(result.ok ? null : result.failure.sentence)
    nameField.current?.focus()
    if (!result.ok) return
    clear()
    const [personId] = result.value.newIds ?? []
    const isChair = profile.roles.find(({ id }) => id === roleId)?.group === 'chair'
    if (isChair && !chairIsNamed && personId !== undefined) await perform('nameChair', { personId })
  }

  return (
    <form className="quick-line" aria-label="Add a person" onSubmit={(event) => void add(event)}>
      <TextField label="Name" value={name} onChange={(text) => change({ name: text })} inputRef={nameField} />
      <ComboBox
        label="Role"
        options={profile.roles.map(({ id, title }) => ({ id, title }))}
        value={roleId}
        onChange={(id) => {
          change({ roleId: id })
          setRoleIsMissing(false)
        }}
        error={roleIsMissing ? 'Choose a role from the list; it can be put in other words later.' : null}
        inputRef={roleField}
      />
      <TextField
        label="Organisation"
        value={organisation}
        onChange={(text) => change({ organisation: text })}
      />
      <Button type="submit" look="primary">
        Add this person
      </Button>
      {problem && (
        <p className="field-error" role="alert">
          {problem}
        </p>
      )}
    </form>
  )
}
