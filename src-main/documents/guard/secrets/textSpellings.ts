import type { Spelling } from '../search.ts'
import { squeezed } from '../squeeze.ts'

/** From how many words and letters on a text is found nowhere by chance. */
const distinctive = { whole: { words: 2, letters: 12 }, sentence: { words: 3, letters: 16 } }
/** Six words in a row are enough to know a sentence by, where it is cut off or built into another. */
const phrase = { words: 6, letters: 20 }

/** What to look for of a text that somebody typed: all of it, each of its sentences, and every phrase of six words. */
export function textSpellings(text: string): Spelling[] {
  const found = new Map<string, Spelling>()
  const add = (written: string) => {
    const edges = written.length < distinctive.sentence.letters ? 'word' : 'none'
    found.set(written, { squeezed: written, edges })
  }
  const whole = squeezed(text)
  if (wordsOf(text).length >= distinctive.whole.words && whole.length >= distinctive.whole.letters) add(whole)
  for (const sentence of text.split(/[.!?;:\n\u2028\u2029“”"…]+/u)) {
    const words = wordsOf(sentence)
    const written = words.join('')
    if (words.length >= distinctive.sentence.words && written.length >= distinctive.sentence.letters)
      add(written)
    for (let from = 0; from + phrase.words <= words.length; from++) {
      const part = words.slice(from, from + phrase.words).join('')
      if (part.length >= phrase.letters) add(part)
    }
  }
  return [...found.values()]
}

function wordsOf(text: string): string[] {
  return text
    .split(/\s+/u)
    .map(squeezed)
    .filter((word) => word !== '')
}
