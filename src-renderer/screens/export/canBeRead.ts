import type { DocumentListing } from '../../../src-shared/contract.ts'

/** Whether a document is a text that can be read on the screen. */
export function canBeRead({ format }: DocumentListing): boolean {
  return format === 'pdf' || format === 'docx'
}
