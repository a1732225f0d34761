import { useId, useState } from 'react'
import { whatIsMissing } from '../../../src-shared/conference/readiness.ts'
import type { LocalTime } from '../../../src-shared/conference/values.ts'
import { longDate, shortDate } from '../../../src-shared/practice/formatDate.ts'
import type { Failure } from '../../../src-shared/result.ts'
import { Button } from '../../components/Button.tsx'
import { Card } from '../../components/Card.tsx'
import { FailureNote, sentenceOf } from '../../components/FailureNote.tsx'
import { MissingList } from '../../components/MissingList.tsx'
import { TimeField } from '../../components/TimeField.tsx'
import { useConference, useIsReadOnly, usePerform, usePractice } from '../../store/hooks.ts'
import { useNow } from '../../useNow.ts'
import { instantOf, localDateOf, timeOfDay } from '../../words.ts'

/** Ends the meeting, or says what it must not end without and where that is put right. */
export function EndOfMeeting({ stepId }: { stepId: string }) {
  const headingId = useId()
  const perform = usePerform()
  const isReadOnly = useIsReadOnly()
  const practice = usePractice()
  const endedAt = useConference((conference) => conference.meeting.endedAt)
  const missing = useConference((conference) => whatIsMissing(conference, practice)).filter(
    ({ mustHave }) => mustHave,
  )
  const [failure, setFailure] = useState<Failure | null>(null)
  const isIncomplete = failure?.kind === 'refused' && failure.code === 'not-complete'

  const today = localDateOf(useNow(60_000))
  const startedOn = useConference(({ meeting }) =>
    meeting.startedAt === null ? null : localDateOf(new Date(meeting.startedAt)),
  )
  const forgotten = startedOn === null || startedOn === today ? null : startedOn
  const [time, setTime] = useState<LocalTime | null>(null)
  const [isTimeAsked, setIsTimeAsked] = useState(false)

  async function end() {
    setIsTimeAsked(forgotten !== null && time === null)
    if (forgotten !== null && time === null) return
    const args = forgotten === null || time === null ? {} : { endedAt: instantOf(forgotten, time) }
    const result = await perform('endMeeting', args, { refusals: 'inline' })
    setFailure(result.ok ? null : result.failure)
  }

  return (
    <Card labelledBy={headingId}>
      <div className="stack tight">
        <h2 id={headingId}>The end of the meeting</h2>
        {endedAt === null && forgotten !== null && (
          <TimeField
            label="When did it end?"
            hint={`It started on ${longDate(forgotten)}, and its end was not recorded.`}
            error={isTimeAsked ? 'Say at what time it ended: the time limits count from then.' : null}
            value={time}
            onChange={setTime}
          />
        )}
        {endedAt === null ? (
          <div className="row">
            <Button look="primary" isDisabled={isReadOnly} onPress={() => void end()}>
              End the meeting
            </Button>
            <p className="quiet small">The time limits in hours count from this moment.</p>
          </div>
        ) : (
          <div className="row">
            <p>
              The meeting ended at {timeOfDay(endedAt)} on {shortDate(localDateOf(new Date(endedAt)))}.
            </p>
            {!isReadOnly && (
              <Button
                look="bare"
                size="small"
                onPress={() => void perform('startMeeting', {}, { offerUndo: true })}
              >
                It goes on after all
              </Button>
            )}
          </div>
        )}
        {isIncomplete && missing.length > 0 && (
          <div className="stack tight" role="alert">
            <h3>Before the meeting ends</h3>
            <MissingList missing={missing} stepId={stepId} />
          </div>
        )}
        {!isIncomplete && <FailureNote sentence={failure === null ? null : sentenceOf(failure)} />}
      </div>
    </Card>
  )
}
