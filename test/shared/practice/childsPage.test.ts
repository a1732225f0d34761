import { describe, expect, it } from 'vitest'
import { contains, wordList } from '../../../src-shared/plan/wording.ts'
import { labels } from '../../../src-shared/plan/words/dangers.ts'
import { acronyms, jargonPhrases } from '../../../src-shared/plan/words/jargon.ts'
import { nationalBaseline } from '../../../src-shared/practice/baseline/nationalBaseline.ts'
import { readingGrade } from '../../support/readability.ts'

const { childsPage, outcomes } = nationalBaseline
const texts = [...Object.values(childsPage.texts), ...outcomes.map(({ toTheChild }) => toTheChild)]

describe('the standard words of a child’s page', () => {
  it('can be read at about nine years: a Flesch–Kincaid grade of 4 or less, and no text above 6', () => {
    expect(readingGrade(texts.join(' '))).toBeLessThanOrEqual(4)
    for (const text of texts) expect(readingGrade(text), text).toBeLessThanOrEqual(6)
  })

  it('measure as hard what is hard', () => {
    expect(readingGrade(nationalBaseline.texts.formalDissent)).toBeGreaterThan(9)
    expect(readingGrade('The cat sat on the mat. It was fat.')).toBeLessThan(1)
  })

  it('have no word of the profession, no label and no category', () => {
    const jargon = wordList([...jargonPhrases, ...acronyms].map(({ words }) => words))
    const categories = wordList(nationalBaseline.categories.map(({ title }) => title.toLowerCase()))
    for (const text of texts) {
      expect(contains(jargon, text), text).toBe(false)
      expect(contains(labels, text), text).toBe(false)
      expect(contains(categories, text), text).toBe(false)
    }
  })

  it('speak to the child as “you”', () => {
    for (const { toTheChild } of outcomes) expect(toTheChild).toMatch(/^You /)
    expect(childsPage.texts.opening).toContain('you')
  })
})
