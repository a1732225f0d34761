import { type KeyboardEvent, useEffect, useRef } from 'react'
import type { ScalingQuestion } from '../../../src-shared/conference/discussion.ts'
import { Button } from '../../components/Button.tsx'
import { Checkbox } from '../../components/Checkbox.tsx'
import { Kbd } from '../../components/Kbd.tsx'
import { SavedTextArea } from '../../components/SavedTextField.tsx'
import { ScoreScale } from '../../components/ScoreScale.tsx'
import { useConference, useIsReadOnly, usePerform } from '../../store/hooks.ts'
import { reasonQuestion } from './reasonQuestion.ts'
import type { Seat } from './Seats.tsx'

export interface AnswerProps {
  question: ScalingQuestion
  seat: Seat
  /** Whether the scale takes the focus when it appears: after somebody was chosen or passed on to. */
  takesFocus: boolean
  onPassOn: () => void
  onAnswered?: () => void
  passOnLabel?: string
}

/** One person's number and reason. Enter passes on to the next person. */
export function Answer(props: AnswerProps) {
  const { question, seat, takesFocus, onPassOn, onAnswered, passOnLabel = 'Hide and pass on' } = props
  const { participantId, name } = seat
  const questionId = question.id
  const perform = usePerform()
  const isReadOnly = useIsReadOnly()
  const scale = question.scales[participantId]
  const isThere = useConference(
    ({ people, children }) =>
      people.byId[participantId]?.attendance.status === 'present' ||
      children.byId[participantId]?.participation.attends === true,
  )
  const box = useRef<HTMLDivElement>(null)
  const outsideMeeting = scale?.outsideMeeting ?? !isThere

  useEffect(() => {
    if (takesFocus && !box.current?.contains(document.activeElement))
      box.current?.querySelector<HTMLElement>('[role=radio][tabindex="0"]')?.focus()
  }, [takesFocus])

  function record(score: number | null) {
    onAnswered?.()
    void perform('recordScale', { questionId, participantId, score, outsideMeeting })
  }

  function change(score: number | null) {
    if (score !== null || (scale && scale.reason !== '')) record(score)
    else if (scale) void perform('withdrawScale', { questionId, participantId }, { offerUndo: true })
  }

  /** Before the buttons see it: on a score Enter means "go on", and never chooses 0 by accident. */
  function passOnWithEnter(event: KeyboardEvent) {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return
    if (!(event.target instanceof HTMLElement) || !event.target.matches('[role=radio], textarea')) return
    event.preventDefault()
    event.stopPropagation()
    if (scale !== undefined || event.target.matches('textarea')) onPassOn()
  }

  return (
    <div ref={box} className="stack" onKeyDownCapture={passOnWithEnter}>
      <p className="scaling-who">
        <strong>{name}</strong>, choose a number
      </p>
      <div className="scaling-scale">
        <ScoreScale
          label={`${name}’s number from 0 to 10`}
          value={scale?.score ?? null}
          onChange={change}
          isDisabled={isReadOnly}
        />
        <div className="scaling-ends">
          <p>
            <b>0</b> {question.zero}
          </p>
          <p>
            <b>10</b> {question.ten}
          </p>
        </div>
      </div>
      <SavedTextArea
        label={reasonQuestion(scale)}
        field={`scaling/${questionId}/${participantId}/reason`}
        value={scale?.reason ?? ''}
        lines={2}
        onCommit={(reason, ending) =>
          perform('recordScale', { questionId, participantId, reason, outsideMeeting }, ending)
        }
      />
      <div className="row">
        <Button look="primary" size="big" onPress={onPassOn} isDisabled={scale === undefined}>
          {passOnLabel} <Kbd keys="Enter" />
        </Button>
        <Button size="big" isDisabled={isReadOnly} onPress={() => record(null)}>
          Would rather not give a number
        </Button>
        {scale !== undefined && (
          <Checkbox
            isSelected={outsideMeeting}
            isDisabled={isReadOnly}
            onChange={(outside) =>
              void perform('recordScale', { questionId, participantId, outsideMeeting: outside })
            }
          >
            Given outside the meeting
          </Checkbox>
        )}
      </div>
    </div>
  )
}
