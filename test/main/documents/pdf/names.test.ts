import { describe, expect, it } from 'vitest'
import { renderPdf } from '../../../../src-main/documents/pdf/render.ts'
import { cleanText, textRuns } from '../../../../src-main/documents/pdf/text.ts'
import { isolate } from '../../../../src-shared/documents/content.ts'
import { objectsOf, placesOf, squeezed, strings, textOf } from './readPdf.ts'
import { documentOf, names, options } from './sample.ts'

describe('names in every script', () => {
  it.each(Object.entries(names))('prints a name in %s so that it can be found again', async (_, name) => {
    const { bytes, missingCharacters } = await renderPdf(
      documentOf(12, (b) => [b.paragraph(name), b.paragraph(`${isolate(name)} will ring on Monday.`)]),
      options,
    )
    expect(missingCharacters).toEqual([])
    const found = squeezed(textOf(bytes)).split(squeezed(name)).length - 1
    expect(found, 'on its own and in a sentence').toBe(2)
  })

  it('puts the words of a right-to-left name from right to left, and the sentence round it from left to right', async () => {
    const { bytes } = await renderPdf(
      documentOf(12, (b) => [b.paragraph(`Before ${isolate(names.Hebrew)} after 12/03/2019`)]),
      options,
    )
    const places = placesOf(bytes)
    const left = (word: string) => places.find((place) => place.word.includes(word))?.left ?? Number.NaN
    const order = ['Before', 'בן', 'נועה', 'after', '12/03/2019'].map(left)
    expect(order).toEqual([...order].sort((a, b) => a - b))
  })

  it('says what is really written where the glyphs alone would not', async () => {
    const complex = [names.Urdu, names.Hebrew, names.Punjabi, names.Bengali, names.Tamil]
    const { bytes } = await renderPdf(
      documentOf(12, (b) => complex.map((name) => b.paragraph(`${isolate(name)} came.`))),
      options,
    )
    expect(strings(objectsOf(bytes), 'ActualText').map((text) => text.trim())).toEqual(complex)
  })

  it('reports characters that no font has, and prints a visible mark for each', async () => {
    const { bytes, missingCharacters } = await renderPdf(
      documentOf(12, (b) => [b.paragraph('Ana ᏣᎳ and ᏣᎳ')]),
      options,
    )
    expect(missingCharacters).toEqual(['Ꮃ', 'Ꮳ'])
    expect(textOf(bytes)).toContain('Ana \uFFFD\uFFFD and \uFFFD\uFFFD')
  })
})

describe('what people type', () => {
  it('is composed, and rid of what prints as nothing or turns a line round', () => {
    expect(cleanText('a\u0301\u0007 soft\u00ADhyphen\u202Eevil\uFEFF')).toBe('\u00E1 softhyphenevil')
    expect(cleanText('one\r\ntwo\u2028three\tfour')).toBe('one\ntwo\nthree four')
    expect(cleanText('half \uD83D')).toBe('half \uFFFD')
  })

  it('keeps a name in another script in one run, with its own direction', () => {
    const runs = textRuns(`Dr ${isolate(names.Arabic)} (born 12/03/2019)`, new Set())
    expect(runs.map(({ text, $level }) => [text, $level % 2])).toEqual([
      ['Dr ', 0],
      [names.Arabic, 1],
      [' (born 12/03/2019)', 0],
    ])
  })

  it('reads from the right only when it is in such a script, but for a few words', () => {
    const base = (text: string) => textRuns(text, new Set())[0]?.$base
    expect(base(`${names.Urdu}.`)).toBe(1)
    expect(base(`${names.Urdu} will ring`)).toBe(0)
    expect(base(`${isolate(names.Urdu)}: 6`)).toBe(0)
    expect(base('مجھے School میں اچھا لگتا ہے اور میں خوش ہوں')).toBe(1)
  })

  it('keeps bold and colour through the change of font', () => {
    const runs = textRuns(
      [{ text: `${names.Welsh} ${names.Chinese}`, bold: true }, { text: ' later' }],
      new Set(),
    )
    expect(runs.map(({ text, bold = false, font }) => [text.trim(), bold, font])).toEqual([
      [names.Welsh, true, 'Sans'],
      [names.Chinese, true, 'Chinese'],
      ['later', false, 'Sans'],
    ])
  })
})
