import { useState } from 'react'
import { childName, participantName, personName } from '../../../../src-shared/conference/names.ts'
import type { Relation } from '../../../../src-shared/conference/people.ts'
import { isFamily } from '../../../../src-shared/conference/questions.ts'
import { rows } from '../../../../src-shared/conference/table.ts'
import { Button } from '../../../components/Button.tsx'
import { Card } from '../../../components/Card.tsx'
import { EmptyHint } from '../../../components/EmptyHint.tsx'
import { Select } from '../../../components/Select.tsx'
import { useConference, useIsReadOnly, usePerform, usePractice } from '../../../store/hooks.ts'
import { relationTo } from '../relations.ts'
import type { ShowPart } from './BeforeTab.tsx'

/** How the family is related: what each adult is to each child, and the adults to each other. */
export function Relations({ onShow }: { onShow: ShowPart }) {
  const practice = usePractice()
  const children = useConference((conference) => rows(conference.children))
  const adults = useConference((conference) =>
    rows(conference.people).filter((person) => isFamily(practice, person)),
  )
  const relation = useConference(
    (conference) => (personId: string, childId: string) => relationTo(conference, personId, childId),
  )
  const kind = (id: string) => practice.profile.relations.find((one) => one.id === id)?.title ?? 'Related'
  return (
    <Card labelledBy="before-relations">
      <div className="stack">
        <h2 id="before-relations" tabIndex={-1}>
          How the family is related
        </h2>
        {adults.length === 0 || children.length === 0 ? (
          <EmptyHint>
            Add the children and the family first; what they are to each other is shown here.
          </EmptyHint>
        ) : (
          // biome-ignore lint/a11y/noNoninteractiveTabindex: a table that scrolls must be reached by the keyboard
          <section className="relations-scroll" aria-label="What each adult is to each child" tabIndex={0}>
            <table className="table">
              <thead>
                <tr>
                  <th scope="col">Adult</th>
                  {children.map((child) => (
                    <th key={child.id} scope="col">
                      {childName(child)}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {adults.map((person) => (
                  <tr key={person.id}>
                    <th scope="row">
                      <button type="button" className="task-link" onClick={() => onShow('people', person.id)}>
                        {personName(person)}
                      </button>
                    </th>
                    {children.map((child) => (
                      <td key={child.id}>{inWords(relation(person.id, child.id), kind)}</td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
        )}
        {adults.length > 1 && <BetweenAdults kind={kind} />}
      </div>
    </Card>
  )
}

/** "Mother; parental responsibility; lives together" */
function inWords(relation: Relation | null, kind: (id: string) => string): string {
  if (relation === null) return 'Not recorded'
  const { parentalResponsibility, sameHousehold } = relation
  return [
    kind(relation.kindId),
    ...(parentalResponsibility === null
      ? []
      : [parentalResponsibility ? 'has parental responsibility' : 'no parental responsibility']),
    ...(sameHousehold === null ? [] : [sameHousehold ? 'lives with the child' : 'lives elsewhere']),
  ].join('; ')
}

function BetweenAdults({ kind }: { kind: (id: string) => string }) {
  const practice = usePractice()
  const isReadOnly = useIsReadOnly()
  const perform = usePerform()
  const people = useConference((conference) =>
    rows(conference.people)
      .filter((person) => isFamily(practice, person))
      .map((person) => ({ id: person.id, title: personName(person) })),
  )
  const between = useConference((conference) =>
    rows(conference.relations)
      .filter(({ toId }) => conference.people.byId[toId] !== undefined)
      .map((one) => ({
        id: one.id,
        sentence: `${participantName(conference, one.fromId)} – ${kind(one.kindId).toLowerCase()} – ${participantName(conference, one.toId)}`,
      })),
  )
  const [fromId, setFrom] = useState<string | null>(null)
  const [kindId, setKind] = useState<string | null>(null)
  const [toId, setTo] = useState<string | null>(null)

  async function add() {
    if (fromId === null || kindId === null || toId === null) return
    const result = await perform('relatePeople', { fromId, toId, kindId })
    if (!result.ok) return
    setFrom(null)
    setKind(null)
    setTo(null)
  }

  return (
    <section className="stack tight" aria-labelledby="between-adults">
      <h3 id="between-adults">Between the adults</h3>
      {between.map(({ id: relationId, sentence }) => (
        <div key={relationId} className="row">
          <p>{sentence}</p>
          {!isReadOnly && (
            <Button
              look="bare"
              size="small"
              aria-label={`Remove: ${sentence}`}
              onPress={() => void perform('removeRelation', { relationId }, { offerUndo: true })}
            >
              Remove
            </Button>
          )}
        </div>
      ))}
      {!isReadOnly && (
        <div className="fields">
          <Select label="One adult" options={people} value={fromId} onChange={setFrom} />
          <Select
            label="is or was"
            options={practice.profile.relations
              .filter(({ ofChild }) => !ofChild)
              .map(({ id, title }) => ({ id, title }))}
            value={kindId}
            onChange={setKind}
          />
          <Select
            label="The other adult"
            options={people.filter(({ id }) => id !== fromId)}
            value={toId}
            onChange={setTo}
          />
          <div>
            <Button
              onPress={() => void add()}
              isDisabled={fromId === null || kindId === null || toId === null}
            >
              Add how they are related
            </Button>
          </div>
        </div>
      )}
    </section>
  )
}
