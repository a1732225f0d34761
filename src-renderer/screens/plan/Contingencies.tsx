import { useId } from 'react'
import type { Child } from '../../../src-shared/conference/child.ts'
import { childName } from '../../../src-shared/conference/names.ts'
import { rows } from '../../../src-shared/conference/table.ts'
import { Button } from '../../components/Button.tsx'
import { Card } from '../../components/Card.tsx'
import { SavedTextArea, SavedTextField } from '../../components/SavedTextField.tsx'
import { useIsReadOnly, usePerform, usePractice } from '../../store/hooks.ts'
import { useOwnerOptions } from './choices.ts'
import { OwnerField } from './OwnerField.tsx'

/** What happens if it does not work: trigger, who, what, within when. */
export function Contingencies({ child }: { child: Child }) {
  const headingId = useId()
  const perform = usePerform()
  const isReadOnly = useIsReadOnly()
  const { planHeadings } = usePractice().profile
  const name = childName(child)
  const owners = useOwnerOptions()
  return (
    <Card labelledBy={headingId}>
      <div className="stack">
        <h2 id={headingId}>{planHeadings.contingency}</h2>
        {rows(child.plan.contingencies).map((contingency, index) => {
          const ids = { childId: child.id, contingencyId: contingency.id }
          const of = `if ${name}’s plan does not work, ${index + 1}`
          const text = (key: 'trigger' | 'what' | 'within', title: string, placeholder: string) => (
            <div>
              <span className="action-caption" aria-hidden="true">
                {title}
              </span>
              <SavedTextArea
                label={`${title}, ${of}`}
                labelHidden
                placeholder={placeholder}
                lines={1}
                field={`contingency/${contingency.id}/${key}`}
                value={contingency[key]}
                onCommit={(value, ending) => perform('wordContingency', { ...ids, [key]: value }, ending)}
              />
            </div>
          )
          return (
            <div className="contingency calm-fields" key={contingency.id}>
              {text('trigger', 'What we would see', 'If…')}
              {text('what', 'What happens then', 'then…')}
              <OwnerField
                label={`Who, ${of}`}
                title="Who"
                field={`contingency/${contingency.id}/owner`}
                owner={contingency.owner}
                options={owners}
                onChange={(owner, ending) => perform('wordContingency', { ...ids, owner }, ending)}
              />
              {text('within', 'Within when', 'within 5 working days')}
              {!isReadOnly && (
                <Button
                  look="bare"
                  size="small"
                  aria-label={`Remove what happens ${of}`}
                  onPress={() => void perform('removeContingency', ids, { offerUndo: true })}
                >
                  Remove
                </Button>
              )}
            </div>
          )
        })}
        {!isReadOnly && (
          <SavedTextField
            label={`Add what happens if ${name}’s plan does not work`}
            hint="What would we see? Enter adds it; then say who does what, and within when."
            field={`plan/${child.id}/contingency/new`}
            value=""
            recordOn="enter"
            onCommit={(text, ending) =>
              perform('addContingency', { childId: child.id, trigger: text.trim() }, ending)
            }
          />
        )}
      </div>
    </Card>
  )
}
