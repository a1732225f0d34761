import type { Block, Content } from '../../../src-shared/documents/content.ts'
import { assertNever } from '../../../src-shared/result.ts'
import type { Writer } from '../kind.ts'
import { blocks as blocksAt } from './blocks.ts'
import type { Definition, Piece } from './definition.ts'
import type { BaseSize } from './look.ts'
import { type RenderedPdf, renderPdf, renderPdfs } from './render.ts'

/**
 * The content as a tagged PDF on A4, at 12 point or in large print. The same content and moment give the same bytes; every
 * character is on a page, or it throws `ContentLost`.
 */
export async function writePdf(content: Content, size: BaseSize, created: string): Promise<RenderedPdf> {
  const { title, language } = content
  return await renderPdf(() => definitionOf(content, size), { title, language, created })
}

/** A document of a stack, and the size at which it is printed. */
export interface Stacked {
  content: Content
  size: BaseSize
}

/** How long a stack may take, in milliseconds: it can be some hundred pages. */
const stackTimeLimit = 240_000

/** Several documents as one PDF by the same promises, to be printed in one go; each has its own page numbers. */
export async function writeStack(
  stack: readonly Stacked[],
  title: string,
  created: string,
): Promise<RenderedPdf> {
  const language = stack[0]?.content.language ?? 'en-GB'
  return await renderPdfs(() => stack.map(({ content, size }) => definitionOf(content, size)), {
    title,
    language,
    created,
    timeLimit: stackTimeLimit,
  })
}

function definitionOf({ furniture, blocks }: Content, size: BaseSize): Definition {
  const bound = blocksAt(size)
  return bound.pages(furniture, bound.keepParagraphsWhole(piecesOf(blocks, bound)))
}

export const pdf: Writer = (content, created) => writePdf(content, 12, created)
export const largePrint: Writer = (content, created) => writePdf(content, 18, created)

type Bound = ReturnType<typeof blocksAt>

/** A page break is a property of what comes after it. */
function piecesOf(blocks: readonly Block[], bound: Bound): Piece[] {
  return blocks
    .map((block, index) => ({ block, isOnNewPage: blocks[index - 1]?.kind === 'pageBreak' }))
    .filter(({ block }) => block.kind !== 'pageBreak')
    .map(({ block, isOnNewPage }) =>
      isOnNewPage ? { ...pieceOf(block, bound), pageBreak: 'before' } : pieceOf(block, bound),
    )
}

function pieceOf(block: Block, bound: Bound): Piece {
  switch (block.kind) {
    case 'heading':
      return bound.heading(block.level, block.text)
    case 'kicker':
      return bound.kicker(block.text)
    case 'lead':
      return bound.lead(block.text)
    case 'paragraph':
      return bound.paragraph(block.text)
    case 'bullets':
      return bound.bullets(block.items)
    case 'section': {
      const content = piecesOf(block.content, bound)
      const section = bound.section(block.title, content, block.level)
      return block.keepTogether === true ? { ...section, unbreakable: true } : section
    }
    case 'quote':
      return bound.quoteBox(block.title, block.text, block.level)
    case 'warning':
      return bound.warningBox(block.title, block.text, block.level)
    case 'facts':
      return bound.keyFacts(block.facts, block.title)
    case 'table':
      return bound.dataTable(block)
    case 'scaleLine':
      return bound.scaleLine(block)
    case 'signature':
      return bound.signatureBox(block)
    case 'writingLines':
      return bound.writingLines(block.label, block.lines)
    case 'checkCode':
      return bound.checkCode(block.code, block.text)
    case 'pageBreak':
      throw new Error('A page break has nothing after it')
    default:
      return assertNever(block)
  }
}
