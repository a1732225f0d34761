import { plainText } from '../../../src-shared/documents/blocks.ts'
import type { Block, Content, Words } from '../../../src-shared/documents/content.ts'
import { objectsOf, squeezed, strings, tagsOf } from './pdf/readPdf.ts'
import { taggedText, wordParagraphs } from './reading.ts'

/** Every text of a document's content, but what stands in a picture. */
export function textsOf(blocks: readonly Block[]): string[] {
  return blocks.flatMap(textsOfBlock)
}

function textsOfBlock(block: Block): string[] {
  const plain = (list: readonly Words[]) => list.map(plainText)
  switch (block.kind) {
    case 'heading':
    case 'kicker':
    case 'lead':
    case 'paragraph':
    case 'checkCode':
      return [plainText(block.text)]
    case 'bullets':
      return plain(block.items)
    case 'section':
      return [plainText(block.title), ...textsOf(block.content)]
    case 'quote':
    case 'warning':
      return [...(block.title === null ? [] : [plainText(block.title)]), ...plain(block.text)]
    case 'facts':
      return block.facts.flatMap(({ name, value }) => plain([name, value]))
    case 'table':
      return block.rows.flatMap(plain)
    case 'scaleLine':
      return [block.low, block.high]
    case 'signature':
      return plain([block.name, block.role, ...block.choices.map(({ text }) => text), block.note ?? ''])
    case 'writingLines':
      return [plainText(block.label)]
    case 'pageBreak':
      return []
  }
}

/** The words of the content that cannot be found in the finished file. */
export function wordsMissing(content: Content, format: string, bytes: Uint8Array): string[] {
  const found = format === 'pdf' ? textOfPdf(bytes) : textOfWord(bytes)
  const words = textsOf(content.blocks).flatMap((text) => text.split(/[\s\p{P}\p{S}]+/u).map(squeezed))
  return [...new Set(words)].filter((word) => !found.includes(word))
}

/** What a screen reader says: the text below each tag, or what is written for it where the glyphs do not say it. */
function textOfPdf(bytes: Uint8Array): string {
  return `${taggedText(bytes)} ${squeezed(strings(objectsOf(bytes), 'ActualText').join(''))}`
}

function textOfWord(bytes: Uint8Array): string {
  return squeezed(
    wordParagraphs(bytes)
      .map(({ text }) => text)
      .join(''),
  )
}

/** Levels of the headings of a finished file, in reading order. */
export function headingLevels(format: string, bytes: Uint8Array): number[] {
  if (format === 'pdf') return [...tagsOf(bytes).matchAll(/^\s*H(\d) \(/gm)].map(([, level]) => Number(level))
  return wordParagraphs(bytes).flatMap(({ style }) =>
    style.startsWith('Heading') ? [Number(style.slice('Heading'.length))] : [],
  )
}
