import './preview.css'
import type { Content } from '../../src-shared/documents/content.ts'
import { PrintedBlocks } from './PrintedBlocks.tsx'

/** A document on the screen as it is on paper, but for where its pages end: black on white in any colour scheme. */
export function Sheet({ content, isLarge }: { content: Content; isLarge: boolean }) {
  const { language, furniture, blocks } = content
  const { title, marking, name, checkCode, isDraft } = furniture
  return (
    <article className="sheet" lang={language} data-large={isLarge} aria-label={content.title}>
      <p className="sheet-furniture">
        <strong>{title}</strong>
        <span>{marking}</span>
      </p>
      {isDraft && <p className="sheet-draft">DRAFT</p>}
      <PrintedBlocks blocks={blocks} isLarge={isLarge} />
      <p className="sheet-furniture sheet-foot">
        <span>{name}</span>
        {checkCode !== null && <span>Check code {checkCode}</span>}
      </p>
    </article>
  )
}
