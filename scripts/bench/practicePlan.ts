import { practiceConferenceText } from '../../src-main/core/beginning.ts'
import type { MakerTask } from '../../src-main/core/makerMessages.ts'
import { practiceInForce } from '../../src-main/core/practiceInForce.ts'
import { possibleDocuments } from '../../src-main/documents/listing.ts'
import { word } from '../../src-main/documents/word/writeContent.ts'
import { readConferenceFile } from '../../src-shared/conference/interchange.ts'
import { asHtml } from './asHtml.ts'

/** The plan of the first child of the practice conference: as a task for Chairside, and the same content for others. */
export async function practicePlan(): Promise<{ task: MakerTask; html: string; docx: Uint8Array }> {
  const at = '2026-03-24T12:00:00.000Z'
  const practice = practiceInForce(at)
  const conference = readConferenceFile(practiceConferenceText(), practice)
  const documentId = `plan/${conference.children.order[0]}`
  const logHead = { seq: 212, hash: 'ab'.repeat(32) }
  const plan = possibleDocuments(conference, practice).find(({ listing }) => listing.id === documentId)
  const content = plan?.compose?.({ at, logHead })
  if (content === undefined) throw new Error('The practice conference has no plan.')
  return {
    task: { kind: 'documents', conference, practice, documentIds: [documentId], at, logHead },
    html: asHtml(content),
    docx: (await word(content, at)).bytes,
  }
}
