import { useState } from 'react'
import type { ScalingQuestion } from '../../../src-shared/conference/discussion.ts'
import {
  lastTime,
  type ScalingSeat,
  scalingSeats,
  spreadInWords,
} from '../../../src-shared/conference/scaling.ts'
import { shortDate } from '../../../src-shared/practice/formatDate.ts'
import { Button } from '../../components/Button.tsx'
import { SavedTextArea } from '../../components/SavedTextField.tsx'
import { useConference, useIsReadOnly, usePerform, usePractice } from '../../store/hooks.ts'
import { Answer } from './Answer.tsx'
import { Ends } from './Ends.tsx'
import { reasonField, reasonQuestion } from './reasonQuestion.ts'
import { ScaleChart } from './ScaleChart.tsx'

/** After the reveal: every number with its name, how far apart they are, and each reason. Never a mean. */
export function Revealed({ question }: { question: ScalingQuestion }) {
  const practice = usePractice()
  const seats = useConference((conference) => scalingSeats(conference, practice, question))
  const perform = usePerform()
  const isReadOnly = useIsReadOnly()
  const earlier = useConference((conference) => lastTime(conference, practice, question))
  const spread = spreadInWords(question, seats)
  return (
    <div className="stack">
      <h2 className="scaling-question">{question.question}</h2>
      <div className="scaling-revealed">
        <div className="card scaling-chart">
          <ScaleChart question={question} seats={seats} earlier={earlier?.numbers ?? []} />
          <Ends question={question} />
        </div>
        <div className="stack tight">
          {spread !== '' && (
            <div className="card">
              <p>
                <strong>{spread}</strong> No average is shown: the reasons matter more.
              </p>
            </div>
          )}
          <div className="card">
            <h3>Ask next</h3>
            <p className="voice">“What would each of us need to see, to go up by one?”</p>
          </div>
          {earlier !== null && (
            <div className="card">
              <h3>Last time, on {shortDate(earlier.date)}</h3>
              <p>{earlier.numbers.map(({ name, score }) => `${name} ${score}`).join(', ')}</p>
              <p className="quiet small">The hollow marks.</p>
            </div>
          )}
          {!isReadOnly && (
            <div className="row">
              <Button
                look="bare"
                onPress={() => void perform('sealScales', { questionId: question.id }, { offerUndo: true })}
              >
                Seal the answers again
              </Button>
            </div>
          )}
        </div>
      </div>
      <section className="stack tight" aria-labelledby={`reasons-${question.id}`}>
        <h2 id={`reasons-${question.id}`}>What each of us said</h2>
        <ul className="scaling-reasons">
          {seats.map((seat) => (
            <Reason key={seat.participantId} question={question} seat={seat} />
          ))}
        </ul>
      </section>
    </div>
  )
}

function Reason({ question, seat }: { question: ScalingQuestion; seat: ScalingSeat }) {
  const { participantId, name } = seat
  const questionId = question.id
  const perform = usePerform()
  const isReadOnly = useIsReadOnly()
  const [isChanging, setIsChanging] = useState(false)
  const scale = question.scales[participantId]
  if (isChanging)
    return (
      <li className="card">
        <Answer
          question={question}
          seat={seat}
          takesFocus
          passOnLabel="Done"
          onPassOn={() => {
            if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
            setIsChanging(false)
          }}
        />
      </li>
    )
  return (
    <li className="scaling-reason">
      <div>
        <strong>{name}</strong>
        {scale?.outsideMeeting && <p className="quiet small">outside the meeting</p>}
      </div>
      <span className="scaling-given num">
        {scale === undefined ? '–' : (scale.score ?? <span className="scaling-no-number">no number</span>)}
      </span>
      {scale === undefined ? (
        <p className="quiet">Not asked yet.</p>
      ) : (
        <SavedTextArea
          label={`${name}: ${reasonQuestion(scale)}`}
          labelHidden
          placeholder={reasonQuestion(scale)}
          field={reasonField(questionId, participantId)}
          value={scale.reason}
          lines={1}
          look={seat.group === 'professionals' ? 'plain' : 'voice'}
          onCommit={(reason, ending) => perform('recordScale', { questionId, participantId, reason }, ending)}
        />
      )}
      <Button
        look="bare"
        size="small"
        aria-label={scale === undefined ? `Ask ${name}` : `Change ${name}’s number`}
        isDisabled={isReadOnly}
        onPress={() => setIsChanging(true)}
      >
        {scale === undefined ? 'Ask' : 'Change'}
      </Button>
    </li>
  )
}
