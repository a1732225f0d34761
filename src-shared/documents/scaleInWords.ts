import type { ScaleLineBlock } from './content.ts'

/** What the picture of a scale line shows, for somebody who cannot see it. */
export function scaleInWords({ low, high, marks }: Omit<ScaleLineBlock, 'kind'>): string {
  const said = marks.map(({ name, value }) => `${name} said ${value}`).join(', ')
  return `A line from 0 to 10. 0 means: ${low}. 10 means: ${high}. ${said === '' ? 'Nobody gave a number' : said}.`
}
