import { partsOf } from '../../src-shared/documents/blocks.ts'
import type { Words } from '../../src-shared/documents/content.ts'

/** Words with their looks. Names are isolated by characters of their own, which the browser heeds. */
export function Written({ words }: { words: Words }) {
  return partsOf(words).map(({ text, bold, tone }, index) => {
    const key = `${index} ${text}`
    if (bold) return <strong key={key}>{text}</strong>
    return (
      <span key={key} {...(tone === undefined ? {} : { className: `printed-${tone}` })}>
        {text}
      </span>
    )
  })
}
