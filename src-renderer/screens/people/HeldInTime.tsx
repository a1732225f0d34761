import type { StartingEvent } from '../../../src-shared/practice/profile.ts'
import { Tag } from '../../components/Tag.tsx'
import { useConference, usePractice } from '../../store/hooks.ts'
import { datesBefore } from './conferenceDates.ts'

/** By when this conference has to be held, counted from an event, and whether its date keeps to that. */
export function HeldInTime({ from }: { from: StartingEvent }) {
  const practice = usePractice()
  const conference = useConference((whole) => whole)
  const { dates, problem } = datesBefore(conference, practice)
  if (problem !== null) return <p className="attention">{problem}</p>
  return dates
    .filter((date) => date.from === from)
    .map(({ limitId, title, sentence, date, source }) => (
      <p key={limitId} className="limit">
        <strong>{title}</strong> {sentence}.{' '}
        {conference.date !== null && conference.date > date && (
          <Tag tone="overdue">Late: the conference is after that day</Tag>
        )}
        <span className="limit-source">{source}</span>
      </p>
    ))
}
