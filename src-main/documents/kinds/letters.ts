import { viewFor } from '../../../src-shared/audience/audience.ts'
import { familyWithPartIds, professionalsInvitedIds } from '../../../src-shared/audience/invited.ts'
import type { Reader } from '../../../src-shared/audience/reader.ts'
import { nameOnPaper } from '../../../src-shared/audience/who.ts'
import type { Child } from '../../../src-shared/conference/child.ts'
import type { Conference } from '../../../src-shared/conference/conference.ts'
import { rows } from '../../../src-shared/conference/table.ts'
import type { Practice } from '../../../src-shared/practice/practice.ts'
import { fileName } from '../fileNames.ts'
import { type DocumentKind, type PossibleDocument, paper } from '../kind.ts'
import { pdfFor } from '../largePrint.ts'
import { decisionLetter } from '../letters/decisionLetter.ts'
import { pdf } from '../pdf/writeContent.ts'
import { dayInFileName, nameToTellApart, roleInFileName } from './nameToTellApart.ts'

/** For each child who has a decision, a letter to each of the family with a part in it and one to the professionals. */
export const letters: DocumentKind = (conference, practice) =>
  rows(conference.children)
    .filter(({ decision }) => decision !== null)
    .flatMap((child) => [
      ...familyWithPartIds(conference, practice, child).map((personId) =>
        letterOf(conference, practice, child, {
          reader: { kind: 'letterTo', childId: child.id, personId },
          id: `letter/${child.id}/${personId}`,
          readerName: `${nameOnPaper(conference, practice, personId)}, and nobody else`,
          what: 'Decision letter',
          role: roleInFileName(conference, practice, personId),
        }),
      ),
      ...(professionalsInvitedIds(conference, practice, child).length === 0
        ? []
        : [
            letterOf(conference, practice, child, {
              reader: { kind: 'letterToProfessionals', childId: child.id },
              id: `letter/${child.id}/professionals`,
              readerName: 'The professionals who were invited',
              what: 'Decision letter to professionals',
              role: '',
            }),
          ]),
    ])

function letterOf(
  conference: Conference,
  practice: Practice,
  child: Child,
  {
    reader,
    id,
    readerName,
    what,
    role,
  }: {
    reader: Extract<Reader, { kind: 'letterTo' | 'letterToProfessionals' }>
    id: string
    readerName: string
    what: string
    role: string
  },
): PossibleDocument {
  const view = viewFor(conference, practice, reader)
  const name = nameToTellApart(conference, child)
  return paper(
    {
      id,
      title: `${what} about ${name}`,
      fileName: fileName([what, name, role, dayInFileName(conference)], 'pdf'),
      childId: child.id,
      readerName,
      format: 'pdf',
      leftOut: view.leftOut.sentences,
    },
    reader,
    (making) => decisionLetter(view, practice, making),
    reader.kind === 'letterTo' ? pdfFor(conference, reader.personId) : pdf,
  )
}
