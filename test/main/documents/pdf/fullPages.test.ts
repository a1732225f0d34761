import fc from 'fast-check'
import { expect, it } from 'vitest'
import { writePdf } from '../../../../src-main/documents/pdf/writeContent.ts'
import type { Block, Content } from '../../../../src-shared/documents/content.ts'
import { textOf } from './readPdf.ts'

const created = '2026-11-22T10:00:00.000Z'

function contentOf(blocks: Block[]): Content {
  return {
    title: 'Pages',
    language: 'en-GB',
    furniture: {
      title: 'Top',
      marking: 'Private',
      name: 'Foot',
      checkCode: 'B70C-C4A0-DCC9',
      isDraft: false,
    },
    blocks,
  }
}

async function pagesOf(blocks: Block[], size: 12 | 18): Promise<string[]> {
  const { bytes } = await writePdf(contentOf(blocks), size, created)
  return textOf(bytes).split('\f').slice(0, -1)
}

/** Every text of a block begins with this, and nothing of what stands round the content does. */
const word = 'Content'
const line: Block = { kind: 'paragraph', text: `${word} of one line.` }

const lastBlocks: Record<string, (words: string) => Block> = {
  paragraph: (text) => ({ kind: 'paragraph', text }),
  lead: (text) => ({ kind: 'lead', text }),
  bullets: (text) => ({ kind: 'bullets', items: [text, text] }),
  quote: (text) => ({ kind: 'quote', level: 2, title: word, text: [text] }),
  facts: (text) => ({ kind: 'facts', title: 'Facts', facts: [{ name: word, value: text }] }),
  writingLines: (text) => ({ kind: 'writingLines', label: text, lines: 2 }),
  checkCode: (text) => ({ kind: 'checkCode', code: 'B70C-C4A0-DCC9', text }),
  section: (text) => ({
    kind: 'section',
    level: 2,
    title: word,
    content: [{ kind: 'paragraph', text }],
    keepTogether: true,
  }),
  table: (text) => ({
    kind: 'table',
    title: 'Rows',
    columns: [
      { heading: word, share: 0.5 },
      { heading: 'Second', share: 0.5 },
    ],
    rows: [[word, text]],
    card: { level: 2, noun: '' },
  }),
}

it('has no page without content, however near to the foot of a page something ends', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...Object.keys(lastBlocks)),
      fc.constantFrom(12 as const, 18 as const),
      fc.integer({ min: 12, max: 30 }),
      fc.integer({ min: 1, max: 400 }),
      fc.boolean(),
      async (kind, size, lines, length, breaksAfter) => {
        const last = lastBlocks[kind]?.(`${word} ${`${word} `.repeat(length / 8)}`) ?? line
        const pages = await pagesOf(
          [
            ...Array.from({ length: lines }, () => line),
            last,
            ...(breaksAfter ? [{ kind: 'pageBreak' } as const, line] : []),
          ],
          size,
        )
        for (const page of pages) expect(page).toContain(word)
      },
    ),
    { numRuns: 60 },
  )
})

it('fills the pages of large print: a card goes on overleaf, and neither its heading nor a fact is torn', async () => {
  const cards = Array.from({ length: 12 }, (_, index) => [
    String(index + 1),
    `${word} ${'what will happen, and what for. '.repeat(1 + (index % 3))}`,
    'Kerry Reed\nby 27 March 2026',
    `${word} ${'how all of us will know it. '.repeat(9)}`,
  ])
  const pages = await pagesOf(
    [
      {
        kind: 'table',
        title: 'Who does what',
        columns: [
          { heading: 'No.', share: 0.1 },
          { heading: 'What', share: 0.3 },
          { heading: 'Who', share: 0.3 },
          { heading: 'How', share: 0.3 },
        ],
        rows: cards,
        card: { level: 2, noun: 'Action' },
      },
    ],
    18,
  )
  expect(pages).toHaveLength(8)
  for (const page of pages) {
    const body = page.split('Foot')[0] ?? ''
    expect(body.trim()).not.toMatch(/Action \d+$/)
    for (const [from, to] of [['Kerry Reed', 'by 27 March 2026']] as const)
      expect(body.split(from).length).toBe(body.split(to).length)
  }
})
