import { z } from 'zod'
import { IssuedDocument } from '../discussion.ts'
import { addRow, rows } from '../table.ts'
import { operation } from './operation.ts'

/** What left the app on paper or as a file. Performed by the core itself, when it has happened. */
export const paperOperations = {
  /** The history has an entry each time; the same paper in the same bytes, gone out in the same way, is on the list once. */
  recordPapersIssued: operation({
    args: z.strictObject({
      papers: z.array(IssuedDocument.omit({ id: true, at: true, how: true })).min(1),
      how: IssuedDocument.shape.how,
    }),
    describe: ({ papers, how }) =>
      `${how === 'shown' ? 'Showed, to be printed' : 'Saved'}: ${papers.map(({ title }) => title).join('; ')}`,
    apply: ({ issuedDocuments }, { papers, how }, { at, newId }) => {
      for (const paper of papers)
        if (!rows(issuedDocuments).some((issued) => issued.how === how && isSamePaper(issued, paper)))
          addRow(issuedDocuments, { id: newId(), ...paper, how, at })
    },
    undoPassesOver: true,
  }),
}

/** One file may hold several papers. */
function isSamePaper(one: Pick<IssuedDocument, 'sha256' | 'documentId'>, other: typeof one): boolean {
  return one.sha256 === other.sha256 && one.documentId === other.documentId
}
