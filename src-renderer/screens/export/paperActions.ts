import type { DocumentListing } from '../../../src-shared/contract.ts'
import type { useShowDocument } from '../../components/useShowDocument.ts'
import type { SavingDocuments } from './useSaveDocuments.ts'

/** What can be done with papers from any place of the screen; one thing of a kind at a time. */
export interface PaperActions {
  /** In a window of its own, to be printed. */
  showing: ReturnType<typeof useShowDocument>
  saving: SavingDocuments
  /** On the screen, before it is printed. */
  read: (document: DocumentListing) => void
}
