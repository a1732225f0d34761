import type { HeadingLevel, Words } from '../../src-shared/documents/content.ts'
import { direction } from './direction.ts'
import { Written } from './Written.tsx'

/** The title of the dialog is of level 2, so the document's own headings begin below it. */
const levelsAbove = 2
const lowestElement = 6

/** A heading of the document, looking like its level on paper. */
export function PrintedHeading({ level, words }: { level: HeadingLevel; words: Words }) {
  const shown = level + levelsAbove
  const look = { className: `printed-heading-${level}`, ...direction(words) }
  if (shown > lowestElement)
    return (
      // biome-ignore lint/a11y/useSemanticElements: there is no element for a heading of this level
      <div role="heading" aria-level={shown} {...look}>
        <Written words={words} />
      </div>
    )
  const Heading = `h${shown}` as 'h3' | 'h4' | 'h5' | 'h6'
  return (
    <Heading {...look}>
      <Written words={words} />
    </Heading>
  )
}
