import type { Conference } from '../../src-shared/conference/conference.ts'
import type { DocumentPreview } from '../../src-shared/contract.ts'
import type { Practice } from '../../src-shared/practice/practice.ts'
import { Refusal } from '../../src-shared/result.ts'
import { guardContent } from './guard/guard.ts'
import type { Making } from './kind.ts'
import { possibleDocuments } from './listing.ts'
import { missingCharacters } from './pdf/missingCharacters.ts'

/**
 * What one of `possibleDocuments` says, before it is a file. The guard searches it as it does a file. Refuses an id that is
 * not among them, and a document that is no text.
 */
export function previewDocument(
  conference: Conference,
  practice: Practice,
  documentId: string,
  making: Making,
): DocumentPreview {
  const document = possibleDocuments(conference, practice).find(({ listing }) => listing.id === documentId)
  if (document === undefined || document.compose === null)
    throw new Refusal('no-such-document', 'That document can no longer be read in this conference.')
  const { listing, reader, compose } = document
  const content = compose(making)
  guardContent(conference, practice, { title: listing.title, reader }, content)
  return { content, leftOut: listing.leftOut, missingCharacters: missingCharacters(content) }
}
