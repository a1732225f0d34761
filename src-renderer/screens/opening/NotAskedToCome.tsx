import { personName } from '../../../src-shared/conference/names.ts'
import { isInvited, roleInWords } from '../../../src-shared/conference/questions.ts'
import { rows } from '../../../src-shared/conference/table.ts'
import { Button } from '../../components/Button.tsx'
import { useConference, useIsReadOnly, usePerform, usePractice } from '../../store/hooks.ts'

/** Those who are named on the family map or in the plan and were not asked to come; whoever comes after all is moved up. */
export function NotAskedToCome() {
  const practice = usePractice()
  const people = useConference((conference) =>
    rows(conference.people).filter((person) => !isInvited(person) && !person.hasDied),
  )
  const isReadOnly = useIsReadOnly()
  const perform = usePerform()
  if (people.length === 0) return null
  return (
    <section className="stack tight" aria-labelledby="not-asked-to-come">
      <h3 id="not-asked-to-come">Not asked to come</h3>
      <p className="quiet">
        They are not waited for, not asked for a view, and not in the minutes as absent.
      </p>
      <ul className="people-list" aria-label="Not asked to come">
        {people.map((person) => (
          <li key={person.id} className="not-asked">
            <p>
              <strong>{personName(person)}</strong>{' '}
              <span className="quiet">{roleInWords(practice, person)}</span>
            </p>
            {!isReadOnly && (
              <Button
                aria-label={`Expect ${personName(person)}`}
                onPress={() =>
                  void perform(
                    'recordAttendance',
                    { personId: person.id, status: 'expected' },
                    { offerUndo: true },
                  )
                }
              >
                Expect
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
