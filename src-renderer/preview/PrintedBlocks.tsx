import type { Block } from '../../src-shared/documents/content.ts'
import { assertNever } from '../../src-shared/result.ts'
import { direction } from './direction.ts'
import { PrintedHeading } from './PrintedHeading.tsx'
import { PrintedScale } from './PrintedScale.tsx'
import { PrintedSignature } from './PrintedSignature.tsx'
import { PrintedFacts, PrintedTable } from './PrintedTable.tsx'
import { Written } from './Written.tsx'

/** The blocks of a document one below the other, as they are printed. */
export function PrintedBlocks({ blocks, isLarge }: { blocks: readonly Block[]; isLarge: boolean }) {
  return blocks.map((block, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a document that is read does not change
    <PrintedBlock key={index} block={block} isLarge={isLarge} />
  ))
}

function PrintedBlock({ block, isLarge }: { block: Block; isLarge: boolean }) {
  switch (block.kind) {
    case 'heading':
      return <PrintedHeading level={block.level} words={block.text} />
    case 'kicker':
    case 'lead':
    case 'paragraph':
      return (
        <p className={`printed-${block.kind}`} {...direction(block.text)}>
          <Written words={block.text} />
        </p>
      )
    case 'bullets':
      return (
        <ul className="printed-bullets">
          {block.items.map((item, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a document that is read does not change
            <li key={index} {...direction(item)}>
              <Written words={item} />
            </li>
          ))}
        </ul>
      )
    case 'section':
      return (
        <div className="printed-section">
          <PrintedHeading level={block.level} words={block.title} />
          <PrintedBlocks blocks={block.content} isLarge={isLarge} />
        </div>
      )
    case 'quote':
    case 'warning': {
      const Box = block.kind === 'quote' ? 'blockquote' : 'div'
      return (
        <Box className={`printed-${block.kind}`}>
          {block.title !== null && <PrintedHeading level={block.level} words={block.title} />}
          <PrintedBlocks blocks={block.text.map((text) => ({ kind: 'paragraph', text }))} isLarge={isLarge} />
        </Box>
      )
    }
    case 'facts':
      return <PrintedFacts title={block.title} facts={block.facts} />
    case 'table':
      return <PrintedTable table={block} isLarge={isLarge} />
    case 'scaleLine':
      return <PrintedScale scale={block} />
    case 'signature':
      return <PrintedSignature block={block} />
    case 'writingLines':
      return (
        <div>
          <p>
            <strong>
              <Written words={block.label} />
            </strong>
          </p>
          {Array.from({ length: block.lines }, (_, line) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the lines are all the same
            <div key={line} className="printed-line" />
          ))}
        </div>
      )
    case 'checkCode':
      return (
        <p>
          <Written words={block.text} />
        </p>
      )
    case 'pageBreak':
      return <hr className="printed-break" />
    default:
      return assertNever(block)
  }
}
