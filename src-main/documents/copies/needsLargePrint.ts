import type { Person } from '../../../src-shared/conference/people.ts'

/** Whether somebody reads large print, by what the chair wrote down of their needs. */
export function needsLargePrint({ needs }: Person): boolean {
  return /large[ -]?print/i.test(`${needs.communication} ${needs.access}`)
}
