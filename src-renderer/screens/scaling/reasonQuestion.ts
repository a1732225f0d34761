import type { Scale } from '../../../src-shared/conference/discussion.ts'

/** "What makes it a 6 and not lower?" */
export function reasonQuestion(scale: Scale | undefined): string {
  const score = scale?.score ?? null
  if (scale === undefined) return 'What makes it that number?'
  if (score === null) return 'What would they like to say instead of a number?'
  if (score === 0) return 'What makes it a 0?'
  return `What makes it ${score === 8 ? 'an' : 'a'} ${score} and not lower?`
}
