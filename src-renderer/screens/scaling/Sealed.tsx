import { type ReactNode, useRef, useState } from 'react'
import type { ScalingQuestion } from '../../../src-shared/conference/discussion.ts'
import { isHereToScale, scalingSeats } from '../../../src-shared/conference/scaling.ts'
import { Button } from '../../components/Button.tsx'
import type { Turn } from '../../components/handOver/HandOver.tsx'
import { useConference, useIsReadOnly, useOpened, usePerform, usePractice } from '../../store/hooks.ts'
import { Answer } from './Answer.tsx'
import { HandRound } from './HandRound.tsx'
import { reasonField } from './reasonQuestion.ts'
import { type Seat, Seats } from './Seats.tsx'

/** Before the reveal: one person at a time, and of the others only that they have answered. */
export function Sealed({ question }: { question: ScalingQuestion }) {
  const practice = usePractice()
  const perform = usePerform()
  const isReadOnly = useIsReadOnly()
  const { drafts } = useOpened()
  const asked = useConference((conference) => scalingSeats(conference, practice, question))
  const isHere = useConference((conference) => (id: string) => isHereToScale(conference, id))
  const [guests, setGuests] = useState<Seat[]>([])
  const seats: Seat[] = [
    ...asked,
    ...guests.filter((guest) => !asked.some(({ participantId }) => participantId === guest.participantId)),
  ]
  const hasAnswered = (id: string) => question.scales[id] !== undefined
  const hasBegun = (id: string) => (drafts[reasonField(question.id, id)] ?? '') !== ''
  const [chosen, setChosen] = useState<string | null>(null)
  /** Whose answer is on the screen although there is one already. */
  const [shown, setShown] = useState<string | null>(null)
  const [turns, setTurns] = useState<Turn[] | null>(null)
  const reveal = useRef<HTMLButtonElement>(null)
  const open = seats.filter(({ participantId }) => !hasAnswered(participantId))
  const current = seats.find(({ participantId }) => participantId === chosen) ?? open[0] ?? seats[0]

  function choose(participantId: string | null) {
    setChosen(participantId)
    setShown(null)
  }

  /** Who has the laptop works on their own answer, so it stays on the screen until they pass on. */
  function keepShown(participantId: string) {
    setChosen(participantId)
    setShown(participantId)
  }

  function passOn() {
    // What is being typed is recorded when the field is left, and a field that goes away is not left.
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
    const index = seats.findIndex(({ participantId }) => participantId === current?.participantId)
    const next = [...seats.slice(index + 1), ...seats.slice(0, index)].find(
      ({ participantId }) => !hasAnswered(participantId),
    )
    choose(next?.participantId ?? current?.participantId ?? null)
    if (next === undefined) reveal.current?.focus()
  }

  function takeBack() {
    setTurns(null)
    choose(null)
  }

  /** Whoever is here and has not answered, from the one whose turn it is. What somebody began is for nobody else to open. */
  const mayTakeIt = open.filter(({ participantId }) => isHere(participantId))
  const handedTo = [
    ...mayTakeIt.filter((seat) => seat === current),
    ...mayTakeIt.filter((seat) => seat !== current && !hasBegun(seat.participantId)),
  ]
  const count = seats.length - open.length
  const handOver = (
    <Button
      size="small"
      isDisabled={handedTo.length === 0 || isReadOnly}
      onPress={() => setTurns(handedTo.map(({ participantId: id, name }) => ({ id, name })))}
    >
      Hand over the laptop
    </Button>
  )
  if (turns !== null) return <HandRound question={question} turns={turns} onBack={takeBack} />
  return (
    <div className="scaling-sealed">
      <div className="stack scaling-main">
        <h2 className="scaling-question">{question.question}</h2>
        <p className="quiet scaling-instruction">
          Everyone answers before anyone sees, also who hears all this for the first time. Pass the laptop,
          use a card, or tell the chair.
        </p>
        {current === undefined ? (
          <p>Nobody is marked as present yet. Do that under “People”, or add somebody here.</p>
        ) : shown !== current.participantId &&
          (hasAnswered(current.participantId) || hasBegun(current.participantId)) ? (
          <Hidden
            name={current.name}
            hasAnswered={hasAnswered(current.participantId)}
            onShow={() => keepShown(current.participantId)}
            beside={handOver}
          />
        ) : (
          // biome-ignore lint/a11y/noStaticElementInteractions: only looks where the focus is
          <div key={current.participantId} onFocus={() => keepShown(current.participantId)}>
            <Answer
              question={question}
              seat={current}
              takesFocus={chosen !== null}
              passOnLabel="Hide and pass on"
              beside={handOver}
              onPassOn={passOn}
            />
          </div>
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
          hasBegun={hasBegun}
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

interface HiddenProps {
  name: string
  hasAnswered: boolean
  onShow: () => void
  beside: ReactNode
}

function Hidden({ name, hasAnswered, onShow, beside }: HiddenProps) {
  return (
    <div className="stack tight">
      <div className="scaling-who">
        <p>
          <strong>{name}</strong>
          {hasAnswered
            ? ' has answered. The number is hidden.'
            : ' has begun to answer. What they wrote is hidden.'}
        </p>
        {beside}
      </div>
      <div className="row">
        <Button onPress={onShow}>Show it to {name}</Button>
      </div>
    </div>
  )
}
