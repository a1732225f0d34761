import { paragraph, plainText } from '../../../src-shared/documents/blocks.ts'
import type { Block, Content } from '../../../src-shared/documents/content.ts'

/** Parts of a document's content, to be poured each into its own place. */

/** What stands under the heading with this title, without the heading: a template has its own. */
export function under({ blocks }: Pick<Content, 'blocks'>, title: string): readonly Block[] {
  for (const block of blocks) {
    if (block.kind === 'section' && plainText(block.title) === title) return block.content
    if (block.kind === 'quote' && plainText(block.title) === title) return block.text.map(paragraph)
  }
  return []
}

/** Everything but the title, which a template has in its own words. */
export function withoutTitle({ blocks }: Pick<Content, 'blocks'>): Block[] {
  return blocks.filter((block) => block.kind !== 'kicker' && !(block.kind === 'heading' && block.level === 1))
}

/** What must be said of the whole paper, wherever the template says it: who may have it, and whether it is real. */
export function marking({ furniture }: Pick<Content, 'furniture'>, isPractice: boolean): string {
  return [
    ...(isPractice ? ['PRACTICE: a fictional conference'] : []),
    ...(furniture.isDraft ? ['DRAFT'] : []),
    furniture.marking,
  ].join('. ')
}
