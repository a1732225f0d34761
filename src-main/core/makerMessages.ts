import type { Conference } from '../../src-shared/conference/conference.ts'
import type { Instant } from '../../src-shared/conference/values.ts'
import type { DocumentListing, DocumentPreview, TemplateKind } from '../../src-shared/contract.ts'
import type { Practice } from '../../src-shared/practice/practice.ts'
import type { HeldPaper } from '../documents/kind.ts'
import type { CheckedTemplate } from '../documents/template/check.ts'
import type { Templates } from '../documents/template/templates.ts'
import type { LogHead } from '../documents/words.ts'
import type { NamedFile } from './core.ts'

/** What crosses between the core and the process that makes documents (`documentsProcess.ts`): JSON values and bytes. */

export type MakerTask =
  | {
      kind: 'documents'
      conference: Conference
      practice: Practice
      documentIds: string[]
      at: Instant
      logHead: LogHead
      /** Where it is not said, the council has none. */
      templates?: Templates
    }
  | { kind: 'recoveryKeySheet'; recoveryKey: string; at: Instant }

/** What a document says, for the screen. */
export interface PreviewTask {
  kind: 'preview'
  conference: Conference
  practice: Practice
  documentId: string
  at: Instant
  logHead: LogHead
}

/** Looks at a file that is to be a template of the council. It comes from outside, so no other process opens it. */
export interface TemplateTask {
  kind: 'checkTemplate'
  templateKind: TemplateKind
  bytes: Uint8Array
}

/** A finished paper: what it is, its bytes, and the check code that is printed on it. */
export interface Paper {
  /** Null for the recovery key sheet, which is no paper of a conference. */
  listing: DocumentListing | null
  file: NamedFile
  /** Null where none is printed. */
  checkCode: string | null
  /** The papers in a stack of several; empty where it is one. */
  holds: HeldPaper[]
}

export type MakerAnswer =
  /** In the order in which they were asked for. */
  | { kind: 'made'; papers: Paper[] }
  | { kind: 'previewed'; preview: DocumentPreview }
  | { kind: 'checked'; checked: CheckedTemplate }
  /** A rule says no. */
  | { kind: 'refused'; code: string; sentence: string }
  /** These texts would not be on any page, so there is no document. */
  | { kind: 'contentLost'; lost: string[] }
  /** Anything else, with where in the code it was. */
  | { kind: 'failed'; name: string; stack: string }
