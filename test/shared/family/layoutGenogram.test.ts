import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Conference } from '../../../src-shared/conference/conference.ts'
import { type FamilyGraph, familyGraph } from '../../../src-shared/family/familyGraph.ts'
import { genogramLines } from '../../../src-shared/family/genogramLines.ts'
import { householdOutlines } from '../../../src-shared/family/householdOutline.ts'
import { type Layout, layoutGenogram, sizes } from '../../../src-shared/family/layoutGenogram.ts'
import { nationalBaseline } from '../../../src-shared/practice/baseline/nationalBaseline.ts'
import { testPractice } from '../../support/chairing.ts'
import { familyOf, wideFamily } from './families.ts'

const seed = Date.now() % 2 ** 31
const graphOf = (conference: Conference) => familyGraph(conference, testPractice)

/** Boxes that lie on each other, as pairs of ids. */
function overlaps({ places }: Layout): string[] {
  const all = [...places]
  return all.flatMap(([a, one], index) =>
    all
      .slice(index + 1)
      .filter(
        ([, other]) =>
          Math.abs(one.x - other.x) < sizes.boxWidth &&
          Math.abs(one.y - other.y) < 2 * sizes.shape + sizes.label,
      )
      .map(([b]) => `${a} and ${b}`),
  )
}

/** Parents who do not stand above their child. */
function upsideDown({ units }: FamilyGraph, { places }: Layout): string[] {
  return units.flatMap(({ parentIds, childIds }) =>
    parentIds.flatMap((parent) =>
      childIds
        .filter((child) => (places.get(parent)?.y ?? 0) >= (places.get(child)?.y ?? 0))
        .map((child) => `${parent} of ${child}`),
    ),
  )
}

const names = ['Ann', 'Ben', 'Cat', 'Dan', 'Eve', 'Fay', 'Gus', 'Hal', 'Ivy', 'Joe', 'Kit', 'Liv']
const children = [
  { name: 'Amber', born: '2017-05-02' },
  { name: 'Isaac', born: '2021-11-19' },
  { name: 'Baby', due: '2026-07-01' },
]
const everyone = [...children.map(({ name }) => name), ...names]
const kinds = nationalBaseline.relations.map(({ id }) => id)
const relations = (kindIds: string[]) =>
  fc.array(
    fc.tuple(fc.constantFrom(...everyone), fc.constantFrom(...kindIds), fc.constantFrom(...everyone)),
    { maxLength: 24 },
  )
/** Any relations at all, also impossible ones: somebody their own grandmother, two who are each other’s mother. */
const anyFamily = fc
  .oneof(relations(kinds), relations(['mother', 'father', 'partner', 'separated', 'twin', 'brother']))
  .map((list) => familyOf({ children, people: names, relations: list.filter(([from, , to]) => from !== to) }))

describe(`the layout of any family (seed ${seed})`, { timeout: 60_000 }, () => {
  it('places everybody once, no two boxes overlap, and parents stand above their children', () => {
    fc.assert(
      fc.property(anyFamily, ({ conference }) => {
        const graph = graphOf(conference)
        const layout = layoutGenogram(graph)
        expect(overlaps(layout)).toEqual([])
        expect(layout.rows.flat().toSorted()).toEqual(graph.relatives.map(({ id }) => id).toSorted())
        expect([...layout.places.keys()].toSorted()).toEqual(layout.rows.flat().toSorted())
        expect(upsideDown(graph, layout)).toEqual([])
        for (const { x, y } of layout.places.values()) {
          expect(x).toBeGreaterThanOrEqual(sizes.boxWidth / 2)
          expect(x).toBeLessThanOrEqual(layout.width - sizes.boxWidth / 2)
          expect(y).toBeLessThan(layout.height)
        }
      }),
      { seed, numRuns: 300 },
    )
  })

  it('is the same for the same family', () => {
    fc.assert(
      fc.property(anyFamily, ({ conference }) => {
        const copy: Conference = structuredClone(conference)
        const [one, other] = [graphOf(conference), graphOf(copy)]
        const [first, second] = [layoutGenogram(one), layoutGenogram(other)]
        expect(second).toEqual(first)
        expect(genogramLines(other, second)).toEqual(genogramLines(one, first))
      }),
      { seed, numRuns: 60 },
    )
  })

  it('keeps brothers and sisters in their order when a cousin comes onto the map', () => {
    fc.assert(
      fc.property(anyFamily, fc.constantFrom(...everyone), ({ chairing, ids }, parent) => {
        const before = graphOf(chairing.conference)
        fc.pre(!before.partnerships.some((couple) => couple.ids.includes(ids[parent] ?? '')))
        const order = siblingOrders(before, layoutGenogram(before))
        const cousin = chairing.do('addPerson', { name: 'Cousin Sol', roleId: 'familyMember' })
        chairing.do('relatePeople', { fromId: ids[parent] ?? '', toId: cousin, kindId: 'parent' })
        const after = graphOf(chairing.conference)
        expect(siblingOrders(before, layoutGenogram(after))).toEqual(order)
      }),
      { seed, numRuns: 150 },
    )
  })
})

