import { useRef, useState } from 'react'
import { rows } from '../../../src-shared/conference/table.ts'
import type { Id } from '../../../src-shared/conference/values.ts'
import { EmptyHint } from '../../components/EmptyHint.tsx'
import { useConference, useIsReadOnly } from '../../store/hooks.ts'
import { AddPerson } from './AddPerson.tsx'
import { PasteList } from './before/PasteList.tsx'
import { PersonRow } from './PersonRow.tsx'

/** Everybody who was invited, comes, wrote a report or is named in the plan. */
export function PeopleTab({ startsWithId = null }: { startsWithId?: Id | null }) {
  const people = useConference((conference) => rows(conference.people))
  const isReadOnly = useIsReadOnly()
  const [openId, setOpenId] = useState<Id | null>(startsWithId)
  const latest = useRef(openId)
  latest.current = openId
  const toggle = useRef((id: Id) => setOpenId(latest.current === id ? null : id))
  return (
    <div className="stack">
      <h2 className="visually-hidden">People</h2>
      {!isReadOnly && <AddPerson />}
      {!isReadOnly && <PasteList />}
      {people.length === 0 ? (
        <EmptyHint>
          Add yourself as the chair first, then everybody who is invited: name, role, Enter.
        </EmptyHint>
      ) : (
        <ul className="people-list" aria-label="People of this conference">
          {people.map((person) => (
            <PersonRow
              key={person.id}
              person={person}
              isOpen={person.id === openId}
              onToggle={toggle.current}
            />
          ))}
        </ul>
      )}
    </div>
  )
}
