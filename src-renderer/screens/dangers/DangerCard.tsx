import { useId } from 'react'
import type { DangerStatement } from '../../../src-shared/conference/discussion.ts'
import { checkDangerStatement, checkSafetyGoal } from '../../../src-shared/plan/dangerRules/dangerRules.ts'
import { Button } from '../../components/Button.tsx'
import { ChildrenPicker } from '../../components/ChildrenPicker.tsx'
import { SavedTextArea, SavedTextField } from '../../components/SavedTextField.tsx'
import { Tag } from '../../components/Tag.tsx'
import { useConference, useIsReadOnly, usePerform, usePractice } from '../../store/hooks.ts'
import { DangerPrompts } from './DangerPrompts.tsx'
import { Disputes } from './Disputes.tsx'

/** One danger statement and its safety goal, side by side. */
export function DangerCard({ danger, number }: { danger: DangerStatement; number: number }) {
  const perform = usePerform()
  const isReadOnly = useIsReadOnly()
  const id = useId()
  const practice = usePractice()
  const about = useConference((conference) => {
    const context = { conference, danger, practice }
    return { statement: checkDangerStatement(context), goal: checkSafetyGoal(context) }
  })
  const dangerId = danger.id
  return (
    <section className="card danger" aria-labelledby={id}>
      <div className="danger-head">
        <h2 id={id}>Danger {number}</h2>
        <ChildrenPicker
          label={`Danger ${number} is for`}
          labelHidden
          value={danger.childIds}
          onChange={(childIds) => perform('wordDangerStatement', { dangerId, childIds })}
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
          <DangerPrompts label={`Worth asking about danger statement ${number}`} flags={about.statement} />
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
          <DangerPrompts label={`Worth asking about safety goal ${number}`} flags={about.goal} />
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
