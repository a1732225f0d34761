/**
 * Composes accents, straightens line ends, and takes out what would print as nothing, upset the order of a line, or make a
 * program refuse the file. What only one format cannot have is taken out by its writer.
 */
export function plainText(text: string): string {
  return (
    text
      .toWellFormed()
      .normalize('NFC')
      .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
      .replace(/\t/g, ' ')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out
      .replace(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202A-\u202E\uFEFF]/g, '')
  )
}
