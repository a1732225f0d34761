import { type FormEvent, useRef, useState } from 'react'
import { rows } from '../../../src-shared/conference/table.ts'
import type { Id } from '../../../src-shared/conference/values.ts'
import { Button } from '../../components/Button.tsx'
import { ChoiceButtons } from '../../components/ChoiceButtons.tsx'
import { DateField } from '../../components/DateField.tsx'
import { EmptyHint } from '../../components/EmptyHint.tsx'
import { TextField } from '../../components/TextField.tsx'
import { useDraftValues } from '../../components/useDraftValues.ts'
import { useConference, useIsReadOnly, usePerform } from '../../store/hooks.ts'
import { ChildCard } from './ChildCard.tsx'

/** The children whom the conference is about. `openId`: the child to begin with. */
export function ChildrenTab({ openId = null }: { openId?: Id | null }) {
  const children = useConference((conference) => rows(conference.children))
  const isReadOnly = useIsReadOnly()
  return (
    <div className="stack">
      <h2 className="visually-hidden">Children</h2>
      {!isReadOnly && <AddChild />}
      {children.length === 0 && (
        <EmptyHint>Add every child of the household, also one that is not born yet.</EmptyHint>
      )}
      <div>
        {children.map((child) => (
          <ChildCard key={child.id} child={child} startsOpen={children.length === 1 || child.id === openId} />
        ))}
      </div>
    </div>
  )
}

interface NewChild {
  givenName: string
  familyName: string
  birth: 'born' | 'unborn'
  day: string | null
}

const draftField = 'children/new'
const nobodyYet: NewChild = { givenName: '', familyName: '', birth: 'born', day: null }

function AddChild() {
  const perform = usePerform()
  const lastFamilyName = useConference((conference) => rows(conference.children).at(-1)?.familyName ?? '')
  const { values, change, clear } = useDraftValues(draftField, nobodyYet)
  const [problem, setProblem] = useState<string | null>(null)
  const firstField = useRef<HTMLInputElement & HTMLTextAreaElement>(null)
  const { givenName, familyName, birth, day } = values

  async function add(event: FormEvent) {
    event.preventDefault()
    const result = await perform(
      'addChild',
      {
        givenName: givenName.trim(),
        familyName: familyName.trim() || lastFamilyName,
        birth: birth === 'born' ? { kind: 'born', dateOfBirth: day } : { kind: 'unborn', dueDate: day },
      },
      { endsDraft: draftField, refusals: 'inline' },
    )
    setProblem(result.ok ? null : result.failure.sentence)
    if (result.ok) clear()
    firstField.current?.focus()
  }

  return (
    <form className="quick-line child-line" aria-label="Add a child" onSubmit={(event) => void add(event)}>
      <TextField
        label="First name"
        value={givenName}
        onChange={(text) => change({ givenName: text })}
        inputRef={firstField}
      />
      <TextField
        label="Family name"
        value={familyName}
        placeholder={lastFamilyName}
        onChange={(text) => change({ familyName: text })}
      />
      <ChoiceButtons
        label="Born or not"
        options={[
          { id: 'born', title: 'Born' },
          { id: 'unborn', title: 'Not born yet' },
        ]}
        value={birth}
        onChange={(chosen) => change({ birth: chosen ?? 'born' })}
      />
      <DateField
        label={birth === 'born' ? 'Date of birth' : 'Due date'}
        value={day}
        onChange={(date) => change({ day: date })}
      />
      <Button type="submit" look="primary">
        Add a child
      </Button>
      {problem && (
        <p className="field-error" role="alert">
          {problem}
        </p>
      )}
    </form>
  )
}
