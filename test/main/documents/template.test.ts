import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { create } from 'xmlbuilder2'
import { extractAll } from '../../../src-main/documents/guard/extractAll.ts'
import { makeDocument } from '../../../src-main/documents/makeDocuments.ts'
import { checkTemplate } from '../../../src-main/documents/template/check.ts'
import { templateKinds } from '../../../src-main/documents/template/places.ts'
import { sampleTemplate } from '../../../src-main/documents/template/sample.ts'
import { noTemplates } from '../../../src-main/documents/template/templates.ts'
import type { Conference } from '../../../src-shared/conference/conference.ts'
import type { TemplateKind } from '../../../src-shared/contract.ts'
import { testPractice } from '../../support/chairing.ts'
import { phrases } from '../../support/siblings.ts'
import { author, type HandMade, handMadeTemplate, line, requiredLines, section } from './handMadeTemplate.ts'
import { at, changed, people } from './plans.ts'
import { oneLine, unzipped, wordParagraphs } from './reading.ts'

const { amber, conference } = people

/** The template as the app keeps it; fails with what is wrong with it. */
function kept(bytes: Uint8Array, kind: TemplateKind = 'plan'): Uint8Array {
  const { verdict, cleaned } = checkTemplate(bytes, kind)
  expect(verdict.problems).toEqual([])
  if (cleaned === null) throw new Error('The template was not taken')
  return cleaned
}

async function planIn(template: Uint8Array | null, from: Conference = conference): Promise<Uint8Array> {
  const templates = { ...noTemplates, plan: template }
  return (await makeDocument(from, testPractice, `planWord/${amber}`, { at, templates })).bytes
}

async function poured(made: HandMade, from: Conference = conference): Promise<Uint8Array> {
  return await planIn(kept(handMadeTemplate(made)), from)
}

const bodyOf = (bytes: Uint8Array) => unzipped(bytes).get('word/document.xml') ?? ''
const linesOf = (bytes: Uint8Array) => wordParagraphs(bytes).map(({ text }) => text)
const textOf = (bytes: Uint8Array) => oneLine(linesOf(bytes).join(' '))
const problemsOf = (bytes: Uint8Array, kind: TemplateKind = 'plan') =>
  checkTemplate(bytes, kind).verdict.problems
const withName = (givenName: string) => changed(amber, (child) => Object.assign(child, { givenName }))

