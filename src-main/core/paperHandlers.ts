import type { Id } from '../../src-shared/conference/values.ts'
import type { DocumentListing, Handlers } from '../../src-shared/contract.ts'
import type { Practice } from '../../src-shared/practice/practice.ts'
import type { proposeCopies } from '../documents/copies/proposeCopies.ts'
import type { ConferenceSession } from './conferenceSession.ts'
import type { CoreOptions, Outside } from './core.ts'
import type { DocumentMaker } from './documentMaker.ts'
import { issued } from './issued.ts'
import type { Papers } from './papers.ts'
import type { Remembered } from './remembered.ts'
import { verifyPaper } from './verifyPaper.ts'

/** What answering for papers needs of the core. */
export interface PaperDesk {
  session: (conferenceId: Id) => ConferenceSession
  documents: Remembered<DocumentListing[]>
  copies: Remembered<ReturnType<typeof proposeCopies>>
  papers: Papers
  maker: DocumentMaker
  practice: Practice
  clock: CoreOptions['clock']
  outside: Outside
}

type PaperRequests =
  | 'listDocuments'
  | 'listCopies'
  | 'previewDocument'
  | 'showDocument'
  | 'saveDocuments'
  | 'verifyPaper'
  | 'showRecoveryKey'

/** The answers to everything that is about papers: listing, previewing, showing, saving and verifying them. */
export function paperHandlers(desk: PaperDesk): Pick<Handlers, PaperRequests> {
  const { session, documents, copies, papers, maker, practice, clock, outside } = desk
  return {
    listDocuments: async ({ conferenceId }) => documents.of(session(conferenceId).document),

    listCopies: async ({ conferenceId }) => copies.of(session(conferenceId).document),

    previewDocument: ({ conferenceId, documentId }) => papers.preview(conferenceId, documentId),

    showDocument: async ({ conferenceId, documentId }) => {
      const made = await papers.papers(conferenceId, [documentId])
      for (const { file } of made) await outside.showDocument(file)
      session(conferenceId).note('recordPapersIssued', issued(made, 'shown'))
      return null
    },

    saveDocuments: async ({ conferenceId, documentIds }) => {
      const ids = documentIds ?? documents.of(session(conferenceId).document).map(({ id }) => id)
      const made = await papers.papers(conferenceId, ids)
      const saved = await outside.saveFiles(made.map(({ file }) => file))
      if (saved !== null) session(conferenceId).note('recordPapersIssued', issued(made, 'saved'))
      return saved
    },

    verifyPaper: async ({ conferenceId, paper }) => {
      const { document: conference, lastChangedAt } = session(conferenceId)
      return verifyPaper({ conference, practice, lastChangedAt }, paper)
    },

    showRecoveryKey: async ({ recoveryKey }) => {
      const made = await maker.make({ kind: 'recoveryKeySheet', recoveryKey, at: clock() })
      for (const { file } of made) await outside.showDocument(file)
      return null
    },
  }
}
