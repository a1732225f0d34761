import { viewFor } from '../../src-shared/audience/audience.ts'
import { numberWhereNamesAreEqual } from '../../src-shared/audience/frame.ts'
import { outcomeReaderIds, planReaderIds, type Reader } from '../../src-shared/audience/reader.ts'
import { nameOnPaper } from '../../src-shared/audience/who.ts'
import type { Child } from '../../src-shared/conference/child.ts'
import type { Conference } from '../../src-shared/conference/conference.ts'
import { childFullName, childName, namesOf } from '../../src-shared/conference/names.ts'
import { outcomeOf } from '../../src-shared/conference/questions.ts'
import { rows } from '../../src-shared/conference/table.ts'
import type { DocumentListing } from '../../src-shared/contract.ts'
import type { Practice } from '../../src-shared/practice/practice.ts'
import { distinct, fileName } from './fileNames.ts'

/** Id of the document that everyone takes home who has a part in this child's plan. */
export function planDocumentId(childId: string): string {
  return `plan/${childId}`
}

export const minutesId = 'minutes'
export const conferenceFileId = 'conference'

/** A document that can be made, and the reader whose view it is made from. */
export interface PossibleDocument {
  listing: DocumentListing
  /** Null for the conference file, which is the chair's own. */
  reader: Reader | null
}

/**
 * Every document that can be made from the conference as it stands, in the order in which they are handed out: one for
 * each child, with one for anybody who was to have it and was excluded from the conference, the draft minutes, and the
 * conference itself as a file. File names hold nobody's name but the child's.
 */
export function possibleDocuments(conference: Conference, practice: Practice): PossibleDocument[] {
  const day = conference.date ?? 'no date'
  const documents = [
    ...rows(conference.children).flatMap((child) => [
      planListing(conference, practice, child, day),
      ...(child.decision === null ? [] : outcomeReaderIds(conference, practice, child)).map((personId) =>
        outcomeListing(conference, practice, child, personId, day),
      ),
    ]),
    minutesListing(conference, practice, day),
    conferenceFileListing(day),
  ]
  const names = distinct(documents.map(({ listing }) => listing.fileName))
  return documents.map(({ listing, reader }, index) => ({
    listing: { ...listing, fileName: names[index] ?? listing.fileName },
    reader,
  }))
}

/** The documents of `possibleDocuments` as a screen lists them. */
export function listDocuments(conference: Conference, practice: Practice): DocumentListing[] {
  return possibleDocuments(conference, practice).map(({ listing }) => listing)
}

function planListing(
  conference: Conference,
  practice: Practice,
  child: Child,
  day: string,
): PossibleDocument {
  const reader: Reader = { kind: 'planOf', childId: child.id }
  const outcome = outcomeOf(practice, child)
  const kind = outcome === null ? 'Notes' : outcome.planNeeded ? 'Plan' : 'Decision'
  const title = { Notes: 'Notes for', Plan: 'Child protection plan for', Decision: 'Decision for' }[kind]
  const readers = planReaderIds(conference, practice, child).map((id) =>
    nameOnPaper(conference, practice, id),
  )
  const listing: DocumentListing = {
    id: planDocumentId(child.id),
    title: `${title} ${nameToTellApart(conference, child)}`,
    fileName: fileName([kind, nameToTellApart(conference, child), day], 'pdf'),
    childId: child.id,
    readerName:
      readers.length === 0 ? `${childName(child)}’s family and the professionals` : namesOf(readers),
    format: 'pdf',
    leftOut: viewFor(conference, practice, reader).leftOut.sentences,
  }
  return { listing, reader }
}

function outcomeListing(
  conference: Conference,
  practice: Practice,
  child: Child,
  personId: string,
  day: string,
): PossibleDocument {
  const reader: Reader = { kind: 'outcomeFor', childId: child.id, personId }
  const name = nameOnPaper(conference, practice, personId)
  const listing: DocumentListing = {
    id: `outcome/${child.id}/${personId}`,
    title: `Short decision for ${nameToTellApart(conference, child)}`,
    fileName: fileName(['Short decision', nameToTellApart(conference, child), day], 'pdf'),
    childId: child.id,
    readerName: `${name}, who was excluded from the conference, and nobody else`,
    format: 'pdf',
    leftOut: viewFor(conference, practice, reader).leftOut.sentences,
  }
  return { listing, reader }
}

function nameToTellApart(conference: Conference, child: Child): string {
  const number = numberWhereNamesAreEqual(conference, child)
  return number === '' ? childFullName(child) : `${childFullName(child)}, ${number}`
}

function minutesListing(conference: Conference, practice: Practice, day: string): PossibleDocument {
  const reader: Reader = { kind: 'caseFile' }
  const listing: DocumentListing = {
    id: minutesId,
    title: 'Draft minutes',
    fileName: fileName(['Minutes', day], 'docx'),
    childId: null,
    readerName: 'Professionals, for the case file: restricted information is in it, and marked',
    format: 'docx',
    leftOut: viewFor(conference, practice, reader).leftOut.sentences,
  }
  return { listing, reader }
}

function conferenceFileListing(day: string): PossibleDocument {
  const listing: DocumentListing = {
    id: conferenceFileId,
    title: 'The whole conference as a file',
    fileName: fileName(['Conference', day], 'json'),
    childId: null,
    readerName: 'The chair only: everything is in it, for another Chairside or the case system',
    format: 'json',
    leftOut: [],
  }
  return { listing, reader: null }
}
