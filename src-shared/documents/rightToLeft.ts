/** Which way a text reads, the same for every format. */

const firstStrongIsolate = '\u2068'
const letter = /\p{L}/u
const rightToLeftLetter =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u

/** More words than a name has. */
export const longerThanAName = 5

/**
 * A text in a right-to-left script, but for a few words, reads right to left; any other reads left to right. An isolated
 * name says that the sentence around it is ours, and ours read from the left.
 */
export function readsFromRight(text: string): boolean {
  if (text.includes(firstStrongIsolate)) return false
  const words = text.split(/\s+/u).filter((word) => letter.test(word))
  const fromRight = words.filter((word) => rightToLeftLetter.test(word)).length
  const others = words.length - fromRight
  return fromRight > 0 && (others === 0 || (fromRight > longerThanAName && fromRight >= 3 * others))
}
