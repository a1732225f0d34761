import { nameOnPaper } from '../../../src-shared/audience/who.ts'
import type { Conference } from '../../../src-shared/conference/conference.ts'
import { isInvited } from '../../../src-shared/conference/questions.ts'
import { rows } from '../../../src-shared/conference/table.ts'
import type { Copies, CopiesFor } from '../../../src-shared/contract.ts'
import type { Practice } from '../../../src-shared/practice/practice.ts'
import type { PossibleDocument } from '../kind.ts'
import { possibleDocuments } from '../listing.ts'
import { copyQuestions } from './copyQuestions.ts'
import { files, goesTo } from './goesTo.ts'
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
  const handedTo = (id: string): Pick<CopiesFor, 'takeHome' | 'sentLater'> => {
    const papers = papersOf(id)
    const isTaken = (paper: PossibleDocument) => isTakenHome(conference, id, paper)
    const ids = (some: PossibleDocument[]) => some.map(({ listing }) => listing.id)
    return {
      takeHome: ids(papers.filter(isTaken)),
      sentLater: ids(papers.filter((paper) => !isTaken(paper))),
    }
  }

  const people = rows(conference.people)
    .filter(
      (person) =>
        person.id !== conference.chairId &&
        !person.hasDied &&
        (isInvited(person) || papersOf(person.id).length > 0),
    )
    .map((person): CopiesFor => {
      const recipient = { kind: 'person', personId: person.id } as const
      return {
        id: person.id,
        name: nameOnPaper(conference, practice, person.id),
        who: whoTheyAre(conference, practice, person),
        section: sectionOf(conference, practice, person),
        why: whyPerson(conference, practice, person, papersOf(person.id)),
        ...handedTo(person.id),
        recipient,
        plans: plansFor(conference, practice, recipient),
      }
    })
  const children = rows(conference.children)
    .filter(({ id }) => papersOf(id).length > 0)
    .map((child): CopiesFor => {
      const recipient = { kind: 'person', personId: child.id } as const
      return {
        id: child.id,
        name: nameOnPaper(conference, practice, child.id),
        who: '',
        section: 'family',
        why: whyChild(conference, practice, child, papersOf(child.id)),
        ...handedTo(child.id),
        recipient,
        plans: plansFor(conference, practice, recipient),
      }
    })
  const inWords = [...new Set(goes.flatMap(({ to }) => to.filter((id) => id.startsWith('words/'))))].map(
    (id): CopiesFor => {
      const recipient = { kind: 'words', words: id.slice('words/'.length) } as const
      return {
        id,
        name: recipient.words,
        who: 'Not one of the people of the conference',
        section: 'professionals',
        why: ['On the list of copies.'],
        ...handedTo(id),
        recipient,
        plans: plansFor(conference, practice, recipient),
      }
    },
  )
  const others = groups
    .filter(({ id }) => papersOf(id).length > 0)
    .map((group): CopiesFor => ({ ...group, ...handedTo(group.id), recipient: null, plans: [] }))

  const all = [...people, ...children, ...inWords, ...others]
  return sections.flatMap((section) => [
    ...all.filter((one) => one.section === section && hasPapers(one)),
    ...all.filter((one) => one.section === section && !hasPapers(one)),
  ])
}

const sections: CopiesFor['section'][] = ['family', 'professionals', 'leftOut', 'caseFile']

const groups: Pick<CopiesFor, 'id' | 'name' | 'who' | 'section' | 'why'>[] = [
  {
    id: files.professionals,
    name: 'All professionals who were invited',
    who: 'The same for each of them',
    section: 'professionals',
    why: [
      'They are told what was decided, and get the minutes: send them in a safe way, for their own files.',
    ],
  },
  {
    id: files.caseFile,
    name: 'The children’s case files',
    who: '',
    section: 'caseFile',
    why: ['Each child’s file gets what is about that child, and the record of the whole conference.'],
  },
  {
    id: files.businessSupport,
    name: 'Business support',
    who: '',
    section: 'caseFile',
    why: ['They type what follows for the statistics into the case system.'],
  },
  {
    id: files.chair,
    name: 'You, the chair',
    who: '',
    section: 'caseFile',
    why: ['Everything is in it, so it goes to nobody else.'],
  },
]

function hasPapers({ takeHome, sentLater }: CopiesFor): boolean {
  return takeHome.length + sentLater.length > 0
}
