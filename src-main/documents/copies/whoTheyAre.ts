import type { Conference } from '../../../src-shared/conference/conference.ts'
import { childName, namesOf, participantName } from '../../../src-shared/conference/names.ts'
import type { Person } from '../../../src-shared/conference/people.ts'
import { isFamily, roleInWords } from '../../../src-shared/conference/questions.ts'
import { rows } from '../../../src-shared/conference/table.ts'
import type { Practice } from '../../../src-shared/practice/practice.ts'
import { lowerFirst, upperFirst } from '../words.ts'

/** "Mother of Amber and Isaac"; "Parent’s supporter, there for Kerry Reed"; "Health visitor, Tern Valley Health". */
export function whoTheyAre(conference: Conference, practice: Practice, person: Person): string {
  const role = roleInWords(practice, person)
  const thereFor =
    person.thereForId === null ? '' : `, there for ${participantName(conference, person.thereForId)}`
  const relation = isFamily(practice, person) ? relationToChildren(conference, practice, person) : ''
  return relation === '' ? `${role}${thereFor}` : relation
}

/** As it stands on the family map; empty where nothing does. */
function relationToChildren(conference: Conference, { profile }: Practice, { id }: Person): string {
  const titles = new Map<string, string[]>()
  for (const { fromId, toId, kindId } of rows(conference.relations)) {
    const child = conference.children.byId[toId]
    const title = profile.relations.find((kind) => kind.id === kindId)?.title
    if (fromId === id && child !== undefined && title !== undefined)
      titles.set(title, [...(titles.get(title) ?? []), childName(child)])
  }
  return upperFirst(
    [...titles].map(([title, names]) => `${lowerFirst(title)} of ${namesOf(names)}`).join(', '),
  )
}
