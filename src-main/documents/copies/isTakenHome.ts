import type { Conference } from '../../../src-shared/conference/conference.ts'
import type { PossibleDocument } from '../kind.ts'

/**
 * Whether somebody is given a paper before they leave: the plan, when they are in the room, and a child's own page. The
 * letters and the minutes are checked first and sent afterwards.
 */
export function isTakenHome(
  conference: Conference,
  recipientId: string,
  { reader, listing }: PossibleDocument,
): boolean {
  if (reader?.kind === 'childsPageOf') return true
  if (reader?.kind !== 'planOf' || listing.format !== 'pdf') return false
  const child = conference.children.byId[recipientId]
  if (child !== undefined) return child.participation.attends === true
  const person = conference.people.byId[recipientId]
  if (person === undefined) return false
  const { status, mode, leftAt } = person.attendance
  return (status === 'present' || status === 'expected') && mode === 'inTheRoom' && leftAt === null
}
