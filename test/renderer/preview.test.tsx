import { render } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { possibleDocuments } from '../../src-main/documents/listing.ts'
import { Sheet } from '../../src-renderer/preview/Sheet.tsx'
import type { Block, Content } from '../../src-shared/documents/content.ts'
import { scaleInWords } from '../../src-shared/documents/scaleInWords.ts'
import { textsOf } from '../main/documents/wordsOf.ts'
import { testPractice } from '../support/chairing.ts'
import { siblings } from '../support/siblings.ts'

const squeezed = (text: string) => text.replace(/\s+/g, '')
const making = { at: '2026-03-24T12:00:00.000Z', logHead: { seq: 212, hash: '9f3c'.repeat(16) } }

const { conference } = siblings()
const documents = possibleDocuments(conference, testPractice).flatMap(({ listing, compose }) =>
  compose === null ? [] : [[listing.id, compose(making)] as const],
)

function contentOf(...blocks: Block[]): Content {
  return {
    title: 'Plan',
    language: 'en-GB',
    furniture: { title: 'Plan', marking: 'Private', name: 'Amber', checkCode: null, isDraft: true },
    blocks,
  }
}

describe('every document that can be read', () => {
  it.each(documents)('has all its text on the preview, in both sizes: %s', (_, content) => {
    for (const isLarge of [false, true]) {
      const { container, unmount } = render(<Sheet content={content} isLarge={isLarge} />)
      const shown = squeezed(container.textContent ?? '')
      const { title, marking, name, checkCode } = content.furniture
      for (const text of [...textsOf(content.blocks), title, marking, name, checkCode ?? ''])
        expect(shown).toContain(squeezed(text))
      unmount()
    }
  })

  it.each(documents)('leaves out no level of heading: %s', (_, content) => {
    const { container, unmount } = render(<Sheet content={content} isLarge={false} />)
    const levels = [...container.querySelectorAll('h3, h4, h5, h6, [role=heading]')].map((heading) =>
      Number(heading.getAttribute('aria-level') ?? heading.tagName.slice(1)),
    )
    expect(levels.filter((level) => level === 3)).toHaveLength(1)
    for (const [index, level] of levels.entries())
      expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 2) + 1)
    unmount()
  })
})

describe('a sheet', () => {
  it('reads a scale line aloud with every number', () => {
    const scale = {
      kind: 'scaleLine',
      low: 'not safe',
      high: 'safe',
      marks: [
        { name: 'Kerry', value: 3 },
        { name: 'Daniel', value: 8 },
      ],
      isInWordsToo: false,
    } as const
    const { getByRole } = render(<Sheet content={contentOf(scale)} isLarge={false} />)
    expect(getByRole('img')).toHaveAccessibleName(scaleInWords(scale))
    expect(getByRole('img')).toHaveTextContent('Kerry 3')
  })

  it('sets a paragraph in Urdu from the right, and our own sentence with an Urdu name from the left', () => {
    const urdu = 'مجھے سکول میں اچھا لگتا ہے اور میں نانی کے گھر خوش ہوں'
    const { getByText } = render(
      <Sheet
        content={contentOf(
          { kind: 'paragraph', text: urdu },
          { kind: 'paragraph', text: 'Made for \u2068فرح یوسف\u2069 today' },
        )}
        isLarge={false}
      />,
    )
    expect(getByText(urdu).closest('p')).toHaveAttribute('dir', 'rtl')
    expect(getByText(/^Made for/).closest('p')).not.toHaveAttribute('dir')
  })

  it('has a picture of a signature that was drawn, with its name', () => {
    const { getByRole } = render(
      <Sheet
        content={contentOf({
          kind: 'signature',
          level: 2,
          name: 'Kerry Reed',
          role: 'Mother',
          choices: [{ text: 'I agree', isChosen: true }],
          signature: {
            drawing: { width: 300, height: 100, strokes: [[10, 10, 50, 60]] },
            alt: 'Signature of Kerry Reed, made on screen',
          },
          date: '24 March 2026',
          note: null,
        })}
        isLarge={false}
      />,
    )
    expect(getByRole('img', { name: 'Signature of Kerry Reed, made on screen' })).toBeVisible()
  })
})