describe('a place for words', () => {
  it('is filled though Word has cut it into pieces, with the looks of its first letter and nothing of the rest', async () => {
    const cut = [
      '<w:p><w:r><w:t xml:space="preserve">Plan for </w:t></w:r>',
      '<w:r><w:rPr><w:i/></w:rPr><w:t>{</w:t></w:r><w:proofErr w:type="spellStart"/>',
      '<w:r><w:rPr><w:b/></w:rPr><w:t>{chi</w:t></w:r><w:bookmarkStart w:id="7" w:name="here"/>',
      '<w:r><w:t>ld.na</w:t></w:r><w:bookmarkEnd w:id="7"/><w:r><w:t>me}</w:t></w:r><w:r><w:t>}, and</w:t></w:r>',
      '<w:r><w:tab/><w:t xml:space="preserve">again {{ Child.Name }}.</w:t></w:r></w:p>',
    ].join('')
    const bytes = await poured({ body: [cut, ...requiredLines] })
    expect(linesOf(bytes)[0]).toBe('Plan for Amber Reed, andagain Amber Reed.')
    const [first = ''] = /<w:p>.*?<\/w:p>/s.exec(bodyOf(bytes)) ?? []
    expect(first).toContain('<w:r><w:rPr><w:i/></w:rPr><w:t xml:space="preserve">Amber Reed</w:t></w:r>')
    expect(first).not.toContain('<w:b/>')
    expect(first).toContain('<w:tab/>')
  })

  it('is filled in headers, footers, table cells and text boxes, and page numbers stay the template’s', async () => {
    const box = `<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:txbxContent>${line('In the box: {{child.called}}')}</w:txbxContent></mc:Choice></mc:AlternateContent></w:r></w:p>`
    const table = `<w:tbl><w:tr><w:tc>${line('Chair: {{conference.chair}}')}</w:tc></w:tr></w:tbl>`
    const bytes = await poured({ body: [box, table, ...requiredLines] })
    const files = unzipped(bytes)
    expect(textOf(bytes)).toContain('In the box: Amber')
    expect(textOf(bytes)).toContain('Chair: Ruth Adeyemi')
    expect(files.get('word/header1.xml')).toContain('Private: contains personal information')
    const footer = files.get('word/footer1.xml') ?? ''
    expect(footer).toMatch(/[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{4}/)
    expect(footer.replace(/<\/w:instrText>.*?<w:instrText[^>]*>/s, '')).toContain(' PAGE ')
    expect(footer).toContain('NUMPAGES')
  })

  it('marks a name that reads from the right, with its language, in the order that Word wants', async () => {
    const looks = '<w:rPr><w:b/><w:lang w:val="en-GB"/></w:rPr>'
    const named = `<w:p><w:r>${looks}<w:t>Plan for {{child.name}}, </w:t></w:r></w:p>`
    const bytes = await poured({ body: [named, ...requiredLines] }, withName('آمنة'))
    expect(bodyOf(bytes)).toContain(
      '<w:r><w:rPr><w:b/><w:rtl/><w:lang w:val="en-GB" w:bidi="ar-SA"/></w:rPr><w:t xml:space="preserve">آمنة</w:t></w:r>',
    )
    expect(bodyOf(bytes)).toContain(`<w:r>${looks}<w:t xml:space="preserve"> Reed</w:t></w:r>`)
  })

  it('takes any name as it is, and the file stays XML', async () => {
    const template = kept(handMadeTemplate({ body: [line('[{{child.name}}]'), ...requiredLines] }))
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', minLength: 1, maxLength: 12 }), async (typed) => {
        const name = `A${typed.replace(/\p{Cf}|\p{Cc}|\p{Zl}|\p{Zp}|\p{Cn}|\p{Co}|\s/gu, '')}`
        const bytes = await planIn(template, withName(name))
        expect(() => create(bodyOf(bytes))).not.toThrow()
        expect(linesOf(bytes)[0]).toBe(`[${name.normalize('NFC')} Reed]`)
      }),
      { numRuns: 25 },
    )
  })

  it('says that there is nothing where there is nothing', async () => {
    const from = { ...structuredClone(conference), reference: ' ' }
    const bytes = await poured({ body: [line('Ref: {{conference.reference}}'), ...requiredLines] }, from)
    expect(linesOf(bytes)[0]).toBe('Ref: Not recorded')
  })
})

