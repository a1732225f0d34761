import { useId } from 'react'
import { Card } from '../../components/Card.tsx'
import { EmptyHint } from '../../components/EmptyHint.tsx'
import { FailureNote } from '../../components/FailureNote.tsx'
import { useConference, usePractice } from '../../store/hooks.ts'
import { useNow } from '../../useNow.ts'
import { localDateOf } from '../../words.ts'
import { EventRow } from './EventRow.tsx'
import { eventsAfter } from './eventsAfter.ts'

/** What has to happen after the conference, by when, by which rule, and what is done. */
export function DatesAfter() {
  const headingId = useId()
  const practice = usePractice()
  const { events, problem } = useConference((conference) => eventsAfter(conference, practice))
  const hasDate = useConference((conference) => conference.date !== null)
  const today = localDateOf(useNow(60_000))
  return (
    <Card labelledBy={headingId}>
      <div className="stack">
        <h2 id={headingId}>After the conference</h2>
        <FailureNote sentence={problem} />
        {!hasDate && (
          <EmptyHint>The dates follow from the day of the conference: set it under “People”.</EmptyHint>
        )}
        <ul className="event-list">
          {events.map((event) => (
            <EventRow key={event.event} event={event} today={today} />
          ))}
        </ul>
      </div>
    </Card>
  )
}
