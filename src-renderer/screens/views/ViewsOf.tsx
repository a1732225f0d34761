import type { Child, View } from '../../../src-shared/conference/child.ts'
import { childName } from '../../../src-shared/conference/names.ts'
import { rows } from '../../../src-shared/conference/table.ts'
import { Button } from '../../components/Button.tsx'
import { useConference, useConferenceStore, useIsReadOnly, usePerform } from '../../store/hooks.ts'
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
          <div className="views-of">
            {children.map((child) => (
              <ViewOnChild
                key={child.id}
                childId={child.id}
                childsName={childName(child)}
                participantId={person.id}
                personsName={person.name}
                view={child.views[person.id]}
                isVoice={isVoice}
              />
            ))}
          </div>
        </li>
      ))}
    </ul>
  )
}

/**
 * One press gives the first view that the person gave to the other children too, as a view on each of them. A view with
 * words or an answer of its own stays as it is.
 */
function SameForAll({ person, childrenInOrder }: { person: Asked; childrenInOrder: Child[] }) {
  const store = useConferenceStore()
  const perform = usePerform()
  const isReadOnly = useIsReadOnly()
  const participantId = person.id
  const from = childrenInOrder.find(({ views }) => views[participantId] !== undefined)
  const given = from?.views[participantId]
  if (from === undefined || given === undefined || isReadOnly) return null
  const others = childrenInOrder.filter(
    (child) => child !== from && canTakeOver(child.views[participantId], given),
  )
  if (others.length === 0) return null

  async function sayTheSame(fromId: string) {
    // The reason may have been left only by this press: it is recorded first.
    await store.flush()
    const view = store.state.getState().conference.children.byId[fromId]?.views[participantId]
    if (view === undefined) return
    const { answer, reason, categoryIds } = view
    for (const { id } of others)
      void perform('recordView', { childId: id, participantId, answer, reason, categoryIds })
  }

  return (
    <Button
      look="bare"
      size="small"
      aria-label={`Same view for all children: as ${person.name} said about ${childName(from)}`}
      onPress={() => void sayTheSame(from.id)}
    >
      Same view for all children
    </Button>
  )
}

/** Whether a view is missing, or is the same answer still without words. */
function canTakeOver(view: View | undefined, given: View): boolean {
  if (view === undefined) return true
  const adds = given.reason !== '' || given.categoryIds.length > 0
  return adds && view.answer === given.answer && view.reason === '' && view.categoryIds.length === 0
}
