import type { CopiesFor, DocumentListing } from '../../../src-shared/contract.ts'
import { Button } from '../../components/Button.tsx'
import { FailureNote } from '../../components/FailureNote.tsx'
import { Given } from './Given.tsx'
import { LeftOutFor } from './LeftOutFor.tsx'
import type { PaperActions } from './paperActions.ts'
import { RecipientMenu } from './RecipientMenu.tsx'
import { RecipientPapers } from './RecipientPapers.tsx'
import { Warnings } from './Warnings.tsx'

export interface RecipientRowProps {
  recipient: CopiesFor
  documents: readonly DocumentListing[]
  actions: PaperActions
}

/** One recipient: who they are, why they get what, their papers, and whether they have been given them. */
export function RecipientRow({ recipient, documents, actions }: RecipientRowProps) {
  const { id, name, who, section, why, takeHome, sentLater } = recipient
  const papersOf = (ids: readonly string[]) =>
    ids.flatMap((documentId) => documents.find((one) => one.id === documentId) ?? [])
  const occasion = takeHome.length > 0 ? 'takeHome' : 'sentLater'
  const stackId = `stack/${occasion}/${id}`
  const { showing, saving } = actions
  const canPrint = section !== 'caseFile' && takeHome.length + sentLater.length > 0
  return (
    <li className="recipient-row">
      <div className="stack tight">
        <div>
          <h4 className="recipient-name">{name}</h4>
          {who !== '' && <p className="small">{who}</p>}
          <p className="small quiet-text">{why.join(' ')}</p>
        </div>
        <RecipientPapers title="To take home" papers={papersOf(takeHome)} name={name} actions={actions} />
        <RecipientPapers
          title={section === 'caseFile' ? 'To save' : 'Sent later'}
          papers={papersOf(sentLater)}
          name={name}
          actions={actions}
        />
        <Warnings name={name} papers={papersOf([...takeHome, ...sentLater])} />
        <LeftOutFor name={name} papers={papersOf([...takeHome, ...sentLater])} />
        <FailureNote sentence={showing.problem?.documentId === stackId ? showing.problem.sentence : null} />
      </div>
      <div className="stack tight recipient-actions">
        {canPrint && (
          <Button
            size="small"
            aria-label={`Print ${name}: ${occasion === 'takeHome' ? 'copies to take home' : 'what is sent later'}`}
            isDisabled={showing.making !== null}
            onPress={() => void showing.show(stackId)}
          >
            {showing.making === stackId ? 'Print…' : 'Print'}
          </Button>
        )}
        {section === 'caseFile' && (
          <Button
            size="small"
            aria-label={`Save for ${name}`}
            isDisabled={saving.isSaving}
            onPress={() => void saving.save(sentLater)}
          >
            Save
          </Button>
        )}
        <Given recipient={recipient} />
        {section !== 'caseFile' && <RecipientMenu recipient={recipient} actions={actions} />}
      </div>
    </li>
  )
}
