import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ContentLost } from '../../../src-main/documents/pdf/render.ts'
import { writePdf } from '../../../src-main/documents/pdf/writeContent.ts'
import { word } from '../../../src-main/documents/word/writeContent.ts'
import { heading, quote, section } from '../../../src-shared/documents/blocks.ts'
import type { Block, Content } from '../../../src-shared/documents/content.ts'
import { isolate } from '../../../src-shared/documents/content.ts'
import { objectsOf, strings } from './pdf/readPdf.ts'
import { names } from './pdf/sample.ts'
import { unzipped } from './reading.ts'
import { wordsMissing } from './wordsOf.ts'

const at = '2026-03-24T12:00:00.000Z'

function contentOf(blocks: Block[], furniture: Partial<Content['furniture']> = {}): Content {
  return {
    title: 'A paper',
    language: 'en-GB',
    furniture: {
      title: 'Paper',
      marking: 'Private',
      name: 'Gosia Nowak',
      checkCode: 'B70C-C4A0-DCC9',
      isDraft: false,
      ...furniture,
    },
    blocks: [heading(1, 'A paper'), ...blocks],
  }
}

/** No two words of a document are the same, so that none can stand in for one that is lost. */
function words(count: number, prefix: string): string {
  return Array.from({ length: count }, (_, index) => `${prefix}x${index}x`).join(' ')
}

function blockOf(kind: string, length: number, index: number): Block[] {
  const text = words(length, `part${index}`)
  switch (kind) {
    case 'quote':
      return [quote(`Said ${index}`, [text])]
    case 'facts':
      return [{ kind: 'facts', title: 'Facts', facts: [{ name: `Fact${index}`, value: text }] }]
    case 'heading':
      return section(text, [{ kind: 'paragraph', text: `below${index}` }])
    case 'table':
      return [
        {
          kind: 'table',
          title: 'Rows',
          columns: ['One', 'Two', 'Three'].map((title) => ({ heading: title, share: 1 / 3 })),
          rows: [[`row${index}`, text, 'short']],
          card: { level: 2, noun: 'Row' },
        },
      ]
    case 'signature':
      return [
        { kind: 'pageBreak' },
        {
          kind: 'signature',
          level: 2,
          name: `Name${index}`,
          role: 'Mother',
          choices: [{ text: 'I agree', isChosen: true }],
          signature: null,
          date: null,
          note: text,
        },
      ]
    default:
      return [{ kind: 'paragraph', text }]
  }
}

describe('every writer', () => {
  it('loses no word of any content, however long its rows, boxes and headings are', async () => {
    const block = fc.record({
      kind: fc.constantFrom('quote', 'facts', 'heading', 'table', 'signature', 'paragraph'),
      length: fc.oneof(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 500, max: 900 })),
    })
    await fc.assert(
      fc.asyncProperty(fc.array(block, { minLength: 1, maxLength: 5 }), async (list) => {
        const content = contentOf(list.flatMap(({ kind, length }, index) => blockOf(kind, length, index)))
        for (const size of [12, 18] as const)
          expect(wordsMissing(content, 'pdf', (await writePdf(content, size, at)).bytes)).toEqual([])
        expect(wordsMissing(content, 'docx', (await word(content, at)).bytes)).toEqual([])
      }),
      { numRuns: 8 },
    )
  })

  it('refuses a header or footer that leaves no room for the paper', async () => {
    for (const part of ['title', 'name', 'marking'] as const)
      await expect(writePdf(contentOf([], { [part]: words(2_000, part) }), 18, at)).rejects.toThrow(
        ContentLost,
      )
  })
})

describe('a Word file', () => {
  it('says of a name in a right-to-left script that it is one, in its language, and of no other', async () => {
    const text = `Asked: ${isolate(names.Hebrew)}, ${isolate(names.Arabic)}, ${isolate(names.Urdu)} and ${isolate(names.Welsh)}.`
    const { bytes } = await word(contentOf([{ kind: 'paragraph', text }]), at)
    const xml = unzipped(bytes).get('word/document.xml') ?? ''
    const runs = [...xml.matchAll(/<w:r>.*?<\/w:r>/gs)].map(([run]) => run)
    const run = (name: string) => runs.find((candidate) => candidate.includes(name)) ?? ''
    expect(run(names.Hebrew)).toMatch(/<w:rtl\/>.*w:bidi="he-IL"|w:bidi="he-IL".*<w:rtl\/>/)
    expect(run(names.Arabic)).toContain('w:bidi="ar-SA"')
    expect(run(names.Urdu)).toContain('w:bidi="ur-PK"')
    expect(run(names.Welsh)).not.toContain('<w:rtl/>')
    expect(xml).not.toMatch(/[\u2066-\u2069]/)
  })

  it('has the mark of a draft and the check code on every page', async () => {
    const { bytes } = await word(contentOf([], { isDraft: true }), at)
    const files = [...unzipped(bytes)]
    expect(files.find(([name]) => /word\/header\d*\.xml/.test(name))?.[1]).toContain('DRAFT')
    expect(files.find(([name]) => /word\/footer\d*\.xml/.test(name))?.[1]).toContain('B70C-C4A0-DCC9')
  })
})

it('prints the check code as a picture that says in words what it is', async () => {
  const content = contentOf([{ kind: 'checkCode', code: 'B70C-C4A0-DCC9', text: 'Papers with this code' }])
  const { bytes } = await writePdf(content, 12, at)
  expect(strings(objectsOf(bytes), 'Alt')).toEqual(['The check code B70C-C4A0-DCC9 as a QR code'])
})
