import { createHash } from 'node:crypto'
import { canonicalJson } from '../../src-shared/canonicalJson.ts'

/**
 * The check code of what a document says, "B70C-C4A0-DCC9": the first 12 hexadecimal digits of the SHA-256 of its view,
 * without what the view tells the chair (`leftOut`). Two papers with the same code say the same.
 */
export function checkCodeOf(view: object): string {
  const says = Object.fromEntries(Object.entries(view).filter(([key]) => key !== 'leftOut'))
  const digits = createHash('sha256').update(canonicalJson(says)).digest('hex').slice(0, 12)
  return digits.toUpperCase().match(/.{4}/g)?.join('-') ?? digits
}
