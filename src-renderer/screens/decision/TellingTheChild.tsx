import { useId } from 'react'
import type { Child } from '../../../src-shared/conference/child.ts'
import { childName, personName } from '../../../src-shared/conference/names.ts'
import { rows } from '../../../src-shared/conference/table.ts'
import { Card } from '../../components/Card.tsx'
import { SavedDateField } from '../../components/SavedDateField.tsx'
import { SavedTextArea } from '../../components/SavedTextField.tsx'
import { Select } from '../../components/Select.tsx'
import { useConference, useIsReadOnly, usePerform, usePractice } from '../../store/hooks.ts'
import { ChildsPage } from './ChildsPage.tsx'

/** Who tells the child what was decided, how, and when. */
export function TellingTheChild({ child }: { child: Child }) {
  const { planHeadings } = usePractice().profile
  const perform = usePerform()
  const isReadOnly = useIsReadOnly()
  const id = useId()
  const people = useConference((conference) => rows(conference.people).filter(({ hasDied }) => !hasDied))
  const childId = child.id
  const name = childName(child)
  return (
    <Card labelledBy={id}>
      <div className="stack">
        <h2 id={id}>
          {planHeadings.tellingTheChild}: {name}
        </h2>
        <div className="row decision-telling">
          <Select
            label={`Who tells ${name}?`}
            options={people.map((person) => ({ id: person.id, title: personName(person) }))}
            value={child.tellingTheChild.byId}
            isDisabled={isReadOnly}
            onChange={(byId) => void perform('arrangeTellingTheChild', { childId, byId })}
          />
          <SavedDateField
            label="When?"
            field={`child/${childId}/tellingOn`}
            value={child.tellingTheChild.on}
            onCommit={(on, ending) => perform('arrangeTellingTheChild', { childId, on }, ending)}
          />
        </div>
        <SavedTextArea
          label="How, and in which words?"
          field={`child/${childId}/telling`}
          value={child.tellingTheChild.how}
          lines={1}
          onCommit={(how, ending) => perform('arrangeTellingTheChild', { childId, how }, ending)}
        />
        <ChildsPage child={child} />
      </div>
    </Card>
  )
}
