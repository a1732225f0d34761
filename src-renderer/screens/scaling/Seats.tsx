import { useEffect, useRef } from 'react'
import { childName, personName } from '../../../src-shared/conference/names.ts'
import { rows } from '../../../src-shared/conference/table.ts'
import { Menu } from '../../components/Menu.tsx'
import { useConference, useIsReadOnly } from '../../store/hooks.ts'

export interface Seat {
  participantId: string
  name: string
}

export interface SeatsProps {
  seats: Seat[]
  currentId: string | null
  hasAnswered: (participantId: string) => boolean
  /** Whether somebody began to write and has not answered. */
  hasBegun: (participantId: string) => boolean
  onChoose: (participantId: string) => void
  onAdd: (seat: Seat) => void
}

/** Everybody who is asked, and of each only whether they have answered. */
export function Seats({ seats, currentId, hasAnswered, hasBegun, onChoose, onAdd }: SeatsProps) {
  const isReadOnly = useIsReadOnly()
  const others = useConference((conference) =>
    [
      ...rows(conference.children)
        .filter(({ birth }) => birth.kind === 'born')
        .map((child) => ({ participantId: child.id, name: childName(child) })),
      ...rows(conference.people)
        .filter(({ hasDied, id }) => !hasDied && id !== conference.chairId)
        .map((person) => ({ participantId: person.id, name: personName(person) })),
    ].filter((one) => !seats.some(({ participantId }) => participantId === one.participantId)),
  )
  const list = useRef<HTMLUListElement>(null)

  // biome-ignore lint/correctness/useExhaustiveDependencies: whoever answers now is in sight, each time that changes
  useEffect(() => {
    const seat = list.current?.querySelector<HTMLElement>('[aria-current]')
    if (list.current && seat)
      list.current.scrollTop = seat.offsetTop - list.current.offsetTop - seat.offsetHeight
  }, [currentId])

  return (
    <>
      <ul ref={list} className="scaling-seats">
        {seats.map(({ participantId, name }) => {
          const isCurrent = participantId === currentId
          const state = hasAnswered(participantId)
            ? 'answered'
            : isCurrent
              ? 'now'
              : hasBegun(participantId)
                ? 'begun'
                : ''
          return (
            <li key={participantId}>
              <button
                type="button"
                className={hasAnswered(participantId) ? 'scaling-seat answered' : 'scaling-seat'}
                aria-current={isCurrent ? 'true' : undefined}
                onClick={() => onChoose(participantId)}
              >
                <strong>{name}</strong> <span>{state}</span>
              </button>
            </li>
          )
        })}
      </ul>
      {!isReadOnly && others.length > 0 && (
        <Menu
          look="bare"
          size="small"
          actions={others.map((seat) => ({
            id: seat.participantId,
            title: seat.name,
            onAction: () => onAdd(seat),
          }))}
        >
          Add somebody else
        </Menu>
      )}
    </>
  )
}