describe('a place for blocks', () => {
  const body = [
    line('Our plan', 'berschrift1'),
    line('Dangers', 'berschrift2'),
    line('{{plan.dangers}}', 'Absatz'),
    ...requiredLines,
    line('{{plan.whatMustChange}}'),
  ]

  it('becomes headings below the one above, in the template’s own styles, whatever they are called', async () => {
    const bytes = await poured({ body })
    const paragraphs = wordParagraphs(bytes)
    const danger = paragraphs.find(({ text }) => text === 'Danger 1')
    const styles = unzipped(bytes).get('word/styles.xml') ?? ''
    expect(danger?.style, 'a level that the template does not have is added').toBe('Chairsideheading3')
    expect(styles).toContain(
      '<w:style w:type="paragraph" w:styleId="Chairsideheading3"><w:name w:val="heading 3"/>',
    )
    expect(styles).toMatch(/Chairsideheading3".*?<w:outlineLvl w:val="2"\/>/s)
    expect(
      paragraphs.filter(({ style }) => style === 'Absatz').length,
      'plain text as the line was',
    ).toBeGreaterThan(0)
    expect(paragraphs.map(({ style }) => style)).not.toContain('Heading3')
    const again = await poured({ body: [line('{{plan.dangers}}'), ...requiredLines] })
    expect(wordParagraphs(again).find(({ text }) => text === 'Danger 1')?.style).toBe('berschrift1')
  })

  it('becomes a table as wide as the text, with its heading repeated, and lists of the template', async () => {
    const xml = bodyOf(await poured({ body }))
    const [table = ''] = /<w:tbl>.*?<\/w:tbl>/s.exec(xml) ?? []
    expect(table).toContain('<w:tblHeader/>')
    expect(table).toMatch(/<w:tblW w:type="pct" w:w="5000"\/>|<w:tblW w:w="5000" w:type="pct"\/>/)
    const columns = [...table.matchAll(/<w:gridCol w:w="(\d+)"/g)].map(([, width]) => Number(width))
    expect(columns.reduce((sum, width) => sum + width, 0)).toBeCloseTo(12240 - 2880, -1)
    expect(xml).toContain('<w:numId w:val="1"/>')
    const own =
      '<w:style w:type="paragraph" w:styleId="Punkte"><w:name w:val="List Bullet"/><w:pPr><w:numPr><w:numId w:val="4"/></w:numPr></w:pPr></w:style></w:styles>'
    const styles = (unzipped(handMadeTemplate({ body })).get('word/styles.xml') ?? '').replace(
      '</w:styles>',
      own,
    )
    const inOwnStyle = wordParagraphs(await poured({ body, files: { 'word/styles.xml': styles } }))
    expect(inOwnStyle.filter(({ style }) => style === 'Punkte').length).toBeGreaterThan(0)
  })

  it('keeps what a line says of its section, and leaves a cell with a paragraph at its end', async () => {
    const last = line('{{plan.coreGroup}}').replace('<w:r>', `<w:pPr>${section}</w:pPr><w:r>`)
    const cell = `<w:tbl><w:tr><w:tc>${line('{{plan.keyFacts}}')}</w:tc></w:tr></w:tbl>`
    const xml = bodyOf(await poured({ body: [last, cell, ...requiredLines] }))
    expect(xml.match(/<w:sectPr/g)).toHaveLength(2)
    expect(xml).not.toMatch(/<\/w:tbl><\/w:tc>/)
  })

  it('{{plan}} says every word that the plan says without a template', async () => {
    const body = ['{{child.name}}', '{{decision}}', '{{plan}}'].map((place) => line(place))
    const text = textOf(await poured({ body }))
    const without = linesOf(await planIn(null))
      .map(oneLine)
      .filter((words) => words !== '')
    expect(without.length).toBeGreaterThan(50)
    const title = ['Child protection plan', 'Keeping Amber safe']
    expect(without.filter((words) => !text.includes(words) && !title.includes(words))).toEqual([])
  })
})

describe('the check of a template', () => {
  it('says of each place in a sentence what is wrong with it', () => {
    const body = [
      line('{{plan.acitons}}'),
      line('{{weather}}'),
      line('Actions: {{plan.contingency}}'),
      line('{{child.name and so on'),
      line('{{plan.coreGroup}}'),
      line('{{plan.coreGroup}}'),
    ]
    expect(problemsOf(handMadeTemplate({ body, header: line('{{plan.next}}') }))).toEqual([
      '{{plan.acitons}}: there is no such place in a template of this kind. Did you mean {{plan.actions}}?',
      '{{weather}}: there is no such place in a template of this kind.',
      '{{plan.contingency}} takes several lines: give it a line of its own, with nothing else in it.',
      '“{{child.name and so on”: two braces open or close here without the other two. Write {{name}} in one line.',
      '{{plan.next}} is in a header, footer or note. It takes several lines: put it into the text itself.',
      '{{document.marking}} is missing. Every template of this kind has it: Who may have the paper, and DRAFT or PRACTICE where it is one. Best in the header.',
      '{{child.name}} is missing. Every template of this kind has it: The child’s full name.',
      '{{decision}} is missing. Every template of this kind has it: The decision in one line.',
      '{{plan.actions}} is missing. Every template of this kind has it: Who does what by when, and how everybody will know, as a table.',
      '{{plan.ifYouDisagree}} is missing. Every template of this kind has it: How to complain.',
    ])
  })

  it('tells a template that is for another document', async () => {
    const { bytes } = await sampleTemplate('minutes')
    expect(problemsOf(bytes, 'plan')).toEqual([
      'This is a template for another document (Draft minutes). Choose it there.',
    ])
  })

  it('takes a template that says something twice or leaves something out, and says so', () => {
    const { verdict } = checkTemplate(
      handMadeTemplate({ body: [...requiredLines, line('{{plan.actions}}')] }),
      'plan',
    )
    expect(verdict.problems).toEqual([])
    expect(verdict.notes[0]).toBe('It says some things twice: {{plan.actions}}.')
    expect(verdict.notes[1]).toMatch(/^It leaves out: {{plan\.keyFacts}}, .* and {{plan\.signatures}}\.$/)
  })

  it('takes the samples, which have every place that there is, and all are filled', async () => {
    for (const kind of ['plan', 'minutes'] as const) {
      const sample = await sampleTemplate(kind)
      expect((await sampleTemplate(kind)).bytes).toEqual(sample.bytes)
      const templates = { ...noTemplates, [kind]: kept(sample.bytes, kind) }
      const id = kind === 'plan' ? `planWord/${amber}` : 'minutes'
      const { bytes } = await makeDocument(conference, testPractice, id, { at, templates })
      const all = [...unzipped(bytes).values()].join('')
      expect(all).not.toMatch(/\{\{|\}\}/)
      const { notes } = checkTemplate(sample.bytes, kind).verdict
      expect(notes, `${kind} leaves nothing out`).toHaveLength(1)
      const empty = textOf(bytes).match(/Not recorded/g) ?? []
      expect(empty.length, textOf(bytes)).toBeLessThan(4)
      expect(new Set(templateKinds[kind].places.map(({ name }) => name)).size).toBe(
        templateKinds[kind].places.length,
      )
    }
  })
})

describe('a file is refused, in a sentence that says what to do,', () => {
  const refused = (bytes: Uint8Array, words: string) => {
    const { verdict, cleaned } = checkTemplate(bytes, 'plan')
    expect(verdict.problems.join(' ')).toContain(words)
    expect(verdict.problems).toHaveLength(1)
    expect(cleaned).toBeNull()
  }
  const inBody = (xml: string) => handMadeTemplate({ body: [...requiredLines, xml] })
  const text = (xml: string) => new TextEncoder().encode(xml)

  it('when it is no .docx, an older one, or damaged', () => {
    refused(text('%PDF-1.7'), 'This is no Word document: it is in another format.')
    refused(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1), 'locked with a password')
    refused(inBody('').subarray(0, 2000), 'cannot be read: it is not whole')
    refused(handMadeTemplate({ body: [], files: { 'word/document.xml': '<w:document' } }), 'cannot be read')
    refused(
      handMadeTemplate({ body: [], files: { 'word/document.xml': new Uint8Array([0xff, 0xfe]) } }),
      'UTF-8',
    )
    refused(handMadeTemplate({ body: ['<w:p>'.repeat(50_000)] }), 'cannot be read')
  })

  it('when it has macros, by its parts or by its own word', () => {
    refused(handMadeTemplate({ body: [], files: { 'word/vbaProject.bin': 'x' } }), 'macros')
    refused(
      handMadeTemplate({
        body: [],
        files: {
          '[Content_Types].xml':
            '<Types><Override ContentType="application/vnd.ms-word.document.macroEnabled.main+xml"/></Types>',
        },
      }),
      'macros',
    )
  })

  it('when it is too large, packed or unpacked, before it is unpacked; or lies about it', () => {
    refused(new Uint8Array(10_000_001), 'too large')
    const bomb = handMadeTemplate({ body: [], files: { 'word/media/big.png': new Uint8Array(50_000_000) } })
    expect(bomb.length).toBeLessThan(100_000)
    const started = performance.now()
    refused(bomb, 'too large')
    expect(performance.now() - started).toBeLessThan(500)
    const lying = handMadeTemplate({ body: ['<w:p/>'.repeat(500_000)] })
    const view = new DataView(lying.buffer)
    for (let at = 0; at + 50 < lying.length; at++)
      if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) > 1_000_000)
        view.setUint32(at + 24, 1_000, true)
    refused(lying, 'cannot be read')
  })

  it('when it declares entities', () => {
    const xml =
      '<?xml version="1.0"?><!DOCTYPE w [<!ENTITY x SYSTEM "file:///etc/passwd">]><w:document>&x;</w:document>'
    refused(
      handMadeTemplate({ body: [], files: { 'word/document.xml': xml } }),
      'it declares a document type',
    )
    const renamed = '<x:document xmlns:x="http://schemas.openxmlformats.org/wordprocessingml/2006/main"/>'
    refused(handMadeTemplate({ body: [], files: { 'word/document.xml': renamed } }), 'other names than Word')
  })

  it('when it has tracked changes, or something of another program', () => {
    refused(
      inBody(`<w:p><w:ins w:id="1" w:author="${author}"><w:r><w:t>x</w:t></w:r></w:ins></w:p>`),
      'tracked changes',
    )
    refused(inBody('<w:p><w:pPr><w:rPr><w:rPrChange w:id="1"/></w:rPr></w:pPr></w:p>'), 'tracked changes')
    refused(inBody('<w:altChunk r:id="rId9"/>'), 'from another program')
    refused(inBody('<w:p><w:r><w:object/></w:r></w:p>'), 'from another program')
    refused(
      inBody('<w:p><w:r><w:drawing><a:blip r:embed="rId99"/></w:drawing></w:r></w:p>'),
      'from another program',
    )
  })

  it('when it would fetch something, or ask who wrote it or what the time is', () => {
    const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
    const outside = (kind: string) =>
      handMadeTemplate({
        body: requiredLines,
        relations: `<Relationship Id="rId9" Type="${type}/${kind}" Target="https://example.org/x" TargetMode="External"/>`,
      })
    refused(outside('image'), 'fetches something from elsewhere')
    refused(outside('header'), 'fetches something from elsewhere')
    refused(
      inBody(
        '<w:p><w:r><w:pict><v:imagedata xmlns:v="urn:schemas-microsoft-com:vml" src="https://example.org/x.png"/></w:pict></w:r></w:p>',
      ),
      'fetches',
    )
    for (const field of [
      'INCLUDEPICTURE "https://example.org/x.png"',
      'DATE',
      'AUTHOR',
      'DDEAUTO c',
      'HYPERLINK "https://example.org"',
    ])
      refused(
        inBody(
          `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${field.slice(0, 3)}</w:instrText></w:r><w:r><w:instrText>${field.slice(3).replaceAll('"', '&quot;')}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`,
        ),
        `the field “${field.split(' ')[0]}”`,
      )
    expect(problemsOf(outside('hyperlink'))).toEqual([])
  })
})

