import { useId } from 'react'
import type { Child } from '../../../src-shared/conference/child.ts'
import { childName } from '../../../src-shared/conference/names.ts'
import { Card } from '../../components/Card.tsx'
import { SavedTextArea } from '../../components/SavedTextField.tsx'
import { Select } from '../../components/Select.tsx'
import { useIsReadOnly, usePerform, usePractice } from '../../store/hooks.ts'

/** How often the child is seen, where, alone and with others. */
export function Visits({ child }: { child: Child }) {
  const headingId = useId()
  const perform = usePerform()
  const isReadOnly = useIsReadOnly()
  const { planHeadings, visitFrequencies } = usePractice().profile
  const name = childName(child)
  const { visits } = child.plan
  return (
    <Card labelledBy={headingId}>
      <div className="stack tight">
        <h2 id={headingId}>{planHeadings.visits}</h2>
        <div className="columns">
          <Select
            label={`How often ${name} is seen`}
            options={visitFrequencies}
            value={visits.frequencyId}
            isDisabled={isReadOnly}
            onChange={(frequencyId) => void perform('agreeVisits', { childId: child.id, frequencyId })}
          />
          <SavedTextArea
            label={`Where ${name} is seen, and with whom`}
            lines={1}
            field={`plan/${child.id}/visits`}
            value={visits.arrangements}
            onCommit={(arrangements, ending) =>
              perform('agreeVisits', { childId: child.id, arrangements }, ending)
            }
          />
        </div>
      </div>
    </Card>
  )
}
