import { wordList } from '../wording.ts'

/** Words for how much that mean something else to everybody. */
export const vagueDegrees = wordList([
  '(?:in)?appropriate(?:ly)?',
  '(?:in)?adequate(?:ly)?',
  '(?:un)?suitabl[ey]',
  '(?:in)?sufficient(?:ly)?',
  '(?:un)?reasonabl[ey]',
  'good enough',
  'positive(?:ly)?',
  'effective(?:ly)?',
  '(?:in)?consisten(?:t|tly|cy)',
  'proper(?:ly)?',
  'better',
  'happier',
  'safer',
  'stable',
  'stability',
  'timely',
  'robust(?:ly)?',
  'relevant',
  'various',
  'etc\\.?',
  'et cetera',
])
