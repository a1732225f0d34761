import type { Block, Content, Words } from '../../src-shared/documents/content.ts'
import { assertNever } from '../../src-shared/result.ts'

/**
 * The content of a document as a plain web page in the same font and size, so that a browser can be timed on printing the
 * same. Only for measuring: no document of the app is made like this.
 */
export function asHtml({ title, language, furniture, blocks }: Content): string {
  const style =
    'body { font: 12pt/1.12 "Noto Sans", sans-serif } td, th { border: 1px solid; text-align: left }'
  const said = [furniture.title, furniture.marking, furniture.name, furniture.checkCode ?? '']
  return `<!doctype html><html lang="${language}"><meta charset="utf-8"><title>${escaped(title)}</title>
<style>${style}</style><p>${said.map(escaped).join('<br>')}</p>${blocks.map(blockAsHtml).join('\n')}</html>`
}

function blockAsHtml(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return heading(block.level, block.text)
    case 'kicker':
    case 'lead':
    case 'paragraph':
    case 'checkCode':
      return `<p>${words(block.text)}</p>`
    case 'bullets':
      return `<ul>${block.items.map((item) => `<li>${words(item)}</li>`).join('')}</ul>`
    case 'section':
      return heading(block.level, block.title) + block.content.map(blockAsHtml).join('')
    case 'quote':
    case 'warning':
      return `${block.title === null ? '' : heading(block.level, block.title)}<blockquote>${block.text
        .map((text) => `<p>${words(text)}</p>`)
        .join('')}</blockquote>`
    case 'facts':
      return grid(block.facts.map(({ name, value }) => [name, value]))
    case 'table':
      return grid([block.columns.map((column) => column.heading), ...block.rows])
    case 'scaleLine':
      return grid([[block.low, ...block.marks.map(({ name, value }) => `${name}: ${value}`), block.high]])
    case 'signature': {
      const { level, name, role, choices, date, note } = block
      const lines = ['Signature', `Date ${date ?? ''}`]
      const texts = [role, ...choices.map(({ text }) => text), ...lines, note ?? '']
      return heading(level, name) + texts.map((text) => `<p>${words(text)}</p>`).join('')
    }
    case 'writingLines':
      return `<p>${words(block.label)}</p>${'<hr>'.repeat(block.lines)}`
    case 'pageBreak':
      return '<div style="break-before: page"></div>'
    default:
      return assertNever(block)
  }
}

function heading(level: number, text: Words): string {
  return `<h${level}>${words(text)}</h${level}>`
}

function grid(rows: readonly (readonly Words[])[]): string {
  const cells = (row: readonly Words[]) => row.map((cell) => `<td>${words(cell)}</td>`).join('')
  return `<table>${rows.map((row) => `<tr>${cells(row)}</tr>`).join('')}</table>`
}

function words(text: Words): string {
  if (typeof text === 'string') return escaped(text).replaceAll('\n', '<br>')
  return text.map((part) => (part.bold ? `<b>${words(part.text)}</b>` : words(part.text))).join('')
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
