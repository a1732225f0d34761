import { AlignmentType, LevelFormat, LineRuleType } from 'docx'

/** The looks of a Word document: A4, Arial at 12 point, headings that programs find. Lengths are in twentieths of a point. */

export const page = {
  size: { width: 11906, height: 16838 },
  margin: { top: 1700, bottom: 1600, left: 1134, right: 1134, header: 600, footer: 600 },
}

/** Width of the text on A4 with 2 cm margins. */
export const textWidth = 9638

export const colours = {
  text: '0B0C0C',
  voice: '8A5200',
  warning: '9C2F12',
  rule: 'B1B4B6',
  head: 'F3F2F1',
} as const

const font = 'Arial'

/** Without a line rule and an outline level, programs overlap the lines and lose the headings. */
const headingStyle = (level: 0 | 1 | 2 | 3 | 4, size: number, before: number) => ({
  run: { size, bold: true, color: colours.text, font },
  paragraph: {
    alignment: AlignmentType.START,
    spacing: { before, after: 100, line: 276, lineRule: LineRuleType.AUTO },
    keepNext: true,
    outlineLevel: level,
  },
})

export const styles = {
  default: {
    document: {
      run: { font, size: 24, color: colours.text, language: { value: 'en-GB', bidirectional: 'ar-SA' } },
      paragraph: { spacing: { after: 120, line: 288, lineRule: LineRuleType.AUTO } },
    },
    heading1: headingStyle(0, 40, 120),
    heading2: headingStyle(1, 32, 360),
    heading3: headingStyle(2, 27, 260),
    heading4: headingStyle(3, 24, 200),
    heading5: headingStyle(4, 24, 160),
  },
}

/** Bullets as small and as near to the edge as on the printed paper. */
export const bulletList = 'bullets'

export const numbering = {
  config: [
    {
      reference: bulletList,
      levels: [
        {
          level: 0,
          format: LevelFormat.BULLET,
          text: '•',
          alignment: AlignmentType.START,
          style: { paragraph: { indent: { left: 340, hanging: 280 }, spacing: { after: 60 } } },
        },
      ],
    },
  ],
}
