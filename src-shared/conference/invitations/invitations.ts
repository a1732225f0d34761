import type { Conference } from '../conference.ts'
import { rows } from '../table.ts'
import { nameFromAddress, withoutAddresses } from './addresses.ts'
import { type Item, itemsOf, partsOf, type Row } from './lines.ts'
import { givenNameFirst, hasPoliceTitle, isAside, tidyName, withoutAsides, wordsIn } from './personName.ts'
import { type RoleGuesser, type RoleNames, roleGuesser } from './roleGuess.ts'

/** Somebody of a pasted invitation list, as far as the list says it. The chair corrects it before it is taken over. */
export interface Invitation {
  name: string
  /** '' when the list has none; never made up. */
  email: string
  /** The role that was recognised; null when the chair has to choose one. */
  roleId: string | null
  /** The role as it was written, where it says more than the title of the role; otherwise ''. */
  roleInWords: string
  organisation: string
}

/**
 * Reads an invitation list as mail programs, calendars and tables copy it: "Name <mail>", "Surname, First (Role - Agency)",
 * "Role: Name", rows of a table, lists with semicolons. Somebody who is there twice comes once. Never throws; every line
 * that names somebody gives somebody.
 */
export function parseInvitations(text: string, names: RoleNames): Invitation[] {
  const guesser = roleGuesser(names)
  return withoutRepeats(itemsOf(text).flatMap((item) => peopleIn(item, guesser)))
}

function peopleIn(item: Item, guesser: RoleGuesser): Invitation[] {
  if (item.kind === 'row') return fromRow(item, guesser)
  if (item.kind === 'cells') return fromCells(item.cells, guesser)
  return fromText(item.text, item.afterRecipients, guesser)
}

/** A row under headings: role and organisation are what their columns say. */
function fromRow({ name, role, organisation, email }: Row, guesser: RoleGuesser): Invitation[] {
  const [surname = '', given = ''] = partsOf(name, ',')
  const said = given !== '' && guesser.role(given) === null ? givenNameFirst(surname, given) : name
  return somebody(
    said,
    { email: withoutAddresses(email || name).email, details: [organisation], role },
    guesser,
  )
}

/** Cells without headings: the address and the role are recognised, and the name is the first of the others. */
function fromCells(cells: string[], guesser: RoleGuesser): Invitation[] {
  let email = ''
  const rest = cells
    .map((cell) => {
      const found = withoutAddresses(cell.replace(/^"|"$/g, ''))
      email ||= found.email
      return found.rest
    })
    .filter((cell) => cell !== '' && !isAside(cell) && !/^\d+[.)]?$/.test(cell))
  const firstName = Math.max(
    rest.findIndex((cell) => guesser.role(cell) === null),
    0,
  )
  const name = rest[firstName] ?? ''
  const [only, ...more] = fromText(name, false, guesser)
  const details = rest.filter((_, index) => index !== firstName)
  if (only === undefined || more.length > 0) return somebody(name, { email, details }, guesser)
  const written = [only.roleInWords, only.organisation].filter(Boolean)
  const added = somebody(
    only.name,
    { email: email || only.email, details: [...written, ...details] },
    guesser,
  )
  return added.map((one) => ({ ...one, roleId: one.roleId ?? only.roleId }))
}

function fromText(text: string, afterRecipients: boolean, guesser: RoleGuesser): Invitation[] {
  const { email, rest } = withoutAddresses(text)
  const { outside, inside } = brackets(withoutAsides(unquoted(rest)))
  const [before, after] = atColon(outside)
  if (after !== null) return roleThenName(before, after, { email, details: inside }, guesser)
  const [first = '', ...dashed] = outside
    .split(/\s+[-–—|/]\s+|\s*\|\s*/u)
    .filter((part) => part.trim() !== '')
  if (dashed[0] !== undefined && saysWhoFirst(first, dashed[0], guesser)) {
    const [name = '', ...others] = dashed
    return somebody(name, { email, details: [first, ...others, ...inside] }, guesser)
  }
  const cells = partsOf(first, ',').filter((cell) => cell !== '' && !isAside(cell))
  const isOutlook = email !== '' || inside.length > 0 || afterRecipients
  if (cells.length > 2 || (cells.length === 2 && afterRecipients))
    if (inside.length === 0 && email === '' && cells.every((cell) => isWholeName(cell, guesser)))
      return cells.flatMap((cell) => somebody(cell, { email: '', details: dashed }, guesser))
  const { name, others } = nameAmong(cells, isOutlook, guesser)
  return somebody(name, { email, details: [...others, ...dashed, ...inside] }, guesser)
}

