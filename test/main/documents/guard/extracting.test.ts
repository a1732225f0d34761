import { describe, expect, it } from 'vitest'
import { AlreadyRead } from '../../../../src-main/documents/guard/alreadyRead.ts'
import { piece } from '../../../../src-main/documents/guard/search.ts'
import { changed, foundInFile } from './guarded.ts'
import { paragraph, run, stream, tinyDocx, tinyPdf, utf16, zip } from './tinyFiles.ts'

const secret = '14 Harbour Row, SM4 7QQ'
const xmp = (text: string) =>
  `<?xpacket begin=""?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf><dc:description>${text}</dc:description></rdf></x:xmpmeta>`

/** By the place in which it stands: what would not be found if that place were not searched. */
const pdfs: [place: string, bytes: () => Uint8Array][] = [
  ['on a page', () => tinyPdf({ pages: ['(nothing) Tj', `(At ${secret}) Tj`] })],
  ['in pieces of a line', () => tinyPdf({ pages: ['[(14 Har) -20 (bour) 300 (Row)] TJ'] })],
  ['over two lines', () => tinyPdf({ pages: ['(14 Harbour) Tj 0 -14 Td (Row) Tj'] })],
  ['in two cells far apart', () => tinyPdf({ pages: ['(SM4) Tj 300 0 Td (7QQ) Tj'] })],
  ['in a cell against the next', () => tinyPdf({ pages: ['(SM4 7QQ) Tj 45 0 Td (PAT) Tj'] })],
  ['over two pages', () => tinyPdf({ pages: ['(14 Harbour) Tj', '(Row) Tj'] })],
  ['in white', () => tinyPdf({ pages: [`1 1 1 rg (${secret}) Tj`] })],
  ['in the title', () => tinyPdf({ info: `/Title (Plan for ${secret})` })],
  ['in a title in UTF-16', () => tinyPdf({ info: `/Title ${utf16(`Plan, ${secret}`)}` })],
  ['in a title with octal codes', () => tinyPdf({ info: '/Title (14 H\\141rbour R\\157w)' })],
  ['in the keywords', () => tinyPdf({ info: `/Keywords (${secret})` })],
  [
    'in the metadata stream',
    () => tinyPdf({ objects: [stream(xmp(secret), '/Type /Metadata')], catalog: '/Metadata 100 0 R' }),
  ],
  [
    'in a bookmark',
    () =>
      tinyPdf({
        objects: [
          '<< /Type /Outlines /First 101 0 R /Last 101 0 R >>',
          `<< /Title ${utf16(secret)} /Parent 100 0 R >>`,
        ],
        catalog: '/Outlines 100 0 R',
      }),
  ],
  [
    'in an alternative text',
    () =>
      tinyPdf({
        objects: [
          '<< /Type /StructTreeRoot /K 101 0 R >>',
          `<< /S /Figure /P 100 0 R /Alt ${utf16(secret)} >>`,
        ],
        catalog: '/StructTreeRoot 100 0 R',
      }),
  ],
  [
    'in an actual text',
    () => tinyPdf({ pages: [`/Span << /ActualText ${utf16(secret)} >> BDC (x) Tj EMC`] }),
  ],
  [
    'in a link',
    () =>
      tinyPdf({
        objects: [
          '<< /Type /Annot /Subtype /Link /Rect [0 0 9 9] /A << /S /URI /URI (https://maps.example.org/?q=14%20Harbour%20Row) >> >>',
        ],
        page: '/Annots [100 0 R]',
      }),
  ],
  [
    'in a note',
    () =>
      tinyPdf({
        objects: [`<< /Type /Annot /Subtype /Text /Rect [0 0 9 9] /Contents (${secret}) >>`],
        page: '/Annots [100 0 R]',
      }),
  ],
  [
    'in octal codes in an object that nothing refers to',
    () => tinyPdf({ objects: ['<< /Old (14 H\\141rbour R\\157w) >>'] }),
  ],
  ['in an object that nothing refers to', () => tinyPdf({ objects: [`<< /Old (${secret}) >>`] })],
  [
    'in a stream that nothing refers to',
    () => tinyPdf({ objects: [stream(`Deleted text of an earlier version: ${secret}`)] }),
  ],
  [
    'in an object stream',
    () => tinyPdf({ objects: [stream(`150 0 << /Title (${secret}) >>`, '/Type /ObjStm /N 1 /First 6')] }),
  ],
  ['in a comment of the file', () => tinyPdf({ objects: [`null\n% ${secret}`] })],
  [
    'in a picture',
    () => tinyPdf({ objects: [stream(Buffer.concat([Buffer.alloc(40), Buffer.from(`Comment ${secret}`)]))] }),
  ],
]

describe('an address is found in a PDF', () => {
  it.each(pdfs)('%s', async (_place, bytes) => {
    expect((await foundInFile(bytes())).length).toBeGreaterThan(0)
  })

  it('and nothing where there is none', async () => {
    expect(
      await foundInFile(tinyPdf({ pages: ['(Amber sleeps at home.) Tj'], info: '/Title (Plan)' })),
    ).toEqual([])
  })

  it('on the page on which it stands, and beside which words', async () => {
    const pages = ['(nothing) Tj', '(Daniel comes to 14 Harbour Row on Monday) Tj']
    const [first] = await foundInFile(tinyPdf({ pages }))
    expect(first).toMatchObject({ place: 'page 2', before: 'nothing Daniel comes to', after: 'on Monday' })
  })

  it('in its title, and the chair is told so', async () => {
    const places = (await foundInFile(tinyPdf({ info: `/Title (${secret})` }))).map(({ place }) => place)
    expect(places).toContain('the title of the file and what else it says about itself')
  })

  it('and drawing instructions are not taken for a postcode', async () => {
    const s11 = changed((draft) => {
      for (const address of Object.values(draft.addresses.byId)) address.postcode = 'S11 1RG'
    })
    const pages = ['(Amber) Tj ET 0 0 m 9 9 l S 1 1 1 RG BT']
    expect(await foundInFile(tinyPdf({ pages }), 'Plan.pdf', s11)).toEqual([])
  })
})

