import { Document, Footer, Header, PageNumber, Paragraph, Tab, TabStopType, TextRun } from 'docx'
import type { Furniture } from '../../../src-shared/documents/content.ts'
import type { Writer } from '../kind.ts'
import { wordBlocks } from './blocks.ts'
import { packed } from './packed.ts'
import { colours, numbering, page, styles, textWidth } from './styles.ts'
import { printable, runs } from './text.ts'

/**
 * The content as a Word document that can be amended: A4, real headings, the heads of tables repeated. Its metadata name
 * nobody, no program's user and no folder. The same content and moment give the same bytes.
 */
export const word: Writer = async ({ title, furniture, blocks }, created) => {
  const document = new Document({
    title: printable(title),
    styles,
    numbering,
    sections: [
      {
        properties: { page },
        headers: { default: new Header({ children: header(furniture) }) },
        footers: { default: new Footer({ children: footer(furniture) }) },
        children: blocks.flatMap(wordBlocks),
      },
    ],
  })
  return { bytes: await packed(document, printable(title), created), missingCharacters: [] }
}

function header({ title, marking, isDraft }: Furniture): Paragraph[] {
  const [first = '', ...others] = title.split('\n')
  const draft = isDraft ? [new TextRun({ text: 'DRAFT  ', bold: true, color: colours.warning })] : []
  return [
    line([...draft, ...runs([{ text: first, bold: true }])], runs(marking)),
    ...others.map((text) => new Paragraph({ children: runs([{ text, bold: true }]) })),
  ]
}

function footer({ name, checkCode }: Furniture): Paragraph[] {
  const pageNumber = new TextRun({ children: ['Page ', PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES] })
  return [
    line(runs(name), [pageNumber]),
    ...(checkCode === null ? [] : [new Paragraph({ children: runs(`Check code ${checkCode}`) })]),
  ]
}

/** A line with something on the left and something on the right. */
function line(left: TextRun[], right: TextRun[]): Paragraph {
  return new Paragraph({
    spacing: { after: 0 },
    tabStops: [{ type: TabStopType.RIGHT, position: textWidth }],
    children: [...left, new TextRun({ children: [new Tab()] }), ...right],
  })
}
