import type { DocumentListing } from '../../../src-shared/contract.ts'
import { Button } from '../../components/Button.tsx'
import { FailureNote } from '../../components/FailureNote.tsx'
import type { useShowDocument } from '../../components/useShowDocument.ts'
import type { SavingDocuments } from './useSaveDocuments.ts'

const formats = { pdf: 'PDF', docx: 'Word', json: 'Data' } as const

export interface DocumentRowProps {
  document: DocumentListing
  showing: ReturnType<typeof useShowDocument>
  saving: SavingDocuments
}

/** One document: what it is, for whom, and what was left out of it. Only a PDF can be shown. */
export function DocumentRow({ document, showing, saving }: DocumentRowProps) {
  const { id, title, readerName, format, leftOut } = document
  const named = `${title} (${formats[format]}), for ${readerName}`
  return (
    <li className="document-row">
      <div>
        <p>
          <strong>{title}</strong> <span className="quiet small">{formats[format]}</span>
        </p>
        <p className="small">For {readerName}</p>
        {leftOut.length > 0 && (
          <ul className="left-out small quiet-text" aria-label={`Left out of ${named}`}>
            {leftOut.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        )}
        <FailureNote sentence={showing.problem?.documentId === id ? showing.problem.sentence : null} />
      </div>
      <div className="row">
        {format === 'pdf' && (
          <Button
            size="small"
            aria-label={`Show ${named}`}
            isDisabled={showing.making !== null}
            onPress={() => void showing.show(id)}
          >
            {showing.making === id ? 'Show…' : 'Show'}
          </Button>
        )}
        <Button
          size="small"
          look="bare"
          aria-label={`Save ${named}`}
          isDisabled={saving.isSaving}
          onPress={() => void saving.save([id])}
        >
          Save
        </Button>
      </div>
    </li>
  )
}
