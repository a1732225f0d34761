import '../people/people.css'
import './opening.css'
import { useState } from 'react'
import { chairOf, presentPeople } from '../../../src-shared/conference/questions.ts'
import { rows } from '../../../src-shared/conference/table.ts'
import { Button } from '../../components/Button.tsx'
import { StatementTicks, useStatementsSaid } from '../../components/StatementTicks.tsx'
import { Tabs } from '../../components/Tabs.tsx'
import { useConference, useIsReadOnly, usePerform } from '../../store/hooks.ts'
import { timeOfDay } from '../../words.ts'
import type { StepScreenProps } from '../registry.tsx'
import { Attendance } from './Attendance.tsx'
import { Exclusions } from './Exclusions.tsx'
import { Parts } from './Parts.tsx'
import { Quoracy } from './Quoracy.tsx'

/** The beginning of the meeting: what is said, who is here, whether enough agencies are, and who is not in the room. */
export function OpeningScreen(_props: StepScreenProps) {
  const [part, setPart] = useState('statements')
  const said = useStatementsSaid('opening')
  const counts = useConference((conference) => ({
    here: presentPeople(conference).length,
    people: conference.people.order.length,
    confirmed: rows(conference.children).filter(({ quoracy }) => quoracy.confirmed !== null).length,
    children: conference.children.order.length,
    exclusions: conference.exclusions.order.length,
    parts: conference.parts.order.length,
  }))
  return (
    <div className="stack">
      <Start />
      <Tabs
        label="Parts of this step"
        selected={part}
        onSelect={setPart}
        tabs={[
          {
            id: 'statements',
            title: <WithState title="What I say" state={said.words} />,
            content: (
              <>
                <h2 className="visually-hidden">What I say</h2>
                <StatementTicks moment="opening" />
              </>
            ),
          },
          {
            id: 'attendance',
            title: <WithState title="Who is here" state={`${counts.here} of ${counts.people}`} />,
            content: <Attendance />,
          },
          {
            id: 'quoracy',
            title: <WithState title="Quoracy" state={`${counts.confirmed} of ${counts.children}`} />,
            content: <Quoracy />,
          },
          {
            id: 'exclusions',
            title: (
              <WithState title="Exclusions" state={counts.exclusions > 0 ? `${counts.exclusions}` : ''} />
            ),
            content: <Exclusions />,
          },
          {
            id: 'parts',
            title: (
              <WithState title="Split meeting" state={counts.parts > 1 ? `${counts.parts} parts` : ''} />
            ),
            content: <Parts />,
          },
        ]}
      />
    </div>
  )
}

function WithState({ title, state }: { title: string; state: string }) {
  return (
    <>
      {title} {state !== '' && <span className="tab-count num">{state}</span>}
    </>
  )
}

function Start() {
  const startedAt = useConference(({ meeting }) => meeting.startedAt)
  const chair = useConference(chairOf)
  const isReadOnly = useIsReadOnly()
  const perform = usePerform()
  if (startedAt !== null)
    return (
      <p className="quiet">
        The meeting started at {timeOfDay(startedAt)}
        {chair && `, chaired by ${chair.name}`}.
      </p>
    )
  if (isReadOnly) return null
  return (
    <div className="row">
      <Button look="primary" size="big" onPress={() => void perform('startMeeting', {})}>
        Start the meeting
      </Button>
      {chair === null && (
        <p className="attention">Nobody is named as the chair yet: do that under the first step.</p>
      )}
    </div>
  )
}
