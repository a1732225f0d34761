import { create } from 'xmlbuilder2'
import type { CensusView } from '../../../src-shared/audience/censusView.ts'

/**
 * What the conference adds to the children in need census about one child, as XML in the census's own elements and order:
 * a fragment to be merged into the return by the case system, not a return. What is not known is left out. Nobody's name
 * is in it. The same view gives the same bytes.
 */
export function cinFragment({ frame, record, referenceDate }: CensusView): Uint8Array {
  const fragment = create({ version: '1.0', encoding: 'UTF-8' })
  fragment.com(
    [
      frame.isPractice ? ' PRACTICE: a fictional conference.' : '',
      ' Fragment for the children in need census, made by Chairside.',
      referenceDate === null ? '' : ` Belongs to the return with ReferenceDate ${referenceDate}.`,
      ' What the conference does not know is left out. ',
    ].join(''),
  )
  fragment.ele({ Message: { Children: { Child: known(record) } } })
  return new TextEncoder().encode(`${fragment.end({ prettyPrint: true })}\n`)
}

/** The elements that have a value, in their order; a group without any is left out as well. */
function known(group: object): Record<string, unknown> {
  const elements: Record<string, unknown> = {}
  for (const [name, value] of Object.entries<unknown>({ ...group })) {
    if (value === null) continue
    const content = typeof value === 'object' ? known(value) : asText(value)
    if (typeof content === 'string' || Object.keys(content).length > 0) elements[name] = content
  }
  return elements
}

/** On one line, without the characters that XML 1.0 cannot hold; every other is escaped by the writer. */
function asText(value: unknown): string {
  return String(value)
    .toWellFormed()
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replace(/\s+/gu, ' ')
}
