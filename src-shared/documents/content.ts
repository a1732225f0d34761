/**
 * What a document says, before it is a PDF, a Word file or a preview on the screen. Each document has one function from a
 * reader's view to this content; each format has one writer. JSON only: the content crosses to the page as it is.
 */
export interface Content {
  /** Title of the file, and what a screen reader reads first. Holds no name but the child's. */
  title: string
  /** Of most of the text, `en-GB`. */
  language: string
  /** What stands on every page. */
  furniture: Furniture
  blocks: Block[]
}

export interface Furniture {
  /** Top left: what the document is. */
  title: string
  /** Top right: who may have it ("Private: contains personal information"). */
  marking: string
  /** Bottom left: which one it is ("Gosia Nowak, plan version 2, 22 November 2026"). */
  name: string
  /** "B70C-C4A0-DCC9", at the foot of every page; null where there is none. */
  checkCode: string | null
  /** Prints DRAFT across every page. */
  isDraft: boolean
}

/** Text of a block: plain, or in parts. A name inside a sentence goes through `isolate`. A line feed breaks the line. */
export type Words = string | readonly Part[]

export interface Part {
  readonly text: string
  readonly bold?: boolean
  /** What is less important, or must not be missed; plain where it is not said. */
  readonly tone?: 'quiet' | 'warning'
}

export type HeadingLevel = 1 | 2 | 3 | 4 | 5

export type Block =
  /** One of level 1 in a document, and no level left out. It never stands alone at the foot of a page. */
  | { readonly kind: 'heading'; readonly level: HeadingLevel; readonly text: Words }
  /** A small line above the title that says what kind of document it is. */
  | { readonly kind: 'kicker'; readonly text: Words }
  /** The opening paragraph, a little larger. */
  | { readonly kind: 'lead'; readonly text: Words }
  | { readonly kind: 'paragraph'; readonly text: Words }
  | { readonly kind: 'bullets'; readonly items: readonly Words[] }
  /** A heading and what is under it. `keepTogether`: on one page, where one is enough. */
  | {
      readonly kind: 'section'
      readonly level: HeadingLevel
      readonly title: Words
      readonly content: readonly Block[]
      readonly keepTogether?: boolean
    }
  /** What somebody said, in their own words: set apart, and read aloud as a quotation. */
  | {
      readonly kind: 'quote'
      readonly level: HeadingLevel
      readonly title: Words
      readonly text: readonly Words[]
    }
  /** What nobody must miss. */
  | {
      readonly kind: 'warning'
      readonly level: HeadingLevel
      readonly title: Words | null
      readonly text: readonly Words[]
    }
  /** Facts by name, one to a row. */
  | { readonly kind: 'facts'; readonly title: string; readonly facts: readonly Fact[] }
  | TableBlock
  | ScaleLineBlock
  | SignatureBlock
  /** Ruled lines to write on by hand, with what is asked for. */
  | { readonly kind: 'writingLines'; readonly label: Words; readonly lines: number }
  /** A paragraph with the check code beside it as a QR code, where the format has pictures. Nobody's name is in the QR. */
  | { readonly kind: 'checkCode'; readonly code: string; readonly text: Words }
  | { readonly kind: 'pageBreak' }

export interface Fact {
  readonly name: Words
  readonly value: Words
}

/** Rows of anything, the headings repeated on every page. The first column names its row. */
export interface TableBlock {
  readonly kind: 'table'
  /** What the table is about, for a screen reader. */
  readonly title: string
  readonly columns: readonly TableColumn[]
  readonly rows: readonly (readonly Words[])[]
  /** In large print each row becomes a card: its heading is this word, if any, with the row's first cell, "Action 3". */
  readonly card: { readonly level: HeadingLevel; readonly noun: string }
  /** Rows close together: for a long list of short values that is looked through, rather than read. */
  readonly isTight?: boolean
}

export interface TableColumn {
  readonly heading: string
  /** Share of the width; the shares of a table add up to 1. */
  readonly share: number
}

/** The line from 0 to 10 with a mark where each person put it: a figure whose alternative text says every number. */
export interface ScaleLineBlock {
  readonly kind: 'scaleLine'
  /** What 0 and 10 mean. */
  readonly low: string
  readonly high: string
  readonly marks: readonly { readonly name: string; readonly value: number }[]
  /** The numbers stand beside it in words: where there are too many for a picture, they are not listed again. */
  readonly isInWordsToo: boolean
}

/** One person's place to sign, or the signature that was made. */
export interface SignatureBlock {
  readonly kind: 'signature'
  readonly level: 2 | 3
  readonly name: Words
  readonly role: Words
  /** Whether the person agrees, offered to be ticked or as they chose. */
  readonly choices: readonly { readonly text: string; readonly isChosen: boolean }[]
  /** As it was drawn, or the name as it was typed; null leaves a line to sign on. */
  readonly signature: { readonly drawing: Drawing; readonly alt: string } | { readonly typed: Words } | null
  /** As it is to be read, "22 November 2026"; null leaves a line to write it on. */
  readonly date: string | null
  /** What the person wanted to add, or why there is no signature. */
  readonly note: Words | null
}

/** Lines drawn on a pad: x and y in turn, in the pad's own units. Shape only: neither time nor pressure. */
export interface Drawing {
  readonly width: number
  readonly height: number
  readonly strokes: readonly (readonly number[])[]
}

const firstStrongIsolate = '\u2068'
const popDirectionalIsolate = '\u2069'

/** Wraps a name so that it cannot disturb the order of the sentence around it, whatever script either is in. */
export function isolate(name: string): string {
  return `${firstStrongIsolate}${name}${popDirectionalIsolate}`
}
