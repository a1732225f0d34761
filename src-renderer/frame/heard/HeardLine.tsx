import './heard.css'
import { Dialog, DialogTrigger } from 'react-aria-components/Dialog'
import { Popover } from 'react-aria-components/Popover'
import { isDiscussion, notHeardYet, secondsOnStep, whoIsHeard } from '../../../src-shared/conference/heard.ts'
import { namesOf } from '../../../src-shared/conference/names.ts'
import type { AgendaStep } from '../../../src-shared/practice/profile.ts'
import { Button } from '../../components/Button.tsx'
import { Checkbox } from '../../components/Checkbox.tsx'
import { useDraftValues } from '../../components/useDraftValues.ts'
import { useConference, useConferenceStore, useIsReadOnly, usePractice } from '../../store/hooks.ts'
import { useNow } from '../../useNow.ts'
import { WhoSpoke } from './WhoSpoke.tsx'

const usual = { isInSight: true }

/**
 * Beside the title of each step on which people speak: who has not been heard on it yet, and how long the meeting has
 * been there. For the chair alone, no score, and it can be put out of sight. A press shows everybody.
 */
export function HeardLine({ step }: { step: AgendaStep }) {
  const practice = usePractice()
  const everybody = useConference((conference) => whoIsHeard(conference, practice, step))
  const isReadOnly = useIsReadOnly()
  const { values, change } = useDraftValues('heardLine', usual)
  if (!isDiscussion(step) || everybody.length === 0) return null
  const open = notHeardYet(everybody).map(({ name }) => name)
  const inWords = open.length === 0 ? 'Everybody heard' : `${open.length} not heard yet`
  return (
    <div className="heard-line">
      {values.isInSight && <TimeOnStep step={step} />}
      <DialogTrigger>
        <Button look="bare" size="small">
          {values.isInSight ? (
            <span className="heard-open">
              <span className="num">{inWords}</span>
              {open.length > 0 && <span className="heard-names">: {shortened(open)}</span>}
            </span>
          ) : (
            'Who has been heard'
          )}
        </Button>
        <Popover className="popover heard-popover" placement="bottom end">
          <Dialog className="stack tight" aria-label="Who has been heard on this step">
            <WhoSpoke step={step} everybody={everybody} />
            {!isReadOnly && (
              <Checkbox isSelected={values.isInSight} onChange={(isInSight) => change({ isInSight })}>
                Names and time in sight beside the title
              </Checkbox>
            )}
            <p className="quiet small">
              Only you see this. It counts nothing: on the map a number and Enter notes that somebody has
              spoken.
            </p>
          </Dialog>
        </Popover>
      </DialogTrigger>
    </div>
  )
}

/** "Amber, Nan Pat and 4 more" */
function shortened(names: string[]): string {
  return names.length <= 3 ? namesOf(names) : `${names.slice(0, 2).join(', ')} and ${names.length - 2} more`
}

function TimeOnStep({ step }: { step: AgendaStep }) {
  const { moment } = useConferenceStore()
  const now = useNow(15_000)
  const seconds = useConference((conference) =>
    conference.meeting.stepId === step.id && moment === null ? secondsOnStep(conference, now) : null,
  )
  if (seconds === null) return null
  return (
    <span className="quiet small num">
      {Math.floor(seconds / 60)} min<span className="visually-hidden"> on this step</span>
    </span>
  )
}
