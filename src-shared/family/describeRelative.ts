import { namesOf } from '../conference/names.ts'
import type { Relation } from '../conference/people.ts'
import type { Id } from '../conference/values.ts'
import type { Practice } from '../practice/practice.ts'
import { bondInWords } from './bonds.ts'
import type { FamilyGraph } from './familyGraph.ts'
import { kindOnMap } from './kinds.ts'

/** What somebody is to others in words: "mother of Amber and Isaac", "separated from Craig Hollis". */
export function relationsInWords(graph: FamilyGraph, practice: Practice, id: Id): string[] {
  const called = (ids: Id[]) =>
    namesOf(ids.map((other) => graph.relatives.find((relative) => relative.id === other)?.name ?? 'somebody'))
  const title = (kindId: string) =>
    practice.profile.relations.find((kind) => kind.id === kindId)?.title ?? 'Relative'
  const is = (kindId: string, ids: Id[]) =>
    `${startingSmall(title(kindId))}${/ (to|from)$/.test(title(kindId)) ? '' : ' of'} ${called(ids)}`

  const own: { kindId: string; when: string; ids: Id[] }[] = []
  const parentIds: Id[] = []
  for (const relation of graph.relations) {
    const { fromId, toId, kindId } = relation
    const { as } = kindOnMap(kindId)
    const goesBothWays = as === 'partner' || kindId === 'twin' || kindId === 'cousin'
    const other = fromId === id ? toId : goesBothWays && toId === id ? fromId : null
    if (other !== null) {
      const when = periodInWords(relation)
      const alike = own.find((one) => one.kindId === kindId && one.when === when)
      if (alike === undefined) own.push({ kindId, when, ids: [other] })
      else if (!alike.ids.includes(other)) alike.ids.push(other)
    }
    if (toId === id && as === 'parent') parentIds.push(fromId)
  }
  const { full, half, unknown } = siblingsOf(graph, id)
  return [
    ...own.map(({ kindId, when, ids }) => is(kindId, ids) + (when === '' ? '' : ` (${when})`)),
    ...(parentIds.length === 0 ? [] : [`child of ${called([...new Set(parentIds)])}`]),
    ...(full.length === 0 ? [] : [`brother or sister of ${called(full)}`]),
    ...(half.length === 0 ? [] : [`half-brother or half-sister of ${called(half)}`]),
    ...(unknown.length === 0 ? [] : [`has a parent in common with ${called(unknown)}`]),
  ]
}

/** "2014 to 2020", "since 2014", "ended"; empty where nothing of it is known. */
export function periodInWords({ since, until, hasEnded }: Relation): string {
  const [from, to] = [since.trim(), until.trim()]
  if (from !== '' && to !== '') return `${from} to ${to}`
  if (to !== '') return `until ${to}`
  if (from !== '') return hasEnded ? `since ${from}, ended` : `since ${from}`
  return hasEnded ? 'ended' : ''
}

/** How somebody gets on with others, as far as it was said: "in conflict with Craig Hollis". */
export function bondsInWords({ bonds, relatives }: FamilyGraph, id: Id): string[] {
  return bonds.flatMap(({ betweenIds: [one, other], kind }) => {
    if (one !== id && other !== id) return []
    const name = relatives.find((relative) => relative.id === (one === id ? other : one))?.name
    return [bondInWords(kind, name ?? 'somebody')]
  })
}

/** All that the drawing shows of somebody, as one sentence that is spoken: who they are, to whom, with whom they live. */
export function describeRelative(
  graph: FamilyGraph,
  practice: Practice,
  id: Id,
  { sayHouseholds }: { sayHouseholds: boolean },
): string {
  const relative = graph.relatives.find((other) => other.id === id)
  if (relative === undefined) return ''
  const year = relative.birthDate?.slice(0, 4)
  const household = sayHouseholds ? graph.households.find((ids) => ids.includes(id)) : undefined
  const livesWith = household
    ?.filter((other) => other !== id)
    .map((other) => graph.relatives.find((found) => found.id === other)?.name ?? '')
  return [
    relative.name,
    ...(relative.isChildOfConference ? ['child of this conference'] : []),
    ...(relative.isUnborn
      ? [year === undefined ? 'not born yet' : `not born yet, due in ${year}`]
      : year === undefined
        ? []
        : [`born ${year}`]),
    ...(relative.hasDied ? ['has died'] : []),
    ...relationsInWords(graph, practice, id),
    ...bondsInWords(graph, id),
    ...(livesWith === undefined ? [] : [`lives with ${namesOf(livesWith)}`]),
  ].join(', ')
}

/**
 * Brothers and sisters through parents: `full` with the same two, `half` with one of two known ones in common, `unknown`
 * where not both parents of both are known. Those whose relation was recorded itself are not in it.
 */
export function siblingsOf(graph: FamilyGraph, id: Id): Record<'full' | 'half' | 'unknown', Id[]> {
  const parentsOf = (of: Id) =>
    graph.units
      .filter(({ childIds, isAdoptive }) => !isAdoptive && childIds.includes(of))
      .flatMap(({ parentIds }) => parentIds)
  const own = parentsOf(id)
  const found: Record<'full' | 'half' | 'unknown', Id[]> = { full: [], half: [], unknown: [] }
  for (const { id: other } of graph.relatives) {
    if (other === id) continue
    const recorded = graph.ties.some(
      ({ fromId, toId, isSibling }) =>
        isSibling && [fromId, toId].includes(id) && [fromId, toId].includes(other),
    )
    const theirs = parentsOf(other)
    const shared = theirs.filter((parent) => own.includes(parent)).length
    if (recorded || shared === 0) continue
    if (shared >= 2) found.full.push(other)
    else if (own.length >= 2 && theirs.length >= 2) found.half.push(other)
    else found.unknown.push(other)
  }
  return found
}

const startingSmall = (text: string) => text.charAt(0).toLowerCase() + text.slice(1)