/** "Midwife - Sana Qureshi", "Voices advocacy - Farah Yusuf": the name is the second of the two. */
function saysWhoFirst(first: string, second: string, guesser: RoleGuesser): boolean {
  if (guesser.role(second) !== null) return false
  if (guesser.role(first) !== null) return true
  return /\p{Lu}/u.test(first) && !isWholeName(first, guesser) && isWholeName(second, guesser)
}

/** "Health visitor: Linda Hart", "Linda Hart: Health visitor"; what stands before is kept even where it is no role. */
function roleThenName(
  before: string,
  after: string,
  { email, details }: Details,
  guesser: RoleGuesser,
): Invitation[] {
  if (isNobodyYet(after)) return somebody(before, { email, details: [before, ...details] }, guesser)
  if (guesser.role(before) === null && guesser.role(after) !== null)
    return somebody(before, { email, details: [after, ...details] }, guesser)
  return fromText(after, false, guesser).flatMap((person) =>
    somebody(
      person.name,
      {
        email: person.email || email,
        role: before,
        details: [person.roleInWords, person.organisation, ...details].filter(Boolean),
      },
      guesser,
    ),
  )
}

/** The name among parts that are parted by commas: "Hart, Linda" or "Linda Hart, Health visitor, Tern Valley Health". */
function nameAmong(
  cells: string[],
  isOutlook: boolean,
  guesser: RoleGuesser,
): { name: string; others: string[] } {
  const [first = '', second = '', ...others] = cells
  if (second === '') return { name: first, others: [] }
  const isGivenName =
    guesser.role(second) === null &&
    guesser.byOrganisation(second) === null &&
    !/\d/.test(second) &&
    wordsIn(second) <= 3 &&
    (isOutlook ||
      wordsIn(first) === 1 ||
      (/^(?:van|von|de|da|di|del|la|le|al|el|bin)\b/i.test(first) && wordsIn(first) <= 3))
  if (isGivenName && guesser.role(first) === null) return { name: givenNameFirst(first, second), others }
  return { name: first, others: [second, ...others] }
}

interface Details {
  email: string
  /** Parts that say what somebody is or where from, in any order. */
  details: string[]
  /** What is known to be the role. */
  role?: string
}

function somebody(
  written: string,
  { email, details, role = '' }: Details,
  guesser: RoleGuesser,
): Invitation[] {
  const { name: tidied, role: besideName } = nameAndRole(tidyName(written), guesser)
  const parts = [besideName, ...details].flatMap(splitDetail).filter((part) => !isAside(part))
  const known = role === '' ? parts.findIndex((part) => guesser.role(part) !== null) : -1
  const roleText = role !== '' ? tidyDetail(role) : (parts[known] ?? '')
  const organisation = parts.filter((_, index) => index !== known).join(', ')
  const guess = guesser.role(roleText)
  const name = tidied !== '' ? tidied : email !== '' ? nameFromAddress(email) : roleText
  if (name === '') return []
  const roleId =
    guess?.roleId ??
    guesser.byOrganisation(organisation) ??
    (hasPoliceTitle(name) ? guesser.role('police')?.roleId : undefined) ??
    guesser.role(name)?.roleId ??
    null
  const isSaidAlready = guess?.isTitle === true || roleText === name
  return [{ name, email, roleId, roleInWords: isSaidAlready ? '' : roleText, organisation }]
}

/** "deputy designated safeguarding lead officer": longer roles are not looked for beside a name. */
const mostWordsOfRole = 5

/** "HV Linda Hart", "Linda Hart HV": the role that stands before or after a name of two words or more. */
function nameAndRole(name: string, guesser: RoleGuesser): { name: string; role: string } {
  const words = name.split(' ')
  for (let count = Math.min(words.length - 2, mostWordsOfRole); count >= 1; count -= 1) {
    const [start, end] = [words.slice(0, count).join(' '), words.slice(-count).join(' ')]
    if (guesser.isRole(start)) return { name: words.slice(count).join(' '), role: start }
    if (guesser.isRole(end)) return { name: words.slice(0, -count).join(' '), role: end }
  }
  return { name, role: '' }
}

