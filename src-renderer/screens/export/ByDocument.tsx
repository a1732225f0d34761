import { childName } from '../../../src-shared/conference/names.ts'
import { rows } from '../../../src-shared/conference/table.ts'
import type { DocumentListing } from '../../../src-shared/contract.ts'
import { useConference } from '../../store/hooks.ts'
import { DocumentRow } from './DocumentRow.tsx'
import type { PaperActions } from './paperActions.ts'

export interface ByDocumentProps {
  documents: readonly DocumentListing[]
  actions: PaperActions
}

/** Every document that can be made, for whom, and what is not in it. */
export function ByDocument({ documents, actions }: ByDocumentProps) {
  const children = useConference((conference) => rows(conference.children))
  const groups = [
    { title: 'The whole conference', childId: null },
    ...children.map((child) => ({ title: childName(child), childId: child.id })),
  ]
  return (
    <div className="stack">
      {groups.map(({ title, childId }) => {
        const ofGroup = documents.filter((document) => document.childId === childId)
        if (ofGroup.length === 0) return null
        return (
          <section key={childId ?? ''} className="stack tight" aria-label={`Documents: ${title}`}>
            <h3>{title}</h3>
            <ul className="document-list">
              {ofGroup.map((document) => (
                <DocumentRow key={document.id} document={document} actions={actions} />
              ))}
            </ul>
          </section>
        )
      })}
    </div>
  )
}
