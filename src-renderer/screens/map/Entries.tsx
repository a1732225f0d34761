import type { Conference } from '../../../src-shared/conference/conference.ts'
import type { Entry } from '../../../src-shared/conference/discussion.ts'
import { namesOf, participantName } from '../../../src-shared/conference/names.ts'
import { isEntryRestricted } from '../../../src-shared/conference/questions.ts'
import type { AgendaStep } from '../../../src-shared/practice/profile.ts'
import { useConference, usePractice } from '../../store/hooks.ts'
import { withheldFromInWords } from '../people/WithheldFromPicker.tsx'
import { EntryCard } from './EntryCard.tsx'
import type { EntryQuestion } from './EntryDialog.tsx'
import { sourceInWords } from './speakers.ts'

interface EntriesProps {
  /** The heading above has said which child they are about. */
  inOwnBlock?: boolean
  step: AgendaStep
  entries: Entry[]
  onAsk: (question: EntryQuestion) => void
}

/** Cards in the order in which they were recorded or moved. Everything they show is passed as words, so that an unchanged one is not drawn again. */
export function Entries({ step, entries, onAsk, inOwnBlock = false }: EntriesProps) {
  const practice = usePractice()
  const conference = useConference((whole) => whole)
  return (
    <ul className="entries">
      {entries.map((entry, index) => (
        <li key={entry.id} id={entryElementId(entry.id)} className="entry-item">
          <EntryCard
            entry={entry}
            step={step}
            source={sourceInWords(conference, practice, entry.source)}
            about={inOwnBlock ? '' : namesOf(entry.childIds.map((id) => participantName(conference, id)))}
            keptFrom={
              entry.restriction === null
                ? ''
                : withheldFromInWords(conference, entry.restriction.withheldFrom)
            }
            isRestricted={isEntryRestricted(conference, entry)}
            part={otherPart(conference, entry)}
            aboveId={entries[index - 1]?.id ?? null}
            belowId={entries[index + 1]?.id ?? null}
            onAsk={onAsk}
          />
        </li>
      ))}
    </ul>
  )
}

/** Id of the card of an entry on the page. */
export const entryElementId = (entryId: string) => `entry-${entryId}`

/** Title of the part in which something was said, where it is not the one that is going on. */
function otherPart({ parts, meeting }: Conference, { partId }: Entry): string {
  return parts.order.length < 2 || partId === meeting.partId ? '' : (parts.byId[partId]?.title ?? '')
}