/** "Health Visitor - Tern Valley Health" says two things. */
function splitDetail(detail: string): string[] {
  return detail
    .replace(/\s*[()[\]]\s*/gu, ' | ')
    .split(/\s+[-–—|/]\s+|\s*[|;,]\s*/u)
    .map(tidyDetail)
    .filter((part) => part !== '')
}

function tidyDetail(text: string): string {
  return withoutAsides(text)
    .replace(/^[\s"“”,;:()[\]–—-]+|[\s"“”,;:()[\]–—-]+$/gu, '')
    .trim()
}

/** "'Hart, Linda'" without the quotes around it. */
function unquoted(text: string): string {
  return text.replace(/^(?:"([^"]*)"|“([^“”]*)”|'([^']*)'|‘([^‘’]*)’)$/u, '$1$2$3$4').trim()
}

/** What stands in brackets at the end of a text, and the text before it. */
function brackets(text: string): { outside: string; inside: string[] } {
  const last = /\s*[([]((?:[^()[\]]|\([^()]*\))*)[)\]]\s*$/u
  const inside: string[] = []
  let outside = text
  for (let found = last.exec(outside); found !== null; found = last.exec(outside)) {
    inside.unshift(found[1] ?? '')
    outside = outside.slice(0, found.index)
  }
  return outside.trim() === '' ? { outside: inside[0] ?? '', inside: inside.slice(1) } : { outside, inside }
}

function atColon(text: string): [string, string | null] {
  const index = text.indexOf(':')
  return index <= 0 ? [text, null] : [text.slice(0, index).trim(), text.slice(index + 1).trim()]
}

function isNobodyYet(text: string): boolean {
  return (
    !/\p{L}/u.test(text) ||
    /^(?:tbc|tba|to be confirmed|n\/?a|unknown|not known|not known yet|none)\.?$/i.test(text)
  )
}

function isWholeName(text: string, guesser: RoleGuesser): boolean {
  return (
    wordsIn(text) >= 2 &&
    wordsIn(text) <= 4 &&
    guesser.role(text) === null &&
    guesser.byOrganisation(text) === null &&
    text
      .split(/\s+/u)
      .every(
        (word) =>
          /^[\p{Lu}\p{Lo}]/u.test(word) || /^(?:van|von|de|da|di|del|la|le|al|el|bin|der|den)$/i.test(word),
      ) &&
    !/\b(?:school|trust|team|service|services|health|centre|council|nhs|academy|college|nursery|police|hospital|practice)\b/i.test(
      text,
    )
  )
}

/** Somebody with the same address or the same name is one person; what one line leaves out another may say. */
function withoutRepeats(people: Invitation[]): Invitation[] {
  const once: Invitation[] = []
  for (const person of people) {
    const same = once.find((other) => isSamePerson(other, person))
    if (same === undefined) once.push({ ...person })
    else {
      same.email ||= person.email
      same.organisation ||= person.organisation
      if (same.roleId === null) {
        same.roleId = person.roleId
        same.roleInWords = person.roleInWords
      }
    }
  }
  return once
}

interface Known {
  name: string
  email: string
}

/** The same address, or the same name where no two addresses say otherwise. Titles and capitals make no difference. */
function isSamePerson(one: Known, other: Known): boolean {
  if (one.email !== '' && one.email.toLowerCase() === other.email.toLowerCase()) return true
  const differ = one.email !== '' && other.email !== ''
  return !differ && sameName(one.name, other.name)
}

function sameName(one: string, other: string): boolean {
  const key = (name: string) =>
    tidyName(name)
      .normalize('NFKC')
      .toLowerCase()
      .replace(/^(?:(?:dr|mr|mrs|ms|miss|mx|pc|dc|ds)\.?\s+)+/, '')
  return key(one) === key(other)
}

/** Whether somebody of the list is among the people of the conference already: the same name or the same address. */
export function isInvitedAlready(conference: Conference, { name, email }: Known): boolean {
  return rows(conference.people).some(
    (person) =>
      sameName(person.name, name) ||
      (email !== '' && person.contact.email.toLowerCase() === email.toLowerCase()),
  )
}
