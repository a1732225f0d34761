import { practiceConferenceText } from '../../src-main/core/beginning.ts'
import type { MakerTask } from '../../src-main/core/makerMessages.ts'
import { practiceInForce } from '../../src-main/core/practiceInForce.ts'
import { possibleDocuments } from '../../src-main/documents/listing.ts'
import { word } from '../../src-main/documents/word/writeContent.ts'
import { readConferenceFile } from '../../src-shared/conference/interchange.ts'
import { asHtml } from './asHtml.ts'

type DocumentsTask = Extract<MakerTask, { kind: 'documents' }>

/** What is made of the practice conference. */
export interface PracticeTasks {
  /** The plan of the first child, and the same content for others. */
  plan: DocumentsTask
  html: string
  docx: Uint8Array
  minutes: DocumentsTask
  all: DocumentsTask
}

export async function practiceTasks(): Promise<PracticeTasks> {
  const at = '2026-03-24T12:00:00.000Z'
  const practice = practiceInForce(at)
  const conference = readConferenceFile(practiceConferenceText(), practice)
  const logHead = { seq: 212, hash: 'ab'.repeat(32) }
  const documents = possibleDocuments(conference, practice)
  const task = (...documentIds: string[]): DocumentsTask => ({
    kind: 'documents',
    conference,
    practice,
    documentIds,
    at,
    logHead,
  })
  const planId = `plan/${conference.children.order[0]}`
  const content = documents.find(({ listing }) => listing.id === planId)?.compose?.({ at, logHead })
  if (content === undefined) throw new Error('The practice conference has no plan.')
  return {
    plan: task(planId),
    html: asHtml(content),
    docx: (await word(content, at)).bytes,
    minutes: task('minutesPdf'),
    all: task(...documents.map(({ listing }) => listing.id)),
  }
}
