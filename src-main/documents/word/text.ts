import { TextRun } from 'docx'
import { partsOf } from '../../../src-shared/documents/blocks.ts'
import type { Part, Words } from '../../../src-shared/documents/content.ts'
import { longerThanAName, readsFromRight } from '../../../src-shared/documents/rightToLeft.ts'
import { plainText } from '../plainText.ts'

/** From the words of a block to runs of a Word document. */

const tones = { quiet: '4A5A5A', warning: '9C2F12' } as const

/** A stretch in a right-to-left script, with the spaces within it. */
const rightToLeft =
  /((?:[\p{Script=Arabic}\p{Script=Hebrew}])(?:[\p{Script=Arabic}\p{Script=Hebrew}\p{M}\s\-־]*[\p{Script=Arabic}\p{Script=Hebrew}\p{M}])?)/u
const hebrew = /\p{Script=Hebrew}/u
/** Letters that Urdu has and Arabic has not. */
const urdu = /[ٹڈڑںھہۂۃے]/u

/**
 * Line breaks become breaks, and what is in a right-to-left script is marked as such with its language: Word does not find
 * out by itself.
 */
export function runs(words: Words): TextRun[] {
  return partsOf(words).flatMap((part) =>
    printable(part.text)
      .split('\n')
      .flatMap((line, index) => runsOfLine(line, part, index > 0)),
  )
}

function runsOfLine(line: string, { bold, tone }: Part, isAfterBreak: boolean): TextRun[] {
  const inLine = stretches(line)
  const all = inLine.length === 0 && isAfterBreak ? [{ text: '', fromRight: null }] : inLine
  return all.map(
    ({ text, fromRight }, index) =>
      new TextRun({
        text,
        // Said only where it is wanted: "not bold" would undo the style of a heading.
        ...(bold === true ? { bold } : {}),
        ...(tone === undefined ? {} : { color: tones[tone] }),
        ...(isAfterBreak && index === 0 ? { break: 1 } : {}),
        ...(fromRight === null ? {} : { rightToLeft: true, language: { bidirectional: fromRight } }),
      }),
  )
}

/** A line in stretches of one direction, in order: `fromRight` is the language of one that reads from the right. */
export function stretches(line: string): { text: string; fromRight: string | null }[] {
  return line
    .split(rightToLeft)
    .map((text, index) => ({ text, fromRight: index % 2 === 0 ? null : languageOf(text) }))
    .filter(({ text }) => text !== '')
}

function languageOf(text: string): string {
  if (hebrew.test(text)) return 'he-IL'
  return urdu.test(text) ? 'ur-PK' : 'ar-SA'
}

/** Whether a paragraph of these words is set against the right edge. A name alone is not. */
export function isFromRight(words: Words): boolean {
  const text = partsOf(words)
    .map((part) => part.text)
    .join('')
  return readsFromRight(text) && text.trim().split(/\s+/u).length > longerThanAName
}

/** Without isolates, which the runs say instead, and two characters for which Word refuses the file. */
export function printable(text: string): string {
  return plainText(text).replace(/[\u2066-\u2069\uFFFE\uFFFF]/g, '')
}
