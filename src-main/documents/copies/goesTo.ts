import { planReaderIds, wasExcludedFromAll } from '../../../src-shared/audience/reader.ts'
import { childsPageKind } from '../../../src-shared/conference/childsPage.ts'
import type { Conference } from '../../../src-shared/conference/conference.ts'
import { rows } from '../../../src-shared/conference/table.ts'
import type { Id } from '../../../src-shared/conference/values.ts'
import type { Practice } from '../../../src-shared/practice/practice.ts'
import type { PossibleDocument } from '../kind.ts'
import { needsLargePrint } from '../largePrint.ts'
import { groupIds } from './groups.ts'

/**
 * To whom a document goes: ids of persons and children, or of `groups`, or the words in which somebody stands on the list of
 * copies, after `words/`. It follows from the reader for whom the document is made, so nobody gets another's paper.
 */
export function goesTo(
  conference: Conference,
  practice: Practice,
  { listing, reader }: PossibleDocument,
): string[] {
  if (reader === null) return [groupIds.chair]
  switch (reader.kind) {
    case 'planOf':
      return planGoesTo(conference, practice, listing.id.split('/')[0] ?? '', reader.childId)
    case 'outcomeFor':
    case 'letterTo':
    case 'exclusionLetterTo':
    case 'familyMinutesFor':
      return [reader.personId]
    case 'letterToProfessionals':
      return [groupIds.professionals]
    case 'childsPageOf':
      return [pageGoesTo(conference, practice, reader.childId)]
    case 'censusOf':
      return [groupIds.businessSupport]
    case 'caseFile':
      return [listing.format === 'pdf' ? groupIds.professionals : groupIds.caseFile]
  }
}

/** The plan as everybody reads it best; the Word file and the signatures go on the file. */
function planGoesTo(conference: Conference, practice: Practice, kind: string, childId: Id): string[] {
  const child = conference.children.byId[childId]
  if (child === undefined) return []
  if (kind !== 'plan' && kind !== 'largePrint') return [groupIds.caseFile]
  const isLarge = (id: Id) => {
    const person = conference.people.byId[id]
    return person !== undefined && needsLargePrint(person)
  }
  const readers = planReaderIds(conference, practice, child).filter(
    (id) => isLarge(id) === (kind === 'largePrint'),
  )
  return kind === 'plan' ? [...readers, ...inWords(conference, childId)] : readers
}

const wordsBefore = 'words/'

/** "words/The GP surgery" for each who is on the list of copies and not named. */
function inWords(conference: Conference, childId: Id): string[] {
  return rows(conference.children.byId[childId]?.plan.copies ?? { byId: {}, order: [] }).flatMap(
    ({ recipient }) => (recipient.kind === 'words' ? [`${wordsBefore}${recipient.words}`] : []),
  )
}

/** Whether the id of a recipient is the words in which they stand on the list of copies. */
export function isInWords(recipientId: string): boolean {
  return recipientId.startsWith(wordsBefore)
}

/** Those words. */
export function wordsOf(recipientId: string): string {
  return recipientId.slice(wordsBefore.length)
}

/** A story goes to whoever tells it; a page, and a story that nobody has taken on, to the child. */
function pageGoesTo(conference: Conference, practice: Practice, childId: Id): string {
  const child = conference.children.byId[childId]
  const tellerId = child?.tellingTheChild.byId ?? null
  const isStory = child !== undefined && childsPageKind(conference, practice, child) === 'story'
  return isStory && tellerId !== null && !wasExcludedFromAll(conference, tellerId) ? tellerId : childId
}
