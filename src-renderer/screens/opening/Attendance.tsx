import { childName } from '../../../src-shared/conference/names.ts'
import type { Person } from '../../../src-shared/conference/people.ts'
import { exclusionOf, isInvited } from '../../../src-shared/conference/questions.ts'
import { rows } from '../../../src-shared/conference/table.ts'
import { Button } from '../../components/Button.tsx'
import { ChoiceButtons } from '../../components/ChoiceButtons.tsx'
import { EmptyHint } from '../../components/EmptyHint.tsx'
import { useConference, useIsReadOnly, usePerform } from '../../store/hooks.ts'
import { AttendanceRow } from './AttendanceRow.tsx'
import { NotAskedToCome } from './NotAskedToCome.tsx'

/** Who came, who did not, and why: one row for each. */
export function Attendance() {
  const people = useConference((conference) => rows(conference.people).filter(isInvited))
  /** Expected, and not left out of the whole conference. */
  const expected = useConference((conference) =>
    rows(conference.people).filter(
      ({ id, attendance }) =>
        attendance.status === 'expected' && exclusionOf(conference, id)?.scope.kind !== 'whole',
    ),
  )
  const isReadOnly = useIsReadOnly()
  const perform = usePerform()

  async function everyoneIsHere(everyone: Person[]) {
    for (const { id } of everyone) {
      const result = await perform('recordAttendance', { personId: id, status: 'present' })
      if (!result.ok) return
    }
  }

  return (
    <div className="stack">
      <h2 className="visually-hidden">Who is here</h2>
      {people.length === 0 && (
        <EmptyHint>Add the people under the first step; they are listed here then.</EmptyHint>
      )}
      {expected.length > 0 && !isReadOnly && (
        <div className="row">
          <Button look="primary" onPress={() => void everyoneIsHere(expected)}>
            Everyone expected is here
          </Button>
          <p className="quiet num">{expected.length} expected. Change those who are not here afterwards.</p>
        </div>
      )}
      <ul className="people-list" aria-label="Attendance">
        {people.map((person) => (
          <AttendanceRow key={person.id} person={person} />
        ))}
      </ul>
      <NotAskedToCome />
      <ChildrenHere />
    </div>
  )
}

function ChildrenHere() {
  const children = useConference((conference) => rows(conference.children))
  const isReadOnly = useIsReadOnly()
  const perform = usePerform()
  if (children.length === 0) return null
  return (
    <section className="stack tight" aria-labelledby="children-here">
      <h3 id="children-here">The children</h3>
      <div className="row end">
        {children.map((child) => (
          <ChoiceButtons
            key={child.id}
            label={childName(child)}
            options={[
              { id: 'yes', title: 'Here' },
              { id: 'no', title: 'Not here' },
            ]}
            value={child.participation.attends === null ? null : child.participation.attends ? 'yes' : 'no'}
            onChange={(answer) =>
              void perform('decideParticipation', {
                childId: child.id,
                attends: answer === null ? null : answer === 'yes',
              })
            }
            canClear
            isDisabled={isReadOnly}
          />
        ))}
      </div>
    </section>
  )
}
