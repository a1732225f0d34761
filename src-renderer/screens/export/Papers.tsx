import { useId, useState } from 'react'
import type { DocumentListing } from '../../../src-shared/contract.ts'
import { Button } from '../../components/Button.tsx'
import { Card } from '../../components/Card.tsx'
import { FailureNote } from '../../components/FailureNote.tsx'
import { Tabs } from '../../components/Tabs.tsx'
import { useShowDocument } from '../../components/useShowDocument.ts'
import { PreviewDialog } from '../../preview/PreviewDialog.tsx'
import { ByDocument } from './ByDocument.tsx'
import { CopyQuestions } from './CopyQuestions.tsx'
import { PrintEverybodys } from './PrintEverybodys.tsx'
import { Recipients } from './Recipients.tsx'
import { SavedWhere } from './SavedWhere.tsx'
import { usePapers } from './usePapers.ts'
import { useSaveDocuments } from './useSaveDocuments.ts'
import { WhatChanged } from './WhatChanged.tsx'

/** Who gets which papers and what is not in them, or each paper and who gets it; read, printed or saved in one press. */
export function Papers() {
  const headingId = useId()
  const { value: papers, problem, askAgain } = usePapers()
  const showing = useShowDocument()
  const saving = useSaveDocuments()
  const [read, setRead] = useState<DocumentListing | null>(null)
  const actions = { showing, saving, read: setRead }
  return (
    <Card labelledBy={headingId}>
      <div className="stack">
        <div className="row">
          <h2 id={headingId}>Papers</h2>
          <span className="grow" />
          {papers !== null && papers.documents.length > 0 && (
            <Button isDisabled={saving.isSaving} onPress={() => void saving.save(null)}>
              Save all {papers.documents.length}
            </Button>
          )}
        </div>
        {papers === null && problem === null && <p className="quiet">The list is being made…</p>}
        {problem !== null && (
          <div className="row">
            <FailureNote sentence={problem} />
            <Button onPress={askAgain}>Make the list again</Button>
          </div>
        )}
        {papers !== null && (
          <>
            <PrintEverybodys recipients={papers.recipients} actions={actions} />
            <SavedWhere saving={saving} />
            <CopyQuestions questions={papers.questions} />
            <WhatChanged documents={papers.documents} />
            <Tabs
              label="Papers"
              tabs={[
                {
                  id: 'recipient',
                  title: 'By person',
                  content: <Recipients papers={papers} actions={actions} />,
                },
                {
                  id: 'document',
                  title: 'By document',
                  content: <ByDocument documents={papers.documents} actions={actions} />,
                },
              ]}
            />
          </>
        )}
      </div>
      {read !== null && <PreviewDialog document={read} onClose={() => setRead(null)} />}
    </Card>
  )
}
