import * as harfbuzz from 'harfbuzzjs'
import { type FontFamily, fontFile, fontModule } from './fonts.ts'
import type { EmbeddedFont, GlyphRun } from './internals.ts'

/**
 * Turns characters into placed glyphs with HarfBuzz. pdfkit's own shaper crashes on Punjabi names and gets some
 * Bengali and Arabic ones wrong; its subsetting and embedding are kept.
 */

/** The value of pdfmake's `fontFeatures` by which a run says that it reads from right to left. */
export const rightToLeft = 'right-to-left'

interface Face {
  readonly font: harfbuzz.Font
  readonly unitsPerEm: number
  readonly characters: ReadonlySet<number>
}

const faces = new Map<string, Face>()

function faceOf(family: FontFamily, bold: boolean): Face {
  const key = fontModule(family, bold)
  let face = faces.get(key)
  if (face === undefined) {
    const loaded = new harfbuzz.Face(new harfbuzz.Blob(new Uint8Array(fontFile(family, bold))))
    face = {
      font: new harfbuzz.Font(loaded),
      unitsPerEm: loaded.upem,
      characters: new Set(loaded.collectUnicodes()),
    }
    faces.set(key, face)
  }
  return face
}

/** Whether the family's font has a glyph for the code point. */
export function hasCharacter(family: FontFamily, codePoint: number): boolean {
  return faceOf(family, false).characters.has(codePoint)
}

const buffer = new harfbuzz.Buffer()

function shape(text: string, face: Face, fromRight: boolean) {
  buffer.reset()
  buffer.addText(text)
  buffer.guessSegmentProperties()
  buffer.setDirection(fromRight ? harfbuzz.Direction.RTL : harfbuzz.Direction.LTR)
  harfbuzz.shape(face.font, buffer)
  return { infos: buffer.getGlyphInfos(), positions: buffer.getGlyphPositions() }
}

/** The width of a text in points, all of it in one font family. */
export function textWidth(text: string, family: FontFamily, bold: boolean, size: number): number {
  const face = faceOf(family, bold)
  const { positions } = shape(text, face, false)
  return (positions.reduce((sum, { xAdvance }) => sum + xAdvance, 0) * size) / face.unitsPerEm
}

/**
 * Makes an embedded font shape with HarfBuzz, and write one code for each pair of glyph and source text, so that
 * copying, searching and reading aloud give back exactly what was typed.
 */
export function shapeWithHarfBuzz(embedded: EmbeddedFont, family: FontFamily, bold: boolean): void {
  const face = faceOf(family, bold)

  embedded.layoutRun = (text, features) => {
    const { infos, positions } = shape(text, face, features === rightToLeft)
    const bearers = textBearers(text, infos, positions)
    const run: GlyphRun = { glyphs: [], positions: [], advanceWidth: 0 }
    infos.forEach(({ codepoint: id }, index) => {
      const position = positions[index]
      if (position === undefined) return
      const codePoints = codePointsOf(bearers.get(index) ?? '')
      const { advanceWidth } = embedded.font.getGlyph(id, codePoints)
      run.glyphs.push({ id, advanceWidth, codePoints })
      run.positions.push({
        xAdvance: position.xAdvance * embedded.scale,
        yAdvance: 0,
        xOffset: position.xOffset * embedded.scale,
        yOffset: position.yOffset * embedded.scale,
        advanceWidth: advanceWidth * embedded.scale,
      })
      run.advanceWidth += position.xAdvance * embedded.scale
    })
    return run
  }

  const codes = new Map<string, number>()
  const zeroWidthSpace = 0x200b
  embedded.encode = (text, features) => {
    const { glyphs, positions } = embedded.layout(text, features)
    const encoded = glyphs.map(({ id, advanceWidth, codePoints }) => {
      const key = `${id}:${codePoints.join(',')}`
      let code = codes.get(key)
      if (code === undefined) {
        code = id === 0 ? 0 : embedded.subset.glyphs.push(id) - 1
        embedded.subset.mapping[id] ??= code
        embedded.widths[code] ??= advanceWidth * embedded.scale
        embedded.unicode[code] ??= codePoints.length > 0 ? codePoints : [zeroWidthSpace]
        codes.set(key, code)
      }
      return code.toString(16).padStart(4, '0')
    })
    return [encoded, positions]
  }
}

/**
 * Says which glyph of each cluster stands for the cluster's text: the first one that has a width and is on the
 * baseline, so that a reader of the file does not find the letter where only its dot is.
 */
function textBearers(
  text: string,
  infos: harfbuzz.GlyphInfo[],
  positions: harfbuzz.GlyphPosition[],
): Map<number, string> {
  const starts = [...new Set(infos.map(({ cluster }) => cluster))].sort((a, b) => a - b)
  return new Map(
    starts.map((start, index) => {
      const glyphs = [...infos.keys()].filter((glyph) => infos[glyph]?.cluster === start)
      const isBase = (glyph: number) =>
        (positions[glyph]?.xAdvance ?? 0) > 0 && positions[glyph]?.yOffset === 0
      return [glyphs.find(isBase) ?? glyphs[0] ?? 0, text.slice(start, starts[index + 1])]
    }),
  )
}

function codePointsOf(text: string): number[] {
  return [...text].map((character) => character.codePointAt(0) ?? 0)
}
