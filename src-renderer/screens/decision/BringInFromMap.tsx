import { useState } from 'react'
import type { Conference } from '../../../src-shared/conference/conference.ts'
import type { Entry } from '../../../src-shared/conference/discussion.ts'
import { participantName } from '../../../src-shared/conference/names.ts'
import { headingById, isAbout } from '../../../src-shared/conference/questions.ts'
import { rows } from '../../../src-shared/conference/table.ts'
import { Button } from '../../components/Button.tsx'
import { Checkbox } from '../../components/Checkbox.tsx'
import { Dialog, DialogButtons } from '../../components/Dialog.tsx'
import { useConference, usePractice } from '../../store/hooks.ts'

export interface BringInFromMapProps {
  childId: string
  title: string
  tones: ('worry' | 'strength' | 'voice')[]
  /** The wording of what was chosen, in the order of the map. */
  onBringIn: (texts: string[]) => void
  onClose: () => void
}

/**
 * What the map says about the child, to be copied into a text. Restricted entries are not offered, and neither is what
 * was said in one part of a split meeting: the text goes into papers for people who must not read them or were not there.
 */
export function BringInFromMap({ childId, title, tones, onBringIn, onClose }: BringInFromMapProps) {
  const practice = usePractice()
  const entries = useConference((conference) =>
    rows(conference.entries).filter((entry) => {
      const tone = headingById(practice, entry.headingId)?.tone
      return isAbout(entry.childIds, childId) && tones.some((wanted) => wanted === tone)
    }),
  )
  const wording = useConference((conference) => (entry: Entry) => asText(conference, entry))
  const isSplit = useConference((conference) => conference.parts.order.length > 1)
  const [chosen, setChosen] = useState<string[]>([])
  const offered = isSplit ? [] : entries.filter(({ restriction }) => restriction === null)
  const keptBack = entries.length - offered.length
  return (
    <Dialog title={title} isOpen onClose={onClose} width="wide">
      <div className="decision-bring-in">
        {offered.map((entry) => (
          <Checkbox
            key={entry.id}
            isSelected={chosen.includes(entry.id)}
            onChange={(isChosen) =>
              setChosen(isChosen ? [...chosen, entry.id] : chosen.filter((id) => id !== entry.id))
            }
          >
            {wording(entry)}
            <span className="quiet small"> · {headingById(practice, entry.headingId)?.title}</span>
          </Checkbox>
        ))}
        {entries.length === 0 && <p>Nothing is on the map here that is about this child.</p>}
        {keptBack > 0 && (
          <p className="quiet">
            {keptBack === 1 ? '1 entry is' : `${keptBack} entries are`} not offered, because{' '}
            {isSplit ? 'the meeting is split' : 'it is restricted'} and this text is read by everybody. Put it
            in words that all of them may read.
          </p>
        )}
      </div>
      <DialogButtons>
        <Button
          look="primary"
          isDisabled={chosen.length === 0}
          onPress={() => onBringIn(offered.filter(({ id }) => chosen.includes(id)).map(wording))}
        >
          Bring in
        </Button>
        <Button onPress={onClose}>Cancel</Button>
      </DialogButtons>
    </Dialog>
  )
}

/** The words; with quotation marks and the name where they are somebody's own. */
function asText(conference: Conference, { text, exactWords, source }: Entry): string {
  if (!exactWords) return text
  const who =
    source?.kind === 'person'
      ? participantName(conference, source.personId)
      : source?.kind === 'child'
        ? participantName(conference, source.childId)
        : null
  return who === null ? `“${text}”` : `“${text}” (${who})`
}
