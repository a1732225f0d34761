import { useEffect, useState } from 'react'
import type { DocumentListing, DocumentPreview } from '../../src-shared/contract.ts'
import { Button } from '../components/Button.tsx'
import { ChoiceButtons } from '../components/ChoiceButtons.tsx'
import { Dialog, DialogButtons } from '../components/Dialog.tsx'
import { FailureNote, sentenceOf } from '../components/FailureNote.tsx'
import { useShowDocument } from '../components/useShowDocument.ts'
import { useClient, useConferenceStore } from '../store/hooks.ts'
import { Sheet } from './Sheet.tsx'

const sizes = [
  { id: '12', title: 'Ordinary print' },
  { id: '18', title: 'Large print' },
] as const

/** Reads a document before it is printed: what it says, what was left out of it, and what the printer cannot print. */
export function PreviewDialog({ document, onClose }: { document: DocumentListing; onClose: () => void }) {
  const { id, title, readerName, format } = document
  const client = useClient()
  const { conferenceId } = useConferenceStore()
  const [preview, setPreview] = useState<DocumentPreview | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const [size, setSize] = useState<'12' | '18'>(id.startsWith('largePrint/') ? '18' : '12')
  const showing = useShowDocument()

  useEffect(() => {
    let isClosed = false
    void client.previewDocument({ conferenceId, documentId: id }).then((result) => {
      if (isClosed) return
      if (result.ok) setPreview(result.value)
      else setProblem(sentenceOf(result.failure))
    })
    return () => {
      isClosed = true
    }
  }, [client, conferenceId, id])

  return (
    <Dialog title={title} isOpen onClose={onClose} width="wide">
      <p className="quiet">For {readerName}</p>
      <div className="row">
        <ChoiceButtons
          label="Size of the print"
          labelHidden
          options={[...sizes]}
          value={size}
          onChange={(chosen) => setSize(chosen ?? '12')}
        />
        <span className="grow" />
        {format === 'pdf' && (
          <Button
            look="primary"
            isDisabled={preview === null || showing.making !== null}
            onPress={() => void showing.show(id)}
          >
            {showing.making === null ? 'Show, to print it' : 'It is being made…'}
          </Button>
        )}
        <Button onPress={onClose}>Close</Button>
      </div>
      <FailureNote sentence={problem ?? showing.problem?.sentence ?? null} />
      {preview === null && problem === null && <p role="status">The document is being made…</p>}
      {preview !== null && (
        <>
          {preview.missingCharacters.length > 0 && (
            <p className="preview-warning" role="alert">
              No font of Chairside has {preview.missingCharacters.map((one) => `“${one}”`).join(', ')}: a mark
              is printed instead. Write it in another way, or add it by hand.
            </p>
          )}
          {preview.leftOut.length > 0 && (
            <ul className="preview-left-out small" aria-label="What is left out">
              {preview.leftOut.map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
          )}
          <Sheet content={preview.content} isLarge={size === '18'} />
        </>
      )}
      <DialogButtons>
        <Button onPress={onClose}>Close the preview</Button>
      </DialogButtons>
    </Dialog>
  )
}
