import { useRef, useState } from 'react'
import type { ScalingQuestion } from '../../../src-shared/conference/discussion.ts'
import { scalingSeats } from '../../../src-shared/conference/scaling.ts'
import { Button } from '../../components/Button.tsx'
import { useConference, useIsReadOnly, usePerform, usePractice } from '../../store/hooks.ts'
import { Answer } from './Answer.tsx'
import { Seats } from './Seats.tsx'

/** Before the reveal: one person at a time, and of the others only that they have answered. */
export function Sealed({ question }: { question: ScalingQuestion }) {
  const practice = usePractice()
  const perform = usePerform()
  const isReadOnly = useIsReadOnly()
  const answered = useConference((conference) => scalingSeats(conference, practice, question))
  const [guests, setGuests] = useState<{ participantId: string; name: string }[]>([])
  const seats = [
    ...answered,
    ...guests.filter((guest) => !answered.some(({ participantId }) => participantId === guest.participantId)),
  ]
  const hasAnswered = (id: string) => question.scales[id] !== undefined
  const [chosen, setChosen] = useState<string | null>(null)
  const [isShown, setIsShown] = useState(true)
  const reveal = useRef<HTMLButtonElement>(null)
  const firstOpen = seats.find(({ participantId }) => !hasAnswered(participantId))
  const current = seats.find(({ participantId }) => participantId === chosen) ?? firstOpen ?? seats[0]

  function choose(participantId: string) {
    setChosen(participantId)
    setIsShown(!hasAnswered(participantId))
  }

  function passOn() {
    // What is being typed is recorded when the field is left, and a field that goes away is not left.
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
    const index = seats.findIndex(({ participantId }) => participantId === current?.participantId)
    const next = [...seats.slice(index + 1), ...seats.slice(0, index)].find(
      ({ participantId }) => !hasAnswered(participantId),
    )
    if (next !== undefined) return choose(next.participantId)
    if (current !== undefined) setChosen(current.participantId)
    setIsShown(false)
    reveal.current?.focus()
  }

  const count = seats.filter(({ participantId }) => hasAnswered(participantId)).length
  return (
    <div className="scaling-sealed">
      <div className="stack scaling-main">
        <h2 className="scaling-question">{question.question}</h2>
        <p className="quiet scaling-instruction">
          Everyone answers before anyone sees. Pass the laptop, use a card, or tell the chair.
        </p>
        {current === undefined ? (
          <p>Nobody is marked as present yet. Do that under “People”, or add somebody here.</p>
        ) : hasAnswered(current.participantId) && !isShown ? (
          <div className="stack tight">
            <p>
              <strong>{current.name}</strong> has answered. The number is hidden.
            </p>
            <div className="row">
              <Button onPress={() => setIsShown(true)}>Show it to {current.name}</Button>
            </div>
          </div>
        ) : (
          <Answer
            key={current.participantId}
            question={question}
            seat={current}
            takesFocus={chosen !== null}
            onPassOn={passOn}
            onAnswered={() => {
              setChosen(current.participantId)
              setIsShown(true)
            }}
          />
        )}
      </div>
      <aside className="scaling-side" aria-label="Who has answered">
        <h3>
          <span role="status">
            {count} of {seats.length} answered
          </span>
        </h3>
        <Seats
          seats={seats}
          currentId={current?.participantId ?? null}
          hasAnswered={hasAnswered}
          onChoose={choose}
          onAdd={(guest) => {
            setGuests([...guests, guest])
            choose(guest.participantId)
          }}
        />
        <Button
          ref={reveal}
          look="primary"
          isDisabled={count === 0 || isReadOnly}
          onPress={() => void perform('revealScales', { questionId: question.id })}
        >
          Reveal together
        </Button>
      </aside>
    </div>
  )
}
