import type { PracticeProfile } from '../../practice/profile.ts'

/** What is needed of a profile to recognise roles. */
export type RoleNames = Pick<PracticeProfile, 'roles' | 'roleWords'>

export interface RoleGuess {
  roleId: string
  /** Whether the text is the title of the role itself, so that there is nothing more in the person's own words. */
  isTitle: boolean
}

export interface RoleGuesser {
  /** The role that a text names ("Senior Health Visitor", "HV"); null when none is recognised. */
  role: (text: string) => RoleGuess | null
  /** Whether a text is the words for a role and nothing else. */
  isRole: (text: string) => boolean
  /** The role that the name of a service leaves little doubt about ("Tern Valley Maternity"); null otherwise. */
  byOrganisation: (text: string) => string | null
}

interface Phrase {
  words: string
  roleId: string
  isTitle: boolean
}

/** Lower case, one kind of apostrophe, no full stops inside abbreviations, words parted by single spaces. */
function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[’'`´.]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** Recognises roles by the titles of the profile and its other words for them. Longer words win over shorter ones. */
export function roleGuesser({ roles, roleWords }: RoleNames): RoleGuesser {
  const phrases: Phrase[] = [
    ...roles.map(({ id, title }) => ({ words: plain(title), roleId: id, isTitle: true })),
    ...roleWords.flatMap(({ roleId, words }) =>
      words.map((word) => ({ words: plain(word), roleId, isTitle: false })),
    ),
  ].sort((one, other) => other.words.length - one.words.length)
  const organisations = roleWords
    .flatMap(({ roleId, organisations: names }) => names.map((name) => ({ words: plain(name), roleId })))
    .sort((one, other) => other.words.length - one.words.length)
  return {
    role: (text) => {
      const said = plain(text)
      if (said === '') return null
      const exact = phrases.find(({ words }) => words === said)
      // "Social worker for mother" is a social worker: what stands before the "for" counts first.
      const [head = said] = said.split(/ (?:for|of|to) /)
      const found =
        exact ?? [head, said].flatMap((part) => phrases.find(({ words }) => names(part, words)) ?? [])[0]
      return found === undefined
        ? null
        : { roleId: found.roleId, isTitle: found.isTitle && found.words === said }
    },
    isRole: (text) => phrases.some(({ words }) => words === plain(text)),
    byOrganisation: (text) => {
      const said = ` ${plain(text)} `
      return organisations.find(({ words }) => said.includes(` ${words} `))?.roleId ?? null
    },
  }
}

/**
 * Whether a text names a role in so many words. A short word or an abbreviation ("SW", "chair") says so only at the
 * end: "Duty SW", but not "SW London Trust".
 */
function names(said: string, words: string): boolean {
  if (words.includes(' ') || words.length > 8) return ` ${said} `.includes(` ${words} `)
  return ` ${said}`.endsWith(` ${words}`)
}
