import type { Practice } from '../practice/practice.ts'
import type { Child } from './child.ts'
import type { Conference } from './conference.ts'
import type { Person } from './people.ts'
import { rows } from './table.ts'
import type { Id } from './values.ts'

/** Whether enough agencies that know this child are there, by the rule of the profile. The chair confirms it. */
export interface QuoracyCount {
  isQuorate: boolean
  /** Quoracy groups present for this child, each with the people who make it present. */
  groups: { id: string; title: string; people: Person[] }[]
  requiredGroupIsThere: boolean
  otherGroupsThere: number
  otherGroupsNeeded: number
  /** "Two other agencies are needed; one is here." Empty when quorate. */
  missing: string
}

/** The quoracy group of a person's agency; null when they do not count. */
export function quoracyGroupOf(practice: Practice, person: Person): string | null {
  return practice.profile.agencies.find(({ id }) => id === person.agencyId)?.quoracyGroupId ?? null
}

/**
 * Counts the agencies present for one child: people who are present, work with this child, and whose agency counts.
 * Agencies of one group count once. Rule and source: `profile.quoracy`.
 */
export function countQuoracy(conference: Conference, practice: Practice, childId: Id): QuoracyCount {
  const { quoracy } = practice.profile
  const there = rows(conference.people).filter(
    (person) => person.attendance.status === 'present' && person.worksWithChildIds.includes(childId),
  )
  const groups = quoracy.groups
    .map((group) => ({
      ...group,
      people: there.filter((person) => quoracyGroupOf(practice, person) === group.id),
    }))
    .filter(({ people }) => people.length > 0)
  const requiredGroupIsThere = groups.some(({ id }) => id === quoracy.requiredGroupId)
  const otherGroupsThere = groups.filter(({ id }) => id !== quoracy.requiredGroupId).length
  const requiredTitle =
    quoracy.groups.find(({ id }) => id === quoracy.requiredGroupId)?.title ?? quoracy.requiredGroupId
  const missing = [
    ...(requiredGroupIsThere ? [] : [`Nobody from ${requiredTitle} who works with this child is here.`]),
    ...(otherGroupsThere >= quoracy.otherGroups
      ? []
      : [
          `${quoracy.otherGroups} other agencies are needed and ${otherGroupsThere === 1 ? '1 is' : `${otherGroupsThere} are`} here.`,
        ]),
  ].join(' ')
  return {
    isQuorate: missing === '',
    groups,
    requiredGroupIsThere,
    otherGroupsThere,
    otherGroupsNeeded: quoracy.otherGroups,
    missing,
  }
}

/** The children for whom too few agencies are left since somebody went home, although there were enough before. */
export function childrenWithTooFewLeft(conference: Conference, practice: Practice): Child[] {
  const { people } = conference
  const isStillHere = (id: Id) => people.byId[id]?.attendance.leftAt === null
  const stillHere = { ...conference, people: { ...people, order: people.order.filter(isStillHere) } }
  return rows(conference.children).filter(
    ({ id }) =>
      countQuoracy(conference, practice, id).isQuorate && !countQuoracy(stillHere, practice, id).isQuorate,
  )
}
