import { viewFor } from '../../../src-shared/audience/audience.ts'
import type { Reader } from '../../../src-shared/audience/reader.ts'
import { rows } from '../../../src-shared/conference/table.ts'
import { cinFragment } from '../census/cinFragment.ts'
import { dataSheetContent } from '../dataSheet/dataSheetContent.ts'
import { fileName } from '../fileNames.ts'
import { type DocumentKind, paper } from '../kind.ts'
import { pdf } from '../pdf/writeContent.ts'
import { dayInFileName, nameToTellApart } from './nameToTellApart.ts'

/** For each child with a decision: what business support types, on a sheet and as a fragment of the census's XML. */
export const dataSheets: DocumentKind = (conference, practice) =>
  rows(conference.children)
    .filter(({ decision }) => decision !== null)
    .flatMap((child) => {
      const reader: Reader = { kind: 'censusOf', childId: child.id }
      const view = viewFor(conference, practice, reader)
      const name = nameToTellApart(conference, child)
      const listing = {
        childId: child.id,
        readerName: 'Business support, for the case system: dates, codes and counts only',
        leftOut: view.leftOut.sentences,
      }
      const file = (what: string, ending: string) => fileName([what, name, dayInFileName(conference)], ending)
      return [
        paper(
          {
            ...listing,
            id: `dataSheet/${child.id}`,
            title: `Data sheet for ${name}`,
            fileName: file('Data sheet', 'pdf'),
            format: 'pdf',
          },
          reader,
          (making) => dataSheetContent(view, making),
          pdf,
        ),
        {
          listing: {
            ...listing,
            id: `cin/${child.id}`,
            title: `Census fragment for ${name}`,
            fileName: file('Census', 'xml'),
            format: 'xml' as const,
          },
          reader,
          compose: null,
          make: async () => ({ bytes: cinFragment(view), missingCharacters: [], checkCode: null }),
        },
      ]
    })
