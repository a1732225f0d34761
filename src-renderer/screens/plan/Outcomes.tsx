import { useId } from 'react'
import type { Child } from '../../../src-shared/conference/child.ts'
import { childName } from '../../../src-shared/conference/names.ts'
import { rows } from '../../../src-shared/conference/table.ts'
import { Button } from '../../components/Button.tsx'
import { Card } from '../../components/Card.tsx'
import { SavedTextField } from '../../components/SavedTextField.tsx'
import { useIsReadOnly, usePerform, usePractice } from '../../store/hooks.ts'

/** What has to change, so that the family knows exactly what it is. */
export function Outcomes({ child }: { child: Child }) {
  const headingId = useId()
  const perform = usePerform()
  const isReadOnly = useIsReadOnly()
  const { planHeadings } = usePractice().profile
  const name = childName(child)
  return (
    <Card labelledBy={headingId}>
      <div className="stack tight">
        <h2 id={headingId}>{planHeadings.whatMustChange}</h2>
        {rows(child.plan.outcomes).map((outcome, index) => (
          <div className="outcome calm-fields" key={outcome.id}>
            <SavedTextField
              label={`What has to change for ${name}, ${index + 1}`}
              labelHidden
              field={`plan/${child.id}/outcome/${outcome.id}`}
              value={outcome.text}
              multiline
              lines={1}
              onCommit={(text, ending) =>
                perform('wordOutcome', { childId: child.id, outcomeId: outcome.id, text }, ending)
              }
            />
            {!isReadOnly && (
              <Button
                look="bare"
                size="small"
                aria-label={`Remove what has to change for ${name}, ${index + 1}`}
                onPress={() =>
                  void perform(
                    'removeOutcome',
                    { childId: child.id, outcomeId: outcome.id },
                    { offerUndo: true },
                  )
                }
              >
                Remove
              </Button>
            )}
          </div>
        ))}
        {!isReadOnly && (
          <SavedTextField
            label={`Add what has to change for ${name}`}
            hint="What the child will notice. Enter adds it."
            field={`plan/${child.id}/outcome/new`}
            value=""
            recordOn="enter"
            onCommit={(text, ending) =>
              perform('addOutcome', { childId: child.id, text: text.trim() }, ending)
            }
          />
        )}
      </div>
    </Card>
  )
}
