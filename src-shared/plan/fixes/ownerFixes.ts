import type { Conference } from '../../conference/conference.ts'
import type { Person } from '../../conference/people.ts'
import { exclusionOf, presentPeople, roleInWords, roleOf } from '../../conference/questions.ts'
import { rows } from '../../conference/table.ts'
import type { Fix, FixContext } from '../fixes.ts'
import { peopleNamedIn } from '../namesInText.ts'
import { titleWithoutName } from '../rules/ownerRules.ts'
import type { SmartFlag } from '../smartRules.ts'
import { titlesInShort } from '../words/groups.ts'

/** People of the conference who could make sure of the action. */
export function ownerFixes({ ruleId, at }: SmartFlag, context: FixContext): Fix[] {
  const { child, action } = context
  const people = {
    R01: peopleAtHand,
    R02: peopleAtHand,
    R03: peopleWithThatTitle,
    R12: peopleOfTheOwner,
  }[ruleId]
  if (people === undefined || (ruleId === 'R12' && at?.part !== 'owner')) return []
  return people(context).map(({ id, name }) => ({
    label: name,
    operation: 'nameActionOwner',
    args: { childId: child.id, actionId: action.id, owner: { kind: 'person', personId: id } },
  }))
}

/** Who is named in the action first, then the core group, then everybody else who is here and works with the plan. */
function peopleAtHand({ conference, practice, child, action }: FixContext): Person[] {
  const takesPart = (person: Person) =>
    exclusionOf(conference, person.id) === null &&
    ['family', 'socialCare', 'agency'].includes(roleOf(practice, person)?.group ?? '')
  const coreGroup = child.plan.coreGroupIds.flatMap((id) => conference.people.byId[id] ?? [])
  const present = presentPeople(conference).filter(takesPart)
  // Before attendance is taken, those who are expected.
  const here = present.length > 0 ? present : expectedPeople(conference).filter(takesPart)
  return [...new Set([...peopleNamedIn(action.what, conference), ...coreGroup, ...here])]
}

function expectedPeople({ people }: Conference): Person[] {
  return rows(people).filter(({ attendance }) => attendance.status === 'expected')
}

/** "Which social worker?": those with that role, those who are here first. */
function peopleWithThatTitle(context: FixContext): Person[] {
  const { conference, practice } = context
  const said = titleWithoutName(context)
  if (said === null) return []
  const title = titlesInShort[said] ?? said
  const isHere = (person: Person) => (person.attendance.status === 'present' ? 0 : 1)
  return rows(conference.people)
    .filter((person) => person.name.trim() !== '')
    .filter((person) => roleInWords(practice, person).toLowerCase().includes(title))
    .sort((one, other) => isHere(one) - isHere(other))
}

/** Of "Kerry and Nan Pat", each: one of them makes sure that it happens. */
function peopleOfTheOwner({ conference, action }: FixContext): Person[] {
  return action.owner?.kind === 'words' ? peopleNamedIn(action.owner.words, conference) : []
}
