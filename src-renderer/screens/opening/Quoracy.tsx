import type { Child } from '../../../src-shared/conference/child.ts'
import { childName, namesOf, personName } from '../../../src-shared/conference/names.ts'
import { countQuoracy } from '../../../src-shared/conference/quoracy.ts'
import { rows } from '../../../src-shared/conference/table.ts'
import { knownDates } from '../../../src-shared/practice/knownDates.ts'
import { startingEventsOf } from '../../../src-shared/practice/startingEvents.ts'
import { Button } from '../../components/Button.tsx'
import { Card } from '../../components/Card.tsx'
import { ChoiceButtons } from '../../components/ChoiceButtons.tsx'
import { EmptyHint } from '../../components/EmptyHint.tsx'
import { RadioGroup } from '../../components/RadioGroup.tsx'
import { SavedDateField } from '../../components/SavedDateField.tsx'
import { SavedTextArea } from '../../components/SavedTextField.tsx'
import { Tag } from '../../components/Tag.tsx'
import { useConference, useIsReadOnly, usePerform, usePractice } from '../../store/hooks.ts'

/** Whether enough agencies that know each child are here. The rule counts, the chair confirms. */
export function Quoracy() {
  const practice = usePractice()
  const children = useConference((conference) => rows(conference.children))
  const open = useConference((conference) =>
    rows(conference.children).filter(({ quoracy }) => quoracy.confirmed === null),
  )
  const allEnough = useConference((conference) =>
    open.every(({ id }) => countQuoracy(conference, practice, id).isQuorate),
  )
  const isReadOnly = useIsReadOnly()
  const perform = usePerform()

  async function confirmAll() {
    for (const { id } of open) await perform('confirmQuoracy', { childId: id, confirmed: 'quorate' })
  }

  return (
    <div className="stack">
      <h2 className="visually-hidden">Quoracy</h2>
      {children.length === 0 && (
        <EmptyHint>Add the children under the first step; quoracy is judged for each.</EmptyHint>
      )}
      {open.length > 1 && allEnough && !isReadOnly && (
        <div className="row">
          <Button look="primary" onPress={() => void confirmAll()}>
            Quorate for {namesOf(open.map(childName))}
          </Button>
        </div>
      )}
      {children.map((child) => (
        <ChildQuoracy key={child.id} child={child} />
      ))}
      <p className="limit-source">{practice.profile.quoracy.source}</p>
    </div>
  )
}

function ChildQuoracy({ child }: { child: Child }) {
  const practice = usePractice()
  const count = useConference((conference) => countQuoracy(conference, practice, child.id))
  const isReadOnly = useIsReadOnly()
  const perform = usePerform()
  const name = childName(child)
  const headingId = `quoracy-${child.id}`
  return (
    <Card labelledBy={headingId}>
      <div className="stack">
        <div className="row">
          <h3 id={headingId}>{name}</h3>
          {count.isQuorate ? (
            <Tag tone="strength">Enough agencies by the rule</Tag>
          ) : (
            <Tag tone="voice">Not enough by the rule</Tag>
          )}
        </div>
        {count.groups.length > 0 && (
          <ul className="agencies-here" aria-label={`Agencies here for ${name}`}>
            {count.groups.map(({ id, title, people }) => (
              <li key={id}>
                <strong>{title}</strong> <span className="quiet">{people.map(personName).join(', ')}</span>
              </li>
            ))}
          </ul>
        )}
        {count.missing !== '' && <p className="attention">{count.missing}</p>}
        <ChoiceButtons
          label={`The chair’s word for ${name}`}
          options={[
            { id: 'quorate', title: 'Quorate' },
            { id: 'inquorate', title: 'Not quorate' },
          ]}
          value={child.quoracy.confirmed}
          onChange={(confirmed) => void perform('confirmQuoracy', { childId: child.id, confirmed })}
          canClear
          isDisabled={isReadOnly}
        />
        {child.quoracy.confirmed === 'inquorate' && <Inquorate child={child} />}
      </div>
    </Card>
  )
}

const meetsAgain = 'meetsAgain'

function Inquorate({ child }: { child: Child }) {
  const { profile } = usePractice()
  const newDateLimit = useNewDateLimit(child)
  const isReadOnly = useIsReadOnly()
  const perform = usePerform()
  const { id: childId, quoracy } = child
  const name = childName(child)
  return (
    <div className="stack">
      <RadioGroup
        label={`What happens now for ${name}`}
        options={[
          ...profile.quoracy.exceptions.map(({ id, title, hint }) => ({
            id,
            title: `Go on: ${title}`,
            hint,
          })),
          { id: meetsAgain, title: 'Do not go on: meet again' },
        ]}
        value={quoracy.exceptionId ?? meetsAgain}
        onChange={(id) =>
          void perform('confirmQuoracy', { childId, exceptionId: id === meetsAgain ? null : id })
        }
        isDisabled={isReadOnly}
      />
      <SavedTextArea
        label={`Reason, for ${name}`}
        field={`child/${childId}/quoracyReason`}
        value={quoracy.reason}
        onCommit={(reason, ending) => perform('confirmQuoracy', { childId, reason }, ending)}
      />
      {quoracy.exceptionId === null && (
        <>
          <SavedDateField
            label={`New date for ${name}`}
            field={`child/${childId}/quoracyNewDate`}
            value={quoracy.newDate}
            onCommit={(newDate, ending) => perform('confirmQuoracy', { childId, newDate }, ending)}
          />
          {newDateLimit}
        </>
      )}
    </div>
  )
}

/** By when a conference without enough agencies has to meet again, and a warning when the new date is later. */
function useNewDateLimit(child: Child) {
  const practice = usePractice()
  const events = useConference((conference) => startingEventsOf(conference, child, practice))
  const { dates, problem } = knownDates(practice, events)
  const limit = dates.find(({ from }) => from === 'inquorateConference')
  if (limit === undefined) return problem === null ? null : <p className="attention">{problem}</p>
  const isLate = child.quoracy.newDate !== null && child.quoracy.newDate > limit.date
  return (
    <p>
      {limit.title} {limit.sentence}. {isLate && <Tag tone="overdue">The new date is later</Tag>}
    </p>
  )
}
