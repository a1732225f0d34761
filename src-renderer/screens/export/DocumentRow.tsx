import { warningsIn } from '../../../src-shared/audience/leftOut.ts'
import type { DocumentListing } from '../../../src-shared/contract.ts'
import { Button } from '../../components/Button.tsx'
import { FailureNote } from '../../components/FailureNote.tsx'
import { canBeRead } from './canBeRead.ts'
import { formats } from './formats.ts'
import type { PaperActions } from './paperActions.ts'
import { Warnings } from './Warnings.tsx'

export interface DocumentRowProps {
  document: DocumentListing
  actions: PaperActions
}

/** One document: what it is, for whom, and what was left out of it. Only a text can be read, and only a PDF shown. */
export function DocumentRow({ document, actions: { showing, saving, read } }: DocumentRowProps) {
  const { id, title, readerName, format, leftOut } = document
  const warnings = warningsIn(leftOut)
  const others = leftOut.filter((sentence) => !warnings.includes(sentence))
  const named = `${title} (${formats[format]}), for ${readerName}`
  return (
    <li className="document-row">
      <div>
        <p>
          <strong>{title}</strong> <span className="quiet small">{formats[format]}</span>
        </p>
        <p className="small">For {readerName}</p>
        <Warnings name={named} papers={[document]} />
        {others.length > 0 && (
          <ul className="left-out small quiet-text" aria-label={`Left out of ${named}`}>
            {others.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        )}
        <FailureNote sentence={showing.problem?.documentId === id ? showing.problem.sentence : null} />
      </div>
      <div className="row">
        {canBeRead(document) && (
          <Button size="small" look="bare" aria-label={`Read ${named}`} onPress={() => read(document)}>
            Read
          </Button>
        )}
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
