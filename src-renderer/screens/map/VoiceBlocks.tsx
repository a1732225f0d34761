import type { Child } from '../../../src-shared/conference/child.ts'
import type { Entry } from '../../../src-shared/conference/discussion.ts'
import { childName } from '../../../src-shared/conference/names.ts'
import { entriesUnder } from '../../../src-shared/conference/questions.ts'
import { rows } from '../../../src-shared/conference/table.ts'
import type { EntryHeading } from '../../../src-shared/practice/profile.ts'
import { EmptyHint } from '../../components/EmptyHint.tsx'
import { Menu } from '../../components/Menu.tsx'
import { useConference, useIsReadOnly } from '../../store/hooks.ts'
import { ChildVoice } from '../people/ChildVoice.tsx'
import type { StepScreenProps } from '../registry.tsx'
import { Entries } from './Entries.tsx'
import type { EntryQuestion } from './EntryDialog.tsx'

interface VoiceBlocksProps extends StepScreenProps {
  /** The heading of the child’s voice, and after it those of the Three Houses. */
  headings: EntryHeading[]
  onAsk: (question: EntryQuestion) => void
  /** What a child put into one of the houses is to be written down. */
  onWrite: (child: Child, heading: EntryHeading) => void
}

/** What each child says, in a block of its own, before any adult's account. */
export function VoiceBlocks({ step, headings, onAsk, onWrite }: VoiceBlocksProps) {
  const children = useConference((conference) => rows(conference.children))
  const groups = useConference((conference) =>
    headings.map((heading) => ({ heading, entries: entriesUnder(conference, heading.id) })),
  )
  const isReadOnly = useIsReadOnly()
  const [first, ...houses] = headings
  const headingId = `heading-${first?.id}`

  /** The entries of one owner under each heading; the houses have their titles, the child’s voice is the block itself. */
  const grouped = (ownerId: string | null, inOwnBlock: boolean) =>
    groups.map(({ heading, entries }) => {
      const own = entries.filter((entry) => ownerOf(entry) === ownerId)
      if (own.length === 0) return null
      return (
        <div key={heading.id} className="stack tight">
          {heading !== first && <h4 className="house-title">{heading.title}</h4>}
          <Entries step={step} entries={own} onAsk={onAsk} inOwnBlock={inOwnBlock} />
        </div>
      )
    })
  const isSharedByAny = groups.some(({ entries }) => entries.some((entry) => ownerOf(entry) === null))

  return (
    <section className="stack tight" aria-labelledby={headingId}>
      <h2 id={headingId}>{first?.title}</h2>
      {children.length === 0 && (
        <EmptyHint>Add the children under the first step; each has a place here then.</EmptyHint>
      )}
      <div className="voice-blocks">
        {children.map((child) => (
          <section
            key={child.id}
            className="voice-block stack tight"
            aria-labelledby={`voice-of-${child.id}`}
          >
            <h3 id={`voice-of-${child.id}`}>{childName(child)}</h3>
            <ChildVoice child={child} />
            {grouped(child.id, true)}
            {!isReadOnly && child.birth.kind === 'born' && houses.length > 0 && (
              <div className="row">
                <Menu
                  look="bare"
                  size="small"
                  aria-label={`Write into a house of ${childName(child)}’s`}
                  actions={houses.map((house) => ({
                    id: house.id,
                    title: house.title,
                    onAction: () => onWrite(child, house),
                  }))}
                >
                  Write into a house
                </Menu>
              </div>
            )}
          </section>
        ))}
      </div>
      {isSharedByAny && (
        <section className="stack tight" aria-labelledby="voice-of-several">
          <h3 id="voice-of-several">For more than one child</h3>
          {grouped(null, false)}
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
