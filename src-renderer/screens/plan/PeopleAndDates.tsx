import { useId } from 'react'
import type { Child } from '../../../src-shared/conference/child.ts'
import { childName } from '../../../src-shared/conference/names.ts'
import { roleInWords } from '../../../src-shared/conference/questions.ts'
import { rows } from '../../../src-shared/conference/table.ts'
import { startingEventsOf } from '../../../src-shared/practice/startingEvents.ts'
import { type DerivedDate, deriveDates } from '../../../src-shared/practice/timeLimits.ts'
import { Card } from '../../components/Card.tsx'
import { ComboBox } from '../../components/ComboBox.tsx'
import { DateField } from '../../components/DateField.tsx'
import { PersonPicker } from '../../components/PersonPicker.tsx'
import { SavedTextField } from '../../components/SavedTextField.tsx'
import { TimeField } from '../../components/TimeField.tsx'
import { useConference, usePerform, usePractice } from '../../store/hooks.ts'
import { DateReason } from './DateReason.tsx'

/** Lead practitioner, core group, its first meeting and the review, each date beside the rule that limits it. */
export function PeopleAndDates({ child }: { child: Child }) {
  const headingId = useId()
  const perform = usePerform()
  const practice = usePractice()
  const { planHeadings, leadPractitionerTitle } = practice.profile
  const conference = useConference((whole) => whole)
  const people = rows(conference.people).map((person) => ({
    id: person.id,
    name: person.name,
    detail: roleInWords(practice, person),
  }))
  const name = childName(child)
  const { plan } = child
  const childId = child.id
  const limits = deriveDates(practice, { ...startingEventsOf(conference, child, practice), planNeeded: true })
  const limitsOf = (event: string) => limits.filter((limit) => limit.event === event)
  return (
    <Card labelledBy={headingId}>
      <div className="stack">
        <h2 id={headingId}>{planHeadings.coreGroup}</h2>
        <ComboBox
          label={`${leadPractitionerTitle} for ${name}`}
          options={people.map((person) => ({ id: person.id, title: person.name, hint: person.detail }))}
          value={plan.leadPractitionerId}
          onChange={(personId) => {
            if (personId !== plan.leadPractitionerId)
              void perform('nameLeadPractitioner', { childId, personId })
          }}
        />
        <PersonPicker
          label={`Core group for ${name}`}
          several
          people={people}
          value={plan.coreGroupIds}
          onChange={(memberIds) => void perform('nameCoreGroup', { childId, memberIds })}
        />
        <div className="columns">
          <div className="stack tight">
            <DateField
              label={`First core group for ${name}`}
              value={plan.firstCoreGroup.date}
              onChange={(date) => void perform('arrangeFirstCoreGroup', { childId, date })}
            />
            <Limits limits={limitsOf('firstCoreGroup')} />
            <DateReason child={child} date={plan.firstCoreGroup.date} limits={limitsOf('firstCoreGroup')} />
          </div>
          <TimeField
            label={`Time of the first core group for ${name}`}
            value={plan.firstCoreGroup.time}
            onChange={(time) => void perform('arrangeFirstCoreGroup', { childId, time })}
          />
          <SavedTextField
            label={`Place of the first core group for ${name}`}
            field={`plan/${childId}/coreGroupPlace`}
            value={plan.firstCoreGroup.place}
            onCommit={(place, ending) => perform('arrangeFirstCoreGroup', { childId, place }, ending)}
          />
          <div className="stack tight">
            <DateField
              label={`Review conference for ${name}`}
              value={plan.reviewDate}
              onChange={(date) => void perform('arrangeReview', { childId, date })}
            />
            <Limits limits={limitsOf('nextReview')} />
            <DateReason child={child} date={plan.reviewDate} limits={limitsOf('nextReview')} />
          </div>
        </div>
      </div>
    </Card>
  )
}

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
