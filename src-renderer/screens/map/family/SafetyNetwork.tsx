import './safetyNetwork.css'
import { participantName } from '../../../../src-shared/conference/names.ts'
import type { NetworkMember } from '../../../../src-shared/conference/people.ts'
import { isProfessional } from '../../../../src-shared/conference/questions.ts'
import { rows } from '../../../../src-shared/conference/table.ts'
import { rings } from '../../../../src-shared/family/rings.ts'
import { Button } from '../../../components/Button.tsx'
import { ChoiceButtons } from '../../../components/ChoiceButtons.tsx'
import { SavedTextField } from '../../../components/SavedTextField.tsx'
import { Select } from '../../../components/Select.tsx'
import { useConference, useIsReadOnly, usePerform, usePractice } from '../../../store/hooks.ts'
import { SafetyCircles } from './SafetyCircles.tsx'

/** Who knows, who could know, and what each of them does. The lists are where it is changed; the drawing follows. */
export function SafetyNetwork() {
  const members = useConference((conference) => rows(conference.network))
  return (
    <div className="safety-network stack">
      <p className="quiet">
        People whom the family finds, who know what the worry is and help to keep the children safe.
      </p>
      {members.length > 0 && <SafetyCircles />}
      {rings.map(({ id, title }) => {
        const inRing = members.filter(({ ring }) => ring === id)
        return (
          <section key={id} className="stack tight" aria-labelledby={`ring-${id}`}>
            <h3 id={`ring-${id}`}>
              {title} ({inRing.length})
            </h3>
            {inRing.length > 0 && (
              <ul className="network-members">
                {inRing.map((member) => (
                  <Member key={member.id} member={member} />
                ))}
              </ul>
            )}
          </section>
        )
      })}
      <AddToNetwork />
    </div>
  )
}

function AddToNetwork() {
  const practice = usePractice()
  const others = useConference((conference) =>
    rows(conference.people)
      .filter(
        (person) =>
          person.id !== conference.chairId &&
          !person.hasDied &&
          !rows(conference.network).some(({ personId }) => personId === person.id),
      )
      .toSorted((a, b) => Number(isProfessional(practice, a)) - Number(isProfessional(practice, b)))
      .map(({ id }) => ({ id, title: participantName(conference, id) })),
  )
  const isReadOnly = useIsReadOnly()
  const perform = usePerform()
  if (isReadOnly || others.length === 0) return null
  return (
    <div className="relation-kind">
      <Select
        label="Add somebody to the network"
        options={others}
        value={null}
        onChange={(personId) => void perform('placeInNetwork', { personId, ring: 'outer' })}
        placeholder="Choose a person"
      />
    </div>
  )
}

function Member({ member }: { member: NetworkMember }) {
  const { id: memberId, personId, ring } = member
  const name = useConference((conference) => participantName(conference, personId))
  const isReadOnly = useIsReadOnly()
  const perform = usePerform()
  return (
    <li className="network-member stack tight">
      <div className="row">
        <strong className="grow">{name}</strong>
        {!isReadOnly && (
          <Button
            look="bare"
            aria-label={`Remove ${name} from the network`}
            onPress={() => void perform('removeFromNetwork', { memberId }, { offerUndo: true })}
          >
            Remove
          </Button>
        )}
      </div>
      <ChoiceButtons
        label={`How much ${name} knows`}
        labelHidden
        options={rings}
        value={ring}
        onChange={(chosen) => {
          if (chosen !== null) void perform('placeInNetwork', { personId, ring: chosen })
        }}
        isDisabled={isReadOnly}
      />
      <div className="fields">
        <SavedTextField
          label={`What ${name} knows`}
          field={`network/${memberId}/knows`}
          value={member.knows}
          onCommit={(text, ending) => perform('describeNetworkMember', { memberId, knows: text }, ending)}
        />
        <SavedTextField
          label={`What ${name} does`}
          field={`network/${memberId}/does`}
          value={member.does}
          onCommit={(text, ending) => perform('describeNetworkMember', { memberId, does: text }, ending)}
        />
      </div>
    </li>
  )
}