/** The brothers and sisters of each unit from left to right. */
function siblingOrders({ units }: FamilyGraph, { places }: Layout): string[][] {
  return units.map(({ childIds }) =>
    childIds.toSorted((a, b) => (places.get(a)?.x ?? 0) - (places.get(b)?.x ?? 0)),
  )
}

describe('a wide family', () => {
  const { conference, ids } = familyOf(wideFamily)
  const graph = graphOf(conference)
  const layout = layoutGenogram(graph)
  const at = (name: string) => layout.places.get(ids[name] ?? '') ?? { x: 0, y: 0, row: -1 }

  it('has four generations, each in its row', () => {
    const row = (name: string) => at(name).row
    expect(['Edith', 'Pat', 'Kerry', 'Amber'].map(row)).toEqual([0, 1, 2, 3])
    expect(['Alan', 'Joyce', 'Trevor', 'Ida'].map(row)).toEqual([1, 1, 1, 1])
    expect(['Craig', 'Lee', 'Sean', 'Jo', 'Dawn'].map(row)).toEqual([2, 2, 2, 2, 2])
    expect(['Isaac', 'Baby', 'Mia', 'Tyler', 'Asha'].map(row)).toEqual([3, 3, 3, 3, 3])
  })

  it('sets the partners of three partnerships beside each other, what goes on to the right', () => {
    const chain = ['Sean', 'Kerry', 'Craig', 'Lee'].map((name) => at(name).x)
    expect(chain).toEqual(chain.toSorted((a, b) => a - b))
    expect(Math.max(...chain) - Math.min(...chain)).toBeLessThanOrEqual(3 * sizes.gap + 2)
  })

  it('lets the lines of twins meet above them, and hangs the adopted child on a line of its own kind', () => {
    const { descents } = genogramLines(graph, layout)
    const line = (name: string) => descents.find(({ childId }) => childId === ids[name])
    expect(line('Isaac')?.points.at(-2)).toEqual(line('Robin')?.points.at(-2))
    expect(line('Asha')?.isAdoptive).toBe(true)
    expect(line('Amber')?.points.at(-1)).toEqual({ x: at('Amber').x, y: at('Amber').y - sizes.shape })
  })

  it('draws no two partner lines of one row on each other', () => {
    const { partners } = genogramLines(graph, layout)
    const spans = partners
      .map(({ points }) => points.map(({ x }) => x))
      .map((xs, index) => ({
        from: Math.min(...xs),
        to: Math.max(...xs),
        y: partners[index]?.middle.y,
      }))
    for (const [index, one] of spans.entries())
      for (const other of spans.slice(index + 1))
        expect(one.y === other.y && one.from < other.to && other.from < one.to).toBe(false)
  })

  it('an outline of a household never passes over somebody who lives elsewhere', () => {
    const [outline] = householdOutlines([[ids.Sean ?? '', ids.Lee ?? '', ids.Amber ?? '']], layout)
    expect(outline?.joins).not.toContainEqual([ids.Sean, ids.Lee])
  })
})

it('a family in which two people are each other’s parent is drawn, with the first of the two relations', () => {
  const { conference, ids } = familyOf({
    children: [{ name: 'Amber' }],
    people: ['Kerry', 'Pat'],
    relations: [
      ['Kerry', 'mother', 'Amber'],
      ['Amber', 'mother', 'Kerry'],
      ['Pat', 'mother', 'Kerry'],
      ['Amber', 'mother', 'Pat'],
      ['Pat', 'partner', 'Amber'],
    ],
  })
  const { rows } = layoutGenogram(graphOf(conference))
  expect(rows).toEqual([[ids.Pat], [ids.Kerry], [ids.Amber]])
})

it('two mothers are a couple like any other: beside each other, their child between them', () => {
  const { conference, ids } = familyOf({
    children: [{ name: 'Amber' }],
    people: ['Kerry', 'Dawn'],
    relations: [
      ['Kerry', 'mother', 'Amber'],
      ['Dawn', 'mother', 'Amber'],
      ['Kerry', 'married', 'Dawn'],
    ],
  })
  const graph = graphOf(conference)
  const layout = layoutGenogram(graph)
  const x = (name: string) => layout.places.get(ids[name] ?? '')?.x ?? 0
  expect(graph.units).toEqual([
    { parentIds: [ids.Kerry, ids.Dawn], childIds: [ids.Amber], isAdoptive: false },
  ])
  expect(Math.abs(x('Kerry') - x('Dawn'))).toBe(sizes.gap)
  expect(Math.abs(x('Amber') - (x('Kerry') + x('Dawn')) / 2)).toBeLessThanOrEqual(1)
  expect(genogramLines(graph, layout).partners).toMatchObject([{ state: 'together' }])
})

it('a conference without anybody has an empty drawing', () => {
  const { conference } = familyOf({ children: [], people: [], relations: [] })
  expect(layoutGenogram(graphOf(conference))).toMatchObject({ rows: [], width: 0, height: 0 })
})
