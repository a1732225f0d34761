import { type FontFamily, fontFile, fontModule } from './fonts.ts'
import { type EmbeddedFont, PdfmakeDocument } from './internals.ts'
import { shapeWithHarfBuzz } from './shaping.ts'

export interface DocumentOptions {
  /** Shown in the window's title bar and read first by a screen reader. */
  readonly title: string
  /** Of most of the text, `en-GB`. */
  readonly language: string
  /** The moment written into the file as its creation. Same moment and same definition, same bytes. */
  readonly created: string
}

const producer = 'Chairside'

/** Those of Noto Sans, for every font. */
const lineMetrics = { ascender: 1069, descender: -293, lineGap: 0 }

/** The file being written: our fonts only, no file or address from outside, tagged, titled, and nobody's name in it. */
export class TaggedDocument extends PdfmakeDocument {
  /** Called before each piece of text of a line is written. */
  beforeText: (() => void) | null = null
  readonly #fonts = new Map<string, EmbeddedFont>()

  constructor({ title, language, created }: DocumentOptions, page: { width: number; height: number }) {
    const info = { Title: title, Creator: producer, Producer: producer, CreationDate: new Date(created) }
    const options = {
      size: [page.width, page.height],
      pdfVersion: '1.7',
      subset: 'PDF/UA',
      tagged: true,
      displayTitle: true,
      lang: language,
      autoFirstPage: false,
      font: null,
      info,
    }
    const noFileMayBeOpened = () => false
    super({}, {}, {}, {}, options, null, noFileMayBeOpened)
  }

  /** The fonts are handed over as bytes, so the document needs no right to open a file. */
  override provideFont(family: FontFamily, bold: boolean): EmbeddedFont {
    const key = fontModule(family, bold)
    let font = this.#fonts.get(key)
    if (font === undefined) {
      font = this.font(fontFile(family, bold))._font
      shapeWithHarfBuzz(font, family, bold)
      // A name in another script must not push the lines of a paragraph apart.
      Object.assign(font, lineMetrics)
      this.#fonts.set(key, font)
    }
    return font
  }

  override text(text: string, x: number, y: number, options: object): this {
    this.beforeText?.()
    return super.text(text, x, y, options)
  }

  /** pdfkit writes the title into XML as it stands, and an ampersand would spoil the whole packet. */
  override endMetadata(): void {
    const { info } = this
    this.info = { ...info, Title: escapeXml(info.Title) }
    super.endMetadata()
    this.info = info
  }

  /** The finished file. */
  bytes(): Promise<Uint8Array> {
    return new Promise((resolve, reject) => {
      const chunks: Buffer[] = []
      this.on('data', (chunk) => chunks.push(chunk))
      this.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks))))
      this.on('error', reject)
      this.end()
    })
  }
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
