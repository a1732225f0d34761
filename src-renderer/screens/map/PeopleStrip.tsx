import type { KeyboardEvent } from 'react'
import { type Heard, whoIsHeard } from '../../../src-shared/conference/heard.ts'
import type { AgendaStep } from '../../../src-shared/practice/profile.ts'
import { useConference, useIsReadOnly, usePractice } from '../../store/hooks.ts'
import { speakersHere } from './speakers.ts'

export interface PeopleStripProps {
  step: AgendaStep
  /** Key of who is speaking. */
  chosen: string | null
  onChoose: (speaker: string) => void
}

/**
 * Everybody in the room, with a tick beside those who have been heard on this step. One press says who is speaking; the first nine have the number that does it in the composer. One
 * tab stop, arrows move: thirty people must not stand between the entries and the composer.
 */
export function PeopleStrip({ step, chosen, onChoose }: PeopleStripProps) {
  const practice = usePractice()
  const speakers = useConference((conference) => speakersHere(conference, practice))
  const heard = useConference(
    (conference) => new Map(whoIsHeard(conference, practice, step).map((one) => [keyOf(one), one] as const)),
  )
  const isReadOnly = useIsReadOnly()
  if (speakers.length === 0) return null
  const stop = Math.max(
    0,
    speakers.findIndex(({ key }) => key === chosen),
  )

  function move(event: KeyboardEvent<HTMLButtonElement>, index: number) {
    if (event.altKey || event.ctrlKey || event.metaKey) return
    const distance = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key]
    if (distance === undefined) return
    event.preventDefault()
    const buttons = event.currentTarget.closest('ul')?.querySelectorAll('button')
    buttons?.[index + distance]?.focus()
  }

  return (
    <ul className="people-strip" aria-label="In the room">
      {speakers.map(({ key, name, role }, index) => (
        <li key={key}>
          <button
            type="button"
            className="strip-person"
            aria-pressed={key === chosen}
            disabled={isReadOnly}
            tabIndex={index === stop ? 0 : -1}
            onKeyDown={(event) => move(event, index)}
            onClick={() => onChoose(key)}
          >
            {index < 9 && (
              <span className="strip-number num" aria-hidden="true">
                {index + 1}
              </span>
            )}
            <strong>{name}</strong> <span className="strip-role">{cameOrLeft(heard.get(key)) || role}</span>
            {heard.get(key)?.by != null && (
              <span className="strip-heard">
                <span aria-hidden="true">✓</span>
                <span className="visually-hidden">, heard on this step</span>
              </span>
            )}
          </button>
        </li>
      ))}
    </ul>
  )
}

const keyOf = ({ isChild, participantId }: Heard) => `${isChild ? 'child' : 'person'}:${participantId}`

/** "left 10:40", "came 10:20"; empty for somebody who is there all the time. */
function cameOrLeft(one: Heard | undefined): string {
  if (one?.leftAt != null) return `left ${one.leftAt}`
  return one?.arrivedAt != null ? `came ${one.arrivedAt}` : ''
}
