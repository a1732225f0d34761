import { useId } from 'react'
import { childName } from '../../../src-shared/conference/names.ts'
import { rows } from '../../../src-shared/conference/table.ts'
import type { Client, DocumentListing } from '../../../src-shared/contract.ts'
import { Button } from '../../components/Button.tsx'
import { Card } from '../../components/Card.tsx'
import { FailureNote } from '../../components/FailureNote.tsx'
import { useShowDocument } from '../../components/useShowDocument.ts'
import { useConference } from '../../store/hooks.ts'
import { DocumentRow } from './DocumentRow.tsx'
import { SavedWhere } from './SavedWhere.tsx'
import { useAnswer } from './useAnswer.ts'
import { useSaveDocuments } from './useSaveDocuments.ts'

const list = (client: Client, conferenceId: string) => client.listDocuments({ conferenceId })

/** Every document that can be made, for whom, and what is not in it; shown or saved in one press. */
export function Documents() {
  const headingId = useId()
  const { value: documents, problem, askAgain } = useAnswer<DocumentListing[]>(list)
  const children = useConference((conference) => rows(conference.children))
  const showing = useShowDocument()
  const saving = useSaveDocuments()
  const groups = [
    { title: 'The whole conference', childId: null },
    ...children.map((child) => ({ title: childName(child), childId: child.id })),
  ]
  return (
    <Card labelledBy={headingId}>
      <div className="stack">
        <div className="row">
          <h2 id={headingId}>Papers</h2>
          <span className="grow" />
          {documents !== null && documents.length > 0 && (
            <Button look="primary" isDisabled={saving.isSaving} onPress={() => void saving.save(null)}>
              Save all {documents.length}
            </Button>
          )}
        </div>
        <SavedWhere saving={saving} />
        {documents === null && problem === null && <p className="quiet">The list is being made…</p>}
        {problem !== null && (
          <div className="row">
            <FailureNote sentence={problem} />
            <Button onPress={askAgain}>Make the list again</Button>
          </div>
        )}
        {groups.map(({ title, childId }) => {
          const ofGroup = (documents ?? []).filter((document) => document.childId === childId)
          if (ofGroup.length === 0) return null
          return (
            <section key={title} className="stack tight" aria-label={`Papers: ${title}`}>
              <h3>{title}</h3>
              <ul className="document-list">
                {ofGroup.map((document) => (
                  <DocumentRow key={document.id} document={document} showing={showing} saving={saving} />
                ))}
              </ul>
            </section>
          )
        })}
      </div>
    </Card>
  )
}
