import { BorderStyle, PageBreak, Paragraph, type Table, HeadingLevel as WordHeading } from 'docx'
import type { Block, HeadingLevel, ScaleLineBlock, Words } from '../../../src-shared/documents/content.ts'
import { assertNever } from '../../../src-shared/result.ts'
import { signature, writingLine } from './signature.ts'
import { bulletList, colours } from './styles.ts'
import { bolded, factTable, rowTable } from './tables.ts'
import { isFromRight, runs } from './text.ts'

/** The blocks of a document as paragraphs and tables of Word. */
export type WordBlock = Paragraph | Table

const levels = {
  1: WordHeading.HEADING_1,
  2: WordHeading.HEADING_2,
  3: WordHeading.HEADING_3,
  4: WordHeading.HEADING_4,
  5: WordHeading.HEADING_5,
} as const

export function wordBlocks(block: Block): WordBlock[] {
  switch (block.kind) {
    case 'heading':
      return [heading(block.level, block.text)]
    case 'kicker':
      return [new Paragraph({ keepNext: true, children: runs(bolded(block.text)) })]
    case 'lead':
    case 'paragraph':
    case 'checkCode':
      return [paragraph(block.text)]
    case 'bullets':
      return block.items.map(bullet)
    case 'section':
      return [heading(block.level, block.title), ...block.content.flatMap(wordBlocks)]
    case 'quote':
      return [
        heading(block.level, block.title, bar),
        ...block.text.map((text) => paragraph(text, bar)),
        new Paragraph({ spacing: { after: 60 } }),
      ]
    case 'warning':
      return [
        ...(block.title === null ? [] : [heading(block.level, block.title, frame)]),
        ...block.text.map((text) => paragraph(bolded(text), frame)),
      ]
    case 'facts':
      return factTable(block.facts)
    case 'table':
      return rowTable(block)
    case 'scaleLine':
      return scaleLine(block)
    case 'signature':
      return [heading(block.level, block.name), ...signature(block)]
    case 'writingLines':
      return [
        new Paragraph({ keepNext: true, children: runs(bolded(block.label)) }),
        ...Array.from({ length: block.lines }, writingLine),
      ]
    case 'pageBreak':
      return [new Paragraph({ children: [new PageBreak()] })]
    default:
      return assertNever(block)
  }
}

type Look = typeof bar | typeof frame | Record<string, never>

const edge = (color: string, size: number) => ({ style: BorderStyle.SINGLE, size, space: 8, color })
const bar = { border: { left: edge(colours.voice, 36) }, indent: { left: 200 } }
const warningEdge = edge(colours.warning, 12)
const frame = {
  border: { top: warningEdge, bottom: warningEdge, left: warningEdge, right: warningEdge },
  indent: { left: 180, right: 180 },
}

function heading(level: HeadingLevel, text: Words, look: Look = {}): Paragraph {
  return new Paragraph({ heading: levels[level], ...look, children: runs(text) })
}

function paragraph(text: Words, look: Look = {}): Paragraph {
  return new Paragraph({
    ...look,
    ...(isFromRight(text) ? { bidirectional: true } : {}),
    children: runs(text),
  })
}

function bullet(text: Words): Paragraph {
  return new Paragraph({
    numbering: { reference: bulletList, level: 0 },
    spacing: { after: 60 },
    ...(isFromRight(text) ? { bidirectional: true } : {}),
    children: runs(text),
  })
}

/** A picture cannot be edited and nobody can read it aloud: the numbers are listed. */
function scaleLine({ low, high, marks, isInWordsToo }: ScaleLineBlock): Paragraph[] {
  return [
    ...(isInWordsToo ? [] : marks.map(({ name, value }) => bullet(`${name}: ${value}`))),
    paragraph(`0: ${low}\n10: ${high}`),
  ]
}
