import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

/**
 * The fonts that documents are printed in: full static TrueType files out of the font packages. They are found
 * through Node's own resolution, which works from source, from the bundle and inside a packaged app's archive.
 */

const require = createRequire(import.meta.url)

interface FontSource {
  /** Package, and the name that its files begin with. */
  readonly pack: string
  readonly stem: string
  /** False where a second weight would cost megabytes (Chinese) or looks like a blot (emoji). */
  readonly hasBold: boolean
}

const sources = {
  Sans: { pack: 'noto-sans', stem: 'NotoSans', hasBold: true },
  Arabic: { pack: 'noto-naskh-arabic', stem: 'NotoNaskhArabic', hasBold: true },
  Hebrew: { pack: 'noto-sans-hebrew', stem: 'NotoSansHebrew', hasBold: true },
  Gurmukhi: { pack: 'noto-sans-gurmukhi', stem: 'NotoSansGurmukhi', hasBold: true },
  Bengali: { pack: 'noto-sans-bengali', stem: 'NotoSansBengali', hasBold: true },
  Devanagari: { pack: 'noto-sans-devanagari', stem: 'NotoSansDevanagari', hasBold: true },
  Tamil: { pack: 'noto-sans-tamil', stem: 'NotoSansTamil', hasBold: true },
  Ethiopic: { pack: 'noto-sans-ethiopic', stem: 'NotoSansEthiopic', hasBold: true },
  Chinese: { pack: 'noto-sans-sc', stem: 'NotoSansSC', hasBold: false },
  Emoji: { pack: 'noto-emoji', stem: 'NotoEmoji', hasBold: false },
} as const satisfies Record<string, FontSource>

export type FontFamily = keyof typeof sources

/** Every family, in the order in which they are asked whether they have a character. */
export const fontFamilies = Object.keys(sources) as FontFamily[]

/** Where a font file is, as a module path: also the list of files that a packaged app must contain. */
export function fontModule(family: FontFamily, bold: boolean): string {
  const { pack, stem, hasBold } = sources[family]
  const weight = bold && hasBold ? '700Bold' : '400Regular'
  return `@expo-google-fonts/${pack}/${weight}/${stem}_${weight}.ttf`
}

const files = new Map<string, Buffer>()

/** The bytes of a font, read once. Where a family has no bold, its regular weight answers for both. */
export function fontFile(family: FontFamily, bold: boolean): Buffer {
  const module = fontModule(family, bold)
  let file = files.get(module)
  if (file === undefined) {
    file = readFileSync(require.resolve(module))
    files.set(module, file)
  }
  return file
}