describe('what is kept of a template', () => {
  const picture = Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', Buffer.from('00000001000000010802000000', 'hex')),
    chunk('tEXt', Buffer.from(`Author\0${author}`)),
    chunk('IDAT', Buffer.from('x')),
    chunk('IEND', Buffer.alloc(0)),
  ])
  const jpeg = Buffer.concat([
    Buffer.from('ffd8ffe1', 'hex'),
    Buffer.from([0, author.length + 2]),
    Buffer.from(author),
    Buffer.from('ffdb0003aaffda0002bbffd9', 'hex'),
  ])
  const drawing = (id: string) =>
    `<w:p><w:r><w:drawing><wp:inline><wp:docPr id="1" name="${author}.png" descr="C:\\Users\\${author}\\logo.png"/><a:graphic><pic:cNvPr id="0" name="${author}.png"/><a:blip r:embed="${id}"/></a:graphic></wp:inline></w:drawing></w:r></w:p>`
  const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  const made: HandMade = {
    body: [
      ...requiredLines,
      drawing('rId20'),
      drawing('rId21'),
      '<w:p><w:commentRangeStart w:id="1"/><w:r><w:t>Remarked</w:t></w:r><w:commentRangeEnd w:id="1"/><w:r><w:commentReference w:id="1"/></w:r></w:p>',
      `<w:sdt><w:sdtPr><w:alias w:val="${author}"/></w:sdtPr><w:sdtContent>${line('From a control: {{child.called}}')}</w:sdtContent></w:sdt>`,
      `<w:p><w:permStart w:id="1" w:ed="${author}"/><w:hyperlink r:id="rId22"><w:r><w:t>Our web site</w:t></w:r></w:hyperlink></w:p>`,
    ],
    relations: [
      `<Relationship Id="rId20" Type="${type}/image" Target="media/${author.replace(' ', '')}.png"/>`,
      `<Relationship Id="rId21" Type="${type}/image" Target="media/photo.jpg"/>`,
      `<Relationship Id="rId22" Type="${type}/hyperlink" Target="mailto:${author.replace(' ', '.')}@example.org" TargetMode="External"/>`,
      `<Relationship Id="rId23" Type="${type}/customXml" Target="../customXml/item1.xml"/>`,
    ].join(''),
    files: {
      [`word/media/${author.replace(' ', '')}.png`]: new Uint8Array(picture),
      'word/media/photo.jpg': new Uint8Array(jpeg),
      'customXml/item1.xml': `<x>${author}</x>`,
      'docProps/custom.xml': `<x>${author}</x>`,
      'word/people.xml': `<x>${author}</x>`,
    },
  }

  it('tells nothing of its author, in the copy or in what is poured into it', async () => {
    const original = handMadeTemplate(made)
    const pieces = async (bytes: Uint8Array) =>
      (await extractAll({ name: 'x.docx', bytes })).map(({ text }) => text).join('\n')
    expect(await pieces(original)).toContain('Privateauthor')
    const copy = kept(original)
    for (const bytes of [copy, await planIn(copy)]) {
      const all = await pieces(bytes)
      expect(all).not.toContain('Privateauthor')
      expect(all).not.toMatch(/00AB12CD|1A2B3C4D/)
      expect(all).not.toMatch(/Target="(https?|file|mailto):|TargetMode/)
      expect(all).toContain('Our web site')
      expect(all).toContain('Remarked')
    }
    expect(textOf(await planIn(copy))).toContain('From a control: Amber')
  })

  it('hangs together: every part is declared, every relation leads to a part, and all of it is XML', async () => {
    const files = unzipped(await poured(made))
    const types = files.get('[Content_Types].xml') ?? ''
    for (const [name, content] of files) {
      if (name.endsWith('.xml') && name !== '[Content_Types].xml')
        expect(types).toContain(`PartName="/${name}"`)
      if (name.endsWith('.xml') || name.endsWith('.rels')) expect(() => create(content)).not.toThrow()
      if (name.endsWith('.rels'))
        for (const [, target = ''] of content.matchAll(/Target="\/([^"]*)"/g))
          expect(files.has(target), target).toBe(true)
    }
    expect([...files.keys()].filter((name) => name.includes('media'))).toEqual([
      'word/media/picture1.png',
      'word/media/picture2.jpeg',
    ])
    const relations = files.get('word/_rels/document.xml.rels') ?? ''
    for (const [, id = ''] of bodyOf(await poured(made)).matchAll(/r:(?:id|embed)="([^"]+)"/g))
      expect(relations).toContain(`Id="${id}"`)
    expect(files.get('word/settings.xml')).toContain('<w:evenAndOddHeaders/>')
    expect(files.get('docProps/core.xml')).toContain('<dc:title>Child protection plan: Amber Reed</dc:title>')
  })

  it('is a document, though the file was a template of Word (.dotx)', async () => {
    const dotx = kept(handMadeTemplate({ ...made, mainType: 'template.main' }))
    expect(unzipped(await planIn(dotx)).get('[Content_Types].xml')).toContain(
      'PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"',
    )
  })

  it('gives the same bytes each time, and the same when the copy is read again', async () => {
    const copy = kept(handMadeTemplate(made))
    expect(kept(copy)).toEqual(copy)
    expect(await planIn(copy)).toEqual(await planIn(copy))
  })
})

