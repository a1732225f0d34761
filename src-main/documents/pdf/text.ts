import bidiFactory from 'bidi-js'
import { partsOf } from '../../../src-shared/documents/blocks.ts'
import type { Words } from '../../../src-shared/documents/content.ts'
import { longerThanAName, readsFromRight } from '../../../src-shared/documents/rightToLeft.ts'
import { plainText } from '../plainText.ts'
import { type FontFamily, fontFamilies } from './fonts.ts'
import { ink } from './ink.ts'
import { hasCharacter, rightToLeft, textWidth } from './shaping.ts'

/** From what people typed to runs that can be printed: cleaned, in reading order, each in a font that has it. */

const bidi = bidiFactory()
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** A stretch of text in one font and one direction, with pdfmake's keys and our two. */
export interface TextRun {
  text: string
  readonly bold?: boolean
  readonly color?: string
  readonly font: FontFamily
  readonly fontFeatures?: typeof rightToLeft
  /** Embedding level by the Unicode bidirectional algorithm, and that of the whole paragraph. */
  readonly $level: number
  readonly $base: number
}

const tones = { quiet: ink.grey, warning: ink.warning } as const

/** As it is printed: without soft hyphens, which no line of ours breaks at. */
export function cleanText(text: string): string {
  return plainText(text).replace(/\u00AD/g, '')
}

const directionMarks = /[\u061C\u200E\u200F\u2066-\u2069]/g
const emoji = /\p{Emoji_Presentation}|\p{Extended_Pictographic}\uFE0F|\p{Regional_Indicator}{2}|\uFE0F\u20E3/u
const neutral = /^[\s\p{P}\p{N}\p{S}]+$/u
/** Shapes its neighbours or nothing at all; no font has to have it. */
const invisible = /[\p{Default_Ignorable_Code_Point}\p{Emoji_Modifier}]/u

/**
 * Splits a paragraph into runs for printing. A text in a right-to-left script, but for a few words, reads right to left;
 * any other reads left to right. A character that no font has prints as a visible mark and is added to `missing`.
 */
export function textRuns(parts: Words, missing: Set<string>): TextRun[] {
  const styled = partsOf(parts)
  const pieces = styled.map(({ text, bold, tone }) => ({
    text: cleanText(text),
    style: {
      ...(bold === undefined ? {} : { bold }),
      ...(tone === undefined ? {} : { color: tones[tone] }),
    },
  }))
  const whole = pieces.map(({ text }) => text).join('')
  const { levels, paragraphs } = bidi.getEmbeddingLevels(whole, readsFromRight(whole) ? 'rtl' : 'ltr')
  const base = paragraphs[0]?.level ?? 0

  const runs: TextRun[] = []
  let offset = 0
  for (const { text, style } of pieces) {
    let current: TextRun | null = null
    for (const { segment, index } of graphemes.segment(text)) {
      const visible = segment.replace(directionMarks, '')
      if (visible === '') continue
      const level = levels[offset + index] ?? base
      const preferred = current !== null && current.$level === level ? current.font : null
      const font = fontFor(visible, preferred)
      if (font === null) missing.add(visible)
      const printed = font === null ? '\uFFFD' : visible
      if (current !== null && current.$level === level && current.font === (font ?? 'Sans')) {
        current.text += printed
      } else {
        current = {
          text: printed,
          ...style,
          font: font ?? 'Sans',
          ...(level % 2 === 1 ? { fontFeatures: rightToLeft } : {}),
          $level: level,
          $base: base,
        }
        runs.push(current)
      }
    }
    offset += text.length
  }
  return runs
}

/** The width of a one-line text in points, as it will be printed. */
export function widthOfText(text: string, size: number, bold: boolean): number {
  return textRuns(text, new Set()).reduce((sum, run) => sum + textWidth(run.text, run.font, bold, size), 0)
}

/** Whether the runs are a paragraph to be set against the right edge, as right-to-left text is. A name alone is not. */
export function belongsOnTheRight(runs: readonly TextRun[]): boolean {
  const words = runs
    .map(({ text }) => text)
    .join('')
    .trim()
    .split(/\s+/u)
  return runs[0]?.$base === 1 && words.length > longerThanAName
}

/** Fonts whose spaces and quotation marks are as wide as a whole character. */
const drawsItsOwnPunctuation: ReadonlySet<FontFamily> = new Set(['Chinese', 'Emoji'])

/** Spaces and punctuation stay in the font of what precedes them, so that words are not cut up. */
function fontFor(grapheme: string, preferred: FontFamily | null): FontFamily | null {
  const characters = [...grapheme].filter((c) => !invisible.test(c)).map((c) => c.codePointAt(0) ?? 0)
  const covers = (family: FontFamily) => characters.every((character) => hasCharacter(family, character))
  if (emoji.test(grapheme)) return covers('Emoji') ? 'Emoji' : null
  if (grapheme === '\n') return preferred ?? 'Sans'
  const mayStay = preferred !== null && !drawsItsOwnPunctuation.has(preferred)
  if (mayStay && neutral.test(grapheme) && covers(preferred)) return preferred
  return fontFamilies.find(covers) ?? null
}
