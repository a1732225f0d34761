import { ageOn } from '../practice/age.ts'
import type { Practice } from '../practice/practice.ts'
import type { Child } from './child.ts'
import type { Conference } from './conference.ts'

/**
 * What a child can be given to read about the decision: a page, or for a young child the beginning of a story for the
 * adult who tells it. Null for a baby, before the birth and while nothing is decided. A child whose age is not known gets
 * the page, for the chair to look at.
 */
export function childsPageKind(
  { date }: Conference,
  { profile: { childsPage } }: Practice,
  { birth, decision }: Child,
): 'page' | 'story' | null {
  if (decision === null || birth.kind === 'unborn') return null
  const age =
    birth.dateOfBirth === null || date === null ? childsPage.ages.pageFrom : ageOn(birth.dateOfBirth, date)
  if (age === null || age < childsPage.ages.storyFrom || age >= childsPage.ages.until) return null
  return age < childsPage.ages.pageFrom ? 'story' : 'page'
}
