import type { FrameView } from '../../src-shared/audience/frame.ts'
import type { Block } from '../../src-shared/documents/content.ts'
import type { Making } from './kind.ts'
import { logHeadInWords, momentInWords } from './words.ts'

/**
 * Stands at the end of a paper, by which it can be told from a later one: its check code, in words and as a QR code, when
 * and from which state of the record it was made, and by which local rules the conference was held.
 */
export function checkCodeBlock(checkCode: string, { rules }: FrameView, { at, logHead }: Making): Block {
  return {
    kind: 'checkCode',
    code: checkCode,
    text: [
      `Papers with the check code ${checkCode} say the same.`,
      `Made on ${momentInWords(at)}.`,
      ...(logHead === null ? [] : [logHeadInWords(logHead)]),
      `Local rules: ${rules.title}, version ${rules.version}.`,
    ].join(' '),
  }
}
