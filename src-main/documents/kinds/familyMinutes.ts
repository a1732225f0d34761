import { viewFor } from '../../../src-shared/audience/audience.ts'
import { childrenOf } from '../../../src-shared/audience/invited.ts'
import type { Reader } from '../../../src-shared/audience/reader.ts'
import { nameOnPaper } from '../../../src-shared/audience/who.ts'
import { rows } from '../../../src-shared/conference/table.ts'
import { familyMinutesContent } from '../familyMinutes/familyMinutesContent.ts'
import { fileName } from '../fileNames.ts'
import { type DocumentKind, paper } from '../kind.ts'
import { pdfFor } from '../largePrint.ts'
import { dayInFileName, roleInFileName } from './nameToTellApart.ts'

/** Once the meeting has begun, the draft minutes for each of the family whose record it is to read. */
export const familyMinutes: DocumentKind = (conference, practice) =>
  rows(conference.people)
    .filter(
      ({ id }) => conference.meeting.startedAt !== null && childrenOf(conference, practice, id).length > 0,
    )
    .map(({ id: personId }) => {
      const reader: Reader = { kind: 'familyMinutesFor', personId }
      const view = viewFor(conference, practice, reader)
      const role = roleInFileName(conference, practice, personId)
      return paper(
        {
          id: `familyMinutes/${personId}`,
          title: 'Draft minutes for one of the family',
          fileName: fileName(['Minutes for the family', role, dayInFileName(conference)], 'pdf'),
          childId: null,
          readerName: `${nameOnPaper(conference, practice, personId)}, and nobody else`,
          format: 'pdf',
          leftOut: view.leftOut.sentences,
        },
        reader,
        (making) => familyMinutesContent(view, practice, making),
        pdfFor(conference, personId),
      )
    })
