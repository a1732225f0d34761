import { addressPattern } from './addresses.ts'

/** What stands before the names of a message or a calendar entry. */
const recipients =
  /^(?:required|optional|to|cc|bcc|attendees?|required attendees?|optional attendees?|organi[sz]er|invitees?|resources?|from|apologies)\s*:\s*/i
/** Lines of a copied message that name nobody, and headings over a list. */
const nobody =
  /^(?:(?:subject|when|where|sent|date|time|location|importance|attachments?|start|end)\s*:.*|(?:family|professionals?|attendees|invitees|invitation list|list of invitees|agencies|others|name)s?\s*:?|[-=_*.\s]+|.*\bTeams meeting\b.*|https?:\/\/\S+)$/iu

/** Something that names somebody: an item of a list, a row without headings, or a row under headings. */
export type Item =
  | { kind: 'text'; text: string; afterRecipients: boolean }
  | { kind: 'cells'; cells: string[] }
  | ({ kind: 'row' } & Row)

export interface Row {
  name: string
  role: string
  organisation: string
  email: string
}

/** No line that names people is as long; what is longer was not meant to be read as names, and is cut. */
const longestItem = 300

/** Takes a pasted text apart into what names one person each. Rows of a table keep their cells. */
export function itemsOf(text: string): Item[] {
  const lines = text
    .replace(/[\u200b-\u200f\u202a-\u202e\u2060\ufeff]/gu, '')
    .replace(/[\u00a0\u2007\u202f]/gu, ' ')
    .split(/\r\n|[\n\r\u2028\u2029]/u)
  let header: Header | null = null
  return lines.flatMap((raw): Item[] => {
    if (raw.trim() === '') return []
    const found = headerIn(raw)
    if (found !== null) {
      header = found
      return []
    }
    const current = header
    if (current !== null && raw.includes(current.separator))
      return [{ kind: 'row', ...rowOf(current, partsOf(raw, current.separator)) }]
    if (raw.trim().includes('\t')) return [{ kind: 'cells', cells: partsOf(raw, '\t') }]
    return itemsOfLine(raw)
  })
}

function itemsOfLine(raw: string): Item[] {
  const line = raw.trim().replace(/^(?:[-*•·▪◦–]|\d{1,3}[.)])\s+/u, '')
  if (nobody.test(line)) return []
  const names = line.replace(recipients, '')
  const afterRecipients = names !== line
  return partsOf(names, ';')
    .flatMap(betweenAddresses)
    .filter((part) => /[\p{L}\p{N}]/u.test(part) && !nobody.test(part))
    .map((part) => ({ kind: 'text' as const, text: part.slice(0, longestItem).trim(), afterRecipients }))
    .filter(({ text }) => text !== '')
}

/** "Linda Hart <l@x>, Tom Ward <t@x>": commas after an address part people, as long as more than one address is there. */
function betweenAddresses(text: string): string[] {
  const addresses = text.match(new RegExp(addressPattern, 'giu')) ?? []
  if (addresses.length < 2) return [text]
  const parts = partsOf(text, ',')
  const people: string[] = []
  let begun: string[] = []
  for (const part of parts) {
    begun.push(part)
    if (!new RegExp(addressPattern, 'iu').test(part)) continue
    people.push(begun.join(', '))
    begun = []
  }
  return begun.length === 0 ? people : [...people, begun.join(', ')]
}

/** Parts a text at a sign, but not inside quotes, brackets or an address; the parts are trimmed and lose their quotes. */
export function partsOf(text: string, separator: string): string[] {
  const parts: string[] = []
  let part = ''
  let depth = 0
  let isQuoted = false
  // A quote or bracket that is never closed holds nothing together.
  const quotesPair = (text.match(/"/g)?.length ?? 0) % 2 === 0
  const bracketsPair = count(text, /[(<[]/g) === count(text, /[)>\]]/g)
  for (const sign of text) {
    if (sign === '"' && quotesPair) isQuoted = !isQuoted
    if (bracketsPair && '(<['.includes(sign)) depth += 1
    if (bracketsPair && ')>]'.includes(sign)) depth -= 1
    if (sign === separator && !isQuoted && depth <= 0) {
      parts.push(part)
      part = ''
    } else part += sign
  }
  return [...parts, part].map((one) => one.trim())
}

const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0

/** The columns of a table, as far as their headings say what they are. */
interface Header {
  separator: string
  columns: (keyof typeof columnNames | null)[]
}

const columnNames = {
  name: /^(?:full |display )?names?$|^(?:attendee|invitee|person|who)s?$/i,
  firstName: /^(?:first|given) ?names?$|^forenames?$/i,
  lastName: /^(?:last|family) ?names?$|^surnames?$/i,
  role: /^(?:roles?|job ?titles?|titles?|positions?|designation|relationship(?: to child)?)$/i,
  organisation: /^(?:organi[sz]ations?|agency|agencies|company|service|department|employer|team)$/i,
  other:
    /^(?:attendance|responses?|status|repl(?:y|ies)|attending|invited|phone|telephone|notes?|date|no\.?)$/i,
  email: /^(?:e-?mail(?: address)?(?:es)?|mail|address)$/i,
}

const order = ['name', 'firstName', 'lastName', 'role', 'organisation', 'email', 'other'] as const

function headerIn(line: string): Header | null {
  const separator = line.includes('\t') ? '\t' : line.includes(';') ? ';' : ','
  if (!line.includes(separator)) return null
  const columns = partsOf(line, separator).map((cell) => {
    const title = cell.replace(/^"|"$/g, '').trim()
    return order.find((name) => columnNames[name].test(title)) ?? null
  })
  const known = columns.filter((column) => column !== null)
  const namesPeople = columns.some((column) => column === 'name' || column === 'lastName')
  return namesPeople && known.length >= 2 ? { separator, columns } : null
}

/** The cells of a row by their headings. Columns of other things are left out. */
function rowOf({ columns }: Header, cells: string[]): Row {
  const cell = (column: keyof typeof columnNames) => {
    const index = columns.indexOf(column)
    return index === -1 ? '' : (cells[index] ?? '').replace(/^"|"$/g, '').trim()
  }
  return {
    name: cell('name') || `${cell('firstName')} ${cell('lastName')}`.trim(),
    role: cell('role'),
    organisation: cell('organisation'),
    email: cell('email'),
  }
}
