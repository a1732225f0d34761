import type { Copies, DocumentListing, HistoryLine, Requests } from '../../../src-shared/contract.ts'
import type { Result } from '../../../src-shared/result.ts'
import { MemoryCore } from '../memoryCore.ts'

/** A memory core that also makes documents: it answers what it is told to, and keeps what was asked in `requests`. */
export class DocumentsCore extends MemoryCore {
  documents: DocumentListing[] = []
  copies: Copies = { recipients: [], questions: [] }
  history: HistoryLine[] = []
  saved: Requests['saveDocuments'][1] = null
  verdict: Requests['verifyPaper'][1] = { kind: 'unknown', sentences: ['This file is not known.'] }

  override async invoke(name: string, argument: unknown): Promise<Result<unknown>> {
    const isToFail = this.failures.some((failure) => failure.name === name)
    const answers: Record<string, unknown> = {
      listDocuments: this.documents,
      listCopies: this.copies,
      listHistory: this.history,
      saveDocuments: this.saved,
      showDocument: null,
      verifyPaper: this.verdict,
    }
    if (isToFail || !(name in answers)) return super.invoke(name, argument)
    this.requests.push({ name, argument: structuredClone(argument) })
    return { ok: true, value: structuredClone(answers[name]) }
  }
}