describe('the documents', () => {
  it('are poured only where what they are is what the template is for', async () => {
    const template = kept(handMadeTemplate({ body: [line('COUNCIL PLAN'), ...requiredLines] }))
    expect(textOf(await planIn(template))).toContain('COUNCIL PLAN')
    const undecided = changed(amber, (child) => Object.assign(child, { decision: null }))
    expect(textOf(await planIn(template, undecided)), 'what is no plan must not look like one').not.toContain(
      'COUNCIL PLAN',
    )
    const templates = { ...noTemplates, plan: template }
    const minutes = await makeDocument(conference, testPractice, 'minutes', { at, templates })
    expect(textOf(minutes.bytes)).not.toContain('COUNCIL PLAN')
  })

  it('are stopped where the template no longer fits, and where it says itself what nobody must read', async () => {
    const old = handMadeTemplate({ body: [line('{{plan.gone}}'), ...requiredLines] })
    await expect(planIn(old)).rejects.toThrow('The council’s Word template no longer fits')
    const telling = kept(handMadeTemplate({ body: [line(phrases.address), ...requiredLines] }))
    await expect(planIn(telling)).rejects.toThrow('was stopped, and nothing was saved or shown')
  })
})

function chunk(kind: string, data: Uint8Array): Buffer {
  const length = Buffer.alloc(4)
  length.writeUInt32BE(data.length)
  return Buffer.concat([length, Buffer.from(kind), data, Buffer.alloc(4)])
}
