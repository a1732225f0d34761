import type { Person } from '../../../../src-shared/conference/people.ts'
import type { Spelling } from '../search.ts'
import { squeezed } from '../squeeze.ts'

/** Fewer digits are no telephone number that anybody could be rung under from elsewhere. */
const fewestDigits = 7

/** The ways to write how somebody is reached: national or international numbers, however spaced, and e-mail addresses. */
export function contactSpellings({ phone, email }: Person['contact']): Spelling[] {
  return [...phoneSpellings(phone), ...emailSpellings(email)]
}

/** A field may hold several numbers, or words beside a number. */
function phoneSpellings(field: string): Spelling[] {
  const numbers = field.normalize('NFKC').split(/[,;/\n]|\s+(?=\+|0\d{4})/)
  return numbers.flatMap((number) => {
    const national = number
      .replace(/\D/g, '')
      .replace(/^(00)?44/, '')
      .replace(/^0/, '')
    if (national.length < fewestDigits) return []
    return ['', '0', '44', '440', '0044', '00440'].map(
      (prefix): Spelling => ({ squeezed: `${prefix}${national}`, edges: 'number' }),
    )
  })
}

/** As it is, and as people write it so that no machine reads it: "kerry at example dot org". */
function emailSpellings(field: string): Spelling[] {
  const addresses = field.match(/[^\s,;<>()]+@[^\s,;<>()]+/g) ?? []
  return addresses.flatMap((address) => {
    const [user = '', domain = ''] = address.split('@')
    const spoken = domain.replaceAll('.', ' dot ')
    return [
      `${user}${domain}`,
      `${user} at ${domain}`,
      `${user} at ${spoken}`,
      `${user.replaceAll('.', ' dot ')} at ${spoken}`,
    ]
      .map(squeezed)
      .filter(({ length }) => length >= fewestDigits)
      .map((written): Spelling => ({ squeezed: written, edges: 'none' }))
  })
}
