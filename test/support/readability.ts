/**
 * The Flesch–Kincaid grade of an English text: 0.39 × words a sentence + 11.8 × syllables a word − 15.59. A grade of 4 is
 * read at about nine years. Syllables are counted by groups of vowels, so the figure is good to about half a grade.
 */
export function readingGrade(text: string): number {
  const sentences = text.split(/[.!?:]+(?:\s|$)/u).filter((sentence) => /\p{L}/u.test(sentence))
  const words = text.match(/\p{L}+(?:[’'-]\p{L}+)*/gu) ?? []
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0)
  return (0.39 * words.length) / sentences.length + (11.8 * syllables) / words.length - 15.59
}

function syllablesOf(word: string): number {
  const plain = word
    .toLowerCase()
    .replace(/[^a-z]/g, '')
    .replace(/(?:[^laeiouy]es|ed|[^laeiouy]e)$/, '')
    .replace(/^y/, '')
  return Math.max(1, plain.match(/[aeiouy]{1,2}/g)?.length ?? 0)
}
