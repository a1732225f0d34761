import './statementTicks.css'
import type { Statement } from '../../src-shared/practice/profile.ts'
import { useConference, useIsReadOnly, usePerform, usePractice } from '../store/hooks.ts'
import { timeOfDay } from '../words.ts'
import { Checkbox } from './Checkbox.tsx'

/** What the chair says at one moment of the meeting, in the words of the local rules, each with a tick that it was said. */
export function StatementTicks({ moment }: { moment: Statement['moment'] }) {
  const { profile } = usePractice()
  const said = useConference((conference) => conference.meeting.said)
  const isReadOnly = useIsReadOnly()
  const perform = usePerform()
  return (
    <ul className="stack tight">
      {profile.statements
        .filter((statement) => statement.moment === moment)
        .map(({ id, title, text }) => {
          const at = said[id]
          return (
            <li key={id}>
              <Checkbox
                isSelected={at !== undefined}
                isDisabled={isReadOnly}
                onChange={(isSaid) =>
                  void perform(isSaid ? 'tickStatement' : 'untickStatement', { statementId: id })
                }
              >
                <strong>{title}</strong>
                {at !== undefined && <span className="quiet small num"> said at {timeOfDay(at)}</span>}
              </Checkbox>
              <p className="statement-text voice">{text}</p>
            </li>
          )
        })}
    </ul>
  )
}

/** "1 of 2 said" */
export function useStatementsSaid(moment: Statement['moment']): { words: string; allSaid: boolean } {
  const { profile } = usePractice()
  const said = useConference((conference) => conference.meeting.said)
  const statements = profile.statements.filter((statement) => statement.moment === moment)
  const count = statements.filter(({ id }) => said[id] !== undefined).length
  return { words: `${count} of ${statements.length} said`, allSaid: count === statements.length }
}
