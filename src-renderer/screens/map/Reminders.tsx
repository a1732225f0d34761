import type { Child } from '../../../src-shared/conference/child.ts'
import type { Conference } from '../../../src-shared/conference/conference.ts'
import { childName } from '../../../src-shared/conference/names.ts'
import { entriesUnder } from '../../../src-shared/conference/questions.ts'
import { rows } from '../../../src-shared/conference/table.ts'
import type { EntryHeading } from '../../../src-shared/practice/profile.ts'
import { Button } from '../../components/Button.tsx'
import { useConference, useIsReadOnly, usePractice } from '../../store/hooks.ts'
import { hasVoice } from '../people/ChildVoice.tsx'
import type { StepScreenProps } from '../registry.tsx'

interface RemindersProps extends StepScreenProps {
  onWrite: (child: Child, heading: EntryHeading) => void
  onChooseHeading: (heading: EntryHeading) => void
}

/**
 * What must not be passed over in silence and has its place on another step: the voice of each child, and what the local
 * rules ask throughout (diversity). Each goes away once something is recorded.
 */
export function Reminders({ step, onWrite, onChooseHeading }: RemindersProps) {
  const { profile } = usePractice()
  const isReadOnly = useIsReadOnly()
  const elsewhere = profile.agenda.filter(({ id }) => id !== step.id).flatMap(({ headings }) => headings)
  const voices = elsewhere.filter(({ tone }) => tone === 'voice')
  const silent = useConference((conference) =>
    voices.length === 0
      ? []
      : rows(conference.children).filter(
          (child) => !hasVoice(child) && !isHeardIn(conference, voices, child),
        ),
  )
  const prompts = useConference((conference) =>
    elsewhere.filter(
      ({ id, promptElsewhere }) => promptElsewhere !== '' && entriesUnder(conference, id).length === 0,
    ),
  )
  const [voice] = voices
  if (silent.length === 0 && prompts.length === 0) return null
  return (
    <ul className="reminders" aria-label="Not to be passed over">
      {silent.map((child) => (
        <li key={child.id} className="attention">
          Nothing from {childName(child)} yet.
          {!isReadOnly && voice !== undefined && (
            <Button look="bare" size="small" onPress={() => onWrite(child, voice)}>
              Write what {childName(child)} says
            </Button>
          )}
        </li>
      ))}
      {prompts.map((heading) => (
        <li key={heading.id} className="quiet-text">
          {heading.promptElsewhere}
          {!isReadOnly && (
            <Button look="bare" size="small" onPress={() => onChooseHeading(heading)}>
              Write it down
            </Button>
          )}
        </li>
      ))}
    </ul>
  )
}

/** Whether something stands under the headings of the child’s voice that is this child’s. */
function isHeardIn(conference: Conference, voices: EntryHeading[], child: Child): boolean {
  return voices
    .flatMap(({ id }) => entriesUnder(conference, id))
    .some(
      ({ source, childIds }) =>
        childIds.includes(child.id) || (source?.kind === 'child' && source.childId === child.id),
    )
}
