import type { Relation } from '../conference/people.ts'
import type { Id } from '../conference/values.ts'
import type { FamilyUnit, Relative } from './familyGraph.ts'

export interface ParentLink {
  parentId: Id
  childId: Id
  isAdoptive: boolean
}

/** Whether somebody is another one's ancestor, or that one themselves. */
export function isAbove(links: ParentLink[], ancestorId: Id, id: Id): boolean {
  const seen = new Set<Id>()
  const waiting = [ancestorId]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (next === id) return true
    if (seen.has(next)) continue
    seen.add(next)
    for (const { parentId, childId } of links) if (parentId === next) waiting.push(childId)
  }
  return false
}

/**
 * Parents with their children. Two parents by birth (or by adoption) make a unit; a third one that was recorded stands
 * alone above the child.
 */
export function unitsOf(links: ParentLink[], relatives: Relative[], relations: Relation[]): FamilyUnit[] {
  const units = new Map<string, FamilyUnit>()
  for (const { id: childId } of relatives)
    for (const isAdoptive of [false, true]) {
      const parents = relatives
        .map(({ id }) => id)
        .filter((id) =>
          links.some(
            (link) => link.parentId === id && link.childId === childId && link.isAdoptive === isAdoptive,
          ),
        )
      for (const parentIds of [parents.slice(0, 2), ...parents.slice(2).map((id) => [id])]) {
        if (parentIds.length === 0) continue
        const key = `${parentIds.join(' ')} ${isAdoptive}`
        const unit = units.get(key) ?? { parentIds, childIds: [], isAdoptive }
        unit.childIds.push(childId)
        units.set(key, unit)
      }
    }
  const order = siblingOrder(relatives, relations)
  for (const unit of units.values()) unit.childIds.sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0))
  return [...units.values()]
}

/** Oldest first, then those whose birthday is not known, then the unborn; twins beside each other. */
function siblingOrder(relatives: Relative[], relations: Relation[]): Map<Id, number> {
  const twins = relations.filter(({ kindId }) => kindId === 'twin')
  const index = new Map(relatives.map(({ id }, at) => [id, at]))
  const born = ({ isUnborn, birthDate }: Relative) =>
    `${isUnborn ? 2 : birthDate === null ? 1 : 0}${birthDate ?? ''}`
  const sorted = [...relatives].sort((a, b) => {
    const [first, second] = [born(a), born(b)]
    if (first !== second) return first < second ? -1 : 1
    return (index.get(a.id) ?? 0) - (index.get(b.id) ?? 0)
  })
  const placed: Id[] = []
  for (const { id } of sorted) {
    if (placed.includes(id)) continue
    placed.push(id)
    for (const { fromId, toId } of twins) {
      const other = fromId === id ? toId : toId === id ? fromId : null
      if (other !== null && !placed.includes(other)) placed.push(other)
    }
  }
  return new Map(placed.map((id, at) => [id, at]))
}
