import { viewFor } from '../../../src-shared/audience/audience.ts'
import type { Reader } from '../../../src-shared/audience/reader.ts'
import { childsPageKind } from '../../../src-shared/conference/childsPage.ts'
import { childName, participantName } from '../../../src-shared/conference/names.ts'
import { rows } from '../../../src-shared/conference/table.ts'
import { childPageContent } from '../childPage/childPageContent.ts'
import { fileName } from '../fileNames.ts'
import { type DocumentKind, paper } from '../kind.ts'
import { pdf } from '../pdf/writeContent.ts'
import { dayInFileName, nameToTellApart } from './nameToTellApart.ts'

/** For each child who is old enough, a page of their own; for a young child the beginning of a story for who tells it. */
export const childPages: DocumentKind = (conference, practice) =>
  rows(conference.children).flatMap((child) => {
    const kind = childsPageKind(conference, practice, child)
    if (kind === null) return []
    const reader: Reader = { kind: 'childsPageOf', childId: child.id }
    const view = viewFor(conference, practice, reader)
    const name = nameToTellApart(conference, child)
    const { byId } = child.tellingTheChild
    const teller = byId === null ? 'whoever tells them' : participantName(conference, byId)
    return [
      paper(
        {
          id: `childPage/${child.id}`,
          title: kind === 'page' ? `Page for ${name}` : `Story for ${name}, to be finished`,
          fileName: fileName([kind === 'page' ? 'Page' : 'Story', name, dayInFileName(conference)], 'pdf'),
          childId: child.id,
          readerName: kind === 'page' ? `${childName(child)}, with ${teller}` : teller,
          format: 'pdf',
          leftOut: view.leftOut.sentences,
        },
        reader,
        () => childPageContent(view, practice),
        pdf,
      ),
    ]
  })
