import type { Client, Copies, DocumentListing } from '../../../src-shared/contract.ts'
import type { Result } from '../../../src-shared/result.ts'
import { type Answer, useAnswer } from './useAnswer.ts'

export interface Papers extends Copies {
  documents: DocumentListing[]
}

/** Every document that can be made and who gets it, as the conference stands. */
export function usePapers(): Answer<Papers> {
  return useAnswer(ask)
}

async function ask(client: Client, conferenceId: string): Promise<Result<Papers>> {
  const [documents, copies] = await Promise.all([
    client.listDocuments({ conferenceId }),
    client.listCopies({ conferenceId }),
  ])
  if (!documents.ok) return documents
  return copies.ok ? { ok: true, value: { documents: documents.value, ...copies.value } } : copies
}
