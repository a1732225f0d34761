import type { Reader } from '../../src-shared/audience/reader.ts'
import type { Conference } from '../../src-shared/conference/conference.ts'
import type { Instant } from '../../src-shared/conference/values.ts'
import type { DocumentListing } from '../../src-shared/contract.ts'
import type { Content } from '../../src-shared/documents/content.ts'
import type { Practice } from '../../src-shared/practice/practice.ts'
import type { Templates } from './template/templates.ts'
import type { LogHead } from './words.ts'

/**
 * One kind of document: those of it that can be made from a conference as it stands, in the order in which they are
 * handed out. Ids are unique among all kinds; file names need not be.
 */
export type DocumentKind = (
  conference: Conference,
  practice: Practice,
  templates: Templates,
) => PossibleDocument[]

/** A document that can be made. */
export interface PossibleDocument {
  listing: DocumentListing
  /** Whose view it is made from; null for what is the chair's own and holds everything. */
  reader: Reader | null
  /** What it says, to be read on the screen; null for a file that is no text. */
  compose: ((making: Making) => Content) | null
  /** Makes the file. The same conference, practice and making give the same bytes. */
  make: (making: Making) => Promise<Written>
}

export interface Making {
  /** The moment that is printed on the document. */
  at: Instant
  /** Where the record stood, printed so that a document can be told from a later one; null where there is no record. */
  logHead: LogHead | null
}

/** A finished file without its name. */
export interface Written {
  bytes: Uint8Array
  /** What people typed that no font has: each is printed as a visible mark. */
  missingCharacters: string[]
  /** As it is printed on the document; null where it has none. */
  checkCode: string | null
  /** The papers in a stack, each once: a copy in somebody's hand is known by its own check code. */
  holds?: HeldPaper[]
}

export interface HeldPaper {
  listing: DocumentListing
  checkCode: string | null
}

/** Turns content into a file. The same content and moment give the same bytes. */
export type Writer = (
  content: Content,
  created: Instant,
) => Promise<{ bytes: Uint8Array; missingCharacters: string[] }>

/** A document that is made by writing its content: `pdf` and `largePrint` of `pdf/writeContent.ts`, `word` of `word/`. */
export function paper(
  listing: DocumentListing,
  reader: Reader | null,
  compose: (making: Making) => Content,
  write: Writer,
): PossibleDocument {
  return {
    listing,
    reader,
    compose,
    make: async (making) => {
      const content = compose(making)
      const { bytes, missingCharacters } = await write(content, making.at)
      return { bytes, missingCharacters, checkCode: content.furniture.checkCode }
    },
  }
}
