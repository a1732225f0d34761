import type { Entry } from '../../../src-shared/conference/discussion.ts'
import { childName } from '../../../src-shared/conference/names.ts'
import { entriesUnder } from '../../../src-shared/conference/questions.ts'
import { rows } from '../../../src-shared/conference/table.ts'
import type { EntryHeading } from '../../../src-shared/practice/profile.ts'
import { EmptyHint } from '../../components/EmptyHint.tsx'
import { useConference } from '../../store/hooks.ts'
import { ChildVoice } from '../people/ChildVoice.tsx'
import type { StepScreenProps } from '../registry.tsx'
import { Entries } from './Entries.tsx'
import type { EntryQuestion } from './EntryDialog.tsx'

interface VoiceBlocksProps extends StepScreenProps {
  heading: EntryHeading
  onAsk: (question: EntryQuestion) => void
}

/** What each child says, in a block of its own, before any adult's account. */
export function VoiceBlocks({ step, heading, onAsk }: VoiceBlocksProps) {
  const children = useConference((conference) => rows(conference.children))
  const entries = useConference((conference) => entriesUnder(conference, heading.id))
  const headingId = `heading-${heading.id}`
  const shared = entries.filter((entry) => ownerOf(entry) === null)
  return (
    <section className="stack tight" aria-labelledby={headingId}>
      <h2 id={headingId}>{heading.title}</h2>
      {children.length === 0 && (
        <EmptyHint>Add the children under the first step; each has a place here then.</EmptyHint>
      )}
      <div className="voice-blocks">
        {children.map((child) => {
          const own = entries.filter((entry) => ownerOf(entry) === child.id)
          return (
            <section
              key={child.id}
              className="voice-block stack tight"
              aria-labelledby={`voice-of-${child.id}`}
            >
              <h3 id={`voice-of-${child.id}`}>{childName(child)}</h3>
              <ChildVoice child={child} />
              {own.length > 0 && <Entries step={step} entries={own} onAsk={onAsk} inOwnBlock />}
            </section>
          )
        })}
      </div>
      {shared.length > 0 && (
        <section className="stack tight" aria-labelledby="voice-of-several">
          <h3 id="voice-of-several">For more than one child</h3>
          <Entries step={step} entries={shared} onAsk={onAsk} />
        </section>
      )}
    </section>
  )
}

/** The one child whose block an entry belongs in; null when it is about several. */
function ownerOf({ source, childIds }: Entry): string | null {
  if (source?.kind === 'child') return source.childId
  const [only] = childIds
  return childIds.length === 1 && only !== undefined ? only : null
}
