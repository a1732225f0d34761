import { type Definition, type Piece, pageSize } from './definition.ts'
import { type DocumentOptions, TaggedDocument } from './document.ts'
import type { Margins, Page, RepeatedNode } from './internals.ts'
import { TaggingLayout, type TimeCheck } from './layout.ts'
import { newPreparation, type Preparation, prepare } from './prepare.ts'
import { TaggingRenderer } from './renderer.ts'
import { StructureElement, writeStructure } from './structure.ts'

/** For measuring: nothing reaches its end. */
const tallPage = { width: pageSize.width, height: 1_000_000 }
const lineHeight = 1.12
/** Between a header or footer and the content, where they have made the margin grow. */
const gap = 12

export interface RenderOptions extends DocumentOptions {
  /** How long the work may take, in milliseconds. */
  readonly timeLimit?: number
}

export interface RenderedPdf {
  readonly bytes: Uint8Array
  /** What people typed that no font has; each is printed as a visible mark. */
  readonly missingCharacters: string[]
  /** Something was taller than a page, so pieces were allowed to break across pages. */
  readonly relaxed: boolean
}

/** Text of the definition is not on the pages. Thrown instead of a document with a hole in it. */
export class ContentLost extends Error {
  override readonly name = 'ContentLost'
  readonly lost: readonly string[]

  constructor(lost: readonly string[]) {
    super(`${lost.length} texts would be missing from the document`)
    this.lost = lost
  }
}

export class TookTooLong extends Error {
  override readonly name = 'TookTooLong'
}

/**
 * Makes the tagged PDF of a definition. The same definition, title, language and moment give the same bytes.
 *
 * Every character of the definition is on a page, or it throws: what is asked to stay whole but is taller than a page
 * is allowed to break (`relaxed`), and only if text would be lost even then is it `ContentLost`. `TookTooLong` after
 * the time limit, 30 seconds unless said otherwise. Opens no file but the fonts, and no address.
 */
export async function renderPdf(
  makeDefinition: () => Definition,
  options: RenderOptions,
): Promise<RenderedPdf> {
  return await renderPdfs(() => [makeDefinition()], options)
}

/**
 * Makes one file of several documents, to be printed in one go, by the promises of `renderPdf`. Each begins on the front
 * of a sheet, behind an empty page where that is needed, and has its own page numbers.
 */
export async function renderPdfs(
  makeDefinitions: () => readonly Definition[],
  options: RenderOptions,
): Promise<RenderedPdf> {
  const checkTime = timer(options.timeLimit ?? 30_000)
  try {
    return await renderOnce(makeDefinitions(), options, false, checkTime)
  } catch (error) {
    if (!(error instanceof ContentLost)) throw error
    return await renderOnce(makeDefinitions(), options, true, checkTime)
  }
}

function timer(limit: number): TimeCheck {
  const end = performance.now() + limit
  return () => {
    if (performance.now() > end) throw new TookTooLong(`The document was not ready after ${limit} ms`)
  }
}

async function renderOnce(
  definitions: readonly Definition[],
  options: RenderOptions,
  breakAnything: boolean,
  checkTime: TimeCheck,
): Promise<RenderedPdf> {
  const document = new TaggedDocument(options, pageSize)
  const root = new StructureElement('Document')
  const pages: Page[] = []
  const preparations: Preparation[] = []
  for (const definition of definitions) {
    const heightOf = (piece: Piece, [left, , right]: Margins) => {
      const scratch = new TaggingLayout(document, style(definition), tallPage, [left, 0, right, 0], checkTime)
      return scratch.heightOf(prepare(piece, null, newPreparation(null)))
    }
    const margins = roomForHeaderAndFooter(definition, (piece) => heightOf(piece, [0, 0, 0, 0]))
    const room = {
      heightOf: (piece: Piece) => heightOf(piece, margins),
      ofPage: pageSize.height - margins[1] - margins[3],
    }
    const preparation = newPreparation(breakAnything ? null : room)
    // Bookmarks have their numbers as ids, and all of them are in one file.
    preparation.headings = preparations.at(-1)?.headings ?? 0
    preparations.push(preparation)

    const parent = definitions.length === 1 ? root : root.add('Sect')
    const content = prepare({ stack: definition.content }, parent, preparation)
    const layout = new TaggingLayout(document, style(definition), pageSize, margins, checkTime)
    if (pages.length % 2 === 1) pages.push({ items: [], pageSize })
    pages.push(
      ...layout.pages(
        content,
        repeated(definition.header, preparation),
        repeated(definition.footer, preparation),
        definition.watermark === null ? null : watermark(definition.watermark),
      ),
    )
  }
  new TaggingRenderer(document, checkTime).renderPages(pages)

  const lost = preparations
    .flatMap(({ ledger }) => ledger)
    .filter(({ painted, expected }) => painted < expected)
  if (lost.length > 0) throw new ContentLost(lost.map(({ text }) => text))
  writeStructure(root, document)
  return {
    bytes: await document.bytes(),
    missingCharacters: [
      ...new Set(preparations.flatMap(({ missingCharacters }) => [...missingCharacters])),
    ].sort(),
    relaxed: preparations.some(({ brokeSomething }) => brokeSomething),
  }
}

function style({ fontSize, color }: Definition) {
  return { fontSize, color, lineHeight }
}

function repeated(piece: Definition['header'], preparation: Preparation): RepeatedNode | null {
  return piece === null ? null : (page, pages) => prepare(piece(page, pages), null, preparation)
}

/** pdfmake cuts off what does not fit into the margins, so they are made to fit. */
function roomForHeaderAndFooter(
  { margins, header, footer }: Definition,
  heightOf: (piece: Piece) => number,
): Margins {
  const [left, top, right, bottom] = margins
  const manyPages = 999
  const grown = (margin: number, piece: Definition['header']) =>
    piece === null ? margin : Math.max(margin, heightOf(piece(manyPages, manyPages)) + gap)
  return [left, grown(top, header), right, grown(bottom, footer)]
}

function watermark(text: string): object {
  return { text, color: '#4a5a5a', opacity: 0.1, bold: true, angle: -40, fontSize: 150 }
}
