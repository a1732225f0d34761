import type { Child } from '../../../src-shared/conference/child.ts'
import type { Conference } from '../../../src-shared/conference/conference.ts'
import type { Dissent } from '../../../src-shared/conference/discussion.ts'
import { childName, participantName } from '../../../src-shared/conference/names.ts'
import { rows } from '../../../src-shared/conference/table.ts'
import { knownDates } from '../../../src-shared/practice/knownDates.ts'
import type { Practice } from '../../../src-shared/practice/practice.ts'
import { startingEventsOf } from '../../../src-shared/practice/startingEvents.ts'
import { Button } from '../../components/Button.tsx'
import { Checkbox } from '../../components/Checkbox.tsx'
import { RadioGroup } from '../../components/RadioGroup.tsx'
import { SavedTextArea } from '../../components/SavedTextField.tsx'
import { SeveralChoices } from '../../components/SeveralChoices.tsx'
import { useConference, useIsReadOnly, usePerform, usePractice } from '../../store/hooks.ts'

/** One person's disagreement: how strong, why, and that they know what follows. */
export function DissentRecord({ dissent, child }: { dissent: Dissent; child: Child }) {
  const practice = usePractice()
  const { dissentKinds } = practice.profile
  const perform = usePerform()
  const isReadOnly = useIsReadOnly()
  const name = useConference((conference) => participantName(conference, dissent.personId))
  const children = useConference((conference) => rows(conference.children))
  const deadline = useConference((conference) => formalDeadline(conference, child, practice))
  const dissentId = dissent.id
  return (
    <div className="decision-dissent">
      <div className="decision-head">
        <h4>{name}</h4>
        <Button
          look="bare"
          size="small"
          aria-label={`Withdraw ${name}’s disagreement`}
          isDisabled={isReadOnly}
          onPress={() => void perform('withdrawDissent', { dissentId }, { offerUndo: true })}
        >
          Withdraw
        </Button>
      </div>
      <RadioGroup
        label={`${name} …`}
        labelHidden
        options={dissentKinds}
        value={dissent.strength}
        isDisabled={isReadOnly}
        onChange={(strength) =>
          void perform('correctDissent', {
            dissentId,
            strength: strength === 'formal' ? 'formal' : 'noted',
          })
        }
      />
      {dissent.strength === 'formal' && <p className="decision-deadline">In writing {deadline}.</p>}
      {children.length > 1 && (
        <SeveralChoices
          label={`${name} disagrees with the decision for`}
          options={children.map((one) => ({ id: one.id, title: childName(one) }))}
          value={dissent.childIds}
          isDisabled={isReadOnly}
          // The last child goes by withdrawing the disagreement, never by unpressing.
          onChange={(childIds) => childIds.length > 0 && perform('correctDissent', { dissentId, childIds })}
        />
      )}
      <SavedTextArea
        label={`${name}’s reason`}
        field={`dissent/${dissentId}/reason`}
        value={dissent.reason}
        onCommit={(reason, ending) => perform('correctDissent', { dissentId, reason }, ending)}
      />
      <div>
        <Checkbox
          isSelected={dissent.escalationExplained}
          isDisabled={isReadOnly}
          onChange={(escalationExplained) =>
            void perform('correctDissent', { dissentId, escalationExplained })
          }
        >
          I told {name} how professional disagreements are settled here
        </Checkbox>
        <Checkbox
          isSelected={dissent.stillContributes}
          isDisabled={isReadOnly}
          onChange={(stillContributes) => void perform('correctDissent', { dissentId, stillContributes })}
        >
          {name} still helps to make the plan and carry it out
        </Checkbox>
      </div>
    </div>
  )
}

/** By when a formal dissent is in writing, with the rule that made the date; or why that cannot be said. */
function formalDeadline(conference: Conference, child: Child, practice: Practice): string {
  const { dates, problem } = knownDates(practice, startingEventsOf(conference, child, practice))
  const earliest = dates.find(({ event, isEarliest }) => event === 'formalDissent' && isEarliest)
  if (earliest !== undefined) return earliest.sentence
  if (problem !== null) return `within the local time limit. ${problem}`
  return 'within the local time limit; set the day of the conference to see the date'
}
