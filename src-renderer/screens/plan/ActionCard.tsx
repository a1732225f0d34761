import { memo } from 'react'
import type { Action } from '../../../src-shared/conference/plan.ts'
import type { Id } from '../../../src-shared/conference/values.ts'
import type { Option } from '../../components/Options.tsx'
import { SavedTextArea } from '../../components/SavedTextField.tsx'
import { usePerform, usePractice } from '../../store/hooks.ts'
import { ActionMenu } from './ActionMenu.tsx'
import { ActionPrompts } from './ActionPrompts.tsx'
import { ByWhenField } from './ByWhenField.tsx'
import type { CountedDays, DangerOption } from './choices.ts'
import { DangerChoice } from './DangerChoice.tsx'
import { MoveHandle } from './MoveHandle.tsx'
import { OwnerField } from './OwnerField.tsx'
import type { DragToMove } from './useDragToMove.ts'

export interface ActionCardProps {
  childId: Id
  childName: string
  action: Action
  /** Its place in the plan, from 1. */
  number: number
  isLast: boolean
  /** What can be chosen, the same objects for all cards: a card is drawn again only when its own action changes. */
  owners: Option[]
  dangers: DangerOption[]
  siblings: { id: Id; name: string }[]
  days: CountedDays
  /** Called when the pointer takes the card up by its number. */
  onTakeUp: DragToMove['takeUp']
}

/** One action: what, who, by when, how we will know, and the danger that it answers. */
export const ActionCard = memo(function ActionCard(props: ActionCardProps) {
  const { childId, childName, action, number } = props
  const perform = usePerform()
  const { planHeadings } = usePractice().profile
  const of = `action ${number} for ${childName}`
  const ids = { childId, actionId: action.id }
  const field = `action/${action.id}`
  return (
    <article
      className="card action-card calm-fields"
      data-action={action.id}
      aria-label={`Action ${number} for ${childName}`}
    >
      <MoveHandle {...ids} number={number} isLast={props.isLast} of={of} onTakeUp={props.onTakeUp} />
      <div className="action-what">
        <span className="action-caption" aria-hidden="true">
          {planHeadings.what}
        </span>
        <SavedTextArea
          label={`${planHeadings.what}, ${of}`}
          labelHidden
          lines={1}
          field={`${field}/what`}
          value={action.what}
          onCommit={(what, ending) => perform('wordAction', { ...ids, what }, ending)}
        />
      </div>
      <OwnerField
        label={`${planHeadings.who}, ${of}`}
        title={planHeadings.who}
        field={`${field}/owner`}
        owner={action.owner}
        options={props.owners}
        onChange={(owner, ending) => perform('nameActionOwner', { ...ids, owner }, ending)}
      />
      <ByWhenField
        label={`${planHeadings.byWhen}, ${of}`}
        field={`${field}/byWhen`}
        byWhen={action.byWhen}
        days={props.days}
        onChange={(byWhen, ending) => perform('agreeActionDate', { ...ids, byWhen }, ending)}
      />
      <ActionMenu {...props} />
      <div className="action-measure">
        <span className="action-caption" aria-hidden="true">
          {planHeadings.measure}
        </span>
        <SavedTextArea
          label={`${planHeadings.measure}, ${of}`}
          labelHidden
          lines={1}
          placeholder="What will be seen, by whom, how many or how often?"
          field={`${field}/measure`}
          value={action.measure}
          onCommit={(measure, ending) => perform('agreeActionMeasure', { ...ids, measure }, ending)}
        />
      </div>
      <ActionPrompts childId={childId} action={action} of={of} from={props.days.from} />
      <DangerChoice childId={childId} action={action} dangers={props.dangers} of={of} />
    </article>
  )
})
