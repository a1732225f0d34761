import './dangers.css'
import { rows } from '../../../src-shared/conference/table.ts'
import { checkDangers, openQuestions } from '../../../src-shared/plan/dangerRules/dangerRules.ts'
import { EmptyHint } from '../../components/EmptyHint.tsx'
import { SavedTextArea } from '../../components/SavedTextField.tsx'
import { useConference, usePerform, usePractice } from '../../store/hooks.ts'
import { DangerCard } from './DangerCard.tsx'

/** Danger statements, each beside the safety goal that answers it. */
export function DangersScreen() {
  const dangers = useConference((conference) => rows(conference.dangers))
  const practice = usePractice()
  const aboutAll = useConference((conference) => checkDangers(conference, practice))
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
      {aboutAll.map(({ prompt }) => (
        <p key={prompt} className="dangers-many" role="status">
          {prompt}
        </p>
      ))}
      <div className="dangers-new">
        <SavedTextArea
          label={dangers.length === 0 ? 'New danger statement' : 'Another danger statement'}
          hint={`${openQuestions.join(' · ')} Enter adds it; Shift+Enter makes a new line.`}
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
