import { beforeAll, describe, expect, it } from 'vitest'
import { renderPdf } from '../../../../src-main/documents/pdf/render.ts'
import { checkFile, infoOf, objectsOf, strings, tagNames, tagsOf, textOf, xmpOf } from './readPdf.ts'
import { documentOf, everyBlock, names, options } from './sample.ts'

describe.each([12, 18] as const)('a document of every block at %i point', (size) => {
  let bytes: Uint8Array
  let tags: string
  beforeAll(async () => {
    bytes = (await renderPdf(documentOf(size, everyBlock), options)).bytes
    tags = tagsOf(bytes)
  })

  it('is a sound file that says it is tagged', () => {
    expect(checkFile(bytes)).toContain('No syntax or stream encoding errors found')
    expect(infoOf(bytes)).toMatch(/^Tagged: +yes$/m)
    expect(xmpOf(bytes)).toContain('<pdfuaid:part>1</pdfuaid:part>')
  })

  it('has one first heading, and leaves out no level', () => {
    const levels = tagNames(tags).flatMap((tag) => (/^H\d$/.test(tag) ? [Number(tag[1])] : []))
    expect(levels[0]).toBe(1)
    expect(levels.filter((level) => level === 1)).toHaveLength(1)
    levels.forEach((level, index) => {
      expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1)
    })
    expect(levels.length).toBeGreaterThan(6)
  })

  it('describes every picture in words', () => {
    const alts = strings(objectsOf(bytes), 'Alt')
    expect(alts).toHaveLength(tagNames(tags).filter((tag) => tag === 'Figure').length)
    expect(alts.join('\n')).toContain('Mum said 6, Gosia said 6')
    expect(alts.join('\n')).toContain(`Signature of ${names.Punjabi}, made on screen`)
  })

  it('tags bullets as a list, and tables with headings that say what they head', () => {
    const tree = tagNames(tags).join(' ')
    expect(tree).toContain('L LI LBody P LI LBody P')
    expect(tree).toContain('BlockQuote H2 P')
    expect(tags).toContain('/Scope /Row')
    if (size === 12) {
      expect(tags).toContain('/Scope /Column')
      expect(tree).toContain('THead TR TH P TH P TH P TH P TH P TBody TR TH P TD P TD P TD P TD P')
    }
  })

  it('reads in the order of the document, and skips headers and footers', () => {
    const order = [
      'How we will keep',
      'In Gosia’s words',
      'What we are worried',
      'What each person',
      'Signing the plan',
    ]
    const places = order.map((text) => tags.indexOf(text))
    expect(places).toEqual([...places].sort((a, b) => a - b))
    expect(places[0]).toBeGreaterThan(0)
    expect(tags).not.toContain('Private: contains personal information')
    expect(tags).not.toContain('Page 1 of')
    expect(textOf(bytes)).toContain('Private: contains personal information')
    expect(textOf(bytes)).toMatch(/Page 1 of \d/)
  })

  it('carries the title, the language and no name of a person or tool', () => {
    const info = infoOf(bytes)
    expect(info).toMatch(/^Title: +Plan for Gosia & family$/m)
    expect(info).toMatch(/^Creator: +Chairside$/m)
    expect(info).toMatch(/^Producer: +Chairside$/m)
    expect(info).not.toMatch(/^Author|pdfmake|PDFKit/m)
    expect(xmpOf(bytes)).toContain('Plan for Gosia &amp; family')
    expect(objectsOf(bytes)).toContain('/Lang (en-GB)')
  })

  it('is the same to the byte when it is made again', async () => {
    const again = await renderPdf(documentOf(size, everyBlock), options)
    expect(Buffer.from(again.bytes).equals(Buffer.from(bytes))).toBe(true)
    const later = await renderPdf(documentOf(size, everyBlock), {
      ...options,
      created: '2026-11-23T10:00:00.000Z',
    })
    expect(Buffer.from(later.bytes).equals(Buffer.from(bytes))).toBe(false)
  })
})

describe('tags', () => {
  it('read a repeated table heading once', async () => {
    const rows = Array.from({ length: 60 }, (_, index) => [`Row ${index}`, 'Something that was said'])
    const { bytes } = await renderPdf(
      documentOf(12, (b) => [
        b.dataTable({
          title: 'Rows',
          columns: [
            { heading: 'Heading of names', share: 0.3 },
            { heading: 'Heading of words', share: 0.7 },
          ],
          rows,
          card: { level: 2, noun: '' },
        }),
      ]),
      options,
    )
    const times = (text: string) => text.split('Heading of words').length - 1
    expect(times(textOf(bytes))).toBeGreaterThan(1)
    expect(times(tagsOf(bytes))).toBe(1)
  })

  it('refuse a picture that nobody has described', async () => {
    const silent = documentOf(12, () => [{ figure: [], alt: ' ' }])
    await expect(renderPdf(silent, options)).rejects.toThrow(/in words/)
    const bare = documentOf(12, () => [{ canvas: [{ type: 'line', x1: 0, y1: 0, x2: 9, y2: 9 }] }])
    await expect(renderPdf(bare, options)).rejects.toThrow(/figure/)
  })

  it('never leave a heading alone at the foot of a page', async () => {
    const { bytes } = await renderPdf(
      documentOf(12, (b) =>
        Array.from({ length: 40 }, (_, index) =>
          b.section(`Heading ${index}.`, [
            b.paragraph(`Words ${index}. ${'More words. '.repeat((index * 7) % 60)}`),
          ]),
        ),
      ),
      options,
    )
    for (const page of textOf(bytes)
      .split('\f')
      .filter((text) => text.trim() !== '')) {
      const body = page.split('\n').filter((text) => /^(Heading|Words|More)/.test(text))
      expect(body.at(-1)).not.toMatch(/^Heading/)
    }
  })

  it('lets a long paragraph begin below its heading instead of leaving the page empty', async () => {
    const { bytes } = await renderPdf(
      documentOf(12, (b) => [b.section('Long section', [b.paragraph('Many words. '.repeat(900))])]),
      options,
    )
    expect(textOf(bytes).split('\f')[0]).toContain('Many words.')
  })
})
