import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react'
import type { ScalingQuestion } from '../../../src-shared/conference/discussion.ts'
import { isHereToScale } from '../../../src-shared/conference/scaling.ts'
import { Button } from '../../components/Button.tsx'
import { Checkbox } from '../../components/Checkbox.tsx'
import { Kbd } from '../../components/Kbd.tsx'
import { SavedTextArea } from '../../components/SavedTextField.tsx'
import { ScoreScale } from '../../components/ScoreScale.tsx'
import { useConference, useConferenceStore, useIsReadOnly, usePerform } from '../../store/hooks.ts'
import { Ends } from './Ends.tsx'
import { reasonField, reasonQuestion } from './reasonQuestion.ts'
import type { Seat } from './Seats.tsx'

export interface AnswerProps {
  question: ScalingQuestion
  seat: Seat
  /** Whether the scale takes the focus when it appears: after somebody was chosen or passed on to. */
  takesFocus: boolean
  onPassOn: () => void
  passOnLabel: string
  /** Whether the person has the laptop, and not the chair. */
  isOwn?: boolean
  /** Stands beside the name. */
  beside?: ReactNode
}

/**
 * One person's number and reason. Enter passes on to the next person. A reason alone is a draft: until there is a number,
 * or it is said that none is given, nobody has answered.
 */
export function Answer(props: AnswerProps) {
  const { question, seat, takesFocus, onPassOn, passOnLabel, isOwn = false, beside } = props
  const { participantId, name } = seat
  const questionId = question.id
  const field = reasonField(questionId, participantId)
  const store = useConferenceStore()
  const perform = usePerform()
  const isReadOnly = useIsReadOnly()
  const scale = question.scales[participantId]
  const [isSending, setIsSending] = useState(false)
  const isGiven = scale !== undefined || isSending
  const isHere = useConference((conference) => isHereToScale(conference, participantId))
  const box = useRef<HTMLDivElement>(null)

  useEffect(() => {
    if (takesFocus && !box.current?.contains(document.activeElement)) focusScale(box.current)
  }, [takesFocus])

  async function record(score: number | null) {
    const begun = isGiven ? undefined : store.state.getState().drafts[field]
    setIsSending(true)
    await perform(
      'recordScale',
      { questionId, participantId, score, ...(begun === undefined ? {} : { reason: begun }) },
      begun === undefined ? {} : { endsDraft: field },
    )
    setIsSending(false)
  }

  function change(score: number | null) {
    if (score !== null || (scale && scale.reason !== '')) void record(score)
    else if (scale) void perform('withdrawScale', { questionId, participantId }, { offerUndo: true })
  }

  /** Before the buttons see it: on a score Enter means "go on", and never chooses 0 by accident. */
  function passOnWithEnter(event: KeyboardEvent) {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return
    if (!(event.target instanceof HTMLElement) || !event.target.matches('[role=radio], textarea')) return
    event.preventDefault()
    event.stopPropagation()
    if (isGiven) onPassOn()
    else focusScale(box.current)
  }

  return (
    <div ref={box} className="stack" onKeyDownCapture={passOnWithEnter}>
      <div className="scaling-who">
        <p>{whatToDo(name, isOwn, isHere)}</p>
        {beside}
      </div>
      <div className="scaling-scale">
        <ScoreScale
          label={`${name}’s number from 0 to 10`}
          value={scale?.score ?? null}
          onChange={change}
          isDisabled={isReadOnly}
        />
        <Ends question={question} />
      </div>
      <SavedTextArea
        label={reasonQuestion(scale, isOwn)}
        field={field}
        value={scale?.reason ?? ''}
        lines={2}
        recordOn={isGiven ? 'leaving' : 'enter'}
        onCommit={(reason, ending) => perform('recordScale', { questionId, participantId, reason }, ending)}
      />
      {scale?.score === null && <p role="status">Asked, and gave no number.</p>}
      <div className="row">
        <Button look="primary" size="big" onPress={onPassOn} isDisabled={!isGiven}>
          {passOnLabel} <Kbd keys="Enter" />
        </Button>
        <Button size="big" isDisabled={isReadOnly} onPress={() => void record(null)}>
          {isOwn ? 'I would rather not give a number' : 'Would rather not give a number'}
        </Button>
        {scale !== undefined && isHere && !isOwn && (
          <Checkbox
            isSelected={scale.outsideMeeting}
            isDisabled={isReadOnly}
            onChange={(outsideMeeting) =>
              void perform('recordScale', { questionId, participantId, outsideMeeting })
            }
          >
            Given outside the meeting
          </Checkbox>
        )}
      </div>
    </div>
  )
}

function whatToDo(name: string, isOwn: boolean, isHere: boolean) {
  if (isOwn) return 'Choose a number. Nobody sees it before all are shown together.'
  return isHere ? (
    <>
      <strong>{name}</strong>, choose a number
    </>
  ) : (
    <>
      <strong>{name}</strong> is not in the room: what they gave outside the meeting
    </>
  )
}

function focusScale(box: HTMLElement | null): void {
  box?.querySelector<HTMLElement>('[role=radio][tabindex="0"]')?.focus()
}
