import { randomUUID } from 'node:crypto'
import { Refusal } from '../../src-shared/result.ts'
import type { NamedFile } from '../core/core.ts'

/**
 * Where a shown document lives: a name that no network resolves, served from memory. It is https because the PDF viewer
 * takes no documents from schemes that it does not know.
 */
export const documentOrigin = 'https://document.chairside.invalid'

/** Address for a document. It cannot be guessed, so that no other page can ask for it. */
export function newDocumentAddress(file: NamedFile): string {
  return `${documentOrigin}/${randomUUID()}/${encodeURIComponent(file.name)}`
}

/** True for Chromium's own PDF viewer: the only code in a document's window that is not the document. */
export function isViewerAddress(address: string): boolean {
  return viewerAddresses.some((start) => address.startsWith(start))
}

const viewerAddresses = ['chrome-extension://mhjfbmdgcfjbbpaeojofohoefgiehjai/', 'chrome://resources/']

/** Throws a Refusal for a document that there is no viewer for. */
export function assertCanBeShown(file: NamedFile): void {
  if (file.mediaType === 'application/pdf') return
  throw new Refusal(
    'document-not-shown',
    'Only PDF documents can be shown here. Save this one, and open it in the program it is for.',
  )
}
