import type { Child, View } from '../../../src-shared/conference/child.ts'
import { childName } from '../../../src-shared/conference/names.ts'
import { rows } from '../../../src-shared/conference/table.ts'
import { Button } from '../../components/Button.tsx'
import { useConference, useIsReadOnly, usePerform } from '../../store/hooks.ts'
import { ViewOnChild } from './ViewOnChild.tsx'

/** Somebody who is asked for a view: a person, or a child in their own right. */
export interface Asked {
  id: string
  name: string
  detail: string
  isPresent: boolean
}

/** One row for each person, with a line for each child. */
export function ViewsOf({ people, isVoice = false }: { people: Asked[]; isVoice?: boolean }) {
  const children = useConference((conference) => rows(conference.children))
  return (
    <ul className="views-people">
      {people.map((person) => (
        <li key={person.id} className="views-person">
          <div className="views-who">
            <h3>{person.name}</h3>
            <p className="quiet small">{person.detail}</p>
            {!person.isPresent && <p className="quiet small">Not in the room: a view that was sent</p>}
            <SameForAll person={person} childrenInOrder={children} />
          </div>
          <div className="stack">
            {children.map((child) => (
              <ViewOnChild key={child.id} child={child} person={person} isVoice={isVoice} />
            ))}
          </div>
        </li>
      ))}
    </ul>
  )
}

/** One press gives the first view that the person gave to the other children too, as a view on each of them. */
function SameForAll({ person, childrenInOrder }: { person: Asked; childrenInOrder: Child[] }) {
  const perform = usePerform()
  const isReadOnly = useIsReadOnly()
  const participantId = person.id
  const from = childrenInOrder.find(({ views }) => views[participantId] !== undefined)
  const view = from?.views[participantId]
  if (from === undefined || view === undefined) return null
  const others = childrenInOrder.filter((child) => !isSame(child.views[participantId], view))
  if (others.length === 0 || isReadOnly) return null
  const { answer, reason, categoryIds } = view

  return (
    <Button
      look="bare"
      size="small"
      aria-label={`Same view for all children: as ${person.name} said about ${childName(from)}`}
      onPress={() => {
        for (const { id } of others)
          void perform('recordView', { childId: id, participantId, answer, reason, categoryIds })
      }}
    >
      Same view for all children
    </Button>
  )
}

function isSame(one: View | undefined, other: View): boolean {
  if (one === undefined) return false
  const categories = (view: View) => view.categoryIds.join()
  return one.answer === other.answer && one.reason === other.reason && categories(one) === categories(other)
}
