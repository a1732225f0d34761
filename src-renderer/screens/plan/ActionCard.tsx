import { memo } from 'react'
import type { Child } from '../../../src-shared/conference/child.ts'
import { childName } from '../../../src-shared/conference/names.ts'
import type { Action } from '../../../src-shared/conference/plan.ts'
import { SavedTextArea } from '../../components/SavedTextField.tsx'
import { usePerform, usePractice } from '../../store/hooks.ts'
import { ActionMenu } from './ActionMenu.tsx'
import { ActionPrompts } from './ActionPrompts.tsx'
import { ByWhenField } from './ByWhenField.tsx'
import { DangerChoice } from './DangerChoice.tsx'
import { OwnerField } from './OwnerField.tsx'

interface ActionCardProps {
  child: Child
  action: Action
  /** Its place in the plan, from 1. */
  number: number
  actions: Action[]
}

/** One action: what, who, by when, how we will know, and the danger that it answers. */
export const ActionCard = memo(function ActionCard({ child, action, number, actions }: ActionCardProps) {
  const perform = usePerform()
  const { planHeadings } = usePractice().profile
  const of = `action ${number} for ${childName(child)}`
  const ids = { childId: child.id, actionId: action.id }
  const field = `action/${action.id}`
  return (
    <article className="card action-card" aria-label={`Action ${number} for ${childName(child)}`}>
      <div className="row action-head">
        <span className="action-number" aria-hidden="true">
          {number}
        </span>
        <span className="grow" />
        <ActionMenu child={child} action={action} number={number} actions={actions} />
      </div>
      <div className="action-what">
        <SavedTextArea
          label={`${planHeadings.what}, ${of}`}
          labelHidden
          lines={2}
          field={`${field}/what`}
          value={action.what}
          onCommit={(what, ending) => perform('wordAction', { ...ids, what }, ending)}
        />
      </div>
      <OwnerField
        label={`${planHeadings.who}, ${of}`}
        title={planHeadings.who ?? 'Who'}
        field={`${field}/owner`}
        owner={action.owner}
        onChange={(owner, ending) => perform('nameActionOwner', { ...ids, owner }, ending)}
      />
      <ByWhenField
        label={`${planHeadings.byWhen}, ${of}`}
        title={planHeadings.byWhen ?? 'By when'}
        field={`${field}/byWhen`}
        byWhen={action.byWhen}
        onChange={(byWhen, ending) => perform('agreeActionDate', { ...ids, byWhen }, ending)}
      />
      <div className="action-measure">
        <SavedTextArea
          label={`${planHeadings.measure}, ${of}`}
          labelHidden
          lines={2}
          placeholder={`${planHeadings.measure}: what will be seen, by whom, how many or how often?`}
          field={`${field}/measure`}
          value={action.measure}
          onCommit={(measure, ending) => perform('agreeActionMeasure', { ...ids, measure }, ending)}
        />
      </div>
      <DangerChoice child={child} action={action} of={of} />
      <ActionPrompts child={child} action={action} of={of} />
    </article>
  )
})
