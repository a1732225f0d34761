import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Definition, Piece } from '../../../../src-main/documents/pdf/definition.ts'
import { ContentLost, renderPdf, TookTooLong } from '../../../../src-main/documents/pdf/render.ts'
import { objectsOf, strings, tagsOf, textOf } from './readPdf.ts'
import { actionTable, documentOf, options } from './sample.ts'

const sentences = (count: number, what = 'Sentence') =>
  Array.from({ length: count }, (_, index) => `${what}${index + 1}. was typed in the meeting.`).join(' ')

/** Which of the sentences are in the file. One word says it, as a page can end in the middle of a sentence. */
const numbers = (bytes: Uint8Array, what = 'Sentence') =>
  new Set(
    [...textOf(bytes).matchAll(new RegExp(`${what}(\\d+)\\.`, 'g'))].map(([, number]) => Number(number)),
  )

describe('nothing is lost', () => {
  it.each([12, 18] as const)('keeps 200 sentences of one table row, at %i point', async (size) => {
    const { bytes, relaxed } = await renderPdf(
      documentOf(size, (b) => [
        actionTable(b, [
          { what: 'Short', who: 'Mum', byWhen: 'Now', howWeWillKnow: 'Seen' },
          { what: sentences(200), who: 'Mum', byWhen: 'Now', howWeWillKnow: 'Seen' },
        ]),
      ]),
      options,
    )
    expect(numbers(bytes).size).toBe(200)
    expect(relaxed).toBe(true)
  })

  it.each([
    ['a quotation', (b) => b.quoteBox('In her words', [sentences(200)])],
    ['a warning', (b) => b.warningBox('Warning', [sentences(200)])],
    ['a fact', (b) => b.keyFacts([{ name: 'Why', value: sentences(200) }])],
    ['a heading', (b) => b.section(sentences(200), [b.paragraph('Below it.')])],
    [
      'a signature box',
      (b) =>
        b.signatureBox({
          name: 'Anna Nowak',
          role: 'Mum',
          choices: [],
          signature: null,
          date: null,
          note: sentences(200),
          level: 2,
        }),
    ],
    [
      'a table heading',
      (b) =>
        b.dataTable({
          title: 'Rows',
          columns: [{ heading: sentences(200), share: 1 }],
          rows: [['one']],
          card: { level: 2, noun: 'Card' },
        }),
    ],
  ] satisfies [string, (b: Parameters<Parameters<typeof documentOf>[1]>[0]) => Piece][])(
    'keeps 200 sentences of %s',
    async (_, piece) => {
      const { bytes } = await renderPdf(
        documentOf(12, (b) => [piece(b)]),
        options,
      )
      expect(numbers(bytes).size).toBe(200)
    },
  )

  it('keeps a long header and footer on every page, and the content clear of them', async () => {
    const make = (): Definition => ({
      ...documentOf(12, (b) => [b.paragraph(sentences(150))])(),
      header: () => ({ text: sentences(12, 'Header'), margin: [51, 26, 51, 0] }),
      footer: () => ({ text: sentences(12, 'Footer'), margin: [51, 12, 51, 0] }),
    })
    const { bytes } = await renderPdf(make, options)
    expect(numbers(bytes).size).toBe(150)
    expect(numbers(bytes, 'Header').size).toBe(12)
    expect(numbers(bytes, 'Footer').size).toBe(12)
  })

  it('refuses a header that leaves no room, rather than cutting it', async () => {
    const make = (): Definition => ({
      ...documentOf(12, (b) => [b.paragraph('Short.')])(),
      header: () => ({ text: sentences(400, 'Header'), margin: [51, 26, 51, 0] }),
    })
    await expect(renderPdf(make, options)).rejects.toThrow(ContentLost)
  })

  it('refuses text that would stand beside the page', async () => {
    const off = documentOf(12, () => [
      { text: 'Out of sight', relativePosition: { x: 900, y: 0 }, noWrap: true },
    ])
    await expect(renderPdf(off, options)).rejects.toMatchObject({ lost: ['Out of sight'] })
  })

  it('cuts a word longer than its column between whole characters, and keeps the table on the page', async () => {
    const word = 'supercalifragilistic'.repeat(12)
    // A digit more in each row moves the place where its word has to be cut.
    const letter = 'কি'
    const rows = Array.from({ length: 8 }, (_, index) => '১'.repeat(index) + letter.repeat(60))
    const { bytes } = await renderPdf(
      documentOf(12, (b) => [
        actionTable(
          b,
          rows.map((who) => ({ what: word, who, byWhen: 'Now', howWeWillKnow: word })),
        ),
      ]),
      options,
    )
    expect(tagsOf(bytes).replace(/[\s"]/g, '').split(word)).toHaveLength(2 * rows.length + 1)
    const written = strings(objectsOf(bytes), 'ActualText').map((text) => text.trim())
    expect(written.length).toBeGreaterThan(rows.length)
    expect(written.join('')).toBe(rows.join(''))
    for (const line of written) expect(line.replaceAll(letter, '').replaceAll('১', '')).toBe('')
  })

  it('keeps every piece of any document', async () => {
    const length = fc.integer({ min: 0, max: 60 })
    const block = fc.record({
      kind: fc.constantFrom('paragraph', 'bullets', 'quote', 'actions', 'facts'),
      length,
    })
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(12 as const, 18 as const),
        fc.array(block, { maxLength: 12 }),
        async (size, list) => {
          const words = list.map((item, index) => sentences(item.length, `Part${index}x`))
          const make = documentOf(size, (b) =>
            list.map(({ kind }, index) => {
              const text = words[index] ?? ''
              if (kind === 'bullets') return b.section(`Heading ${index}`, [b.bullets([text, 'and more'])])
              if (kind === 'quote') return b.quoteBox(`Heading ${index}`, [text])
              if (kind === 'facts') return b.keyFacts([{ name: 'Fact', value: text }])
              if (kind === 'actions') {
                const row = { what: text, who: 'Mum', byWhen: 'Now', howWeWillKnow: 'Seen' }
                return b.section(`Heading ${index}`, [actionTable(b, [row, row])], 2)
              }
              return b.paragraph(text)
            }),
          )
          const { bytes } = await renderPdf(make, options)
          list.forEach((item, index) => {
            expect(numbers(bytes, `Part${index}x`).size).toBe(item.length)
          })
        },
      ),
      { numRuns: 20 },
    )
  })

  it('gives up after the time limit', async () => {
    const long = documentOf(12, (b) => [b.paragraph(sentences(5000))])
    await expect(renderPdf(long, { ...options, timeLimit: 5 })).rejects.toThrow(TookTooLong)
  })
})
