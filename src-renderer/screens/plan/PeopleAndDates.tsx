import { useId } from 'react'
import type { Child } from '../../../src-shared/conference/child.ts'
import { childName } from '../../../src-shared/conference/names.ts'
import { roleInWords } from '../../../src-shared/conference/questions.ts'
import { rows } from '../../../src-shared/conference/table.ts'
import type { LocalDate } from '../../../src-shared/conference/values.ts'
import { knownDates } from '../../../src-shared/practice/knownDates.ts'
import { startingEventsOf } from '../../../src-shared/practice/startingEvents.ts'
import type { DerivedDate } from '../../../src-shared/practice/timeLimits.ts'
import { Card } from '../../components/Card.tsx'
import { ComboBox } from '../../components/ComboBox.tsx'
import { DateField } from '../../components/DateField.tsx'
import { FailureNote } from '../../components/FailureNote.tsx'
import { PersonPicker } from '../../components/PersonPicker.tsx'
import { SavedTextField } from '../../components/SavedTextField.tsx'
import { TimeField } from '../../components/TimeField.tsx'
import { useConference, useIsReadOnly, usePerform, usePractice } from '../../store/hooks.ts'
import { DateReason } from './DateReason.tsx'

/** Lead practitioner, core group, its first meeting and the review, each date beside the rule that limits it. */
export function PeopleAndDates({ child }: { child: Child }) {
  const headingId = useId()
  const perform = usePerform()
  const isReadOnly = useIsReadOnly()
  const practice = usePractice()
  const { planHeadings, leadPractitionerTitle } = practice.profile
  const people = useConference((conference) =>
    rows(conference.people).map((person) => ({
      id: person.id,
      name: person.name,
      detail: roleInWords(practice, person),
    })),
  )
  const { dates, problem } = useConference((conference) =>
    knownDates(practice, { ...startingEventsOf(conference, child, practice), planNeeded: true }),
  )
  const name = childName(child)
  const { plan } = child
  const childId = child.id
  const limitsOf = (event: string) => dates.filter((limit) => limit.event === event)

  /** A reason that was given for a later date goes with the new date, and falls away where it is not late any more. */
  function keepReason(event: string, date: LocalDate | null) {
    const limit = earliestOf(limitsOf(event))
    const override = limit === undefined ? undefined : plan.dateOverrides[limit.limitId]
    if (limit === undefined || override === undefined || override.date === date) return
    const isLate = date !== null && date > limit.date
    void perform('overrideDate', {
      childId,
      limitId: limit.limitId,
      override: isLate ? { date, reason: override.reason } : null,
    })
  }

  return (
    <Card labelledBy={headingId}>
      <div className="stack">
        <h2 id={headingId}>{planHeadings.coreGroup}</h2>
        <div className="plan-lead">
          <ComboBox
            label={`${leadPractitionerTitle} for ${name}`}
            options={people.map((person) => ({ id: person.id, title: person.name, hint: person.detail }))}
            value={plan.leadPractitionerId}
            onChange={(personId) => {
              if (personId !== plan.leadPractitionerId)
                void perform('nameLeadPractitioner', { childId, personId })
            }}
            isDisabled={isReadOnly}
          />
        </div>
        <PersonPicker
          label={`Core group for ${name}`}
          several
          people={people}
          value={plan.coreGroupIds}
          onChange={(memberIds) => perform('nameCoreGroup', { childId, memberIds })}
          isDisabled={isReadOnly}
        />
        <FailureNote sentence={problem} />
        <div className="plan-dates">
          <div className="stack tight">
            <DateField
              label={`First core group for ${name}`}
              value={plan.firstCoreGroup.date}
              onChange={(date) => {
                void perform('arrangeFirstCoreGroup', { childId, date })
                keepReason('firstCoreGroup', date)
              }}
              isDisabled={isReadOnly}
            />
            <Limits limits={limitsOf('firstCoreGroup')} />
            <DateReason
              child={child}
              date={plan.firstCoreGroup.date}
              limit={earliestOf(limitsOf('firstCoreGroup'))}
            />
          </div>
          <div className="stack tight">
            <TimeField
              label={`Time of the first core group for ${name}`}
              value={plan.firstCoreGroup.time}
              onChange={(time) => void perform('arrangeFirstCoreGroup', { childId, time })}
              isDisabled={isReadOnly}
            />
            <SavedTextField
              label={`Place of the first core group for ${name}`}
              field={`plan/${childId}/coreGroupPlace`}
              value={plan.firstCoreGroup.place}
              onCommit={(place, ending) => perform('arrangeFirstCoreGroup', { childId, place }, ending)}
            />
          </div>
          <div className="stack tight">
            <DateField
              label={`Review conference for ${name}`}
              value={plan.reviewDate}
              onChange={(date) => {
                void perform('arrangeReview', { childId, date })
                keepReason('nextReview', date)
              }}
              isDisabled={isReadOnly}
            />
            <Limits limits={limitsOf('nextReview')} />
            <DateReason child={child} date={plan.reviewDate} limit={earliestOf(limitsOf('nextReview'))} />
          </div>
        </div>
      </div>
    </Card>
  )
}

const earliestOf = (limits: DerivedDate[]) => limits.find(({ isEarliest }) => isEarliest)

/** Each limit of an event, in words: both where two rules say it differently. */
function Limits({ limits }: { limits: DerivedDate[] }) {
  return (
    <ul className="plain-list small quiet-text">
      {limits.map((limit) => (
        <li key={limit.limitId}>{limit.sentence}</li>
      ))}
    </ul>
  )
}
