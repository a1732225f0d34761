/** Titles that belong to a name, and those of the police, which say what somebody is. */
const titles =
  /^(?:(?:Dr|Mr|Mrs|Ms|Miss|Mx|Prof|Professor|Rev|Revd|Sir|Dame|Cllr|Sister|Nurse|PC|WPC|DC|DS|DI|DCI|PS|Sgt|Sergeant|PCSO)\b\.?\s*)+/i
const policeTitles = /^(?:PC|WPC|DC|DS|DI|DCI|PS|Sgt|Sergeant|PCSO)\b/i
const pronouns = /\(?\b(?:she|he|they)\s*\/\s*(?:her|him|them|they)(?:\s*\/\s*\w+)?\b\)?/giu
const replies =
  /\(?\b(?:tentative|accepted|declined|no response|required attendee|optional attendee|meeting organi[sz]er|organi[sz]er|optional|required|via teams|by teams|on teams|virtual|remote|in person|tbc|external|guest)\b\)?/giu

/** Whether a text is the title of a police officer before a name ("PC Tom Ward"). */
export function hasPoliceTitle(name: string): boolean {
  return policeTitles.test(name)
}

/** Takes out what is not about who somebody is: pronouns, answers to an invitation, ways of taking part. */
export function withoutAsides(text: string): string {
  return text
    .replace(pronouns, ' ')
    .replace(/\(\s*\)/g, ' ')
    .replace(/\s+/gu, ' ')
    .trim()
}

/** Whether a cell or bracket holds an answer to an invitation and nothing else. */
export function isAside(text: string): boolean {
  return (
    text
      .replace(pronouns, '')
      .replace(replies, '')
      .replace(/[^\p{L}\p{N}]/gu, '') === '' ||
    /^(?:none|yes|no|n\/?a|invited|attending|sent)$/i.test(text.trim())
  )
}

/** A name as it is written in the list, without quotes and stray signs; "REED" among other words becomes "Reed". */
export function tidyName(text: string): string {
  const name = withoutAsides(text)
    .replace(/^[\s"'“”‘’,;:|<>()[\]–—-]+|[\s"“”‘’',;:|<>()[\]–—-]+$/gu, '')
    .replace(/\s+/gu, ' ')
  if (!name.includes(' ')) return name
  return name
    .split(' ')
    .map((word) => (isShouted(word) ? calmed(word) : word))
    .join(' ')
}

/** "Hart, Dr Linda" and "Dr Hart, Linda" are Dr Linda Hart. */
export function givenNameFirst(surname: string, given: string): string {
  const title = `${surname.match(titles)?.[0] ?? ''}${given.match(titles)?.[0] ?? ''}`.trim()
  const family = surname.replace(titles, '')
  const isCapitals = /^\p{Lu}{2,}$/u.test(family) && /\p{Ll}/u.test(given)
  const rest = `${given.replace(titles, '')} ${isCapitals ? calmed(family) : family}`.trim()
  return tidyName(`${title} ${rest}`.trim())
}

/** How many words a name has beside its titles. */
export function wordsIn(name: string): number {
  return name.replace(titles, '').trim().split(/\s+/u).filter(Boolean).length
}

function isShouted(word: string): boolean {
  const letters = word.replace(/\P{L}/gu, '')
  return letters.length > 3 && letters === letters.toUpperCase() && letters !== letters.toLowerCase()
}

/** "O'BRIEN-HART" becomes "O'Brien-Hart". */
function calmed(word: string): string {
  return word
    .toLowerCase()
    .replace(/(^|[-'’])(\p{L})/gu, (_whole, before: string, letter: string) => before + letter.toUpperCase())
}
