import { proposeCopies } from '../../../src-main/documents/copies/proposeCopies.ts'
import { listDocuments } from '../../../src-main/documents/listing.ts'
import { previewDocument } from '../../../src-main/documents/previewDocument.ts'
import type { Requests } from '../../../src-shared/contract.ts'
import type { Result } from '../../../src-shared/result.ts'
import { type Chairing, testPractice } from '../../support/chairing.ts'
import { MemoryCore } from '../memoryCore.ts'

/** A memory core whose papers are those of the real one, made of the conference as it stands; what is shown or saved is kept in `requests`. */
export class PapersCore extends MemoryCore {
  saved: Requests['saveDocuments'][1] = null

  constructor(chairing: Chairing) {
    super(chairing)
  }

  override async invoke(name: string, argument: unknown): Promise<Result<unknown>> {
    const [conference] = this.conferences
    if (conference === undefined) return super.invoke(name, argument)
    switch (name) {
      case 'listDocuments':
        return { ok: true, value: listDocuments(conference, testPractice) }
      case 'listCopies':
        return { ok: true, value: proposeCopies(conference, testPractice) }
      case 'previewDocument': {
        const { documentId } = argument as Requests['previewDocument'][0]
        const making = { at: '2026-03-24T12:00:00.000Z', logHead: null }
        return { ok: true, value: previewDocument(conference, testPractice, documentId, making) }
      }
      case 'showDocument':
      case 'saveDocuments':
        if (this.failures.some((failure) => failure.name === name)) return super.invoke(name, argument)
        this.requests.push({ name, argument: structuredClone(argument) })
        return { ok: true, value: name === 'saveDocuments' ? this.saved : null }
      default:
        return super.invoke(name, argument)
    }
  }
}
