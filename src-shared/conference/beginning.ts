/** The first words of something that was said, at most 40 characters: enough to know it again in a history or a menu. */
export function beginningOf(text: string): string {
  return text.length <= 40 ? text : `${text.slice(0, 39).trimEnd()}…`
}
