import type { Challenge } from '../../../src-shared/conference/discussion.ts'
import { personName } from '../../../src-shared/conference/names.ts'
import { rows } from '../../../src-shared/conference/table.ts'
import { Button } from '../../components/Button.tsx'
import { Disclosure } from '../../components/Disclosure.tsx'
import { SavedDateField } from '../../components/SavedDateField.tsx'
import { SavedTextArea } from '../../components/SavedTextField.tsx'
import { Select } from '../../components/Select.tsx'
import { useConference, useIsReadOnly, usePerform } from '../../store/hooks.ts'

const nobody = 'nobody'

/** What the chair challenged and takes to a manager. Closed at first: the screen may be seen by others. */
export function ChallengeLog() {
  const challenges = useConference((conference) => rows(conference.challenges))
  const perform = usePerform()
  return (
    <div className="card decision-statements">
      <Disclosure
        title="Private to you: challenges for a manager"
        headingLevel={2}
        status={challenges.length === 0 ? 'none' : `${challenges.length} logged`}
      >
        <div className="stack">
          <p>
            Only you see this, and it is in no document. For decisions, reports or practice that do not
            reflect the risk or the strengths.
          </p>
          {challenges.map((challenge, index) => (
            <LoggedChallenge key={challenge.id} challenge={challenge} number={index + 1} />
          ))}
          <SavedTextArea
            label="What did you challenge?"
            hint="Enter logs it; Shift+Enter makes a new line."
            field="challenge/new"
            value=""
            recordOn="enter"
            lines={1}
            onCommit={(text, ending) => perform('logChallenge', { text, aboutPersonId: null }, ending)}
          />
        </div>
      </Disclosure>
    </div>
  )
}

function LoggedChallenge({ challenge, number }: { challenge: Challenge; number: number }) {
  const people = useConference((conference) => rows(conference.people))
  const perform = usePerform()
  const isReadOnly = useIsReadOnly()
  const challengeId = challenge.id
  return (
    <div className="decision-challenge">
      <SavedTextArea
        label={`Challenge ${number}`}
        field={`challenge/${challengeId}/text`}
        value={challenge.text}
        lines={1}
        onCommit={(text, ending) => perform('rewordChallenge', { challengeId, text }, ending)}
      />
      <div className="row end">
        <Select
          label={`Challenge ${number} is about`}
          options={[
            { id: nobody, title: 'Nobody in particular' },
            ...people.map((person) => ({ id: person.id, title: personName(person) })),
          ]}
          value={challenge.aboutPersonId ?? nobody}
          isDisabled={isReadOnly}
          onChange={(id) =>
            void perform('rewordChallenge', { challengeId, aboutPersonId: id === nobody ? null : id })
          }
        />
        <SavedDateField
          label={`Manager told of challenge ${number} on`}
          field={`challenge/${challengeId}/managerToldOn`}
          value={challenge.managerToldOn}
          onCommit={(managerToldOn, ending) =>
            perform('recordManagerTold', { challengeId, managerToldOn }, ending)
          }
        />
        <Button
          look="bare"
          size="small"
          aria-label={`Remove challenge ${number}`}
          isDisabled={isReadOnly}
          onPress={() => void perform('removeChallenge', { challengeId }, { offerUndo: true })}
        >
          Remove
        </Button>
      </div>
    </div>
  )
}
