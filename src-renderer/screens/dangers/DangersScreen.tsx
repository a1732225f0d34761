import './dangers.css'
import { rows } from '../../../src-shared/conference/table.ts'
import { EmptyHint } from '../../components/EmptyHint.tsx'
import { SavedTextArea } from '../../components/SavedTextField.tsx'
import { useConference, usePerform, usePractice } from '../../store/hooks.ts'
import { DangerCard } from './DangerCard.tsx'
import { dangerPrompts } from './prompts.ts'

/** Danger statements, each beside the safety goal that answers it. */
export function DangersScreen() {
  const dangers = useConference((conference) => rows(conference.dangers))
  const { mostDangerStatements } = usePractice().profile.smart
  const perform = usePerform()
  return (
    <div className="stack dangers">
      {dangers.length === 0 && (
        <EmptyHint>
          Write the first danger statement below, as far as possible in the family’s own words. Its safety
          goal then stands beside it.
        </EmptyHint>
      )}
      {dangers.map((danger, index) => (
        <DangerCard key={danger.id} danger={danger} number={index + 1} />
      ))}
      {dangers.length > mostDangerStatements && (
        <p className="dangers-many" role="status">
          There are {dangers.length} danger statements. More than {mostDangerStatements} are hard to keep in
          mind: which of them say the same thing?
        </p>
      )}
      <div className="dangers-new">
        <SavedTextArea
          label={dangers.length === 0 ? 'New danger statement' : 'Another danger statement'}
          hint={`${dangerPrompts.join(' · ')} Enter adds it; Shift+Enter makes a new line.`}
          field="danger/new"
          value=""
          recordOn="enter"
          onCommit={(text, ending) =>
            perform('addDangerStatement', { statement: text.trim(), childIds: [] }, ending)
          }
        />
      </div>
    </div>
  )
}
