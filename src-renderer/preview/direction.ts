import { plainText } from '../../src-shared/documents/blocks.ts'
import type { Words } from '../../src-shared/documents/content.ts'
import { readsFromRight } from '../../src-shared/documents/rightToLeft.ts'

/** The direction of a paragraph, as it is printed. */
export function direction(words: Words): { dir?: 'rtl' } {
  return readsFromRight(plainText(words)) ? { dir: 'rtl' } : {}
}
