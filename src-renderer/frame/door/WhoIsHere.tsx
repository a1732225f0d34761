import { type ReactNode, useRef } from 'react'
import { childName, namesOf } from '../../../src-shared/conference/names.ts'
import { childrenWithTooFewLeft } from '../../../src-shared/conference/quoracy.ts'
import type { AtTheDoor, WhoIsHere as Door } from '../../../src-shared/conference/whoIsHere.ts'
import { Button } from '../../components/Button.tsx'
import { shortRole } from '../../screens/people/participants.ts'
import { useConference, usePerform, usePractice } from '../../store/hooks.ts'
import { timeOfDay } from '../../words.ts'
import { useKeptFocus } from '../useKeptFocus.ts'
import { GoOnWithout } from './GoOnWithout.tsx'
import { WaitingOutside } from './WaitingOutside.tsx'

/** Now, by the clock on the wall. */
const now = () => timeOfDay(new Date().toISOString())

/** Everybody, by whether they are in the room: one press says that somebody has left, has come, or is back. */
export function WhoIsHere({ door }: { door: Door }) {
  const { here, waiting, away } = door
  const chairId = useConference((conference) => conference.chairId)
  const perform = usePerform()
  const practice = usePractice()
  const tooFew = useConference((conference) => childrenWithTooFewLeft(conference, practice))
  const root = useRef<HTMLDivElement>(null)
  useKeptFocus(root)
  return (
    <div ref={root} className="stack">
      {waiting.length > 0 && <WaitingOutside door={door} />}
      <div role="status">
        {tooFew.length > 0 && (
          <p className="attention">
            Since somebody left there are not enough agencies for {namesOf(tooFew.map(childName))}. Look at
            “Opening”, “Quoracy”.
          </p>
        )}
      </div>
      {here.length === 0 && (
        <p>Nobody is marked as present yet. Do that under “Opening”, in “Who is here”.</p>
      )}
      <ul className="door-list" aria-label="In the room">
        {here.map((one) => (
          <Line key={one.participantId} one={one}>
            {one.person !== null && one.participantId !== chairId && (
              <Button
                size="small"
                aria-label={`${one.name} has left`}
                onPress={() => void perform('recordLeaving', { personId: one.participantId, at: now() })}
              >
                Has left
              </Button>
            )}
          </Line>
        ))}
      </ul>
      <GoOnWithout door={door} />
      {away.length > 0 && (
        <section className="stack tight" aria-labelledby="door-away">
          <h3 id="door-away">Not here</h3>
          <ul className="door-list">
            {away.map((one) => (
              <Line key={one.participantId} one={one}>
                {one.person !== null && (
                  <Button
                    size="small"
                    aria-label={`${one.name} ${one.leftAt === null ? 'has come' : 'is back'}`}
                    onPress={() => void perform('recordComing', { personId: one.participantId, at: now() })}
                  >
                    {one.leftAt === null ? 'Has come' : 'Is back'}
                  </Button>
                )}
              </Line>
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}

function Line({ one, children }: { one: AtTheDoor; children: ReactNode }) {
  const practice = usePractice()
  const role = one.person === null ? 'child' : shortRole(practice, one.person)
  return (
    <li>
      <span>
        <strong>{one.name}</strong>{' '}
        <span className="quiet-text small">{[role, times(one)].filter(Boolean).join(', ')}</span>
      </span>
      {children}
    </li>
  )
}

const attended = {
  expected: 'expected',
  present: '',
  apologies: 'sent apologies',
  absent: 'absent',
  reportOnly: 'report only',
  notInvited: '',
}

/** "came 10:20, left 10:40", "sent apologies" */
function times({ person, arrivedAt, leftAt }: AtTheDoor): string {
  const status = person === null ? '' : attended[person.attendance.status]
  return [
    ...(status === '' ? [] : [status]),
    ...(arrivedAt === null ? [] : [`came ${arrivedAt}`]),
    ...(leftAt === null ? [] : [`left ${leftAt}`]),
  ].join(', ')
}
