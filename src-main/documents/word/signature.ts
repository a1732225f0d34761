import { LeaderType, Paragraph, Tab, TabStopType, TextRun } from 'docx'
import type { SignatureBlock } from '../../../src-shared/documents/content.ts'
import { textWidth } from './styles.ts'
import { runs } from './text.ts'

/**
 * A place to sign, below the person's name. A signature that was drawn is on the printed paper; here it is said in words,
 * so that nobody can lift it out of a file that is open to changes.
 */
export function signature({ role, choices, signature: given, date, note }: SignatureBlock): Paragraph[] {
  const signed = given === null ? null : 'typed' in given ? given.typed : given.alt
  const lines = [
    new Paragraph({ keepNext: true, children: runs(role) }),
    ...choices.map(
      ({ text, isChosen }) =>
        new Paragraph({
          keepNext: true,
          spacing: { after: 40 },
          children: runs(isChosen ? `☒ ${text} (chosen)` : `☐ ${text}`),
        }),
    ),
    signed === null
      ? blank('Signature', true)
      : new Paragraph({ keepNext: true, children: [...label('Signature'), ...runs(signed)] }),
    date === null
      ? blank('Date', false)
      : new Paragraph({ keepNext: note !== null, children: [...label('Date'), ...runs(date)] }),
  ]
  return note === null ? lines : [...lines, new Paragraph({ children: runs(note) })]
}

/** A line to write on across the page. */
export function writingLine(): Paragraph {
  return ruled([])
}

function blank(what: string, keepNext: boolean): Paragraph {
  return ruled(label(what), keepNext)
}

function ruled(before: TextRun[], keepNext = false): Paragraph {
  return new Paragraph({
    keepNext,
    spacing: { before: 240, after: 60 },
    tabStops: [{ type: TabStopType.RIGHT, position: textWidth, leader: LeaderType.UNDERSCORE }],
    children: [...before, new TextRun({ children: [new Tab()] })],
  })
}

function label(what: string): TextRun[] {
  return runs([{ text: `${what}: `, bold: true }])
}
