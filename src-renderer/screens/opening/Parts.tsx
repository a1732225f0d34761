import { useState } from 'react'
import type { Part } from '../../../src-shared/conference/people.ts'
import { rows } from '../../../src-shared/conference/table.ts'
import { Button } from '../../components/Button.tsx'
import { Card } from '../../components/Card.tsx'
import { PersonPicker } from '../../components/PersonPicker.tsx'
import { SavedTextField } from '../../components/SavedTextField.tsx'
import { Tag } from '../../components/Tag.tsx'
import { TextField } from '../../components/TextField.tsx'
import { useDraftValues } from '../../components/useDraftValues.ts'
import { useConference, useIsReadOnly, usePerform, usePractice } from '../../store/hooks.ts'
import { timeOfDay } from '../../words.ts'
import { childrenToPick, peopleToPick } from '../people/participants.ts'

/** Parts of the meeting with different people in the room, and which of them is going on. */
export function Parts() {
  const parts = useConference((conference) => rows(conference.parts))
  const isReadOnly = useIsReadOnly()
  return (
    <div className="stack">
      <h2 className="visually-hidden">Split meeting</h2>
      <p>
        Where people must not be in the room together, the meeting has parts. What is said in a part goes only
        to those who were in it.
      </p>
      {parts.length > 1 &&
        parts.map((part, index) => <PartCard key={part.id} part={part} number={index + 1} />)}
      {!isReadOnly && <AddPart isFirst={parts.length < 2} />}
    </div>
  )
}

function useEverybody() {
  const practice = usePractice()
  return useConference((conference) => [...childrenToPick(conference), ...peopleToPick(conference, practice)])
}

interface NewPart {
  title: string
  reason: string
  attendeeIds: string[]
}

const draftField = 'part/new'
const nothingYet: NewPart = { title: '', reason: '', attendeeIds: [] }

function AddPart({ isFirst }: { isFirst: boolean }) {
  const everybody = useEverybody()
  const perform = usePerform()
  const { values, change, clear } = useDraftValues(draftField, nothingYet)
  const [problem, setProblem] = useState<string | null>(null)

  async function add() {
    const part = { ...values, title: values.title.trim(), reason: values.reason.trim() }
    const result = await perform('addPart', part, { endsDraft: draftField, refusals: 'inline' })
    setProblem(result.ok ? null : result.failure.sentence)
    if (result.ok) clear()
  }

  return (
    <Card labelledBy="new-part">
      <div className="stack">
        <h3 id="new-part">{isFirst ? 'Split the meeting' : 'Another part'}</h3>
        <div className="fields">
          <TextField
            label="Name of the part"
            placeholder="Part B: with Mr Marsh"
            value={values.title}
            onChange={(title) => change({ title })}
          />
          <TextField
            label="Why it is apart"
            value={values.reason}
            onChange={(reason) => change({ reason })}
          />
        </div>
        <PersonPicker
          label="Who is in it"
          several
          people={everybody}
          value={values.attendeeIds}
          onChange={(attendeeIds) => change({ attendeeIds })}
        />
        {problem && (
          <p className="field-error" role="alert">
            {problem}
          </p>
        )}
        <div className="row">
          <Button look="primary" onPress={() => void add()}>
            Add this part
          </Button>
          {isFirst && <p className="quiet">What was said so far stays in a part with everybody in it.</p>}
        </div>
      </div>
    </Card>
  )
}

function PartCard({ part, number }: { part: Part; number: number }) {
  const everybody = useEverybody()
  const isGoingOn = useConference(({ meeting }) => meeting.partId === part.id)
  const isReadOnly = useIsReadOnly()
  const perform = usePerform()
  const { id: partId } = part
  const title = part.title || `Part ${number}`
  const headingId = `part-${partId}`
  return (
    <Card labelledBy={headingId} {...(isGoingOn ? { tone: 'action' as const } : {})}>
      <div className="stack">
        <div className="row">
          <h3 id={headingId}>{title}</h3>
          {isGoingOn ? (
            <Tag tone="action">Going on</Tag>
          ) : (
            !isReadOnly && (
              <Button onPress={() => void perform('moveToPart', { partId })}>Move to {title}</Button>
            )
          )}
          <span className="quiet small num">{timesOf(part)}</span>
        </div>
        <div className="fields">
          <SavedTextField
            label={`Name of part ${number}`}
            field={`part/${partId}/title`}
            value={part.title}
            onCommit={(text, ending) => perform('describePart', { partId, title: text }, ending)}
          />
          <SavedTextField
            label={`Why part ${number} is apart`}
            field={`part/${partId}/reason`}
            value={part.reason}
            onCommit={(reason, ending) => perform('describePart', { partId, reason }, ending)}
          />
        </div>
        <PersonPicker
          label={`Who is in ${title}`}
          several
          people={everybody}
          value={part.attendeeIds}
          onChange={(attendeeIds) => perform('describePart', { partId, attendeeIds })}
          isDisabled={isReadOnly}
        />
        {!isReadOnly && !isGoingOn && (
          <div className="row">
            <Button look="bare" onPress={() => void perform('removePart', { partId }, { offerUndo: true })}>
              Remove {title}
            </Button>
          </div>
        )}
      </div>
    </Card>
  )
}

/** "from 10:40 to 11:05" */
function timesOf({ startedAt, endedAt }: Part): string {
  if (startedAt === null) return ''
  return `from ${timeOfDay(startedAt)}${endedAt === null ? '' : ` to ${timeOfDay(endedAt)}`}`
}
