import type { Conference } from '../../src-shared/conference/conference.ts'
import type { Instant } from '../../src-shared/conference/values.ts'
import type { DocumentListing } from '../../src-shared/contract.ts'
import type { Practice } from '../../src-shared/practice/practice.ts'
import { Refusal } from '../../src-shared/result.ts'
import type { NamedFile } from '../core/core.ts'
import { isStack } from './copies/isStack.ts'
import { stacksOf } from './copies/stacks.ts'
import { AlreadyRead } from './guard/alreadyRead.ts'
import { guardFile } from './guard/guard.ts'
import type { PossibleDocument, Written } from './kind.ts'
import { possibleDocuments } from './listing.ts'
import type { Templates } from './template/templates.ts'
import type { LogHead } from './words.ts'

/** When documents are made, and from which state of the record, if there is one. */
export interface MadeWhen {
  at: Instant
  logHead?: LogHead
  /** The council's own; where it is not said, it has none. */
  templates?: Templates
}

export interface MadeDocument
  extends Pick<PossibleDocument, 'listing' | 'reader'>,
    Required<Omit<Written, 'bytes'>> {
  file: NamedFile
}

/** Makes one of `possibleDocuments`, in memory. Refuses an id that is not, or no longer, among them. */
export async function makeDocument(
  conference: Conference,
  practice: Practice,
  documentId: string,
  when: MadeWhen,
): Promise<NamedFile> {
  const [made] = await makeDocuments(conference, practice, [documentId], when)
  if (made === undefined) throw noSuchDocument()
  return made.file
}

/** Makes some of `possibleDocuments` or `stacksOf`, in memory and in the order in which they are named: all of them, or none and an error. */
export async function makeDocuments(
  conference: Conference,
  practice: Practice,
  documentIds: readonly string[],
  when: MadeWhen,
): Promise<MadeDocument[]> {
  const documents = possibleDocuments(conference, practice, when.templates)
  const stacks = documentIds.some(isStack) ? stacksOf(conference, practice, documents) : []
  const possible = new Map([...documents, ...stacks].map((one) => [one.listing.id, one]))
  const wanted = documentIds.map((id) => {
    const document = possible.get(id)
    if (document === undefined) throw noSuchDocument()
    return document
  })
  return await makeAndGuard(conference, practice, wanted, when)
}

function noSuchDocument(): Refusal {
  return new Refusal('no-such-document', 'That document can no longer be made from this conference.')
}

/** Makes every document, in memory and in the order of `possibleDocuments`: all of them, or none and an error. */
export async function makeAllDocuments(
  conference: Conference,
  practice: Practice,
  when: MadeWhen,
): Promise<MadeDocument[]> {
  const documents = possibleDocuments(conference, practice, when.templates)
  return await makeAndGuard(conference, practice, documents, when)
}

const mediaTypes: Record<DocumentListing['format'], string> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  json: 'application/json',
  xml: 'application/xml',
  zip: 'application/zip',
}

/** Makes documents and lets the guard search them, so that nobody gets one that says what its reader must not have. */
async function makeAndGuard(
  conference: Conference,
  practice: Practice,
  documents: readonly PossibleDocument[],
  when: MadeWhen,
): Promise<MadeDocument[]> {
  const made: MadeDocument[] = []
  for (const document of documents) made.push(await make(document, when))
  const alreadyRead = new AlreadyRead()
  for (const { listing, reader, file } of made)
    await guardFile(conference, practice, { title: listing.title, reader }, file, alreadyRead)
  return made
}

async function make({ listing, reader, make }: PossibleDocument, when: MadeWhen): Promise<MadeDocument> {
  const { bytes, missingCharacters, checkCode, holds } = await make({
    at: when.at,
    logHead: when.logHead ?? null,
  })
  const file = { name: listing.fileName, mediaType: mediaTypes[listing.format], bytes }
  return { listing, reader, file, missingCharacters, checkCode, holds: holds ?? [] }
}
