import type { Block, Fact, HeadingLevel, Part, TableBlock, TableColumn, Words } from './content.ts'

/** Short ways to write down the blocks of a document. Each promises what `content.ts` says of its kind. */

export function heading(level: HeadingLevel, text: Words): Block {
  return { kind: 'heading', level, text }
}

export function kicker(text: Words): Block {
  return { kind: 'kicker', text }
}

export function lead(text: Words): Block {
  return { kind: 'lead', text }
}

export function paragraph(text: Words): Block {
  return { kind: 'paragraph', text }
}

/** One bullet for each item; nothing where there is none. */
export function bullets(items: readonly Words[]): Block[] {
  return items.length === 0 ? [] : [{ kind: 'bullets', items }]
}

/** A heading with what is under it; nothing at all where there is nothing under it. */
export function section(title: Words, content: readonly Block[], level: HeadingLevel = 2): Block[] {
  return content.length === 0 ? [] : [{ kind: 'section', level, title, content }]
}

export function quote(title: Words, text: readonly Words[], level: HeadingLevel = 2): Block {
  return { kind: 'quote', level, title, text }
}

export function warning(title: Words | null, text: readonly Words[], level: HeadingLevel = 2): Block {
  return { kind: 'warning', level, title, text }
}

/** Facts by name; nothing where there is none. */
export function facts(title: string, list: readonly Fact[]): Block[] {
  return list.length === 0 ? [] : [{ kind: 'facts', title, facts: list }]
}

/** Rows under their headings; nothing where there is none. */
export function table(
  title: string,
  columns: readonly TableColumn[],
  rows: TableBlock['rows'],
  card: TableBlock['card'],
): TableBlock[] {
  return rows.length === 0 ? [] : [{ kind: 'table', title, columns, rows, card }]
}

/** The same with its rows close together. */
export function tightTable(...given: Parameters<typeof table>): TableBlock[] {
  return table(...given).map((block) => ({ ...block, isTight: true }))
}

/** "Purpose: why we met", with the label in bold; nothing where there is no text. */
export function labelled(label: string, text: string): Block[] {
  const words = text.trim()
  return words === '' ? [] : [paragraph([{ text: `${label}: `, bold: true }, { text: words }])]
}

export function writingLines(label: Words, lines: number): Block {
  return { kind: 'writingLines', label, lines }
}

/** The words as parts, to add others to them. */
export function partsOf(words: Words): readonly Part[] {
  return typeof words === 'string' ? [{ text: words }] : words
}

/** The words without their looks. */
export function plainText(words: Words): string {
  return partsOf(words)
    .map(({ text }) => text)
    .join('')
}
