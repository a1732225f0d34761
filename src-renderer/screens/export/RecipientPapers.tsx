import type { DocumentListing } from '../../../src-shared/contract.ts'
import { Button } from '../../components/Button.tsx'
import { canBeRead } from './canBeRead.ts'
import { formats } from './formats.ts'
import type { PaperActions } from './paperActions.ts'

export interface RecipientPapersProps {
  title: string
  papers: readonly DocumentListing[]
  /** Of the recipient. */
  name: string
  actions: PaperActions
}

/** What one recipient gets on one occasion. A press on a title reads the paper. */
export function RecipientPapers({ title, papers, name, actions }: RecipientPapersProps) {
  if (papers.length === 0) return null
  return (
    <div className="recipient-papers">
      <p className="small quiet-text">{title}</p>
      <ul aria-label={`${title}: ${name}`}>
        {papers.map((paper) => (
          <li key={paper.id}>
            {canBeRead(paper) ? (
              <Button
                size="small"
                look="bare"
                aria-label={`Read ${paper.title} (${formats[paper.format]}), ${name}`}
                onPress={() => actions.read(paper)}
              >
                {paper.title}
              </Button>
            ) : (
              <span className="paper-title">{paper.title}</span>
            )}
            {paper.format !== 'pdf' && <span className="quiet small"> {formats[paper.format]}</span>}
          </li>
        ))}
      </ul>
    </div>
  )
}
