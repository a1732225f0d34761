import { viewFor } from '../../src-shared/audience/audience.ts'
import type { Conference } from '../../src-shared/conference/conference.ts'
import { writeConferenceFile } from '../../src-shared/conference/interchange.ts'
import type { Instant } from '../../src-shared/conference/values.ts'
import type { DocumentListing } from '../../src-shared/contract.ts'
import type { Practice } from '../../src-shared/practice/practice.ts'
import { Refusal } from '../../src-shared/result.ts'
import type { NamedFile } from '../core/core.ts'
import { listDocuments, readerOf } from './listing.ts'
import { makeMinutes } from './minutes/minutesDocument.ts'
import { makePlanPdf } from './plan/planDocument.ts'
import type { LogHead } from './words.ts'

export interface Making {
  /** The moment that is printed on the documents. */
  at: Instant
  /** Where the record stood, printed so that a document can be told from a later one. */
  logHead?: LogHead
}

export interface MadeDocument {
  listing: DocumentListing
  file: NamedFile
}

/** Makes one of `listDocuments`, in memory. Refuses an id that is not, or no longer, among them. */
export async function makeDocument(
  conference: Conference,
  practice: Practice,
  documentId: string,
  making: Making,
): Promise<NamedFile> {
  const listing = listDocuments(conference, practice).find(({ id }) => id === documentId)
  if (listing === undefined)
    throw new Refusal('no-such-document', 'That document can no longer be made from this conference.')
  return await make(conference, practice, listing, making)
}

/** Makes every document, in memory and in the order of `listDocuments`: all of them, or none and an error. */
export async function makeAllDocuments(
  conference: Conference,
  practice: Practice,
  making: Making,
): Promise<MadeDocument[]> {
  const made: MadeDocument[] = []
  for (const listing of listDocuments(conference, practice))
    made.push({ listing, file: await make(conference, practice, listing, making) })
  return made
}

const mediaTypes = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  json: 'application/json',
} as const

async function make(
  conference: Conference,
  practice: Practice,
  listing: DocumentListing,
  { at, logHead }: Making,
): Promise<NamedFile> {
  return {
    name: listing.fileName,
    mediaType: mediaTypes[listing.format],
    bytes: await bytesOf(conference, practice, listing, { at, logHead: logHead ?? null }),
  }
}

async function bytesOf(
  conference: Conference,
  practice: Practice,
  listing: DocumentListing,
  made: { at: Instant; logHead: LogHead | null },
): Promise<Uint8Array> {
  const reader = readerOf(listing)
  if (reader === null) return new TextEncoder().encode(writeConferenceFile(conference))
  if (reader.kind === 'caseFile')
    return await makeMinutes(viewFor(conference, practice, reader), practice, made)
  const { bytes } = await makePlanPdf(viewFor(conference, practice, reader), practice, made)
  return bytes
}
