import { expect, it } from 'vitest'
import { contest, percentile, table } from '../../../scripts/bench/measure.ts'
import { practiceTasks } from '../../../scripts/bench/practiceTasks.ts'
import { wordParagraphs } from '../documents/reading.ts'

const wordsIn = (text: string) => new Set(text.match(/[\p{L}\p{N}]+/gu))

it('the others are given the same plan: every word of the DOCX is in the HTML', async () => {
  const { docx, html } = await practiceTasks()
  const text = html.replace(/<style>.*?<\/style>|<[^>]+>/gs, ' ').replaceAll('&amp;', '&')
  const inHtml = wordsIn(text)
  const inDocx = wordsIn(
    wordParagraphs(docx)
      .map((paragraph) => paragraph.text)
      .join(' '),
  )
  expect(inDocx.size).toBeGreaterThan(300)
  expect([...inDocx].filter((word) => !inHtml.has(word))).toEqual([])
})

it('contenders act in turn, warm up first, and one that is not there is said to be so', async () => {
  const order: string[] = []
  const act = (name: string) => async () => void order.push(name)
  const rows = await contest(
    [
      { what: 'one', act: act('one') },
      { what: 'other', act: act('other') },
      { what: 'third: not measured', act: null },
    ],
    { count: 2, warmUps: 1 },
  )
  expect(order).toEqual(['one', 'other', 'one', 'other', 'one', 'other'])
  expect(rows.map(({ times }) => times?.length ?? null)).toEqual([2, 2, null])
  expect(percentile([1, 2, 3, 4, 100], 0.5)).toBe(3)
  expect(percentile([1, 2, 3, 4, 100], 0.95)).toBe(100)
  const printed = table([
    { what: 'one', times: [2] },
    { what: 'other', times: [3] },
    { what: 'third: not measured', times: null },
  ])
  expect(printed).toMatch(
    /^.*ratio.*\n +1\.0 .*one \(n=1\)\n +1\.5 .*other \(n=1\)\n +– +third: not measured\n$/,
  )
})
