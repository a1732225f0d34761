import { createRequire } from 'node:module'
import { describe, expect, it } from 'vitest'
import { fontFamilies, fontFile } from '../../../../src-main/documents/pdf/fonts.ts'
import {
  type EmbeddedFont,
  type Inline,
  type Line,
  PdfmakeContext,
  PdfmakeDocument,
  PdfmakeLayout,
  PdfmakeMeasure,
  PdfmakePreprocessor,
  PdfmakeRenderer,
  PdfmakeTextInlines,
  PdfmakeWriter,
} from '../../../../src-main/documents/pdf/internals.ts'

/** The private parts of pdfmake and pdfkit that documents/pdf builds on. When one changes, read that folder first. */

const require = createRequire(import.meta.url)
const version = (name: string) =>
  (require(`../../../../node_modules/${name}/package.json`) as { version: string }).version

function emptyDocument() {
  const info = { Title: 'T', Creator: 'C', Producer: 'P', CreationDate: new Date(0) }
  const options = {
    pdfVersion: '1.7',
    subset: 'PDF/UA',
    tagged: true,
    autoFirstPage: false,
    font: null,
    info,
  }
  const asked: string[] = []
  const policy = (path: string) => {
    asked.push(path)
    return false
  }
  return { document: new PdfmakeDocument({}, {}, {}, {}, options, null, policy), asked }
}

describe('what documents/pdf needs of pdfmake and pdfkit', () => {
  it('is there in the versions that it was written for', () => {
    expect([version('pdfmake'), version('pdfkit'), version('fontkit')]).toEqual(['0.3.11', '0.19.1', '2.0.4'])
  })

  it.each([
    [
      PdfmakeLayout,
      [
        'processNode',
        'buildNextLine',
        'addHeadersAndFooters',
        'addDynamicRepeatable',
        'addWatermark',
        'processList',
      ],
    ],
    [PdfmakeMeasure, ['measureDocument', 'measureBlock', 'measureLeaf']],
    [PdfmakePreprocessor, ['preprocessDocument', 'preprocessBlock']],
    [PdfmakeWriter, ['addPage', 'addLine', 'addVector', 'moveToNextPage', 'pushToRepeatables', 'context']],
    [PdfmakeContext, ['moveDown', 'moveToRelative']],
    [PdfmakeTextInlines, ['widthOfText', 'buildInlines']],
    [PdfmakeRenderer, ['renderPages', 'renderLine', 'renderVector', 'renderWatermark']],
    [
      PdfmakeDocument,
      [
        'provideFont',
        'font',
        'text',
        'addPage',
        'endMetadata',
        'struct',
        'addStructure',
        'markContent',
        'endMarkedContent',
      ],
    ],
  ])('%o has the methods that are called or overridden', (type, methods) => {
    const missing = methods.filter(
      (method) => typeof (type.prototype as Record<string, unknown>)[method] !== 'function',
    )
    expect(missing).toEqual([])
  })

  it('opens a font from bytes without asking for a file', () => {
    const { document, asked } = emptyDocument()
    const font = document.font(fontFile('Sans', false))._font
    expect(font.scale).toBeCloseTo(1)
    expect([font.ascender, font.descender, font.lineGap]).toEqual([1069, -293, 0])
    expect(asked).toEqual([])
  })

  it('asks the local policy before it opens an image or a font by its path', () => {
    const { document, asked } = emptyDocument()
    const open = document as unknown as {
      provideImage(path: string): void
      validateLocalFile(path: string): void
    }
    expect(() => open.provideImage('/etc/hostname')).toThrow(/denied/)
    expect(() => open.validateLocalFile('/etc/hostname')).toThrow(/denied/)
    expect(asked).toEqual(['/etc/hostname', '/etc/hostname'])
  })

  it('numbers the codes of a font by their place in the list of glyphs', () => {
    const { document } = emptyDocument()
    const font: EmbeddedFont = document.font(fontFile('Sans', false))._font
    expect(font.subset.glyphs).toEqual([0])
    const [codes] = font.encode('AB')
    expect(codes).toEqual(['0001', '0002'])
    expect(font.subset.glyphs).toHaveLength(3)
    expect(font.unicode.slice(1)).toEqual([[65], [66]])
    expect(Object.values(font.subset.mapping)).toContain(2)
  })

  it('hands the direction of a run through to shaping, and never caches across it', () => {
    const { document } = emptyDocument()
    const font = document.font(fontFile('Sans', false))._font
    const seen: unknown[] = []
    const plain = font.layoutRun.bind(font)
    font.layoutRun = (text, features) => {
      seen.push(features)
      return plain(text)
    }
    new PdfmakeTextInlines(null).widthOfText('abc', {
      font,
      fontSize: 10,
      fontFeatures: 'marker',
      characterSpacing: 0,
    } as Inline)
    font.encode('abc', 'marker')
    expect(seen).toEqual(['marker', 'marker'])
  })

  it('carries our marks from text to words, and from a line to its copy', () => {
    const copy = (
      require('pdfmake/js/StyleContextStack.js') as { default: { copyStyle(from: object): object } }
    ).default
    expect(copy.copyStyle({ text: 'gone', $level: 1 })).toEqual({ $level: 1 })
    const LineClass = (require('pdfmake/js/Line.js') as { default: new (width: number) => Line }).default
    const line = Object.assign(new LineClass(100), { $repeated: true })
    expect(line.clone()).toMatchObject({ $repeated: true, maxWidth: 100 })
    const tools = require('pdfmake/js/helpers/tools.js') as { pack(vector: object): object }
    expect(tools.pack({ type: 'rect', $element: null })).toEqual({ type: 'rect', $element: null })
  })

  it('writes tags where they are opened, and the parent tree to find them by', () => {
    const { document } = emptyDocument()
    document.addPage({ size: [100, 100] })
    const content = document.markStructureContent('P')
    document.endMarkedContent()
    expect(content.refs[0]?.mcid).toBe(0)
    const element = document.struct('P', { alt: 'words', actual: 'really' })
    element.add(content)
    expect(element.dictionary.data).toMatchObject({ S: 'P' })
    const { Alt, ActualText } = element.dictionary.data
    expect([String(Alt), String(ActualText)]).toEqual(['words', 'really'])
  })

  it('finds every font file through module resolution', () => {
    for (const family of fontFamilies) {
      for (const bold of [false, true]) expect(fontFile(family, bold).readUInt32BE(0)).toBe(0x00010000)
    }
  })
})
