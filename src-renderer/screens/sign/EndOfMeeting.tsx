import { useId, useState } from 'react'
import { whatIsMissing } from '../../../src-shared/conference/readiness.ts'
import { shortDate } from '../../../src-shared/practice/formatDate.ts'
import type { Failure } from '../../../src-shared/result.ts'
import { Button } from '../../components/Button.tsx'
import { Card } from '../../components/Card.tsx'
import { FailureNote, sentenceOf } from '../../components/FailureNote.tsx'
import { MissingList } from '../../components/MissingList.tsx'
import { useConference, useIsReadOnly, usePerform, usePractice } from '../../store/hooks.ts'
import { localDateOf, timeOfDay } from '../../words.ts'

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

  async function end() {
    const result = await perform('endMeeting', {}, { refusals: 'inline' })
    setFailure(result.ok ? null : result.failure)
  }

  return (
    <Card labelledBy={headingId}>
      <div className="stack tight">
        <h2 id={headingId}>The end of the meeting</h2>
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
