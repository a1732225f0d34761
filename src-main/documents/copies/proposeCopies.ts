import { nameOnPaper } from '../../../src-shared/audience/who.ts'
import type { Conference } from '../../../src-shared/conference/conference.ts'
import { isInvited } from '../../../src-shared/conference/questions.ts'
import { rows } from '../../../src-shared/conference/table.ts'
import type { Copies, CopiesFor } from '../../../src-shared/contract.ts'
import type { Practice } from '../../../src-shared/practice/practice.ts'
import type { PossibleDocument } from '../kind.ts'
import { possibleDocuments } from '../listing.ts'
import { copyQuestions } from './copyQuestions.ts'
import { goesTo, isInWords, wordsOf } from './goesTo.ts'
import { groups } from './groups.ts'
import { isTakenHome } from './isTakenHome.ts'
import { plansFor } from './plansFor.ts'
import { sectionOf } from './sectionOf.ts'
import { whoTheyAre } from './whoTheyAre.ts'
import { whyChild, whyPerson } from './why.ts'

/**
 * Who gets which papers, proposed from what was recorded: everybody who was asked to come and is alive, with the reason;
 * whoever else a paper is made for; and the files. Somebody gets a paper only if it is made for them.
 */
export function proposeCopies(conference: Conference, practice: Practice): Copies {
  return {
    recipients: recipientsOf(conference, practice, possibleDocuments(conference, practice)),
    questions: copyQuestions(conference, practice),
  }
}

/** The recipients alone, of these documents. */
export function recipientsOf(
  conference: Conference,
  practice: Practice,
  documents: readonly PossibleDocument[],
): CopiesFor[] {
  const goes = documents.map((document) => ({ document, to: goesTo(conference, practice, document) }))
  const papersOf = (id: string) => goes.filter(({ to }) => to.includes(id)).map(({ document }) => document)
  const withPapers = (given: Omit<CopiesFor, 'takeHome' | 'sentLater' | 'plans'>): CopiesFor => {
    const papers = papersOf(given.id)
    const ids = (isTaken: boolean) =>
      papers
        .filter((paper) => isTakenHome(conference, given.id, paper) === isTaken)
        .map(({ listing }) => listing.id)
    const plans = given.recipient === null ? [] : plansFor(conference, practice, given.recipient)
    return { ...given, takeHome: ids(true), sentLater: ids(false), plans }
  }

  const people = rows(conference.people)
    .filter(
      (person) =>
        person.id !== conference.chairId &&
        !person.hasDied &&
        (isInvited(person) || papersOf(person.id).length > 0),
    )
    .map((person) =>
      withPapers({
        id: person.id,
        name: nameOnPaper(conference, practice, person.id),
        who: whoTheyAre(conference, practice, person),
        section: sectionOf(conference, practice, person),
        why: whyPerson(conference, practice, person, papersOf(person.id)),
        recipient: { kind: 'person', personId: person.id },
      }),
    )
  const children = rows(conference.children)
    .filter(({ id }) => papersOf(id).length > 0)
    .map((child) =>
      withPapers({
        id: child.id,
        name: nameOnPaper(conference, practice, child.id),
        who: '',
        section: 'family',
        why: whyChild(conference, practice, child, papersOf(child.id)),
        recipient: { kind: 'person', personId: child.id },
      }),
    )
  const inWords = [...new Set(goes.flatMap(({ to }) => to))].filter(isInWords).map((id) =>
    withPapers({
      id,
      name: wordsOf(id),
      who: 'Not one of the people of the conference',
      section: 'professionals',
      why: ['On the list of copies.'],
      recipient: { kind: 'words', words: wordsOf(id) },
    }),
  )
  const others = groups
    .filter(({ id }) => papersOf(id).length > 0)
    .map((group) => withPapers({ ...group, recipient: null }))

  const all = [...people, ...children, ...inWords, ...others]
  return sections.flatMap((section) => [
    ...all.filter((one) => one.section === section && hasPapers(one)),
    ...all.filter((one) => one.section === section && !hasPapers(one)),
  ])
}

const sections: CopiesFor['section'][] = ['family', 'professionals', 'leftOut', 'caseFile']

function hasPapers({ takeHome, sentLater }: CopiesFor): boolean {
  return takeHome.length + sentLater.length > 0
}
