import type { Conference } from '../../../src-shared/conference/conference.ts'
import { rows } from '../../../src-shared/conference/table.ts'
import { Card } from '../../components/Card.tsx'
import { ComboBox } from '../../components/ComboBox.tsx'
import { EmptyHint } from '../../components/EmptyHint.tsx'
import { SavedDateField } from '../../components/SavedDateField.tsx'
import { SavedTextArea, SavedTextField } from '../../components/SavedTextField.tsx'
import { SavedTimeField } from '../../components/SavedTimeField.tsx'
import { Select } from '../../components/Select.tsx'
import { useConference, useIsReadOnly, usePerform, usePractice } from '../../store/hooks.ts'
import { limitsFrom, notAWorkingDay } from './conferenceDates.ts'
import { HeldInTime } from './HeldInTime.tsx'
import { peopleOptions } from './participants.ts'

/** When and where the meeting is, who chairs it, and why it is held. */
export function MeetingTab() {
  return (
    <div className="stack">
      <WhenAndWhere />
      <WhyWeMeet />
    </div>
  )
}

function WhenAndWhere() {
  const practice = usePractice()
  const { kindId, date, startTime, venue, reference } = useConference((conference) => conference)
  const isReadOnly = useIsReadOnly()
  const perform = usePerform()
  const kinds = practice.profile.kinds.filter(({ canBeChaired }) => canBeChaired)
  const dayOff = notAWorkingDay(date, practice)
  return (
    <Card labelledBy="when-and-where">
      <div className="stack">
        <h2 id="when-and-where">When and where</h2>
        <div className="fields">
          <Select
            label="Kind of conference"
            options={kinds.map(({ id, title }) => ({ id, title }))}
            value={kindId}
            onChange={(id) => void perform('arrangeConference', { kindId: id })}
            isDisabled={isReadOnly}
          />
          <Chair />
        </div>
        <div className="fields">
          <SavedDateField
            label="Date"
            field="conference/date"
            value={date}
            onCommit={(day, ending) => perform('arrangeConference', { date: day }, ending)}
          />
          <SavedTimeField
            label="Starts at"
            field="conference/startTime"
            value={startTime}
            onCommit={(time, ending) => perform('arrangeConference', { startTime: time }, ending)}
          />
          <SavedTextField
            label="Case reference"
            field="conference/reference"
            value={reference}
            onCommit={(text, ending) => perform('stateBackground', { reference: text }, ending)}
          />
        </div>
        {dayOff && <p className="attention">{dayOff}</p>}
        <SavedTextField
          label="Place"
          field="conference/venue"
          value={venue}
          onCommit={(text, ending) => perform('arrangeConference', { venue: text }, ending)}
        />
      </div>
    </Card>
  )
}

function Chair() {
  const practice = usePractice()
  const options = useConference((conference) => peopleOptions(conference, practice))
  const chairId = useConference((conference) => conference.chairId)
  const isReadOnly = useIsReadOnly()
  const perform = usePerform()
  if (options.length === 0) return <EmptyHint>Add the chair under People, then name them here.</EmptyHint>
  return (
    <ComboBox
      key={options.length}
      label="Who chairs"
      options={options}
      value={chairId}
      onChange={(id) => id !== null && void perform('nameChair', { personId: id })}
      isDisabled={isReadOnly}
    />
  )
}

function WhyWeMeet() {
  const practice = usePractice()
  const conference = useConference((whole) => whole)
  const perform = usePerform()
  const countsFromStrategy = limitsFrom(conference, practice, 'strategyDiscussion').length > 0
  const countsFromMove = limitsFrom(conference, practice, 'notificationOfMove').length > 0
  return (
    <Card labelledBy="why-we-meet">
      <div className="stack">
        <h2 id="why-we-meet">Why we meet</h2>
        <SavedTextArea
          label="Why the conference is held"
          field="conference/purpose"
          value={conference.purpose}
          onCommit={(text, ending) => perform('stateBackground', { purpose: text }, ending)}
        />
        {countsFromStrategy && (
          <>
            <SavedTextArea
              label="What the enquiry found"
              field="conference/enquiryOutcome"
              value={conference.enquiryOutcome}
              onCommit={(text, ending) => perform('stateBackground', { enquiryOutcome: text }, ending)}
            />
            <SavedDateField
              label="Strategy discussion that started the enquiry"
              field="conference/strategyDiscussionOn"
              value={conference.strategyDiscussionOn}
              onCommit={(day, ending) => perform('stateBackground', { strategyDiscussionOn: day }, ending)}
            />
            <HeldInTime from="strategyDiscussion" />
          </>
        )}
        {countsFromMove && <Move conference={conference} />}
        {conference.kindId === 'review' && <Earlier conference={conference} />}
      </div>
    </Card>
  )
}

function Move({ conference }: { conference: Conference }) {
  const perform = usePerform()
  return (
    <>
      <div className="fields">
        <SavedTextField
          label="Authority that the family has moved from"
          field="conference/fromAuthority"
          value={conference.transfer.fromAuthority}
          onCommit={(text, ending) => perform('describeTransfer', { fromAuthority: text }, ending)}
        />
        <SavedDateField
          label="Day on which we were told of the move"
          field="conference/notifiedOn"
          value={conference.transfer.notifiedOn}
          onCommit={(day, ending) => perform('describeTransfer', { notifiedOn: day }, ending)}
        />
      </div>
      <HeldInTime from="notificationOfMove" />
    </>
  )
}

function Earlier({ conference }: { conference: Conference }) {
  const missing = rows(conference.children).some(({ before }) => before.planStartedOn === null)
  if (!missing) return null
  return (
    <p className="quiet">
      When each child’s plan began and what it was for is recorded with the child, under “Plans before this
      conference”.
    </p>
  )
}
