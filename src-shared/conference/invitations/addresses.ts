/** An email address as it stands in running text. */
export const addressPattern = String.raw`[\p{L}\p{N}._%+'’-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+`

/** Takes the addresses out of a text: the first of them, and the text without any. Nothing is made up: '' where there is none. */
export function withoutAddresses(text: string): { email: string; rest: string } {
  const pattern = new RegExp(addressPattern, 'giu')
  const [email = ''] = text.match(pattern) ?? []
  const rest = text
    .replace(new RegExp(String.raw`[<([]?\s*(?:mailto:)?${addressPattern}\s*[>)\]]?`, 'giu'), ' ')
    .replace(/\s+/gu, ' ')
    .trim()
  return { email: email.replace(/^['’]/, ''), rest }
}

/** "linda.hart@example.org" gives "Linda Hart"; an address that is no name ("duty@…") stands for itself. */
export function nameFromAddress(email: string): string {
  const words = email.slice(0, email.indexOf('@')).split(/[._-]+/)
  const isName = words.length >= 2 && words.every((word) => /^\p{L}+$/u.test(word))
  return isName ? words.map((word) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`).join(' ') : email
}
