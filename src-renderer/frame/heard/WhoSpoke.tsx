import { ToggleButton, ToggleButtonGroup } from 'react-aria-components/ToggleButtonGroup'
import type { Heard } from '../../../src-shared/conference/heard.ts'
import type { AgendaStep } from '../../../src-shared/practice/profile.ts'
import { useIsReadOnly, usePerform } from '../../store/hooks.ts'

/**
 * Everybody, and whether they have been heard. A press notes that somebody has spoken without anything being written, or
 * takes the note back; what stands in the record stays. One tab stop, arrows move.
 */
export function WhoSpoke({ step, everybody }: { step: AgendaStep; everybody: Heard[] }) {
  const isReadOnly = useIsReadOnly()
  const perform = usePerform()

  function change(chosen: Set<string | number>) {
    for (const { participantId, by } of everybody) {
      const args = { stepId: step.id, participantId }
      if (by === null && chosen.has(participantId)) void perform('noteHeard', args)
      if (by === 'note' && !chosen.has(participantId)) void perform('takeBackHeard', args)
    }
  }

  return (
    <ToggleButtonGroup
      className="who-spoke"
      aria-label={`Who has spoken: ${step.title}`}
      selectionMode="multiple"
      selectedKeys={everybody.flatMap(({ participantId, by }) => (by === null ? [] : [participantId]))}
      onSelectionChange={change}
      isDisabled={isReadOnly}
    >
      {everybody.map((one) => (
        <ToggleButton key={one.participantId} id={one.participantId} className="who-spoke-person">
          <span className="who-spoke-tick" aria-hidden="true">
            {one.by === null ? '' : '✓'}
          </span>
          <strong>{one.name}</strong> <span className="quiet-text small">{stateInWords(one)}</span>
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  )
}

function stateInWords({ by, arrivedAt, leftAt }: Heard): string {
  const heard = { record: 'in the record', note: 'noted' }
  const facts = [
    ...(by === null ? (leftAt === null ? ['not yet'] : []) : [heard[by]]),
    ...(arrivedAt === null ? [] : [`came ${arrivedAt}`]),
    ...(leftAt === null ? [] : [`left ${leftAt}`]),
  ]
  return facts.join(', ')
}
