import { Button } from '../../components/Button.tsx'
import type { SavingDocuments } from './useSaveDocuments.ts'

/** Where the papers were saved, or why not. Stays until the next saving. */
export function SavedWhere({ saving: { isSaving, outcome, save } }: { saving: SavingDocuments }) {
  return (
    <>
      <div role="status" className="saved-where">
        {isSaving && <p>The papers are being made…</p>}
        {outcome?.kind === 'changedMind' && <p>Nothing was saved.</p>}
        {outcome?.kind === 'saved' && (
          <>
            <p>
              <strong>
                {outcome.files.length === 1 ? '1 paper is' : `${outcome.files.length} papers are`} saved in{' '}
                {outcome.folder}
              </strong>
            </p>
            <ul className="small">
              {outcome.files.map((file) => (
                <li key={file}>{file}</li>
              ))}
            </ul>
          </>
        )}
      </div>
      <div role="alert" className="saved-where">
        {outcome?.kind === 'failed' && (
          <div className="row">
            <p className="field-error">
              {outcome.sentence} Nothing is lost: the conference is in the records.
            </p>
            <Button onPress={() => void save(outcome.documentIds)}>Try again</Button>
          </div>
        )}
      </div>
    </>
  )
}
