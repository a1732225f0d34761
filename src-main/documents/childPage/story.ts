import type { ChildsPageView } from '../../../src-shared/audience/childsPageView.ts'
import {
  bullets,
  heading,
  kicker,
  lead,
  quote,
  section,
  writingLines,
} from '../../../src-shared/documents/blocks.ts'
import { type Block, isolate } from '../../../src-shared/documents/content.ts'
import type { ChildsPage } from '../../../src-shared/practice/childsPage.ts'
import { actionForChild } from './actionForChild.ts'

/**
 * Words and pictures: the beginning of each part of a story, with room for the sentence and the picture. The adult who
 * tells it makes it with the family.
 */
export function story(
  view: ChildsPageView,
  { headings, story: { aboutTheStory, parts } }: ChildsPage,
  title: string,
): Block[] {
  const { teller, ownWords, actions } = view
  const forWhom = teller === '' ? 'Words and pictures' : `Words and pictures, for ${isolate(teller)} to tell`
  return [
    kicker(forWhom),
    heading(1, title),
    lead(aboutTheStory),
    ...(ownWords.length === 0 ? [] : [quote(headings.told, ownWords)]),
    ...parts.flatMap(({ title: part, begins, listsActions }) =>
      section(part, [...bullets(listsActions ? actions.map(actionForChild) : []), writingLines(begins, 2)]),
    ),
  ]
}
