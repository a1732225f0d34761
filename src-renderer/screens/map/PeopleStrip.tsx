import { useConference, useIsReadOnly, usePractice } from '../../store/hooks.ts'
import { speakersHere } from './speakers.ts'

export interface PeopleStripProps {
  /** Key of who is speaking. */
  chosen: string | null
  onChoose: (speaker: string) => void
}

/** Everybody in the room. One press says who is speaking; the first nine have the number that does it in the composer. */
export function PeopleStrip({ chosen, onChoose }: PeopleStripProps) {
  const practice = usePractice()
  const speakers = useConference((conference) => speakersHere(conference, practice))
  const isReadOnly = useIsReadOnly()
  if (speakers.length === 0) return null
  return (
    <ul className="people-strip" aria-label="In the room">
      {speakers.map(({ key, name, role }, index) => (
        <li key={key}>
          <button
            type="button"
            className="strip-person"
            aria-pressed={key === chosen}
            disabled={isReadOnly}
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
