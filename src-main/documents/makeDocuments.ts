import { viewFor } from '../../src-shared/audience/audience.ts'
import type { Reader } from '../../src-shared/audience/reader.ts'
import type { Conference } from '../../src-shared/conference/conference.ts'
import { writeConferenceFile } from '../../src-shared/conference/interchange.ts'
import type { Instant } from '../../src-shared/conference/values.ts'
import type { Practice } from '../../src-shared/practice/practice.ts'
import { Refusal } from '../../src-shared/result.ts'
import type { NamedFile } from '../core/core.ts'
import { type PossibleDocument, possibleDocuments } from './listing.ts'
import { makeMinutes } from './minutes/minutesDocument.ts'
import { makePlanPdf } from './plan/planDocument.ts'
import type { LogHead } from './words.ts'

export interface Making {
  /** The moment that is printed on the documents. */
  at: Instant
  /** Where the record stood, printed so that a document can be told from a later one. */
  logHead?: LogHead
}

export interface MadeDocument extends PossibleDocument {
  file: NamedFile
  /** What people typed that no font has: each is printed as a visible mark. */
  missingCharacters: string[]
}

/** Makes one of `possibleDocuments`, in memory. Refuses an id that is not, or no longer, among them. */
export async function makeDocument(
  conference: Conference,
  practice: Practice,
  documentId: string,
  making: Making,
): Promise<NamedFile> {
  const document = possibleDocuments(conference, practice).find(({ listing }) => listing.id === documentId)
  if (document === undefined)
    throw new Refusal('no-such-document', 'That document can no longer be made from this conference.')
  return (await make(conference, practice, document, making)).file
}

/** Makes every document, in memory and in the order of `possibleDocuments`: all of them, or none and an error. */
export async function makeAllDocuments(
  conference: Conference,
  practice: Practice,
  making: Making,
): Promise<MadeDocument[]> {
  const made: MadeDocument[] = []
  for (const document of possibleDocuments(conference, practice))
    made.push(await make(conference, practice, document, making))
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
  document: PossibleDocument,
  { at, logHead }: Making,
): Promise<MadeDocument> {
  const { listing, reader } = document
  const made = await contentOf(conference, practice, reader, { at, logHead: logHead ?? null })
  return {
    ...document,
    file: { name: listing.fileName, mediaType: mediaTypes[listing.format], bytes: made.bytes },
    missingCharacters: made.missingCharacters,
  }
}

async function contentOf(
  conference: Conference,
  practice: Practice,
  reader: Reader | null,
  made: { at: Instant; logHead: LogHead | null },
): Promise<{ bytes: Uint8Array; missingCharacters: string[] }> {
  if (reader === null)
    return { bytes: new TextEncoder().encode(writeConferenceFile(conference)), missingCharacters: [] }
  if (reader.kind === 'caseFile')
    return {
      bytes: await makeMinutes(viewFor(conference, practice, reader), practice, made),
      missingCharacters: [],
    }
  return await makePlanPdf(viewFor(conference, practice, reader), practice, made)
}
