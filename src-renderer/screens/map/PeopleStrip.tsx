import type { KeyboardEvent } from 'react'
import { useConference, useIsReadOnly, usePractice } from '../../store/hooks.ts'
import { speakersHere } from './speakers.ts'

export interface PeopleStripProps {
  /** Key of who is speaking. */
  chosen: string | null
  onChoose: (speaker: string) => void
}

/**
 * Everybody in the room. One press says who is speaking; the first nine have the number that does it in the composer. One
 * tab stop, arrows move: thirty people must not stand between the entries and the composer.
 */
export function PeopleStrip({ chosen, onChoose }: PeopleStripProps) {
  const practice = usePractice()
  const speakers = useConference((conference) => speakersHere(conference, practice))
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
            <strong>{name}</strong> <span className="strip-role">{role}</span>
          </button>
        </li>
      ))}
    </ul>
  )
}
