import type { Child } from '../../../src-shared/conference/child.ts'
import { childName } from '../../../src-shared/conference/names.ts'
import { participationWarnings } from '../../../src-shared/conference/preparation/warnings.ts'
import { Checkbox } from '../../components/Checkbox.tsx'
import { ChoiceButtons } from '../../components/ChoiceButtons.tsx'
import { ComboBox } from '../../components/ComboBox.tsx'
import { PersonPicker } from '../../components/PersonPicker.tsx'
import { SavedDateField } from '../../components/SavedDateField.tsx'
import { SavedTextArea, SavedTextField } from '../../components/SavedTextField.tsx'
import { Select } from '../../components/Select.tsx'
import { SeveralChoices } from '../../components/SeveralChoices.tsx'
import { useConference, useIsReadOnly, usePerform, usePractice } from '../../store/hooks.ts'
import { peopleOptions, peopleToPick } from './participants.ts'

/** How one child takes part: decided by the chair beforehand, after asking those who know the child. */
export function ChildParticipation({ child }: { child: Child }) {
  const { profile } = usePractice()
  const isReadOnly = useIsReadOnly()
  const perform = usePerform()
  const { id: childId, participation } = child
  const name = childName(child)
  const warnings = participationWarnings(child)
  return (
    <section className="stack" aria-labelledby={`part-${childId}`}>
      <h4 id={`part-${childId}`}>How {name} takes part</h4>
      <ChoiceButtons
        label={`Does ${name} come?`}
        options={[
          { id: 'yes', title: 'Comes' },
          { id: 'no', title: 'Does not come' },
        ]}
        value={participation.attends === null ? null : participation.attends ? 'yes' : 'no'}
        onChange={(answer) =>
          void perform('decideParticipation', { childId, attends: answer === null ? null : answer === 'yes' })
        }
        canClear
        isDisabled={isReadOnly}
      />
      {warnings.map((sentence) => (
        <p key={sentence} className="attention">
          {sentence}
        </p>
      ))}
      <Decision child={child} />
      <SeveralChoices
        label="Ways in which the child takes part"
        options={profile.participationRoutes.map(({ id, title }) => ({ id, title }))}
        value={participation.routeIds}
        onChange={(routeIds) => perform('decideParticipation', { childId, routeIds })}
        isDisabled={isReadOnly}
      />
      <Select
        label="Participation code"
        options={profile.participationCodes.map(({ id, title, hint }) => ({
          id,
          title: `${id}  ${title}`,
          hint,
        }))}
        value={participation.code}
        onChange={(code) => void perform('decideParticipation', { childId, code })}
        isDisabled={isReadOnly}
      />
      <Advocate child={child} />
      <SavedTextArea
        label={`Note of the chair’s talk with ${name}`}
        hint="In a form that can go to this child’s own record."
        field={`child/${childId}/noteOfTalk`}
        value={participation.noteOfTalk}
        onCommit={(text, ending) => perform('recordChildsVoice', { childId, noteOfTalk: text }, ending)}
      />
    </section>
  )
}

function Decision({ child }: { child: Child }) {
  const practice = usePractice()
  const people = useConference((conference) => peopleToPick(conference, practice))
  const isReadOnly = useIsReadOnly()
  const perform = usePerform()
  const { id: childId, participation } = child
  return (
    <>
      <div className="fields">
        <SavedTextField
          label="Reason"
          field={`child/${childId}/decisionReason`}
          value={participation.decisionReason}
          onCommit={(text, ending) =>
            perform('decideParticipation', { childId, decisionReason: text }, ending)
          }
        />
        <SavedTextField
          label="Likely effect on the child"
          field={`child/${childId}/likelyEffect`}
          value={participation.likelyEffect}
          onCommit={(text, ending) => perform('decideParticipation', { childId, likelyEffect: text }, ending)}
        />
      </div>
      <PersonPicker
        label="Whom the chair asked"
        several
        people={people}
        value={participation.consultedIds}
        onChange={(consultedIds) => perform('decideParticipation', { childId, consultedIds })}
        isDisabled={isReadOnly}
      />
      <div className="row end">
        <Checkbox
          isSelected={participation.cannotBeKeptApart}
          onChange={(cannotBeKeptApart) =>
            void perform('decideParticipation', { childId, cannotBeKeptApart })
          }
          isDisabled={isReadOnly}
        >
          Could not be kept apart from a hostile parent: a reason against coming
        </Checkbox>
        {participation.attends === false && (
          <SavedDateField
            label="Chair was told on"
            field={`child/${childId}/notAttendingToldOn`}
            value={participation.notAttendingToldOn}
            onCommit={(day, ending) =>
              perform('decideParticipation', { childId, notAttendingToldOn: day }, ending)
            }
          />
        )}
      </div>
    </>
  )
}

const outcomes = [
  { id: 'accepted' as const, title: 'Accepted' },
  { id: 'declined' as const, title: 'Declined' },
  { id: 'tooYoung' as const, title: 'Too young' },
  { id: 'notAvailable' as const, title: 'None to be had' },
]

function Advocate({ child }: { child: Child }) {
  const practice = usePractice()
  const people = useConference((conference) => peopleOptions(conference, practice))
  const isReadOnly = useIsReadOnly()
  const perform = usePerform()
  const { id: childId } = child
  const { offered, outcome, personId, note } = child.participation.advocate
  return (
    <div className="row end">
      <ChoiceButtons
        label={`Was ${childName(child)} offered an advocate?`}
        options={[
          { id: 'yes', title: 'Yes' },
          { id: 'no', title: 'No' },
        ]}
        value={offered === null ? null : offered ? 'yes' : 'no'}
        onChange={(answer) =>
          void perform('decideParticipation', {
            childId,
            advocate: { offered: answer === null ? null : answer === 'yes' },
          })
        }
        canClear
        isDisabled={isReadOnly}
      />
      {offered && (
        <ChoiceButtons
          label="What came of it"
          options={outcomes}
          value={outcome}
          onChange={(chosen) =>
            void perform('decideParticipation', { childId, advocate: { outcome: chosen } })
          }
          canClear
          isDisabled={isReadOnly}
        />
      )}
      {outcome === 'accepted' && (
        <ComboBox
          label="Advocate"
          options={people}
          value={personId}
          onChange={(id) => void perform('decideParticipation', { childId, advocate: { personId: id } })}
          isDisabled={isReadOnly}
        />
      )}
      {offered !== null && (
        <div className="grow">
          <SavedTextField
            label="Note on the advocate"
            field={`child/${childId}/advocateNote`}
            value={note}
            onCommit={(text, ending) =>
              perform('decideParticipation', { childId, advocate: { note: text } }, ending)
            }
          />
        </div>
      )}
    </div>
  )
}
