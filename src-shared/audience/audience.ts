import type { Conference } from '../conference/conference.ts'
import type { Practice } from '../practice/practice.ts'
import { type CaseFileView, caseFileViewOf } from './caseFileView.ts'
import { type CensusView, censusViewOf } from './censusView.ts'
import { type ChildsPageView, childsPageViewOf } from './childsPageView.ts'
import { type ExclusionLetterView, exclusionLetterViewOf } from './exclusionLetterView.ts'
import { type FamilyMinutesView, familyMinutesViewOf } from './familyMinutesView.ts'
import { type LetterView, letterViewOf, professionalsLetterViewOf } from './letterView.ts'
import { outcomeViewOf, type PlanView, planViewOf } from './planView.ts'
import type { Reader } from './reader.ts'

interface ViewByReader {
  planOf: PlanView
  outcomeFor: PlanView
  letterTo: LetterView
  letterToProfessionals: LetterView
  exclusionLetterTo: ExclusionLetterView
  childsPageOf: ChildsPageView
  censusOf: CensusView
  familyMinutesFor: FamilyMinutesView
  caseFile: CaseFileView
}

/**
 * What a reader of a document gets, and nothing else: every document is made from a view and never from the
 * conference. A view is put together field by field, so that what is added to the conference reaches nobody until it
 * is listed here for them. Pure: the same conference gives the same view.
 */
export function viewFor<R extends Reader>(
  conference: Conference,
  practice: Practice,
  reader: R,
): ViewByReader[R['kind']]
export function viewFor(
  conference: Conference,
  practice: Practice,
  reader: Reader,
): ViewByReader[Reader['kind']] {
  switch (reader.kind) {
    case 'planOf':
      return planViewOf(conference, practice, reader.childId)
    case 'outcomeFor':
      return outcomeViewOf(conference, practice, reader.childId, reader.personId)
    case 'letterTo':
      return letterViewOf(conference, practice, reader.childId, reader.personId)
    case 'letterToProfessionals':
      return professionalsLetterViewOf(conference, practice, reader.childId)
    case 'exclusionLetterTo':
      return exclusionLetterViewOf(conference, practice, reader.personId)
    case 'childsPageOf':
      return childsPageViewOf(conference, practice, reader.childId)
    case 'censusOf':
      return censusViewOf(conference, practice, reader.childId)
    case 'familyMinutesFor':
      return familyMinutesViewOf(conference, practice, reader.personId)
    case 'caseFile':
      return caseFileViewOf(conference, practice)
  }
}
