import { useId } from 'react'
import type { Child } from '../../../src-shared/conference/child.ts'
import { childName, personName } from '../../../src-shared/conference/names.ts'
import type { Person } from '../../../src-shared/conference/people.ts'
import { isFamily, peopleAskedForView, viewsThatDiffer } from '../../../src-shared/conference/questions.ts'
import { rows } from '../../../src-shared/conference/table.ts'
import { Button } from '../../components/Button.tsx'
import { Menu } from '../../components/Menu.tsx'
import { useConference, useIsReadOnly, usePerform, usePractice } from '../../store/hooks.ts'
import { DissentRecord } from './DissentRecord.tsx'

/** Professionals who do not agree with the decision for this child: part of the risk analysis, each with their reason. */
export function Dissents({ child }: { child: Child }) {
  const practice = usePractice()
  const perform = usePerform()
  const isReadOnly = useIsReadOnly()
  const id = useId()
  const name = childName(child)
  const dissents = useConference((conference) =>
    rows(conference.dissents).filter(({ childIds }) => childIds.includes(child.id)),
  )
  const professionals = useConference((conference) =>
    peopleAskedForView(conference).filter(
      (person) => !isFamily(practice, person) && !dissents.some(({ personId }) => personId === person.id),
    ),
  )
  const differing = useConference((conference) => viewsThatDiffer(conference, practice, child))
  const record = (personId: string) =>
    void perform('recordDissent', { personId, childIds: [child.id], strength: 'noted', reason: '' })

  const seesItDifferently = ({ id }: Person) => differing.some(({ participantId }) => participantId === id)
  return (
    <section className="stack tight decision-dissents" aria-labelledby={id}>
      <h3 id={id}>Disagreement with the decision for {name}</h3>
      {dissents.length === 0 && <p className="quiet">Nobody has said so.</p>}
      {dissents.map((dissent) => (
        <DissentRecord key={dissent.id} dissent={dissent} child={child} />
      ))}
      {!isReadOnly && (
        <div className="row">
          {professionals.filter(seesItDifferently).map((person) => (
            <Button key={person.id} onPress={() => record(person.id)}>
              Record {personName(person)}’s disagreement
            </Button>
          ))}
          {professionals.length > 0 && (
            <Menu
              look="bare"
              size="small"
              aria-label={`Record a disagreement about ${name}`}
              actions={professionals.map((person) => ({
                id: person.id,
                title: personName(person),
                onAction: () => record(person.id),
              }))}
            >
              Record a disagreement
            </Menu>
          )}
        </div>
      )}
    </section>
  )
}
