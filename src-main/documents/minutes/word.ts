import {
  BorderStyle,
  HeadingLevel,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'

/** The building blocks of a Word document: headings that are headings, tables whose head is repeated on each page. */

export type Block = Paragraph | Table

/** Text of a block: plain, or in parts of which some are bold or in italics. */
export type Inline = string | readonly Part[]

export interface Part {
  text: string
  bold?: boolean
  italics?: boolean
}

/** Width of the text on A4 with 2 cm margins, in twentieths of a point. */
export const textWidth = 9638

const levels = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const

export function heading(level: 1 | 2 | 3, text: string): Paragraph {
  return new Paragraph({ heading: levels[level], children: runs(text) })
}

export function paragraph(text: Inline): Paragraph {
  return new Paragraph({ children: runs(text) })
}

/** What nobody must miss: bold in a frame. */
export function warning(text: string): Paragraph {
  const edge = { style: BorderStyle.SINGLE, size: 12, space: 6, color: '9C2F12' }
  return new Paragraph({
    border: { top: edge, bottom: edge, left: edge, right: edge },
    spacing: { before: 120, after: 240 },
    indent: { left: 140, right: 140 },
    children: runs([{ text, bold: true }]),
  })
}

/** "Purpose: why we met", with the label in bold; nothing where there is no text. */
export function labelled(label: string, text: string): Paragraph[] {
  return text.trim() === '' ? [] : [paragraph([{ text: `${label}: `, bold: true }, { text: text.trim() }])]
}

export function bullets(items: readonly Inline[]): Paragraph[] {
  return items.map((item) => new Paragraph({ children: runs(item), bullet: { level: 0 } }))
}

/** A heading with what is under it; nothing at all where there is nothing under it. */
export function section(level: 1 | 2 | 3, title: string, content: readonly Block[]): Block[] {
  return content.length === 0 ? [] : [heading(level, title), ...content]
}

export interface Column {
  heading: string
  /** Share of the width; the shares of a table add up to 1. */
  share: number
}

/** A table with a head that is repeated on each page; rows stay whole. Nothing where there are no rows. */
export function table(columns: readonly Column[], rows: readonly (readonly Inline[])[]): Block[] {
  if (rows.length === 0) return []
  const widths = columns.map(({ share }) => Math.round(share * textWidth))
  const rule = { style: BorderStyle.SINGLE, size: 4, color: 'B1B4B6' }
  const none = { style: BorderStyle.NONE, size: 0, color: 'auto' }
  return [
    new Table({
      width: { size: textWidth, type: WidthType.DXA },
      columnWidths: widths,
      borders: {
        top: rule,
        bottom: rule,
        left: none,
        right: none,
        insideHorizontal: rule,
        insideVertical: none,
      },
      rows: [
        new TableRow({
          tableHeader: true,
          cantSplit: true,
          children: columns.map(({ heading: text }, column) =>
            cell([{ text, bold: true }], widths[column] ?? 0, 'F3F2F1'),
          ),
        }),
        ...rows.map(
          (row) =>
            new TableRow({
              cantSplit: true,
              children: row.map((text, column) => cell(text, widths[column] ?? 0, null)),
            }),
        ),
      ],
    }),
    new Paragraph({ spacing: { after: 120 }, children: [] }),
  ]
}

function cell(text: Inline, width: number, fill: string | null): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    margins: { top: 70, bottom: 70, left: 90, right: 90 },
    ...(fill === null ? {} : { shading: { type: ShadingType.CLEAR, fill, color: 'auto' } }),
    children: [new Paragraph({ spacing: { after: 0 }, children: runs(text) })],
  })
}

const rightToLeft =
  /([\p{Script=Arabic}\p{Script=Hebrew}](?:[\p{Script=Arabic}\p{Script=Hebrew}\p{M}\s\-־]*[\p{Script=Arabic}\p{Script=Hebrew}\p{M}])?)/u

/** Line breaks become breaks, and names in right-to-left scripts are marked as such: Word does not find out by itself. */
function runs(inline: Inline): TextRun[] {
  const parts: readonly Part[] = typeof inline === 'string' ? [{ text: inline }] : inline
  return parts.flatMap(({ text, bold = false, italics = false }) =>
    printable(text)
      .split('\n')
      .flatMap((line, lineIndex) =>
        line
          .split(rightToLeft)
          .map((piece, index) => ({
            piece,
            isRightToLeft: index % 2 === 1,
            breaks: index === 0 && lineIndex > 0,
          }))
          .filter(({ piece, breaks }) => piece !== '' || breaks)
          .map(
            ({ piece, isRightToLeft, breaks }) =>
              new TextRun({
                text: piece,
                // Said only where they are wanted: "not bold" would undo the style of a heading.
                ...(bold ? { bold } : {}),
                ...(italics ? { italics } : {}),
                ...(breaks ? { break: 1 } : {}),
                ...(isRightToLeft ? { rightToLeft: true, language: { bidirectional: 'ar-SA' } } : {}),
              }),
          ),
      ),
  )
}

/** Word refuses to open a file with control characters in its text. */
function printable(text: string): string {
  return (
    text
      .toWellFormed()
      .normalize('NFC')
      .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out
      .replace(/[\u0000-\u0008\u000B-\u001F\u007F-\u009F\uFFFE\uFFFF]/g, '')
  )
}
