import type { Conference } from '../conference/conference.ts'
import type { Bond } from '../conference/familyMap.ts'
import { childName, personName } from '../conference/names.ts'
import type { Person, Relation } from '../conference/people.ts'
import { isFamily } from '../conference/questions.ts'
import { rows } from '../conference/table.ts'
import type { Id, LocalDate } from '../conference/values.ts'
import type { Practice } from '../practice/practice.ts'
import { householdsOf } from './households.ts'
import { genderOfKind, kindOnMap, type PartnershipState } from './kinds.ts'
import { isAbove, type ParentLink, unitsOf } from './units.ts'

/** Somebody on the family map. */
export interface Relative {
  id: Id
  /** What they are called in the room. */
  name: string
  gender: Person['gender']
  /** Day of birth, or the day on which a baby is due. */
  birthDate: LocalDate | null
  isUnborn: boolean
  hasDied: boolean
  /** The conference is about this child. */
  isChildOfConference: boolean
}

export interface Partnership {
  ids: [Id, Id]
  state: PartnershipState
}

/** One or two parents and the children they have together, oldest first. */
export interface FamilyUnit {
  parentIds: Id[]
  childIds: Id[]
  isAdoptive: boolean
}

/** A relation that is known without the people between: grandmother, aunt, cousin, half-brother. */
export interface Tie {
  fromId: Id
  toId: Id
  kindId: string
  /** How many generations `from` stands above `to`. */
  above: number
  isSibling: boolean
}

/** A family as the relations of a conference tell it. Nobody's address is in it. */
export interface FamilyGraph {
  /** The children of the conference first, then people in the order of their list: the order in which all else is told. */
  relatives: Relative[]
  units: FamilyUnit[]
  partnerships: Partnership[]
  ties: Tie[]
  /** Those who live together, where at least two of the map do. */
  households: Id[][]
  /** Relations between people on the map, as they were recorded. */
  relations: Relation[]
  /** How people on the map get on. */
  bonds: Bond[]
  /** People of the family of whom nobody has said how they are related. */
  notOnMap: { id: Id; name: string }[]
}

/** What of a conference the family is read from. */
export type FamilyRecord = Pick<Conference, 'children' | 'people' | 'relations' | 'familyMap'>

/**
 * The family of a conference: who is whose parent, who are or were partners, who else is related, who lives together.
 * Friends, neighbours and carers who are not related belong to the network and not here. A relation that would make
 * somebody their own ancestor is left out; the first one recorded counts.
 */
export function familyGraph(conference: FamilyRecord, practice: Practice): FamilyGraph {
  const known = new Set([...conference.children.order, ...conference.people.order])
  const relations = rows(conference.relations).filter(
    ({ fromId, toId, kindId }) =>
      fromId !== toId && known.has(fromId) && known.has(toId) && kindOnMap(kindId).as !== 'network',
  )
  const related = new Set(relations.flatMap(({ fromId, toId }) => [fromId, toId]))
  const relatives = relativesOf(conference, related, relations)
  const links = parentLinks(relations)
  const units = unitsOf(links, relatives, relations)
  return {
    relatives,
    units,
    partnerships: partnershipsOf(relations, units),
    ties: relations.flatMap(({ fromId, toId, kindId }) => {
      const kind = kindOnMap(kindId)
      return kind.as === 'relative'
        ? [{ fromId, toId, kindId, above: kind.above, isSibling: kind.isSibling }]
        : []
    }),
    households: householdsOf(conference, relatives),
    relations,
    bonds: rows(conference.familyMap.bonds).filter(({ betweenIds }) =>
      betweenIds.every((id) => relatives.some((relative) => relative.id === id)),
    ),
    notOnMap: rows(conference.people)
      .filter(
        (person) =>
          isFamily(practice, person) &&
          !rows(conference.relations).some(({ fromId, toId }) => [fromId, toId].includes(person.id)),
      )
      .map((person) => ({ id: person.id, name: personName(person) })),
  }
}

function relativesOf(conference: FamilyRecord, related: Set<Id>, relations: Relation[]): Relative[] {
  const saidByRelation = (id: Id) =>
    relations.flatMap(({ fromId, kindId }) => (fromId === id ? (genderOfKind(kindId) ?? []) : []))[0]
  const gender = (id: Id, said: Person['gender']) =>
    said === 'notSaid' ? (saidByRelation(id) ?? said) : said
  return [
    ...rows(conference.children).map((child) => ({
      id: child.id,
      name: childName(child),
      gender: gender(child.id, child.gender),
      birthDate: child.birth.kind === 'born' ? child.birth.dateOfBirth : child.birth.dueDate,
      isUnborn: child.birth.kind === 'unborn',
      hasDied: false,
      isChildOfConference: true,
    })),
    ...rows(conference.people)
      .filter(({ id }) => related.has(id))
      .map((person) => ({
        id: person.id,
        name: personName(person),
        gender: gender(person.id, person.gender),
        birthDate: person.dateOfBirth,
        isUnborn: false,
        hasDied: person.hasDied,
        isChildOfConference: false,
      })),
  ]
}

/** Each parent of each child once, without those that would make a circle. */
function parentLinks(relations: Relation[]): ParentLink[] {
  const links: ParentLink[] = []
  for (const { fromId: parentId, toId: childId, kindId } of relations) {
    const kind = kindOnMap(kindId)
    if (kind.as !== 'parent') continue
    const isThere = links.some((link) => link.parentId === parentId && link.childId === childId)
    if (!isThere && !isAbove(links, childId, parentId))
      links.push({ parentId, childId, isAdoptive: kind.isAdoptive })
  }
  return links
}

/** Couples that were recorded, in the state that was recorded last, and parents of whom nothing else was said. */
function partnershipsOf(relations: Relation[], units: FamilyUnit[]): Partnership[] {
  const couples = new Map<string, Partnership>()
  const add = (a: Id, b: Id, state: PartnershipState) => {
    const key = [a, b].sort().join(' ')
    couples.set(key, { ids: couples.get(key)?.ids ?? [a, b], state })
  }
  for (const { fromId, toId, kindId, hasEnded } of relations) {
    const kind = kindOnMap(kindId)
    if (kind.as === 'partner') add(fromId, toId, hasEnded ? 'ended' : kind.state)
  }
  for (const { parentIds } of units) {
    const [a, b] = parentIds
    if (a !== undefined && b !== undefined && !couples.has([a, b].sort().join(' '))) add(a, b, 'notRecorded')
  }
  return [...couples.values()]
}
