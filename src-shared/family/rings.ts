import type { Ring } from '../conference/people.ts'

/** The circles of the safety network from the inside outward, in the words that stand on the screen and on paper. */
export const rings: { id: Ring; title: string }[] = [
  { id: 'inner', title: 'Knows everything' },
  { id: 'middle', title: 'Knows some of it' },
  { id: 'outer', title: 'Does not know yet' },
]
