import fc from 'fast-check'
import { expect, it } from 'vitest'
import { bondLines, bondStrokes, wayBetween } from '../../../src-shared/family/bondLines.ts'
import { bondKinds } from '../../../src-shared/family/bonds.ts'
import { familyGraph } from '../../../src-shared/family/familyGraph.ts'
import { genogramLines } from '../../../src-shared/family/genogramLines.ts'
import { layoutGenogram, sizes, withNudges } from '../../../src-shared/family/layoutGenogram.ts'
import { testPractice } from '../../support/chairing.ts'
import { familyOf, wideFamily } from './families.ts'

const seed = Date.now() % 2 ** 31
const { chairing, ids } = familyOf(wideFamily)
const names = Object.keys(ids)
const graph = familyGraph(chairing.conference, testPractice)
const own = layoutGenogram(graph)
const nudge = fc.record({ x: fc.integer({ min: -900, max: 900 }), y: fc.integer({ min: -900, max: 900 }) })

it(`somebody who is moved by hand moves by just that and moves nobody else; all of it stays in view (seed ${seed})`, () => {
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom(...names), nudge), (byName) => {
      const nudges = Object.fromEntries(Object.entries(byName).map(([name, by]) => [ids[name] ?? '', by]))
      const moved = withNudges(own, nudges)
      for (const [id, place] of moved.places) {
        const before = own.places.get(id)
        const by = nudges[id] ?? { x: 0, y: 0 }
        expect([place.x, place.y]).toEqual([(before?.x ?? 0) + by.x, (before?.y ?? 0) + by.y])
        expect(place.x - sizes.boxWidth / 2).toBeGreaterThanOrEqual(moved.left)
        expect(place.x + sizes.boxWidth / 2).toBeLessThanOrEqual(moved.left + moved.width)
        expect(place.y - sizes.shape).toBeGreaterThanOrEqual(moved.top)
        expect(place.foot).toBeLessThanOrEqual(moved.top + moved.height)
      }
      for (const { points } of genogramLines(graph, moved).descents)
        for (const { x, y } of points) expect(Number.isFinite(x + y)).toBe(true)
    }),
    { seed, numRuns: 200 },
  )
})

it('lines between partners who stay where they were do not move because somebody else is moved', () => {
  const between = (layout: typeof own) =>
    genogramLines(graph, layout).partners.find(
      ({ ids: pair }) => pair.includes(ids.Pat ?? '') && pair.includes(ids.Alan ?? ''),
    )
  expect(between(withNudges(own, { [ids.Trevor ?? '']: { x: 0, y: 80 } }))).toEqual(between(own))
})

it('without nudges the drawing is as it was', () => {
  expect(withNudges(own, {})).toEqual(own)
})

it('every kind of bond has a shape of its own, from one person to the other', () => {
  const way = wayBetween({ x: 0, y: 0 }, { x: 100, y: 0 })
  const shapes = bondKinds
    .filter(({ id }) => id !== 'distant')
    .map(({ id }) => JSON.stringify(bondStrokes(id, way)))
  expect(new Set(shapes).size).toBe(shapes.length)
  for (const { id } of bondKinds) {
    const xs = bondStrokes(id, way)
      .flat()
      .map(({ x }) => x)
    expect([Math.min(...xs), Math.max(...xs)]).toEqual([0, 100])
  }
})

it('a bond of two in one row goes over those between them, and never through a neighbour', () => {
  const [sean, lee] = [ids.Sean ?? '', ids.Lee ?? '']
  const withBond = {
    ...graph,
    bonds: [{ id: 'b', betweenIds: [sean, lee] as [string, string], kind: 'conflict' as const }],
  }
  const [line] = bondLines(withBond, own)
  const between = ['Kerry', 'Craig'].map((name) => own.places.get(ids[name] ?? ''))
  for (const point of line?.strokes.flat() ?? [])
    for (const place of between)
      expect(
        Math.abs(point.x - (place?.x ?? 0)) < sizes.shape &&
          Math.abs(point.y - (place?.y ?? 0)) < sizes.shape,
      ).toBe(false)
  expect(line?.strokes.flat().length).toBeGreaterThan(10)
})
