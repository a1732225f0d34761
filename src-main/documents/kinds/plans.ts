import { viewFor } from '../../../src-shared/audience/audience.ts'
import { planReaderIds, type Reader } from '../../../src-shared/audience/reader.ts'
import { nameOnPaper } from '../../../src-shared/audience/who.ts'
import type { Child } from '../../../src-shared/conference/child.ts'
import type { Conference } from '../../../src-shared/conference/conference.ts'
import { childName, namesOf } from '../../../src-shared/conference/names.ts'
import { outcomeOf } from '../../../src-shared/conference/questions.ts'
import { rows } from '../../../src-shared/conference/table.ts'
import type { Practice } from '../../../src-shared/practice/practice.ts'
import { fileName } from '../fileNames.ts'
import { type DocumentKind, type PossibleDocument, paper } from '../kind.ts'
import { largePrint, pdf } from '../pdf/writeContent.ts'
import { planContent } from '../plan/planContent.ts'
import { fillingsOf } from '../template/places.ts'
import { planPlaces, planSource } from '../template/planPlaces.ts'
import { pouredPaper } from '../template/pouredPaper.ts'
import type { Templates } from '../template/templates.ts'
import { dayInFileName, nameToTellApart } from './nameToTellApart.ts'

/** Id of the document that everyone takes home who has a part in this child's plan. */
export function planDocumentId(childId: string): string {
  return `plan/${childId}`
}

/** For each child the paper that everyone takes home, the same in large print, and as a Word file for the case system. */
export const plans: DocumentKind = (conference, practice, templates) =>
  rows(conference.children).flatMap((child) => plansOf(conference, practice, child, templates))

function plansOf(
  conference: Conference,
  practice: Practice,
  child: Child,
  templates: Templates,
): PossibleDocument[] {
  const reader: Reader = { kind: 'planOf', childId: child.id }
  const view = viewFor(conference, practice, reader)
  const outcome = outcomeOf(practice, child)
  const kind = outcome === null ? 'Notes' : outcome.planNeeded ? 'Plan' : 'Decision'
  const title = { Notes: 'Notes for', Plan: 'Child protection plan for', Decision: 'Decision for' }[kind]
  const name = nameToTellApart(conference, child)
  const readers = planReaderIds(conference, practice, child).map((id) =>
    nameOnPaper(conference, practice, id),
  )
  const listing = {
    title: `${title} ${name}`,
    childId: child.id,
    readerName:
      readers.length === 0 ? `${childName(child)}’s family and the professionals` : namesOf(readers),
    format: 'pdf',
    leftOut: view.leftOut.sentences,
  } as const
  const file = (what: string, ending = 'pdf') => fileName([what, name, dayInFileName(conference)], ending)
  const compose = planContent.bind(null, view, practice)
  return [
    paper({ ...listing, id: planDocumentId(child.id), fileName: file(kind) }, reader, compose, pdf),
    paper(
      {
        ...listing,
        id: `largePrint/${child.id}`,
        title: `${listing.title}, in large print`,
        fileName: file(`${kind} in large print`),
      },
      reader,
      compose,
      largePrint,
    ),
    pouredPaper(
      { ...listing, id: `planWord/${child.id}`, fileName: file(kind, 'docx'), format: 'docx' },
      reader,
      compose,
      {
        kind: 'plan',
        // The council's paper is called a plan: what is none must not look like one.
        bytes: kind === 'Plan' ? templates.plan : null,
        fillings: (making) => fillingsOf(planPlaces, planSource(view, practice, making)),
      },
    ),
  ]
}
