import type { Content } from '../../../src-shared/documents/content.ts'
import { textRuns } from './text.ts'

/** What would be printed as a visible mark because no font has it, in the order of its code. */
export function missingCharacters({ furniture, blocks }: Content): string[] {
  const missing = new Set<string>()
  for (const text of textsIn([furniture, blocks])) textRuns(text, missing)
  return [...missing].sort()
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (value === null || typeof value !== 'object') return []
  return Object.values(value).flatMap(textsIn)
}
