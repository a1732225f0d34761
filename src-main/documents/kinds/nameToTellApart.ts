import { numberWhereNamesAreEqual } from '../../../src-shared/audience/frame.ts'
import type { Child } from '../../../src-shared/conference/child.ts'
import type { Conference } from '../../../src-shared/conference/conference.ts'
import { childFullName } from '../../../src-shared/conference/names.ts'
import { roleOf } from '../../../src-shared/conference/questions.ts'
import type { Id } from '../../../src-shared/conference/values.ts'
import type { Practice } from '../../../src-shared/practice/practice.ts'

/** "Amber Reed"; "Alex Reed, C-118204" where another child of the conference has the same name. */
export function nameToTellApart(conference: Conference, child: Child): string {
  const number = numberWhereNamesAreEqual(conference, child)
  return number === '' ? childFullName(child) : `${childFullName(child)}, ${number}`
}

/** What somebody is in the family, "Grandmother": tells two papers apart in a folder without naming anybody. */
export function roleInFileName(conference: Conference, practice: Practice, personId: Id): string {
  const person = conference.people.byId[personId]
  return person === undefined ? '' : (roleOf(practice, person)?.title ?? '')
}

/** The day of the conference as file names have it: "2026-03-24", "no date". */
export function dayInFileName({ date }: Conference): string {
  return date ?? 'no date'
}
