import { viewFor } from '../../../src-shared/audience/audience.ts'
import type { Reader } from '../../../src-shared/audience/reader.ts'
import { nameOnPaper } from '../../../src-shared/audience/who.ts'
import { rows } from '../../../src-shared/conference/table.ts'
import { fileName } from '../fileNames.ts'
import { type DocumentKind, paper } from '../kind.ts'
import { pdfFor } from '../largePrint.ts'
import { exclusionLetter } from '../letters/exclusionLetter.ts'
import { dayInFileName, roleInFileName } from './nameToTellApart.ts'

/** A letter for each person who was excluded, from the moment on at which the chair decided it. */
export const exclusionLetters: DocumentKind = (conference, practice) =>
  rows(conference.exclusions).map(({ personId }) => {
    const reader: Reader = { kind: 'exclusionLetterTo', personId }
    const view = viewFor(conference, practice, reader)
    return paper(
      {
        id: `exclusion/${personId}`,
        title: 'Letter about an exclusion',
        fileName: fileName(
          [
            'Letter about an exclusion',
            roleInFileName(conference, practice, personId),
            dayInFileName(conference),
          ],
          'pdf',
        ),
        childId: null,
        readerName: `${nameOnPaper(conference, practice, personId)}, and nobody else`,
        format: 'pdf',
        leftOut: view.leftOut.sentences,
      },
      reader,
      (making) => exclusionLetter(view, practice, making),
      pdfFor(conference, personId),
    )
  })
