import { createHash } from 'node:crypto'
import type { IssuedDocument } from '../../src-shared/conference/discussion.ts'
import type { OperationArgs } from '../../src-shared/conference/operations/registry.ts'
import type { Paper } from './makerMessages.ts'

/**
 * What the record keeps of papers that have left the app: for whom they were, and the SHA-256 of their exact bytes. Of a
 * stack each paper is kept, with the hash of the whole, and then the stack itself.
 */
export function issued(papers: Paper[], how: IssuedDocument['how']): OperationArgs<'recordPapersIssued'> {
  return {
    how,
    papers: papers.flatMap(({ listing, file, checkCode, holds }) => {
      if (listing === null) return []
      const sha256 = createHash('sha256').update(file.bytes).digest('hex')
      return [...holds, { listing, checkCode }].map((paper) => {
        const { id: documentId, title, childId, readerName } = paper.listing
        return { documentId, title, childId, readerName, sha256, checkCode: paper.checkCode }
      })
    }),
  }
}
