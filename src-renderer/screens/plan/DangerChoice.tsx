import { useId } from 'react'
import type { Action } from '../../../src-shared/conference/plan.ts'
import type { Id } from '../../../src-shared/conference/values.ts'
import { Checkbox } from '../../components/Checkbox.tsx'
import { useHeldChoice } from '../../components/useHeldChoice.ts'
import { useIsReadOnly, usePerform } from '../../store/hooks.ts'
import type { DangerOption } from './choices.ts'

interface DangerChoiceProps {
  childId: Id
  action: Action
  dangers: DangerOption[]
  /** For screen readers: which action it is. */
  of: string
}

/** The danger statements about this child that the action answers. Nothing is shown where there are none. */
export function DangerChoice({ childId, action, dangers, of }: DangerChoiceProps) {
  const groupId = useId()
  const perform = usePerform()
  const isReadOnly = useIsReadOnly()
  const { chosen, tick } = useHeldChoice(action.dangerIds, (dangerIds) =>
    perform('tieActionToDangers', { childId, actionId: action.id, dangerIds }),
  )
  if (dangers.length === 0) return null
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be a grid item in every browser; the role says the same
    <div className="action-dangers" role="group" aria-labelledby={groupId}>
      <span id={groupId} className="small quiet-text">
        Answers<span className="visually-hidden"> ({of})</span>
      </span>
      {dangers.map(({ id, number, statement }) => (
        <Checkbox
          key={id}
          isSelected={chosen.includes(id)}
          isDisabled={isReadOnly}
          onChange={(isChosen) => tick(id, isChosen)}
        >
          Danger {number}
          <span className="visually-hidden">: {statement}</span>
        </Checkbox>
      ))}
    </div>
  )
}
