import type { Child } from '../conference/child.ts'
import type { Conference } from '../conference/conference.ts'
import type { Person } from '../conference/people.ts'
import { roleOf } from '../conference/questions.ts'
import { rows } from '../conference/table.ts'
import type { Id } from '../conference/values.ts'
import type { Practice } from '../practice/practice.ts'

/**
 * First names only, for a wall that everybody looks at. Where only a surname is known ("PC Ward") it is the role; where
 * two have one first name, the role stands beside it.
 */
export interface RoomNames {
  /** The person or child with this id, or "somebody". */
  of(id: Id): string
}

export function roomNames(conference: Conference, practice: Practice): RoomNames {
  const surnames = surnamesOf(conference)
  const called = new Map<Id, string>()
  for (const child of rows(conference.children)) called.set(child.id, calledChild(child, surnames))
  for (const person of rows(conference.people)) called.set(person.id, calledPerson(person, surnames))
  const names = [...called.values()]
  return {
    of(id) {
      const name = called.get(id) ?? ''
      const person = conference.people.byId[id]
      if (person === undefined) return name || 'somebody'
      const role = roleOf(practice, person)?.title ?? ''
      if (name === '') return role || 'somebody'
      const isShared = names.filter((other) => other === name).length > 1
      return isShared && role !== '' ? `${name} (${role.toLowerCase()})` : name
    },
  }
}

function calledChild({ knownAs, givenName, birth }: Child, surnames: ReadonlySet<string>): string {
  const name = withoutSurnames(knownAs, surnames) || withoutSurnames(givenName, surnames)
  return name || (birth.kind === 'unborn' ? 'Baby' : 'the child')
}

/** Empty where no first name is known. */
function calledPerson({ knownAs, name }: Person, surnames: ReadonlySet<string>): string {
  return withoutSurnames(knownAs, surnames) || firstName(name, surnames)
}

function firstName(name: string, surnames: ReadonlySet<string>): string {
  const [first, second] = wordsOf(withoutSurnames(name, surnames)).filter((word) => !isTitle(word))
  if (first === undefined) return ''
  return isKin(first) && second !== undefined ? `${first} ${second}` : first
}

function withoutSurnames(name: string, surnames: ReadonlySet<string>): string {
  return wordsOf(name)
    .filter((word) => !surnames.has(bare(word)))
    .join(' ')
}

/** The family names of the children, and the last word of everybody's name unless it is the only one. */
function surnamesOf(conference: Conference): ReadonlySet<string> {
  const ofChildren = rows(conference.children).flatMap(({ familyName }) => wordsOf(familyName))
  const ofPeople = rows(conference.people).flatMap(({ name }) => {
    const words = wordsOf(name)
    const last = words.at(-1)
    return words.length < 2 || last === undefined || words.slice(0, -1).every(isKin) ? [] : [last]
  })
  return new Set([...ofChildren, ...ofPeople].map(bare))
}

const wordsOf = (text: string) => text.split(/\s+/).filter((word) => word !== '')
/** "Reed," and "Reed’s" are the surname as well. */
const bare = (word: string) =>
  word
    .toLowerCase()
    .replace(/[’']s$/u, '')
    .replace(/[^\p{L}\p{M}\p{N}’'-]/gu, '')
const isTitle = (word: string) => titles.has(bare(word))
const isKin = (word: string) => kin.has(bare(word))

const titles = new Set(
  'mr mrs ms miss mx dr prof professor rev revd reverend sir dame lord lady cllr sister nurse pc dc ds di dci sgt sergeant constable inspector'.split(
    ' ',
  ),
)
const kin = new Set(
  'aunt auntie aunty uncle nan nana nanna nanny nani gran granny grandma grandad granddad grandpa gramps mum dad mummy daddy'.split(
    ' ',
  ),
)
