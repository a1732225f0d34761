import { useId } from 'react'
import type { DangerStatement } from '../../../src-shared/conference/discussion.ts'
import { Button } from '../../components/Button.tsx'
import { ChildrenPicker } from '../../components/ChildrenPicker.tsx'
import { SavedTextArea, SavedTextField } from '../../components/SavedTextField.tsx'
import { Tag } from '../../components/Tag.tsx'
import { useIsReadOnly, usePerform } from '../../store/hooks.ts'
import { Disputes } from './Disputes.tsx'
import { dangerPrompts, goalPrompts } from './prompts.ts'

/** One danger statement and its safety goal, side by side. */
export function DangerCard({ danger, number }: { danger: DangerStatement; number: number }) {
  const perform = usePerform()
  const isReadOnly = useIsReadOnly()
  const id = useId()
  const dangerId = danger.id
  return (
    <section className="card danger" aria-labelledby={id}>
      <div className="danger-head">
        <h2 id={id}>Danger {number}</h2>
        <ChildrenPicker
          label={`Danger ${number} is for`}
          labelHidden
          value={danger.childIds}
          onChange={(childIds) => void perform('wordDangerStatement', { dangerId, childIds })}
        />
        <Button
          look="bare"
          size="small"
          aria-label={`Remove danger ${number} and its safety goal`}
          isDisabled={isReadOnly}
          onPress={() => void perform('removeDangerStatement', { dangerId }, { offerUndo: true })}
        >
          Remove
        </Button>
      </div>
      <div className="danger-pair">
        <div className="danger-side worry">
          <h3>What could happen</h3>
          <SavedTextArea
            label={`Danger statement ${number}`}
            labelHidden
            field={`danger/${dangerId}/statement`}
            value={danger.statement}
            lines={4}
            onCommit={(statement, ending) => perform('wordDangerStatement', { dangerId, statement }, ending)}
          />
          <Prompts questions={dangerPrompts} />
          <Disputes danger={danger} number={number} />
        </div>
        <div className="danger-side strength">
          <div className="row">
            <h3>What we will see instead</h3>
            {danger.goal.statement.trim() === '' && <Tag tone="voice">No safety goal yet</Tag>}
          </div>
          <SavedTextArea
            label={`Safety goal ${number}`}
            labelHidden
            field={`danger/${dangerId}/goal`}
            value={danger.goal.statement}
            lines={4}
            onCommit={(statement, ending) => perform('wordSafetyGoal', { dangerId, statement }, ending)}
          />
          <Prompts questions={goalPrompts} />
          <SavedTextField
            label="For how long must it be seen?"
            field={`danger/${dangerId}/seenFor`}
            value={danger.goal.seenFor}
            hint="For example: three months in a row"
            onCommit={(seenFor, ending) => perform('wordSafetyGoal', { dangerId, seenFor }, ending)}
          />
        </div>
      </div>
    </section>
  )
}

/** Gentle questions beside the text: they ask, and never judge what is written. */
function Prompts({ questions }: { questions: string[] }) {
  return (
    <ul className="danger-prompts">
      {questions.map((question) => (
        <li key={question}>{question}</li>
      ))}
    </ul>
  )
}
