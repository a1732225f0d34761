import type { Scale } from '../../../src-shared/conference/discussion.ts'

/** "What makes it a 6 and not lower?" Asked of the person themselves, or of the chair who writes it down. */
export function reasonQuestion(scale: Scale | undefined, isOwn = false): string {
  const score = scale?.score ?? null
  if (scale === undefined) return 'What makes it that number?'
  if (score === null) return `What would ${isOwn ? 'you' : 'they'} like to say instead of a number?`
  if (score === 0) return 'What makes it a 0?'
  return `What makes it ${score === 8 ? 'an' : 'a'} ${score} and not lower?`
}

/** Key of the draft of somebody's reason. */
export const reasonField = (questionId: string, participantId: string) =>
  `scaling/${questionId}/${participantId}/reason`
