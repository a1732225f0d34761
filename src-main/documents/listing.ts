import { viewFor } from '../../src-shared/audience/audience.ts'
import { planReaderIds, type Reader } from '../../src-shared/audience/reader.ts'
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

/**
 * Every document that can be made from the conference as it stands, in the order in which they are handed out: one for
 * each child, the draft minutes, and the conference itself as a file. File names hold nobody's name but the child's.
 */
export function listDocuments(conference: Conference, practice: Practice): DocumentListing[] {
  const day = conference.date ?? 'no date'
  const listings = [
    ...rows(conference.children).map((child) => planListing(conference, practice, child, day)),
    minutesListing(conference, practice, day),
    conferenceFileListing(day),
  ]
  const names = distinct(listings.map((listing) => listing.fileName))
  return listings.map((listing, index) => ({ ...listing, fileName: names[index] ?? listing.fileName }))
}

/** The reader that a document is made for; null for the conference file, which is the chair's own. */
export function readerOf({ childId, id }: DocumentListing): Reader | null {
  if (childId !== null) return { kind: 'planOf', childId }
  return id === minutesId ? { kind: 'caseFile' } : null
}

function planListing(conference: Conference, practice: Practice, child: Child, day: string): DocumentListing {
  const outcome = outcomeOf(practice, child)
  const kind = outcome === null ? 'Notes' : outcome.planNeeded ? 'Plan' : 'Decision'
  const title = { Notes: 'Notes for', Plan: 'Child protection plan for', Decision: 'Decision for' }[kind]
  const readers = planReaderIds(conference, practice, child).map((id) =>
    nameOnPaper(conference, practice, id),
  )
  return {
    id: planDocumentId(child.id),
    title: `${title} ${childFullName(child)}`,
    fileName: fileName([kind, childFullName(child), day], 'pdf'),
    childId: child.id,
    readerName:
      readers.length === 0 ? `${childName(child)}’s family and the professionals` : namesOf(readers),
    format: 'pdf',
    leftOut: viewFor(conference, practice, { kind: 'planOf', childId: child.id }).leftOut.sentences,
  }
}

function minutesListing(conference: Conference, practice: Practice, day: string): DocumentListing {
  return {
    id: minutesId,
    title: 'Draft minutes',
    fileName: fileName(['Minutes', day], 'docx'),
    childId: null,
    readerName: 'Professionals, for the case file: restricted information is in it, and marked',
    format: 'docx',
    leftOut: viewFor(conference, practice, { kind: 'caseFile' }).leftOut.sentences,
  }
}

function conferenceFileListing(day: string): DocumentListing {
  return {
    id: conferenceFileId,
    title: 'The whole conference as a file',
    fileName: fileName(['Conference', day], 'json'),
    childId: null,
    readerName: 'The chair only: everything is in it, for another Chairside or the case system',
    format: 'json',
    leftOut: [],
  }
}
