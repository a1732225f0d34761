import { viewFor } from '../../../src-shared/audience/audience.ts'
import { rows } from '../../../src-shared/conference/table.ts'
import { fileName } from '../fileNames.ts'
import { type DocumentKind, paper } from '../kind.ts'
import { pdf } from '../pdf/writeContent.ts'
import { signatureSheet } from '../signatures/signatureSheet.ts'
import { dayInFileName, nameToTellApart } from './nameToTellApart.ts'

/**
 * For each child whose plan was made for signing and says the same today, a sheet for signatures on paper. There is none
 * for a draft or for a plan that was changed since: nobody would know what was signed.
 */
export const signatureSheets: DocumentKind = (conference, practice) =>
  rows(conference.children).flatMap((child) => {
    const reader = { kind: 'planOf', childId: child.id } as const
    const view = viewFor(conference, practice, reader)
    const { signatories, version, isChangedSinceVersion } = view.agreed
    if (child.decision === null || signatories.length === 0 || version === 0 || isChangedSinceVersion)
      return []
    const name = nameToTellApart(conference, child)
    return [
      paper(
        {
          id: `signatures/${child.id}`,
          title: `Signature sheet for ${name}`,
          fileName: fileName(['Signature sheet', name, dayInFileName(conference)], 'pdf'),
          childId: child.id,
          readerName: 'Those who sign, round the table',
          format: 'pdf',
          leftOut: view.leftOut.sentences,
        },
        reader,
        () => signatureSheet(view, practice),
        pdf,
      ),
    ]
  })
