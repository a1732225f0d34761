import { viewFor } from '../../../src-shared/audience/audience.ts'
import { outcomeReaderIds, type Reader } from '../../../src-shared/audience/reader.ts'
import { nameOnPaper } from '../../../src-shared/audience/who.ts'
import type { Child } from '../../../src-shared/conference/child.ts'
import type { Conference } from '../../../src-shared/conference/conference.ts'
import { rows } from '../../../src-shared/conference/table.ts'
import type { Practice } from '../../../src-shared/practice/practice.ts'
import { fileName } from '../fileNames.ts'
import { type DocumentKind, type PossibleDocument, paper } from '../kind.ts'
import { pdfFor } from '../largePrint.ts'
import { planContent } from '../plan/planContent.ts'
import { dayInFileName, nameToTellApart } from './nameToTellApart.ts'

/** What was decided, for each person who was to have a child's plan and was excluded from the whole conference. */
export const outcomes: DocumentKind = (conference, practice) =>
  rows(conference.children)
    .filter(({ decision }) => decision !== null)
    .flatMap((child) =>
      outcomeReaderIds(conference, practice, child).map((personId) =>
        outcomeFor(conference, practice, child, personId),
      ),
    )

function outcomeFor(
  conference: Conference,
  practice: Practice,
  child: Child,
  personId: string,
): PossibleDocument {
  const reader: Reader = { kind: 'outcomeFor', childId: child.id, personId }
  const view = viewFor(conference, practice, reader)
  const name = nameToTellApart(conference, child)
  return paper(
    {
      id: `outcome/${child.id}/${personId}`,
      title: `Short decision for ${name}`,
      fileName: fileName(['Short decision', name, dayInFileName(conference)], 'pdf'),
      childId: child.id,
      readerName: `${nameOnPaper(conference, practice, personId)}, who was excluded from the conference, and nobody else`,
      format: 'pdf',
      leftOut: view.leftOut.sentences,
    },
    reader,
    (making) => planContent(view, practice, making),
    pdfFor(conference, personId),
  )
}