const comments = (text: string) => ({ 'word/comments.xml': `<w:comments>${paragraph(text)}</w:comments>` })
const wordFiles: [place: string, bytes: () => Uint8Array][] = [
  ['in a paragraph', () => tinyDocx(paragraph(secret))],
  ['over runs in the middle of a word', () => tinyDocx(paragraph('14 Har', 'bour R', 'ow'))],
  ['in a run against the next', () => tinyDocx(paragraph('SM4 7QQ', 'PAT'))],
  ['over two cells', () => tinyDocx(`<w:tc>${paragraph('SM4')}</w:tc><w:tc>${paragraph('7QQ')}</w:tc>`)],
  [
    'with a line break inside',
    () => tinyDocx(`<w:p>${run('14 Harbour')}<w:r><w:br/></w:r>${run('Row')}</w:p>`),
  ],
  ['in letters as numbers', () => tinyDocx(paragraph('14&#32;&#x48;arbour Row'))],
  ['in a comment', () => tinyDocx('', comments(secret))],
  [
    'in deleted text',
    () => tinyDocx(`<w:p><w:del><w:r><w:delText>${secret}</w:delText></w:r></w:del></w:p>`),
  ],
  ['in a header', () => tinyDocx('', { 'word/header1.xml': `<w:hdr>${paragraph(secret)}</w:hdr>` })],
  [
    'in its properties',
    () => tinyDocx('', { 'docProps/core.xml': `<cp><dc:title>${secret}</dc:title></cp>` }),
  ],
  ['in an alternative text', () => tinyDocx(`<wp:docPr id="1" descr="${secret}"/>`)],
  [
    'in a link',
    () =>
      tinyDocx('', {
        'word/_rels/document.xml.rels': '<R><Rel Target="https://x.example.org/14%20Harbour%20Row"/></R>',
      }),
  ],
  ['in a note of the XML', () => tinyDocx(`<!-- ${secret} -->`)],
  ['in the name of a file inside', () => tinyDocx('', { 'word/media/14 Harbour Row.png': 'x' })],
  [
    'in the name of a file inside, with accents',
    () => tinyDocx('', { 'word/media/14 Harboür Row.png': 'x' }),
  ],
  ['in a picture inside', () => tinyDocx('', { 'word/media/a.png': `\0\0\0tEXt${secret}\0` })],
]

describe('an address is found in a Word document', () => {
  it.each(wordFiles)('%s', async (_place, bytes) => {
    expect((await foundInFile(bytes(), 'Minutes.docx')).length).toBeGreaterThan(0)
  })

  it('and nothing where there is none', async () => {
    expect(
      await foundInFile(tinyDocx(paragraph('Amber sleeps at home.'), comments('14 days')), 'M.docx'),
    ).toEqual([])
  })
})

const others: [place: string, name: string, bytes: () => Uint8Array][] = [
  ['the name of the file', 'Plan 14-Harbour_Row.pdf', () => tinyPdf({})],
  ['the name of the file, for the web', 'Plan%2014%20Harbour%20Row.pdf', () => tinyPdf({})],
  ['JSON', 'a.json', () => Buffer.from(JSON.stringify({ inner: [{ text: `At ${secret}` }] }))],
  ['JSON with escaped letters', 'a.json', () => Buffer.from('{"a": "14 \\u0048arbour\\nRow"}')],
  ['a name in JSON with escaped letters', 'a.json', () => Buffer.from('{"14 \\u0048arbour Row": 1}')],
  ['a name in JSON', 'a.json', () => Buffer.from(JSON.stringify({ [secret]: 1 }))],
  ['XML', 'a.xml', () => Buffer.from(`<a><b>14 Harbour</b><b>Row</b></a>`)],
  ['an attribute in XML', 'a.xml', () => Buffer.from(`<a place="14 Harbour&#32;Row"/>`)],
  ['XML in UTF-16 with accents', 'a.xml', () => Buffer.from('\ufeff<a>14 Hárbour Rów</a>', 'utf16le')],
  ['XML in UTF-16', 'a.xml', () => Buffer.from(`\ufeff<a>${secret}</a>`, 'utf16le')],
  ['a PDF in an archive', 'a.zip', () => zip({ 'a/b.pdf': tinyPdf({ info: `/Title (${secret})` }) })],
  [
    'a Word document in an archive in an archive',
    'a.zip',
    () => zip({ 'b.zip': zip({ 'c.docx': tinyDocx(paragraph(secret)) }) }),
  ],
  ['plain text', 'a.txt', () => Buffer.from(secret)],
]

describe('an address is found in', () => {
  it.each(others)('%s', async (_place, name, bytes) => {
    expect((await foundInFile(bytes(), name)).length).toBeGreaterThan(0)
  })
})

it('a file is read once in one go, and one that differs in a single byte for itself', async () => {
  const alreadyRead = new AlreadyRead()
  const read = async (bytes: Uint8Array) => [piece('the file', String(bytes[0]))]
  const textOf = async (...bytes: number[]) =>
    (await alreadyRead.of(Uint8Array.from(bytes), read)).map(({ text }) => text)
  expect(await textOf(1, 2)).toEqual(['1'])
  expect(await textOf(3, 2)).toEqual(['3'])
  expect(await alreadyRead.of(Uint8Array.of(1, 2), async () => [])).toHaveLength(1)
})
