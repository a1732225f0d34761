import { viewFor } from '../../../src-shared/audience/audience.ts'
import type { Reader } from '../../../src-shared/audience/reader.ts'
import { fileName } from '../fileNames.ts'
import { type DocumentKind, type Making, paper } from '../kind.ts'
import { minutesContent } from '../minutes/minutesContent.ts'
import { pdf } from '../pdf/writeContent.ts'
import { minutesPlaces, minutesSource } from '../template/minutesPlaces.ts'
import { fillingsOf } from '../template/places.ts'
import { pouredPaper } from '../template/pouredPaper.ts'
import { dayInFileName } from './nameToTellApart.ts'

/** The professionals' record of the whole conference: to be amended, and to be read and printed. */
export const minutes: DocumentKind = (conference, practice, templates) => {
  const reader: Reader = { kind: 'caseFile' }
  const view = viewFor(conference, practice, reader)
  const listing = {
    title: 'Draft minutes',
    childId: null,
    readerName: 'Professionals, for the case file: restricted information is in it, and marked',
    leftOut: view.leftOut.sentences,
  }
  const file = (ending: string) => fileName(['Minutes', dayInFileName(conference)], ending)
  const compose = (making: Making) => minutesContent(view, practice, making)
  return [
    pouredPaper({ ...listing, id: 'minutes', fileName: file('docx'), format: 'docx' }, reader, compose, {
      kind: 'minutes',
      bytes: templates.minutes,
      fillings: (making) => fillingsOf(minutesPlaces, minutesSource(view, practice, making)),
    }),
    paper({ ...listing, id: 'minutesPdf', fileName: file('pdf'), format: 'pdf' }, reader, compose, pdf),
  ]
}
