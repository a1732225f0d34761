import type { CopiesFor } from '../../../src-shared/contract.ts'
import type { PaperActions } from './paperActions.ts'
import { RecipientRow } from './RecipientRow.tsx'
import type { Papers } from './usePapers.ts'

const sections: { id: CopiesFor['section']; title: string }[] = [
  { id: 'family', title: 'Family' },
  { id: 'professionals', title: 'Professionals' },
  { id: 'leftOut', title: 'Left out of the meeting' },
  { id: 'caseFile', title: 'Case file' },
]

/** Everybody with their papers, in the order of handing out; in each section those who get none come last. */
export function Recipients({ papers, actions }: { papers: Papers; actions: PaperActions }) {
  return (
    <div className="stack">
      {sections.map(({ id, title }) => {
        const recipients = papers.recipients.filter(({ section }) => section === id)
        if (recipients.length === 0) return null
        return (
          <section key={id} className="stack tight" aria-label={`Papers: ${title}`}>
            <h3>{title}</h3>
            <ul className="document-list">
              {recipients.map((recipient) => (
                <RecipientRow
                  key={recipient.id}
                  recipient={recipient}
                  documents={papers.documents}
                  actions={actions}
                />
              ))}
            </ul>
          </section>
        )
      })}
    </div>
  )
}
